/** Units behind the last of several entries that hold for all of them: a bracket on a line of its own, or 以上由A负责. */
import type {Duty} from '../../plan/types.ts'
import type {Entry} from '../nest.ts'
import {type Clause, nodesIn} from '../pieces.ts'

/** The duties behind the last entry that the others have too; nothing where another one has its own, or entries below it. */
export function sharedBehind(
  all: readonly {entry: Entry; assigned: readonly Clause[]}[],
): Duty[] | undefined {
  const last = all.at(-1)
  if (all.length < 2 || last?.assigned.length !== 1 || !last.assigned[0]!.ofSeveral) return undefined
  const isBare = all.every(
    ({entry, assigned}) => entry.children.length === 0 && (assigned.length === 0 || entry === last.entry),
  )
  return isBare ? nodesIn(last.assigned).filter(node => node.type === 'duty') : undefined
}
