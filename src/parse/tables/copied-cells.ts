/** Cells as programs write them that know no merged ones: NaN for a blank cell, and a merged one again in each place. */
import type {Cell, Row} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {foldedOf, nobody} from './short-rows.ts'
import {numberAlone} from './table-headings.ts'

/** How pandas writes that there is nothing. */
const nothing = /^(?:NaN|nan|NaT|<NA>)$/

/** The rows without such words, and with cells that are copied from side to side as the one that they were. */
export function withoutCopies(rows: readonly Row[]): readonly Row[] {
  return rows.map(row => merged(blanked(row)))
}

function blanked(row: Row): Row {
  const isNothing = ({lines}: Cell) => lines.length === 1 && nothing.test(lines[0]!.folded)
  if (!row.cells.some(isNothing)) return row
  return {...row, cells: row.cells.map(cell => (isNothing(cell) ? {lines: [], origin: true} : cell))}
}

/** How many cells say the same words that nobody would write below as many headers; words with a number are enough in two. */
const fewest = 3

/** 一、城乡建设 in all cells, or in all behind the number. */
function merged(row: Row): Row {
  const {cells} = row
  const last = cells.at(-1)
  if (!last || cells.length < 2 || last.lines.length !== 1) return row
  const words = foldedOf(last)
  if (words.length < 2 || nobody.test(words)) return row
  let from = cells.length
  while (from > 0 && cells[from - 1]!.origin && foldedOf(cells[from - 1]!) === words) from--
  const isHeading = from === 0 || (from === 1 && numberAlone(foldedOf(cells[0]!)) !== undefined)
  const isNumbered = from === 0 && readMarker(words) !== undefined
  if (!isHeading || (cells.length - from < fewest && !isNumbered)) return row
  const {lines} = cells[from]!
  return {...row, cells: cells.map((cell, at) => (at < from ? cell : {lines, origin: at === from}))}
}
