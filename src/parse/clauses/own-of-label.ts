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
 * The parts of a sentence behind a label: more who do the task, and when it is due; who only looks after it is
 * a note, 县政府督查室负责督办. Nothing where it is of a share of the task, 绿化由县林业局负责, or prose.
 * `task` is what stands before the label.
 */
export function ofSentenceBehind(
  text: string,
  parts: readonly ClausePart[],
  task: string,
): ClausePart[] | undefined {
  if (!parts.every(part => assignsMore(text, part))) return undefined
  return parts.map(part => {
    const {span, label} = part
    return looksAfter(label, task) ? {span, label: '', list: withoutMarks(text, span)} : part
  })
}

function assignsMore(text: string, part: ClausePart): boolean {
  const words = text.slice(part.list.start, part.list.end)
  if (!part.role) return isDay(words)
  const {start, end} = wordsAhead(text, part)
  const ahead = text.slice(start, Math.max(start, end))
  return (
    (ofAll.test(ahead) || isDay(ahead)) &&
    namesWholeUnits(text, part.list) &&
    !namesThoseOfPlan(text, part.list)
  )
}

/** 节假日期间,各单位负责 says in what case. */
function isDay(words: string): boolean {
  return isDue(words) && !words.endsWith('期间')
}

/** 具体由, 必要时由: what stands before a 由 and is of all of the task. */
const ofAll =
  /^(?:具体(?:实施|工作)?|[本该此]项工作|主要|日常工作|[前后]期|同时|最终|必要时|重点|同步|统一)?$/
