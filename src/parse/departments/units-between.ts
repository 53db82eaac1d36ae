/** Units on lines of their own between items, to which nothing gives what is below. */
import {areDuties, areWorkOfPlan, isTold} from '../clauses/lists-of-duties.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import type {Entry} from '../nesting/outline.ts'
import {report} from '../reading/findings.ts'
import {lineOf, positionOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {longestName, nameOf} from './unit-headings.ts'

/**
 * Reports such a line that was left to the entry above it, where work begins again below: 2.打扫房间。 ·
 * 保卫处: · 1.落实值班。
 */
export function reportUnitsBetween(entries: readonly Entry[], {file}: Reading): void {
  for (let at = 1; at < entries.length; at++) {
    const {lines} = entries[at - 1]!
    const line = lines.at(-1)!
    if (entries[at]!.marker.ordinal !== 1 || lines.length < 2 || line.folded.length > longestName) continue
    if (!line.folded.endsWith(':') || !namesWholeUnits(line.folded, nameOf(line.folded))) continue
    const works = worksFrom(entries, at)
    // Persons, firms, goods and what somebody thinks are nobody's work.
    if ((areDuties(works) || areWorkOfPlan(works)) && !works.some(isTold))
      report(file, 'role-word-in-prose', positionOf(lineOf(line)), line.value)
  }
}

/** The first words of an entry and of those behind it, up to where numbers begin again. */
function worksFrom(entries: readonly Entry[], from: number): string[] {
  let end = from + 1
  while (entries[end] && entries[end]!.marker.ordinal !== 1) end++
  return entries.slice(from, end).map(({lines, marker}) => lines[0]!.folded.slice(marker.length))
}
