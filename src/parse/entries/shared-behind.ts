/** Units behind the last of several entries that hold for all of them: a bracket or labels on lines of their own, or 以上由A负责. */
import type {Duty} from '../../plan/types.ts'
import type {Entry} from '../nest.ts'
import {type Clause, nodesIn} from '../pieces.ts'

interface Read {
  entry: Entry
  assigned: readonly Clause[]
}

/**
 * The duties behind the last entry that the others have too; nothing where another one has its own, or entries below it. `isLedIn` says that
 * the words above lead to the entries, 具体举措:.
 */
export function sharedBehind(all: readonly Read[], isLedIn: boolean): Duty[] | undefined {
  const last = all.at(-1)
  if (all.length < 2 || last?.assigned.length !== 1) return undefined
  const others = all.slice(0, -1)
  const isBare = all.every(
    ({entry, assigned}) => entry.children.length === 0 && (assigned.length === 0 || entry === last.entry),
  )
  if (!isBare) return undefined
  const [clause] = last.assigned
  const isOfAll =
    clause!.ofSeveral || (hasLinesOfItsOwn(last.entry, clause!) && (isLedIn || areOneList(others)))
  return isOfAll ? nodesIn(last.assigned).filter(node => node.type === 'duty') : undefined
}

/** 牵头单位:甲局 below the words of the last entry, and not behind them. */
function hasLinesOfItsOwn({lines}: Entry, {nodes}: Clause): boolean {
  const first = nodes.find(({type}) => type === 'duty')?.position.start
  return first !== undefined && lines.some(line => line.line === first.line && line !== lines[0])
}

/** (1)办好赛事; | (2)建设平台; before the last: one list, which no duty parts. */
function areOneList(others: readonly Read[]): boolean {
  return others.every(({entry: {lines}}) => lines.at(-1)!.folded.trimEnd().endsWith(';'))
}

/** 具体举措: as the last words of an entry, over those below it. */
export function leadsTo({lines}: Entry): boolean {
  return lines.at(-1)!.folded.trimEnd().endsWith(':')
}
