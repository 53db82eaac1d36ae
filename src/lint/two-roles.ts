/** Units that have two parts in one task: one that leads it, or answers for it, and cooperates on it. */
import {dutiesOf} from '../plan/rows.ts'
import type {Duty, Role, Task, Unit} from '../plan/types.ts'

export interface TwoRoles {
  task: Task
  /** Where the unit cooperates. */
  duty: Duty
  unit: Unit
  /** Its other mention, and its role there. */
  other: Unit
  role: Exclude<Role, 'cooperating'>
}

/** Each such unit, by one name or by two. A lead that is also among the 责任单位 is usual. */
export function inTwoRoles(task: Task): TwoRoles[] {
  const duties = dutiesOf(task)
  const leading = new Map<string, {other: Unit; role: TwoRoles['role']}>()
  for (const {role, children} of duties)
    if (role !== 'cooperating') for (const other of children) leading.set(other.name, {other, role})
  return duties.flatMap(duty =>
    duty.role === 'cooperating'
      ? duty.children.flatMap(unit => {
          const found = leading.get(unit.name)
          return found && unit.kind !== 'class' ? {task, duty, unit, ...found} : []
        })
      : [],
  )
}
