/** The cells of a table’s header, which the tree keeps as prose: in a list they say nothing that the labels do not. */
import {columnFor} from '../../plan/columns.ts'
import {fieldOf} from '../../plan/fields.ts'
import {fold} from '../../plan/fold.ts'
import {readMarker} from '../../plan/markers.ts'
import {roleOfLabel} from '../../plan/role-keys.ts'
import type {PlanNode} from '../../plan/types.ts'

const longest = 14
const fewest = 3

/** The nodes without headers of tables. */
export function withoutHeaders<Node extends PlanNode>(nodes: readonly Node[]): Node[] {
  const kept: Node[] = []
  for (let at = 0; at < nodes.length; at++) {
    const cells = headerCells(nodes, at)
    if (cells > 0) at += cells - 1
    else kept.push(nodes[at]!)
  }
  return kept
}

/** How many nodes, from `at` on, are such cells: 序号 · 重点任务 · 牵头单位. */
function headerCells(nodes: readonly PlanNode[], at: number): number {
  if (!isHeader(nodes[at]!, true)) return 0
  let end = at
  let givesRole = false
  for (; end < nodes.length && isHeader(nodes[end]!, end === at); end++)
    if (columnOf(nodes[end]!)?.kind === 'role') givesRole = true
  // Below it rows follow.
  const isAbove = nodes[end]?.type === 'task' || nodes[end]?.type === 'section'
  return givesRole && isAbove && end - at >= fewest ? end - at : 0
}

function isHeader(node: PlanNode, first: boolean): boolean {
  const column = columnOf(node)
  // A table begins with the number or the task; what a later column is called may be any word.
  return column !== undefined && (!first || column.kind !== 'field' || fieldOf(column.header) !== undefined)
}

function columnOf(node: PlanNode) {
  if (node.type !== 'note' || node.kind !== 'text') return undefined
  const header = fold(node.value).replaceAll(' ', '')
  if (header.length > longest || /[。,;:\n]/.test(header) || readMarker(header)) return undefined
  return columnFor(header, undefined, {roleOf: roleOfLabel})
}
