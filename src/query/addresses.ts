import {fold} from '../plan/fold.ts'
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
  /** The digits of its marker, `2` of `2.`, where the numbering runs on over sections, so that no other entry has them. */
  printed?: string
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
  const byPrinted = runningNumbers(all)
  for (const [digits, address] of byPrinted) address.printed = digits
  for (const address of all) {
    const {node, number} = address
    // 2 may then be section 二、 or the entry that the document prints as 2.
    const isPrintedElsewhere = node.type === 'section' && byPrinted.has(number!)
    if (!number || uses.get(number)! > 1 || isPrintedElsewhere) address.unique = nameWithoutNumber(address)
  }
  return all
}

/**
 * Entries marked by digits alone, where these run on over the entries of several parents, by digits that are not
 * the entry's own number.
 */
function runningNumbers(all: readonly Address[]): Map<string, Address> {
  const byDigits = new Map<string, Address[]>()
  const parents = new Set<Section | Task | undefined>()
  for (const address of all) {
    const digits = /^(\d+)[.、]?$/.exec(fold(address.node.marker ?? ''))?.[1]
    if (digits === undefined) continue
    parents.add(address.path.at(-2))
    const same = byDigits.get(digits)
    if (same) same.push(address)
    else byDigits.set(digits, [address])
  }
  const running = new Map<string, Address>()
  if ((byDigits.get('1')?.length ?? 0) > 1 || parents.size < 2) return running
  for (const [digits, [address, ...more]] of byDigits) {
    if (address && address.number !== digits && more.length === 0) running.set(digits, address)
  }
  return running
}

function nameWithoutNumber({count, path}: Address): string {
  return count === undefined ? path.map(({marker}) => marker ?? '').join('') : `#${count}`
}
