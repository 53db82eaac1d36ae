/** Rows of a table whose 牵头单位 is blank, where most others have one. */
import {roleOfLabel} from '../plan/role-keys.ts'
import {dutiesOf} from '../plan/rows.ts'
import type {Plan, PlanNode, Task} from '../plan/types.ts'

/** The tasks with units that are responsible and none that leads, each with the header whose column is blank there. */
export function blankLeads(plan: Plan): Map<Task, string> {
  const blank = new Map<Task, string>()
  let header: string | undefined
  let rows: Task[] = []
  let isHeader = false
  const end = () => {
    const unled = rows.filter(row => !dutiesOf(row).some(({role}) => role === 'lead'))
    if (header !== undefined && unled.length * 2 <= rows.length)
      for (const row of unled) blank.set(row, header)
    rows = []
  }
  const visit = (node: PlanNode) => {
    if (node.type === 'note' && node.header) {
      if (!isHeader) end()
      if (!isHeader) header = undefined
      isHeader = true
      if (roleOfLabel(node.value) === 'lead') header ??= node.value
    } else if (node.type === 'task') {
      isHeader = false
      if (dutiesOf(node).some(({children}) => children.length > 0)) rows.push(node)
    }
    if (node.type === 'section' || node.type === 'plan') node.children.forEach(visit)
  }
  visit(plan)
  end()
  return blank
}
