/** The day before the 由 that a sentence of an entry begins with, where more follows: 6—9月由甲局负责,加强巡查。 */
import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {saysByWhen} from '../clauses/day-ahead.ts'
import {fieldNode} from '../clauses/duties.ts'
import {tellsOutcome} from '../clauses/prose.ts'
import type {Found} from './recogniser.ts'

/** How long the day or the period is before a 由 in an entry: 护林防火。10月1日至次年5月31日由县林业局负责,加强巡查. */
export function dayBefore(folded: string, at: number): number {
  const words = entryDay.exec(folded.slice(Math.max(0, at - longestDay), at))?.[0] ?? ''
  const isOfEntry = at > words.length && readMarker(folded) !== undefined && !tellsOutcome(folded.slice(at))
  return isOfEntry && saysByWhen(words) ? words.length : 0
}

/** A clause with that day as when it is due. */
export function withDay(line: Line, clause: Found): Found {
  const {start} = clause
  const from = start - dayBefore(line.folded, start)
  if (from === start) return clause
  const span = {start: from, end: start}
  return {...clause, start: from, nodes: [fieldNode(line, span, '', span), ...clause.nodes]}
}

const longestDay = 24
const entryDay = /[^。;!?). :,、]+$/
