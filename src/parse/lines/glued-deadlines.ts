/** The next entry right behind the day of a label: 完成时限:2024年6月底前2.加强河道管控。 */
import {fieldOf} from '../../plan/fields.ts'
import {type MarkerStyle, readMarker} from '../../plan/markers.ts'
import {isDueAlone} from '../clauses/remarks.ts'

/** The last number of each style before a line. */
export type Counts = Map<MarkerStyle, number>

const labelled =
  /^([一-鿿]{2,8}) *: *([^:;,。]{2,24}?) *(?=\([一二三四五六七八九十\d]|[一二三四五六七八九十]+、|\d{1,3}[.、](?!\d))/
/** 二、三期工程 · (二)期工程 */
const ofStage = /^(?:[一二三四五六七八九]、[一二三四五六七八九]|[^期]{1,4}期)/
const shortestTask = 4

/** Where an entry begins behind such a day: its number is the next of the count, as that of a stage would not be. */
export function breaksAtDay(folded: string, counts: Counts): number[] {
  const [whole, label, day] = labelled.exec(folded) ?? []
  if (!whole || fieldOf(label!) !== 'deadline' || !isDueAlone(day!)) return []
  const rest = folded.slice(whole.length)
  if (ofStage.test(rest)) return []
  const marker = readMarker(rest)
  const isNext = marker && marker.ordinal === (counts.get(marker.style) ?? 0) + 1 && marker.ordinal > 1
  return isNext && folded.length - whole.length - marker.length >= shortestTask ? [whole.length] : []
}

/** Counts the number that a line begins with. */
export function count(folded: string, counts: Counts): void {
  const marker = readMarker(folded)
  if (marker) counts.set(marker.style, marker.ordinal)
}
