/** What of a list with a verb behind it is the label's own, 牵头单位:甲局,乙局、丙局配合, and what a sentence behind adds. */
import type {Role} from '../../plan/types.ts'
import {wordsAhead} from './day-ahead.ts'
import {withHelped} from './divided.ts'
import type {ClausePart} from './list-ends.ts'
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
 * Whether a part of a sentence behind a label names more who do the task, or when it is due. 资金由县财政局负责 is
 * of a share of it, and 县政府督查室负责督办 says who looks after it.
 */
export function assignsMore(text: string, part: ClausePart): boolean {
  const {role, list, label} = part
  const words = text.slice(list.start, list.end)
  // 节假日期间,各单位负责 says in what case.
  if (!role) return isDue(words) && !words.endsWith('期间')
  const ahead = wordsAhead(text, part)
  return (
    ahead.end <= ahead.start &&
    !looksAfter(label) &&
    namesWholeUnits(text, list) &&
    !namesThoseOfPlan(text, list)
  )
}
