/** Units that have another name all over the new version. */
import {longestCommon} from '../plan/longest-common.ts'
import type {Feature} from './features.ts'
import type {Pair} from './pair-tasks.ts'
import type {RenamedUnit} from './types.ts'

/** So much of the tasks that name a unit must name the other in its stead: other changes may hide some. */
const most = 0.8
/** One task says nothing: there a unit was replaced. Two are enough where one name holds all characters of the other. */
const fewest = {alike: 2, unlike: 3}
/** More combinations in one task are not looked at. */
const mostCombined = 400

/**
 * A name that only the old version has and one that only the new version has, in the same tasks. Where one of the two is
 * in more tasks, as where units were merged or parted, the names must be alike too: 省农业厅 and 省农业农村厅 are. What one
 * renaming accounts for is no sign of another: 省农业厅 and 省林业厅 stand in the same tasks, before and after.
 * `all` are the names of each version, those of whole classes of units in both: they are never renamed.
 */
export function renamedUnits(
  pairs: readonly Pair[],
  all: {old: ReadonlySet<string>; new: ReadonlySet<string>},
): RenamedUnit[] {
  const inOld = tally(pairs.map(pair => pair.old))
  const inNew = tally(pairs.map(pair => pair.new))
  const renamed: RenamedUnit[] = []
  const accounted = new Map<string, Set<Pair>>()
  const isOpen = (name: string, pair: Pair) => !accounted.get(name)?.has(pair)
  for (const {old, new: next, shared} of candidates(pairs, all, inOld, inNew)) {
    const open = shared.filter(pair => isOpen(old, pair) && isOpen(next, pair))
    const left = [
      inOld.get(old)! - (accounted.get(old)?.size ?? 0),
      inNew.get(next)! - (accounted.get(next)?.size ?? 0),
    ]
    const isAlike = holds(old, next) || holds(next, old)
    const enough = open.length >= (isAlike ? fewest.alike : fewest.unlike)
    // Merged or parted, one of the two names is in more tasks; then they must be alike.
    if (!enough || open.length < most * (isAlike ? Math.min(...left) : Math.max(...left))) continue
    renamed.push({old, new: next, tasks: open.length})
    for (const name of [old, next]) {
      const pairs = accounted.get(name) ?? new Set()
      for (const pair of open) pairs.add(pair)
      accounted.set(name, pairs)
    }
  }
  return renamed
}

interface Candidate {
  old: string
  new: string
  /** The pairs of tasks of which the old one names the one, the new one the other. */
  shared: Pair[]
}

/** The likeliest first. */
function candidates(
  pairs: readonly Pair[],
  all: {old: ReadonlySet<string>; new: ReadonlySet<string>},
  inOld: ReadonlyMap<string, number>,
  inNew: ReadonlyMap<string, number>,
): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const pair of pairs) {
    const gone = [...pair.old.units].filter(name => !all.new.has(name))
    const come = [...pair.new.units].filter(name => !all.old.has(name))
    if (gone.length * come.length > mostCombined) continue
    for (const old of gone) {
      for (const next of come) {
        const candidate = found.get(`${old}\n${next}`) ?? {old, new: next, shared: []}
        candidate.shared.push(pair)
        found.set(`${old}\n${next}`, candidate)
      }
    }
  }
  const share = ({old, new: next, shared}: Candidate) =>
    shared.length / Math.max(inOld.get(old)!, inNew.get(next)!)
  return [...found.values()].sort(
    (a, b) => share(b) - share(a) || nameLikeness(b.old, b.new) - nameLikeness(a.old, a.new),
  )
}

/** How many tasks name each unit. */
function tally(features: readonly Feature[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {units} of features) for (const name of units) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Whether a name has all characters of another, in order, 局 or 委员会 at both ends aside: 县卫健局, 县卫生健康委员会. */
function holds(name: string, other: string): boolean {
  const stem = other.replace(lastWord, '')
  const sought = lastWord.test(name) && stem.length >= shortestStem ? stem : other
  return longestCommon(name, sought) === sought.length
}

const lastWord = /(?:委员会|[委局厅])$/
const shortestStem = 3

/** Share of the characters that both names have, in order. */
function nameLikeness(a: string, b: string): number {
  return (2 * longestCommon(a, b)) / (a.length + b.length)
}
