/** Units before the first label of a clause, 县水利局;配合单位:县财政局: they have the role of the cell or the bracket that they stand in. */
import type {Role} from '../../plan/types.ts'
import type {ClausePart} from './list-ends.ts'
import {namesWholeUnits} from './plausible.ts'

/** The parts of a clause that has labels, with that role for the names that no label stands before. */
export function withHeadUnits(
  text: string,
  parts: readonly ClausePart[],
  own: {role: Role; label: string},
): ClausePart[] {
  const [head, ...labelled] = parts
  const isOfNone = head && head.role === undefined && head.label === ''
  // 张三;责任单位:县水利局 begins with a field, and 6月底前;责任单位:… too.
  if (!isOfNone || labelled.length === 0 || labelled.some(isOfAnother)) return [...parts]
  if (!namesWholeUnits(text, head.list)) return [...parts]
  return [{...head, ...own}, ...labelled]
}

/** 县财政局;整改单位:县商务局: the label says who does it, and what stands before it who found it, or where. */
function isOfAnother(part: ClausePart): boolean {
  return part.role !== undefined && part.role !== 'cooperating'
}
