import type {Duty, Plan, PlanNode, Unit} from '../../plan/types.ts'

/** The tree with one node a line, the units of a duty on the duty's: type, fields, place. */
export function inspect(plan: Plan): string {
  const lines: string[] = []
  const visit = (node: Exclude<PlanNode, Unit>, indent: string) => {
    const {start, end} = node.position
    lines.push(`${indent}${describe(node)} (${start.line}:${start.column}-${end.line}:${end.column})\n`)
    if (node.type === 'duty' || node.type === 'note') return
    for (const child of node.children) visit(child, `${indent}  `)
  }
  visit(plan, '')
  return lines.join('')
}

function describe(node: Exclude<PlanNode, Unit>): string {
  switch (node.type) {
    case 'plan':
      return `plan ${oneLine(node.title ?? '')} ${JSON.stringify(node.meta)}`
    case 'section':
      return `section ${node.marker} ${oneLine(node.title)}`
    case 'task':
      return `task ${[node.number, node.marker, node.title, node.text]
        .filter(Boolean)
        .map(part => oneLine(part!))
        .join(' ')}`
    case 'duty':
      return `${node.role} ${node.label}: ${unitList(node)}`
    case 'note':
      return `note ${node.kind}${node.field ? ` ${node.field} ${node.label}` : ''} ${oneLine(node.value)}${node.inherited ? ' (inherited)' : ''}`
  }
}

function unitList({children, openEnded, inherited}: Duty): string {
  const names = children.map(
    ({value, name, kind}) =>
      `${value}${name === value ? '' : `=${name}`}${kind === 'unit' ? '' : `<${kind}>`}`,
  )
  return `${names.join(' ')}${openEnded ? ' …' : ''}${inherited ? ' (inherited)' : ''}`
}

function oneLine(text: string): string {
  return text.replace(/\n/g, '⏎')
}
