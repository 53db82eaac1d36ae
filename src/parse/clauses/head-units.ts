/**
 * Units before the first label of a clause, 县水利局;配合单位:县财政局: they have the role of the cell or the
 * bracket that they stand in.
 */
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
  if (!isOfNone || labelled.length === 0 || !namesWholeUnits(text, head.list)) return [...parts]
  // What a header stands over has the role that it tells; a bracket tells none.
  if (own.label === '' && labelled.some(part => isOfAnother(text, head, part))) return [...parts]
  return [{...head, ...own}, ...labelled]
}

/**
 * 县财政局;整改单位:县商务局 · 清河镇;责任单位:县水利局: the label says who does it, and what stands before
 * it who found it, or where.
 */
function isOfAnother(text: string, {list}: ClausePart, {role, label}: ClausePart): boolean {
  if (role === undefined || role === 'cooperating') return false
  return (
    label.startsWith('整改') ||
    text
      .slice(list.start, list.end)
      .split('、')
      .every(name => aPlace.test(name))
  )
}

/** 清河镇, but not 各乡镇 */
const aPlace = /^(?!各)[^,;]*(?:[省市州县区旗镇乡村]|街道|社区)$/
