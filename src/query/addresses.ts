import {holdsTask, partingOf} from '../plan/numbers.ts'
import type {Plan, Section, Task} from '../plan/types.ts'
import {placed} from '../plan/walk.ts'

/** All the ways in which a task, or a section that holds tasks, may be called. */
export interface Address {
  node: Section | Task
  /** Outermost first, the node itself last. */
  path: readonly (Section | Task)[]
  /** The ordinals below the level at which the tasks part ways; none for what lies above it. */
  number: string | undefined
  /** Which task it is, counted from 1; none for a section. */
  count: number | undefined
  /** A name that no other entry has: the number, else `#12`, else the markers. */
  unique: string
}

/** In document order. */
export function addresses(plan: Plan): Address[] {
  const {depth} = partingOf(plan)
  const entries = placed(plan).filter(({node}) => node.type === 'task' || holdsTask(node))
  const uses = new Map<string, number>()
  let count = 0
  const all = entries.map(({node, ancestors}): Address => {
    const path = ancestors.concat(node)
    const number =
      node.type === 'task'
        ? node.number
        : path
            .slice(depth)
            .map(({ordinal}) => ordinal)
            .join('.')
    uses.set(number, (uses.get(number) ?? 0) + 1)
    return {
      node,
      path,
      number: number || undefined,
      count: node.type === 'task' ? ++count : undefined,
      unique: number,
    }
  })
  for (const address of all) {
    if (!address.number || uses.get(address.number)! > 1) address.unique = nameWithoutNumber(address)
  }
  return all
}

function nameWithoutNumber({count, path}: Address): string {
  return count === undefined ? path.map(({marker}) => marker ?? '').join('') : `#${count}`
}
