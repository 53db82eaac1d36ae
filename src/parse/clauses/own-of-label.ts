/** What of a list with a verb behind it is the label's own, 牵头单位:甲局,乙局、丙局配合, and what a sentence behind adds. */
import type {Role} from '../../plan/types.ts'
import {wordsAhead} from './day-ahead.ts'
import {withHelped} from './divided.ts'
import {type ClausePart, withoutMarks} from './list-ends.ts'
import {namesWholeUnits} from './plausible.ts'
import {namesThoseOfPlan} from './prose.ts'
import {isDue, looksAfter} from './remarks.ts'
import type {Lexicon} from './roles.ts'

/** What stands before the first comma has the role of the label, and the verb only what is behind it. */
export function ownOf(
  text: string,
  part: ClausePart,
  label: Pick<ClausePart, 'label' | 'labelAt'> & {role: Role},
  roleOf: Lexicon['roleOf'],
): ClausePart[] {
  const {list, span} = part
  if (part.role === label.role && part.label === '') return [{...part, ...label}]
  const said = roleOf(part.label) ?? 'responsible'
  const border = text.slice(list.start, list.end).search(/[,;]/)
  if (!part.role || said === label.role) return [part]
  if (border < 0) return label.role === 'responsible' ? withHelped(text, part, label) : [part]
  const at = list.start + border
  const own = {start: list.start, end: at}
  if (!namesWholeUnits(text, own)) return [part]
  return [
    {span: {start: span.start, end: at + 1}, list: own, ...label},
    {...part, role: said, span: {start: at + 1, end: span.end}, list: {start: at + 1, end: list.end}},
  ]
}

/**
 * The parts of a sentence behind a label: more who do the task, and when it is due; of who only looks after it, or
 * does a share of it, a note, 县政府督查室负责督办 · 资金由县财政局负责. Nothing where it is prose.
 * `task` is what stands before the label.
 */
export function ofSentenceBehind(
  text: string,
  parts: readonly ClausePart[],
  task: string,
): ClausePart[] | undefined {
  if (!parts.every(part => assignsMore(text, part))) return undefined
  let ofShare = false
  return parts.map(part => {
    const {span, label, list} = part
    // 材料由各单位负责,县公安局指导: who has no 由 of his own does it with the one before.
    const isNext = text[list.start - 1] === '由'
    ofShare = isOfShare(text, part) || (ofShare && !isNext)
    return ofShare || looksAfter(label, task) ? {span, label: '', list: withoutMarks(text, span)} : part
  })
}

function assignsMore(text: string, {role, list}: ClausePart): boolean {
  const words = text.slice(list.start, list.end)
  // 节假日期间,各单位负责 says in what case.
  if (!role) return isDue(words) && !words.endsWith('期间')
  return namesWholeUnits(text, list) && !namesThoseOfPlan(text, list)
}

/** 其中校园周边由 · 项目资金由 */
function isOfShare(text: string, part: ClausePart): boolean {
  if (!part.role) return false
  const {start, end} = wordsAhead(text, part)
  return /^其中.|(?:资金|经费|材料)$/.test(text.slice(start, Math.max(start, end)))
}
