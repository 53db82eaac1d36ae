/** What of a list with a verb behind it is the label's own: 牵头单位:甲局,乙局、丙局配合. */
import type {Role} from '../../plan/types.ts'
import {withHelped} from './divided.ts'
import type {ClausePart} from './list-ends.ts'
import {namesWholeUnits} from './plausible.ts'
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
