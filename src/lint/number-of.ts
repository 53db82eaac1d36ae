/** The numbers of entries as they stand in the source. */
import type {Position} from 'unist'
import {fold} from '../plan/fold.ts'
import {type MarkerStyle, numeralValue, readMarker} from '../plan/markers.ts'
import {hanDigits, hanNumeral} from '../plan/numerals.ts'
import type {Plan, Task} from '../plan/types.ts'

export interface Numbered {
  style: MarkerStyle
  ordinal: number
  marker: string
  position: Position
}

/** `1 总体要求` before 2.1. */
const firstOfDecimals = /^1 (?=[一-鿿])/

/** The number of an entry as it stands in the source; notes are entries too, where a number begins them. */
export function numberOf(
  node: Plan['children'][number] | Task['children'][number],
  text: string,
): Numbered | undefined {
  if (node.type === 'duty') return undefined
  const isNote = node.type === 'note'
  if (isNote && node.kind !== 'text' && node.kind !== 'requirement') return undefined
  const written = isNote ? node.value : (node.marker ?? '')
  // What follows a marker is a part of it: 第六条 and a blank.
  const read = readMarker(isNote ? fold(written).replace(firstOfDecimals, '1.') : `${fold(written)} `)
  // 007 is a code, of which none need come before it.
  const bare = written.startsWith('0') ? undefined : numeralValue(fold(written))
  const style = read?.style ?? (isNote || bare === undefined || written === '' ? undefined : 'digit')
  const ordinal = read?.ordinal ?? bare
  if (style === undefined || ordinal === undefined) return undefined
  const marker = isNote ? written.slice(0, read!.length).trim() : written
  const {start} = node.position
  const offset = start.offset ?? 0
  const length = text.startsWith(marker, offset) ? marker.length : 0
  const end = {line: start.line, column: start.column + length, offset: offset + length}
  return {style, ordinal, marker, position: {start, end}}
}

/** Another number as the document writes them: 2 is （二） beside （三）. */
export function like(marker: string, ordinal: number): string {
  const written = marker.trim()
  if (/\d/.test(written)) return written.replace(/\d+(?=\D*$)/, String(ordinal))
  const han = new RegExp(`[${hanDigits}]+`)
  return han.test(written) ? written.replace(han, hanNumeral(ordinal)) : String(ordinal)
}
