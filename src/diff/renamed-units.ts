/** Units that have another name all over the new version. */
import {roles} from '../plan/types.ts'
import type {Feature} from './features.ts'
import type {Pair} from './pair-tasks.ts'
import type {RenamedUnit} from './types.ts'

/** So much of the tasks that name a unit must name the other in its stead: other changes may hide some. */
const most = 0.8
/** From here on two names are alike: 省农业厅 and 省农业农村厅 are, 省水利厅 and 省教育厅 are not. */
const alike = 0.6

/**
 * A name that only the old version has and one that only the new version has, in the same tasks. Where one of the two is
 * in more tasks, as where units were merged or parted, the names must be alike too.
 */
export function renamedUnits(
  pairs: readonly Pair[],
  old: readonly Feature[],
  next: readonly Feature[],
): RenamedUnit[] {
  const inOld = tally(old)
  const inNew = tally(next)
  const together = new Map<string, Map<string, number>>()
  for (const pair of pairs) {
    for (const role of roles) {
      const gone = [...pair.old.names[role]].filter(name => !inNew.has(name))
      const come = [...pair.new.names[role]].filter(name => !inOld.has(name))
      for (const name of gone) {
        const partners = together.get(name) ?? new Map<string, number>()
        for (const other of come) partners.set(other, (partners.get(other) ?? 0) + 1)
        together.set(name, partners)
      }
    }
  }
  const found = [...together].flatMap(([old, partners]) =>
    [...partners].map(([name, tasks]) => ({old, new: name, tasks, likeness: nameLikeness(old, name)})),
  )
  found.sort((a, b) => b.tasks - a.tasks || b.likeness - a.likeness)
  const taken = new Set<string>()
  return found
    .filter(({old, new: name, tasks, likeness}) => {
      const both = [inOld.get(old)!, inNew.get(name)!]
      const everywhere = tasks > 1 && tasks >= most * Math.max(...both) && !taken.has(old) && !taken.has(name)
      if (!everywhere && !(tasks >= most * Math.min(...both) && likeness >= alike)) return false
      taken.add(old).add(name)
      return true
    })
    .map(({old, new: name, tasks}) => ({old, new: name, tasks}))
}

/** How many tasks name each unit. */
function tally(features: readonly Feature[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {units} of features) for (const name of units) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Share of the characters that both names have, in order. */
function nameLikeness(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1)
  for (const char of a) {
    const above = row
    row = new Uint16Array(b.length + 1)
    for (let at = 1; at <= b.length; at++)
      row[at] = char === b[at - 1] ? above[at - 1]! + 1 : Math.max(above[at]!, row[at - 1]!)
  }
  return (2 * row[b.length]!) / (a.length + b.length)
}
