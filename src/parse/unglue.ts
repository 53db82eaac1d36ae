/** Lines that lost the breaks between them, 责任单位:甲局2.治水。责任单位:乙局, parted again. */
import type {VFile} from 'vfile'
import {type Block, type Line, lineFrom, positionIn} from '../plan/blocks.ts'
import {fold} from '../plan/fold.ts'
import {levelOf, type Marker, type MarkerStyle, readMarker} from '../plan/markers.ts'
import type {Duty, Note} from '../plan/types.ts'
import {report} from './findings.ts'
import {endsLikeName, namesWholeUnits} from './plausible.ts'
import {recognise} from './recognisers/index.ts'
import {isDue} from './remarks.ts'
import type {Lexicon} from './roles.ts'

/** The blocks, with each glued line parted and reported. */
export function unglue(blocks: readonly Block[], lexicon: Lexicon, file: VFile): readonly Block[] {
  if (!blocks.some(block => block.type === 'line' && mayBeGlued(block.folded))) return blocks
  return blocks.flatMap(block => {
    if (block.type !== 'line' || !mayBeGlued(block.folded)) return [block]
    const labels = breaksAtLabels(block.folded, lexicon)
    const markers = breaksAtMarkers(block, labels, lexicon)
    const parts = partAt(
      block,
      [...labels, ...markers].sort((a, b) => a - b),
    )
    if (parts.length > 1) {
      const all = positionIn(block, {start: 0, end: block.value.length})
      report(file, 'lines-glued', all, block.value, String(parts.length))
    }
    return parts
  })
}

/** A number right behind a bracket. */
const behindBracket =
  /^[。;]?(?:[一二三四五六七八九十]{1,3}、|\(?\d{1,3}[).、](?!\d)|\([一二三四五六七八九十])/
const markerInitials = new Set('。;(一二三四五六七八九十0123456789')
/** What may begin something else behind a label's units: a number, another label. */
const behindUnits =
  /[一-鿿。;] *\d{1,3}[.、](?!\d)|[一二三四五六七八九十]、|\([一二三四五六七八九十\d]{1,3}\)|[一-鿿](?:单位|部门|时限|责任人) *:/

/** Most lines are not, and one look at what follows their brackets, or their label, tells. */
function mayBeGlued(folded: string): boolean {
  for (let at = folded.indexOf(')'); at >= 0; at = folded.indexOf(')', at + 1)) {
    if (markerInitials.has(folded[at + 1]!) && behindBracket.test(folded.slice(at + 1, at + 7))) return true
  }
  const colon = colonOfLabel(folded)
  return colon !== undefined && behindUnits.test(folded.slice(colon + 1))
}

/** The first colon behind 单位 or 部门. */
function colonOfLabel(folded: string): number | undefined {
  for (let colon = folded.indexOf(':'); colon >= 0; colon = folded.indexOf(':', colon + 1)) {
    let last = colon - 1
    while (folded[last] === ' ') last--
    if (folded[last] === '位' || folded[last] === '门') return colon
  }
  return undefined
}

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
function breaksAtMarkers(line: Line, labels: readonly number[], lexicon: Lexicon): number[] {
  const {folded} = line
  const markers = markersIn(folded)
  const own = readMarker(folded)
  const known = own ? [own] : []
  const assigned = markersBehindDuty(line, markers, labels, lexicon)
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
      (isOfEntries && (before === 0 || sentenceEnds.has(folded[at - 1]!))) ||
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
    const colon = folded.lastIndexOf(':', at)
    const isDated = colon >= from && isDue(folded.slice(colon + 1, at))
    if (!isDated && !endsLikeName(folded, at)) continue
    const before = cut(line, Math.max(from, at - longestClause), at)
    const last = recognise(before, lexicon).at(-1)
    if (last?.end !== before.folded.length || !(isDated || last.nodes.some(endsWhole))) continue
    found.add(marker)
    from = at
  }
  return found
}

/** Nothing that is no unit stands between the last unit and the duty's end. */
function endsWhole(node: Duty | Note): boolean {
  const name = node.type === 'duty' ? fold(node.children.at(-1)?.value ?? '') : ''
  return name !== '' && namesWholeUnits(name, {start: 0, end: name.length})
}

const label =
  /(?<=[一-鿿\d])(?:[一-鿿]{0,4}(?:单位|部门)|(?:完成|整改|办结)?(?:时限|时间|期限)|责任人|负责人|责任领导) *:/g

/** Where labels begin that stand right behind the units, or the day, of the label before them. */
function breaksAtLabels(folded: string, {labels}: Lexicon): number[] {
  const colon = folded.indexOf(':')
  if (colon < 0 || colon === folded.lastIndexOf(':')) return []
  const breaks: number[] = []
  for (const {0: found, index} of folded.matchAll(label)) {
    const words = found.replace(/[ :]/g, '')
    // 市财政局责任单位: the first words are of the name.
    const known = /[位门]$/.test(words) ? labels.find(one => words.endsWith(one)) : words
    if (known === undefined) continue
    const at = folded.indexOf(known, index)
    const list = {start: folded.lastIndexOf(':', at - 1) + 1, end: at}
    if (list.start > 0 && (namesWholeUnits(folded, list) || isDue(folded.slice(list.start, at))))
      breaks.push(at)
  }
  return breaks
}

function partAt(line: Line, breaks: readonly number[]): Line[] {
  const from = [0, ...breaks]
  return from.map((start, index) => cut(line, start, from[index + 1] ?? line.value.length))
}

/** A stretch of a line, as a line of its own. */
function cut(line: Line, start: number, end: number): Line {
  const rest = start === 0 ? line : lineFrom(line, start)
  const skipped = line.value.length - rest.value.length
  const value = rest.value.slice(0, end - skipped).trimEnd()
  return value.length === rest.value.length
    ? rest
    : {...rest, value, folded: rest.folded.slice(0, value.length)}
}
