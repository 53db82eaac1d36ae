/** Lists of units as the document writes them. */
import type {Duty, Plan, Section, Task, Unit} from '../plan/types.ts'
import type {Placed} from '../plan/walk.ts'
import {inTwoRoles} from './two-roles.ts'

/** The units of each list, those of a list that is several duties together: its first unit may lead. */
export function unitLists(plan: Plan): Unit[][] {
  const lists: Unit[][] = []
  const visit = ({children}: Plan | Section | Task) => {
    let last: Duty | undefined
    for (const node of children) {
      if (node.type === 'duty') {
        if (node.inherited) continue
        if (last && isOneList(last, node)) lists.at(-1)!.push(...node.children)
        else lists.push([...node.children])
        last = node
      } else if (node.type !== 'note') visit(node)
    }
  }
  visit(plan)
  return lists
}

function isOneList(duty: Duty, next: Duty): boolean {
  return duty.label === next.label && duty.position.end.offset === next.position.start.offset
}

/** Where units begin that their list names more than once, or that have two roles in one task, by one name or by several. */
export function repeatedIn(plan: Plan, tasks: readonly Placed<Task>[]): Set<number> {
  const twice = unitLists(plan).flatMap(units => {
    const counts = new Map<string, number>()
    for (const {name} of units) counts.set(name, (counts.get(name) ?? 0) + 1)
    return units.filter(({name}) => counts.get(name)! > 1)
  })
  const inRoles = tasks.flatMap(({node}) => inTwoRoles(node).flatMap(({unit, other}) => [unit, other]))
  return new Set([...twice, ...inRoles].map(({position}) => position.start.offset ?? 0))
}
