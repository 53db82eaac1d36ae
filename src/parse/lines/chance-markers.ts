/** Numerals that begin a line by chance, where the text was broken: 有队 | 伍、有经费 · 实行“多员合 | 一、一岗多责”. */
import type {Line} from '../../plan/blocks.ts'
import {type Marker, type MarkerStyle, readMarker} from '../../plan/markers.ts'
import {endsSentence} from '../../plan/page-width.ts'

const slips = 2
const ofWords = new Set<MarkerStyle>(['han', 'part'])

/** Tells which markers are none below a line that is full: it goes on, and no count comes to the number or leads on from it. */
export function chanceMarkers(lines: readonly Line[]): (above: Line, line: Line) => boolean {
  let counts: ReadonlyMap<MarkerStyle, Count> | undefined
  return (above, line) => {
    const marker = readMarker(line.folded)
    if (!marker || !ofWords.has(marker.style) || endsSentence.test(above.folded)) return false
    if (closesQuote(above.folded, line.folded) || isCounted(above.folded)) return true
    // Units are whole where the next entry begins.
    if (label.test(above.folded)) return false
    counts ??= countsOf(lines)
    return !isOfCount(counts.get(marker.style)!, line, marker)
  }
}

/** 责任单位:县教育局;配合单位:县财政局 */
const label = /(?:单位|部门|领导|时限) *:/

/** “多员合 | 一、一岗多责” */
function closesQuote(above: string, below: string): boolean {
  const close = below.indexOf('”')
  const open = below.indexOf('“')
  return above.lastIndexOf('“') > above.lastIndexOf('”') && close >= 0 && (open < 0 || close < open)
}

/** 推进一、 | 二、三产业融合 */
function isCounted(above: string): boolean {
  return /[一二三四五六七八九]、$/.test(above)
}

/** The numbers of one style. */
interface Count {
  ordinals: number[]
  placeOf: Map<Line, number>
  /** Where each number stands last. */
  lastOf: Map<number, number>
}

function countsOf(lines: readonly Line[]): Map<MarkerStyle, Count> {
  const counts = new Map<MarkerStyle, Count>()
  for (const line of lines) {
    const marker = readMarker(line.folded)
    if (!marker || !ofWords.has(marker.style)) continue
    const count: Count = counts.get(marker.style) ?? {ordinals: [], placeOf: new Map(), lastOf: new Map()}
    counts.set(marker.style, count)
    count.placeOf.set(line, count.ordinals.length)
    count.lastOf.set(marker.ordinal, count.ordinals.length)
    count.ordinals.push(marker.ordinal)
  }
  return counts
}

/**
 * Whether a number begins a count, goes on with one, be it with a slip, is followed by the next, or stands in
 * a count with gaps.
 */
function isOfCount({ordinals, placeOf, lastOf}: Count, line: Line, {ordinal}: Marker): boolean {
  const place = placeOf.get(line)!
  const last = ordinals[place - 1] ?? 0
  const next = ordinals[place + 1]
  if (ordinal === 1 || (lastOf.get(ordinal + 1) ?? -1) > place) return true
  if (place > 0 && ordinal >= last && ordinal - last <= slips) return true
  // 三、 九、 十五、 of an excerpt
  return next === undefined
    ? place > 1 && last - ordinals[place - 2]! > slips
    : last < ordinal && ordinal < next
}
