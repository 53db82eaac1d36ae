/** The numbers of the records of a flattened table, and where it ends. */
import {type Block, lineAt} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {isHeadingWithBracket} from '../../plan/heading.ts'
import {readMarker} from '../../plan/markers.ts'
import {beginsResidue, isPageNumber} from '../../plan/residue.ts'
import {readDate} from '../document/meta-lines.ts'
import {isNumberHeader} from '../tables/header-words.ts'
import {numberAlone} from '../tables/table-headings.ts'
import type {Cells, LineCell} from './flattened-cells.ts'
import {fitRows} from './flattened-fit.ts'
import {areUnits, textOf} from './flattened-units.ts'

/** Which cells number the records: each the next number, or a higher one, or the first again below a heading. */
export function numbersFrom(cells: Cells, from: number, width: number): number[] {
  const found: number[] = []
  let last = 0
  for (let at = from; ; ) {
    const next = nextNumber(cells, at, last, at + 3 * width + mostHeadings)
    if (next === undefined) return found
    found.push(next)
    last = numberIn(cells(next))!
    at = next + 2
  }
}

const mostHeadings = 12

function nextNumber(cells: Cells, from: number, last: number, until: number): number | undefined {
  let higher: number | undefined
  for (let at = from; at < until; at++) {
    const cell = cells(at)
    if (!cell) break
    const number = numberIn(cell)
    if (number === undefined) continue
    if (last === 0 || number === last + 1 || (number === 1 && isOver(cells(at - 1)))) return at
    if (number > last && number <= last + widestGap && beginsRecord(cells, at)) higher ??= at
  }
  return higher
}

const widestGap = 200

/** Words stand behind it, and before it what ends a record, or a heading. */
function beginsRecord(cells: Cells, at: number): boolean {
  const before = cells(at - 1)
  const behind = cells(at + 1)
  if (!before || !behind || numberIn(behind) !== undefined || namesUnits(behind)) return false
  return namesUnits(before) || isOver(before) || /(?:前|底|[年月日])$/.test(textOf(before))
}

export function namesUnits(cell: LineCell): boolean {
  return areUnits(textOf(cell))
}

/** A heading with a number of its own, 一、…, or a page number. */
function isOver(cell: LineCell | undefined): boolean {
  const line = cell?.lines.length === 1 ? cell.lines[0]! : undefined
  if (!line) return false
  const style = (readMarker(line.folded) ?? numberAlone(line.folded))?.style
  return (
    isPageNumber(line.folded) ||
    (isHeadingWithBracket(line.value) && (style === 'han' || style === 'han-bracket'))
  )
}

export function isNumber(cell: LineCell | undefined): boolean {
  return numberIn(cell) !== undefined
}

function numberIn(cell: LineCell | undefined): number | undefined {
  const line = cell?.lines.length === 1 ? cell.lines[0]! : undefined
  return line && /^\d{1,6}[.、]?$/.test(line.folded) ? Number.parseInt(line.folded, 10) : undefined
}

/** Behind the last record: with the last number, as far as the cells suit the columns; without numbers, where the cells end. */
export function endOfTable(
  cells: Cells,
  from: number,
  columns: readonly Column[],
  numbers: readonly number[],
): number {
  const last = numbers.at(-1)
  if (last === undefined) {
    let end = from
    while (cells(end)) end++
    return end
  }
  // A row that the text breaks off within is none: nothing tells what its words would have been.
  let best = {total: Number.POSITIVE_INFINITY, end: last}
  const record: LineCell[] = []
  for (let at = last; at < last + columns.length + mostHeadings; at++) {
    const cell = cells(at)
    if (!cell || (at > last && endsAll(cell))) break
    record.push(cell)
    const total = fitRows(record, columns, new Set([0]))?.total
    if (total === undefined) continue
    // Strokes show of a row's cells that they are its own.
    const isOwn = cell.isWhole && at < last + columns.length
    if (isOwn || total <= best.total) best = {total, end: at + 1}
  }
  // Units may go on, each in a line.
  if (columns.at(-1)?.kind === 'role') while (goesOn(cells(best.end), cells(best.end + 1))) best.end++
  return best.end
}

/** The number of a row behind the table of which there is too little to be read. */
export function rowBrokenOff(blocks: readonly Block[], cell: LineCell | undefined): LineCell | undefined {
  return cell && isNumber(cell) && lineAt(blocks, cell.end) ? cell : undefined
}

/** Units right behind the table, below other words: of a further row, which lost so many cells that it cannot be read. */
export function unitsBehind(cells: Cells, end: number, width: number): LineCell | undefined {
  for (let at = end; at < end + width; at++) {
    const cell = cells(at)
    if (!cell || endsAll(cell) || textOf(cell).includes(':')) return undefined
    if (at > end && cells(at + 1) && goesOn(cell, cells(at + 1))) return cell
  }
  return undefined
}

function goesOn(cell: LineCell | undefined, next: LineCell | undefined): boolean {
  if (!cell || cell.isWhole || endsAll(cell) || !namesUnits(cell)) return false
  // A name above the date signs the document.
  return next?.lines.length !== 1 || readDate(next.lines[0]!.folded) === undefined
}

function endsAll(cell: LineCell): boolean {
  const [line] = cell.lines
  return line !== undefined && (endsTable(cell) || readMarker(line.folded)?.style === 'han')
}

/** What stands in no table, nor goes on in one. */
export function endsTable({lines: [line]}: LineCell): boolean {
  if (!line) return false
  return beginsResidue(line.folded) || isNumberHeader(line.folded) || /^(?:附件|注:|备注)/.test(line.folded)
}
