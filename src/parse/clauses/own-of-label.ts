/** What of a list with a verb behind it is the label's own, 牵头单位:甲局,乙局、丙局配合, and what a sentence behind adds. */
import type {Role} from '../../plan/types.ts'
import {wordsAhead} from './day-ahead.ts'
import {withHelped} from './divided.ts'
import {type ClausePart, withoutMarks} from './list-ends.ts'
import {endsLikeName, looksLikeUnits, namesWholeUnits} from './plausible.ts'
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
 * The parts of a sentence behind a label: more who do the task, and when it is due; what share of it they do is a
 * field before them, 征地拆迁由各县政府负责. A note as a whole is who only looks after it, or pays for it,
 * 县政府督查室负责督办 · 资金由县财政局负责. Nothing where it is prose. `task` is what stands before the label.
 */
export function ofSentenceBehind(
  text: string,
  parts: readonly ClausePart[],
  task: string,
): ClausePart[] | undefined {
  if (!parts.every(part => assignsMore(text, part))) return undefined
  let isAside = false
  return parts.flatMap(part => {
    const {span, label, list, role} = part
    const share = wordsAhead(text, part)
    const ahead = role ? text.slice(share.start, Math.max(share.start, share.end)) : ''
    // 材料由各单位负责,县公安局指导: who has no 由 of his own does it with the one before.
    const isNext = text[list.start - 1] === '由'
    isAside = aside.test(ahead) || looksAfter(ahead, task) || (isAside && !isNext)
    if (isAside || looksAfter(label, task)) return {span, label: '', list: withoutMarks(text, span)}
    if (ofAll.test(ahead) || isDue(ahead)) return part
    return [
      {span: {start: span.start, end: share.end}, label: '', list: share},
      {...part, span: {start: share.end, end: span.end}},
    ]
  })
}

function assignsMore(text: string, {role, list}: ClausePart): boolean {
  const words = text.slice(list.start, list.end)
  // 节假日期间,各单位负责 says in what case.
  if (!role) return isDue(words) && !words.endsWith('期间')
  // 由供水、供电、供气公司负责, 由县林业局、国有林场负责, but not 由于
  const isBehindBy = text[list.start - 1] === '由' && words[0] !== '于' && endsLikeName(text, list.end)
  const areUnits = namesWholeUnits(text, list) || (isBehindBy && looksLikeUnits(text, list))
  return areUnits && !namesThoseOfPlan(text, list)
}

/** 其中校园周边由 · 项目资金由 */
const aside = /^其中.|(?:资金|(?<!消)费用?|款|补[贴助]|材料|药物|物资)$/

/** 具体由, 该项工作由: what stands before a 由 and is of all of the task. */
const ofAll =
  /^(?:具体(?:实施|落实|工作)?|(?:[本该此]项?|以上|总体|整体|全面|日常)(?:工作|任务)?|组织实施|总?协调|主要|重点|同时|同步|最终|统一)?$/
