/** Numbers that begin entries within a line, because the breaks before them were lost. */
import type {Line} from '../../plan/blocks.ts'
import {levelOf, type Marker, type MarkerStyle, readMarker} from '../../plan/markers.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {countedClauses} from './counted-clauses.ts'
import {colonOfLabel, markersBehindDuty} from './ends-of-duties.ts'
import {isBehindSentence, isHeadingBefore, markersIn} from './inner-markers.ts'
import {markersOfLabelled} from './labelled-counts.ts'
import {leadsStraightTo, stylesBelowHeadings} from './marker-chains.ts'

/**
 * Where entries begin within a line. That it is glued is shown by a number that goes on with the count right behind units that
 * were assigned, or by numbers below headings; then the first of that count, and headings between, begin entries too.
 * Who does it shows it before the words as well, where the paragraph is the last of its part.
 */
export function breaksAtMarkers(
  line: Line,
  labels: readonly number[],
  lexicon: Lexicon,
  {isLetter, isLast, before}: {isLetter: boolean; isLast: boolean; before: Marker | undefined},
): number[] {
  const {folded} = line
  const markers = markersIn(folded)
  const own = readMarker(folded)
  // The units of the entry above, in a line of their own: the count goes on from that.
  const counting = own ?? (folded[0] === '(' ? before : undefined)
  const known = counting ? [counting] : []
  const assigned = markersBehindDuty(line, own, markers, labels, lexicon)
  const first = own ? [{...own, at: 0}] : []
  for (const marker of markersOfLabelled(folded, [...first, ...markers], lexicon.labels)) assigned.add(marker)
  if (isLast) for (const marker of countedClauses(folded, markers)) assigned.add(marker)
  const counted = new Set(known.map(keyOf))
  /** Styles of numbers that go on with the count behind units. */
  const glued = own ? new Set<MarkerStyle>() : stylesBelowHeadings(folded, markers)
  if (isLetter) glued.add('han')
  const mayLead = !own || colonOfLabel(folded) !== undefined || leadsStraightTo(folded, own, markers[0])
  for (const marker of markers) {
    const goesOn = counted.has(keyOf({...marker, ordinal: marker.ordinal - 1}))
    counted.add(keyOf(marker))
    if (goesOn && assigned.has(marker) && (mayLead || own?.style === marker.style)) glued.add(marker.style)
  }
  if (glued.size === 0) return []
  const deepest = Math.max(...[...glued].map(style => levelOf[style]))
  const last = new Map(known.map(({style, ordinal}) => [style, ordinal]))
  const breaks: number[] = []
  let above: Marker | undefined = counting
  for (const marker of markers) {
    const {at, style, ordinal} = marker
    const reached = last.get(style) ?? 0
    const isDeeper = !above || levelOf[style] > levelOf[above.style]
    const skips = assigned.has(marker) && glued.has(style) && ordinal > reached
    // Numbers of a deeper level count things within a sentence.
    if (levelOf[style] > deepest || (ordinal !== reached + 1 && !(ordinal === 1 && isDeeper) && !skips))
      continue
    const isOfEntries = glued.has(style) || levelOf[style] < deepest
    const isSetOff =
      assigned.has(marker) ||
      (isOfEntries && (reached === 0 || isBehindSentence(folded, at))) ||
      (above && isHeadingBefore(folded, breaks.at(-1) ?? 0, at))
    if (!isSetOff) continue
    breaks.push(at)
    last.set(style, ordinal)
    above = marker
  }
  return breaks
}

function keyOf({style, ordinal}: Marker): string {
  return `${style} ${ordinal}`
}
