/** Numerals that begin a line by chance, where the text was broken: 有队 | 伍、有经费 · 实行“多员合 | 一、一岗多责”. */
import type {Line} from '../plan/blocks.ts'
import {type Marker, type MarkerStyle, readMarker} from '../plan/markers.ts'
import {endsSentence} from '../plan/page-width.ts'

const slips = 2
const ofWords = new Set<MarkerStyle>(['han', 'part'])

/** Tells which markers are none below a line that is full: it goes on, and no count comes to the number or leads on from it. */
export function chanceMarkers(lines: readonly Line[]): (above: Line, line: Line) => boolean {
  return (above, line) => {
    const marker = readMarker(line.folded)
    if (!marker || !ofWords.has(marker.style) || endsSentence.test(above.folded)) return false
    return (
      closesQuote(above.folded, line.folded) ||
      isCounted(above.folded) ||
      !isOfCount(ordinalsOf(lines, marker.style, line), marker)
    )
  }
}

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

/** The numbers of one style before a line and behind it. */
function ordinalsOf(
  lines: readonly Line[],
  style: MarkerStyle,
  line: Line,
): {before: number[]; behind: number[]} {
  const ordinals = (some: readonly Line[]) =>
    some.flatMap(({folded}) => {
      const marker = readMarker(folded)
      return marker?.style === style ? marker.ordinal : []
    })
  const at = lines.indexOf(line)
  return {before: ordinals(lines.slice(0, at)), behind: ordinals(lines.slice(at + 1))}
}

/** Whether a number begins a count, goes on with one, be it with a slip, or is followed by the next. */
function isOfCount({before, behind}: {before: number[]; behind: number[]}, {ordinal}: Marker): boolean {
  const last = before.at(-1) ?? Number.NEGATIVE_INFINITY
  return ordinal === 1 || (ordinal >= last && ordinal - last <= slips) || behind.includes(ordinal + 1)
}
