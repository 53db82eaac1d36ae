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
  let count = 0
  const uses = new Map<string, number>()
  const all = placed(plan)
    .filter(({node}) => node.type === 'task' || holdsTask(node))
    .map(({node, ancestors}) => {
      const path = [...ancestors, node]
      const number =
        path
          .slice(depth)
          .map(({ordinal}) => ordinal)
          .join('.') || undefined
      if (number) uses.set(number, (uses.get(number) ?? 0) + 1)
      return {node, path, number, count: node.type === 'task' ? ++count : undefined}
    })
  return all.map(({node, path, number, count}) => ({
    node,
    path,
    number,
    count,
    unique: uniqueName({path, number, count}, uses),
  }))
}

function uniqueName(
  {number, count, path}: Omit<Address, 'unique' | 'node'>,
  uses: ReadonlyMap<string, number>,
): string {
  if (number !== undefined && uses.get(number) === 1) return number
  return count === undefined ? path.map(({marker}) => marker ?? '').join('') : `#${count}`
}
