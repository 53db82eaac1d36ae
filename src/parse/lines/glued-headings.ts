/** Headings that lost the break before their first entry: 二、重点任务(一)清洁村庄。 above (二)改造厕所。 */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import type {Counts} from './glued-deadlines.ts'

/** Words without a mark, and a number behind them. */
const glued = /^([一-鿿“”、]{2,20}) *(?=(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,3}[.、](?!\d)) *[一-鿿“])/

/** Where the first entry begins within a heading: its number leads to the next one below, and goes on with the count above. */
export function breakBehindHeading(blocks: readonly Block[], at: number, counts: Counts): number | undefined {
  const {folded} = blocks[at] as Line
  const own = readMarker(folded)
  const words = own && glued.exec(folded.slice(own.length))
  if (!own || !words) return undefined
  const start = own.length + words[0].length
  const first = readMarker(folded.slice(start))
  if (!first || levelOf[first.style] <= levelOf[own.style]) return undefined
  const isNext = first.ordinal === 1 || counts.get(first.style) === first.ordinal - 1
  return isNext && leadsOn(blocks, at, own, first) ? start : undefined
}

/** Whether the next number of a style below a line, and above the next heading of its own level, is one more. */
function leadsOn(blocks: readonly Block[], at: number, own: Marker, {style, ordinal}: Marker): boolean {
  for (let next = at + 1; next < blocks.length; next++) {
    const marker = readMarker(lineAt(blocks, next)?.folded ?? '')
    if (!marker) continue
    if (marker.style === style) return marker.ordinal === ordinal + 1
    if (levelOf[marker.style] <= levelOf[own.style]) return false
  }
  return false
}
