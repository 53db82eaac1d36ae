/** Numbers that begin entries within a line, because the breaks before them were lost. */
import {type Line, lineFrom} from '../../plan/blocks.ts'
import {fold} from '../../plan/fold.ts'
import {levelOf, type Marker, type MarkerStyle, readMarker} from '../../plan/markers.ts'
import type {Duty, Note} from '../../plan/types.ts'
import {endsLikeName, namesWholeUnits} from '../clauses/plausible.ts'
import {isDue} from '../clauses/remarks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {recognise} from '../recognisers/index.ts'
import {markersOfLabelled} from './labelled-counts.ts'

interface Inner extends Marker {
  at: number
}

const inner =
  /[一二三四五六七八九十]{1,3}、|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|\d{1,3}[.、](?!\d)|[①-⑳]/g
/** What makes a number a part of a sentence: 第(二)项, 12.5, 《…(一)》. */
const cites = new Set('第附表见之《“(、.0123456789至和-')

/** The numbers within a line that may begin an entry. */
function markersIn(folded: string): Inner[] {
  return [...folded.matchAll(inner)].flatMap(({index}) => {
    const marker = index > 0 && !cites.has(folded[index - 1]!) ? readMarker(folded.slice(index)) : undefined
    return marker ? [{...marker, at: index}] : []
  })
}

const longestHeading = 40
/** So far back a clause is looked for. */
const longestClause = 800

/**
 * Where entries begin within a line. That it is glued is shown by a number that goes on with the count right behind units that
 * were assigned; then the first of that count, and headings between, begin entries too.
 */
export function breaksAtMarkers(line: Line, labels: readonly number[], lexicon: Lexicon): number[] {
  const {folded} = line
  const markers = markersIn(folded)
  const own = readMarker(folded)
  const known = own ? [own] : []
  const assigned = markersBehindDuty(line, markers, labels, lexicon)
  const first = own ? [{...own, at: 0}] : []
  for (const marker of markersOfLabelled(folded, [...first, ...markers], lexicon.labels)) assigned.add(marker)
  const counted = new Set(known.map(keyOf))
  /** Styles of numbers that go on with the count behind units. */
  const glued = new Set<MarkerStyle>()
  for (const marker of markers) {
    const goesOn = counted.has(keyOf({...marker, ordinal: marker.ordinal - 1}))
    counted.add(keyOf(marker))
    if (
      goesOn &&
      assigned.has(marker) &&
      (!own || own.style === marker.style || colonOfLabel(folded) !== undefined)
    )
      glued.add(marker.style)
  }
  if (glued.size === 0) return []
  const deepest = Math.max(...[...glued].map(style => levelOf[style]))
  const last = new Map(known.map(({style, ordinal}) => [style, ordinal]))
  const breaks: number[] = []
  let above: Marker | undefined = own
  for (const marker of markers) {
    const {at, style, ordinal} = marker
    const before = last.get(style) ?? 0
    const isDeeper = !above || levelOf[style] > levelOf[above.style]
    const skips = assigned.has(marker) && glued.has(style) && ordinal > before
    // Numbers of a deeper level count things within a sentence.
    if (levelOf[style] > deepest || (ordinal !== before + 1 && !(ordinal === 1 && isDeeper) && !skips))
      continue
    const isOfEntries = glued.has(style) || levelOf[style] < deepest
    const isSetOff =
      assigned.has(marker) ||
      (isOfEntries && (before === 0 || isBehindSentence(folded, at))) ||
      (above && isHeadingBefore(folded, breaks.at(-1) ?? 0, at))
    if (!isSetOff) continue
    breaks.push(at)
    last.set(style, ordinal)
    above = marker
  }
  return breaks
}

const sentenceEnds = new Set('。;')

function keyOf({style, ordinal}: Marker): string {
  return `${style} ${ordinal}`
}

function isHeadingBefore(folded: string, start: number, end: number): boolean {
  return end - start <= longestHeading && !/[。;].|[:;]$/.test(folded.slice(start, end))
}

/** The numbers before which a line would, if it ended there, end with units and what they do, or with when. */
function markersBehindDuty(
  line: Line,
  markers: readonly Inner[],
  labels: readonly number[],
  lexicon: Lexicon,
): Set<Inner> {
  const {folded} = line
  const found = new Set<Inner>()
  let from = 0
  let next = 0
  for (const marker of markers) {
    const {at} = marker
    while (labels[next]! <= at) from = labels[next++]!
    if (isBehindSentence(folded, at) && leadsToLabel(folded, at, lexicon)) {
      found.add(marker)
      from = at
      continue
    }
    const start = Math.max(from, at - longestClause)
    const words = folded.slice(start, at)
    const isDated = words.includes(':') && isDue(words.slice(words.lastIndexOf(':') + 1))
    if (!isDated && !endsLikeName(folded, at)) continue
    const before = cut(line, start, at)
    const last = recognise(before, lexicon).at(-1)
    const node = last?.nodes.findLast(one => one.type !== 'note' || one.field !== 'deadline')
    if (last?.end !== before.folded.length || !(isDated || (node && endsWhole(node)))) continue
    found.add(marker)
    from = at
  }
  return found
}

function isBehindSentence(folded: string, at: number): boolean {
  let last = at - 1
  while (folded[last] === ' ') last--
  return sentenceEnds.has(folded[last]!)
}

/** 。 (二)工地卫生 牵头单位: a heading and a label behind a sentence. */
function leadsToLabel(folded: string, at: number, {labels}: Lexicon): boolean {
  const heading = folded.slice(at, at + longestHeading)
  const colon = heading.indexOf(':')
  const words = heading.slice(0, Math.max(0, colon)).trimEnd()
  return !/[。;]/.test(words) && labels.some(label => words.endsWith(label))
}

/** Nothing that is no unit stands between the last unit and the duty's end. */
function endsWhole(node: Duty | Note): boolean {
  const name = node.type === 'duty' ? fold(node.children.at(-1)?.value ?? '') : ''
  return name !== '' && namesWholeUnits(name, {start: 0, end: name.length})
}

/** The first colon behind 单位 or 部门. */
export function colonOfLabel(folded: string): number | undefined {
  for (let colon = folded.indexOf(':'); colon >= 0; colon = folded.indexOf(':', colon + 1)) {
    let last = colon - 1
    while (folded[last] === ' ') last--
    if (folded[last] === '位' || folded[last] === '门') return colon
  }
  return undefined
}

/** A stretch of a line, as a line of its own. */
export function cut(line: Line, start: number, end: number): Line {
  const rest = start === 0 ? line : lineFrom(line, start)
  const skipped = line.value.length - rest.value.length
  const value = rest.value.slice(0, end - skipped).trimEnd()
  return value.length === rest.value.length
    ? rest
    : {...rest, value, folded: rest.folded.slice(0, value.length)}
}
