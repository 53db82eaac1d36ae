import type {Plan, PlanNode} from '../../plan/types.ts'

/** The tree with one node a line: type, fields, place. */
export function inspect(plan: Plan): string {
  const lines: string[] = []
  const visit = (node: PlanNode, indent: string) => {
    const {start, end} = node.position
    lines.push(
      `${indent}${node.type} ${describe(node)} (${start.line}:${start.column}-${end.line}:${end.column})\n`,
    )
    if ('children' in node) for (const child of node.children) visit(child, `${indent}  `)
  }
  visit(plan, '')
  return lines.join('')
}

function describe(node: PlanNode): string {
  switch (node.type) {
    case 'plan':
      return JSON.stringify(node.title)
    case 'section':
      return `${node.marker}${JSON.stringify(node.title)}`
    case 'task':
      return `${node.number} ${node.marker ?? ''}${JSON.stringify(node.title ? [node.title, node.text] : node.text)}`
    case 'duty':
      return `${node.role} ${JSON.stringify(node.label)}${node.openEnded ? ' openEnded' : ''}${node.inherited ? ' inherited' : ''}`
    case 'unit':
      return `${JSON.stringify(node.value)}${node.name === node.value ? '' : ` = ${node.name}`}${node.kind === 'unit' ? '' : ` ${node.kind}`}`
    case 'note':
      return `${node.kind} ${JSON.stringify(node.value)}`
  }
}
