import type {Point} from 'unist'
import type {Duty, Role, Unit} from '../../plan/types.ts'

/** A duty as one for each run of units of one role; `border` tells where the next begins. */
export function partedByRole(
  duty: Duty,
  roles: readonly Role[],
  border: (before: Unit, unit: Unit) => Point,
): Duty[] {
  const {openEnded, ...closed} = duty
  const parts: Duty[] = []
  duty.children.forEach((unit, index) => {
    const role = roles[index]!
    const last = parts.at(-1)
    if (last?.role === role) {
      last.children.push(unit)
      return
    }
    const start = last ? border(last.children.at(-1)!, unit) : duty.position.start
    if (last) last.position.end = start
    parts.push({...closed, role, children: [unit], position: {start, end: duty.position.end}})
  })
  // Who the others are stands behind the last.
  if (openEnded) parts.at(-1)!.openEnded = true
  return parts
}
