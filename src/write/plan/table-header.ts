/** The cells of a table’s header, which the tree keeps as prose: in a list they say nothing that the labels do not. */
import type {PlanNode} from '../../plan/types.ts'

/** The nodes without the headers of tables; one with no rows below it is prose. */
export function withoutHeaders<Node extends PlanNode>(nodes: readonly Node[]): Node[] {
  const last = nodes.findLastIndex(({type}) => type === 'task' || type === 'section')
  return nodes.filter((node, at) => at > last || !isHeader(node))
}

function isHeader(node: PlanNode): boolean {
  return node.type === 'note' && node.header === true
}
