/** Persons who are first named with their office, 副省长张三, and then without it: 张三负责 makes no unit of him. */
import type {Duty, Note, Plan, Section, Task} from '../../plan/types.ts'
import {personNamed} from '../../units/persons.ts'

type Parent = Plan | Section | Task

/** Turns duties of such persons into fields, in place. */
export function takeOutPersons(plan: Plan): void {
  const names = new Set<string>()
  collectNames(plan, names)
  if (names.size > 0) takeOut(plan, names)
}

function collectNames({children}: Parent, names: Set<string>): void {
  children.forEach(node => {
    if (node.type === 'section' || node.type === 'task') collectNames(node, names)
    if (node.type !== 'note' || node.field !== 'person') return
    for (const value of node.value.split(/[、，,]/)) {
      const name = personNamed(value.trim())
      if (name !== undefined) names.add(name)
    }
  })
}

function takeOut(parent: Parent, names: ReadonlySet<string>): void {
  const children: readonly (Section | Task | Duty | Note)[] = parent.children
  parent.children = children.map(node => {
    if (node.type === 'section' || node.type === 'task') takeOut(node, names)
    if (node.type !== 'duty' || node.children.length === 0) return node
    return node.children.every(({value}) => names.has(value)) ? personNote(node) : node
  }) as Task['children'] & Plan['children']
}

function personNote({label, children, position}: Duty): Note {
  const value = children.map(unit => unit.value).join('、')
  return {type: 'note', kind: 'field', value, label, field: 'person', position}
}
