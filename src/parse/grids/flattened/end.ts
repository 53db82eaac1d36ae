/** Where a flattened table ends, and what goes on behind its end. */
import {type Block, lineAt} from '../../../plan/blocks.ts'
import type {Column} from '../../../plan/columns.ts'
import {readMarker} from '../../../plan/markers.ts'
import {beginsResidue} from '../../../plan/residue.ts'
import {isNumberHeader} from '../../clauses/header-words.ts'
import {readDate} from '../../document/meta-lines.ts'
import type {Cells, LineCell} from './cells.ts'
import {type FittedRow, fitRows} from './fit.ts'
import {isNumber, mostHeadings, namesUnits} from './numbers.ts'
import {textOf} from './units.ts'

/** Behind the last record: with the last number, as far as the cells suit the columns; without numbers, where the cells end. */
export function endOfTable(
  cells: Cells,
  from: number,
  columns: readonly Column[],
  numbers: readonly number[],
  setOff: (at: number) => boolean,
): number {
  const last = numbers.at(-1)
  if (last === undefined) {
    let end = from
    while (cells(end)) end++
    return end
  }
  // Where 二、 stands behind the number of the last row as 一、 did behind the one before, it begins words.
  const before = numbers.at(-2)
  const isCounted = before !== undefined && [before, last].every(at => beginsWithHan(cells(at + 1)))
  // A row that the text breaks off within is none: nothing tells what its words would have been.
  let best = {total: Number.POSITIVE_INFINITY, end: last}
  const record: LineCell[] = []
  const beginnings = {numbers: new Set([0]), setOff: new Set<number>()}
  for (let at = last; at < last + columns.length + mostHeadings; at++) {
    const cell = cells(at)
    if (!cell || (at > last && !(isCounted && at === last + 1) && endsAll(cell))) break
    if (setOff(at)) beginnings.setOff.add(record.length)
    record.push(cell)
    const fitted = fitRows(record, columns, beginnings)
    if (!fitted || isOfUnitsAlone(fitted.rows[0], columns)) continue
    const {total} = fitted
    // Strokes show of a row's cells that they are its own.
    const isOwn = cell.isWhole && at < last + columns.length
    if (isOwn || total <= best.total) best = {total, end: at + 1}
  }
  for (let end: number | undefined = best.end; end; end = rowBehind(cells, best.end, columns.length, setOff))
    best.end = end
  // Units may go on, each in a line, before a blank cell.
  const isBlankLast = columns.at(-1)?.kind === 'field' && numbers.some(setOff)
  if (isOfUnits(columns.at(isBlankLast ? -2 : -1)))
    while (goesOn(cells(best.end), cells(best.end + 1))) best.end++
  return best.end
}

/** 部门 · 职责, and below them a unit of which nothing is said. */
function isOfUnitsAlone(row: FittedRow | undefined, columns: readonly Column[]): boolean {
  const words = columns.findIndex(({isOfDuties}) => isOfDuties)
  return words > 0 && row !== undefined && 'columns' in row && row.columns[words]!.every(namesUnits)
}

/** Behind a further row below the last number, with words and whose units: blank lines alone tell of it. */
function rowBehind(
  cells: Cells,
  from: number,
  width: number,
  setOff: (at: number) => boolean,
): number | undefined {
  if (!setOff(from) || namesUnits(cells(from)!)) return undefined
  let hasUnits = false
  let at = from
  for (; at === from || !setOff(at); at++) {
    const cell = cells(at)
    if (!cell) break
    if (at - from === width || endsAll(cell) || isDate(cell) || textOf(cell).includes(':')) return undefined
    hasUnits ||= namesUnits(cell)
  }
  // A name above the date signs the document.
  return hasUnits && !isDate(cells(at)) ? at : undefined
}

/** The number of a row behind the table of which there is too little to be read. */
export function rowBrokenOff(blocks: readonly Block[], cell: LineCell | undefined): LineCell | undefined {
  return cell && isNumber(cell) && lineAt(blocks, cell.end) ? cell : undefined
}

/** Units right behind the table, below other words: of a further row, which lost so many cells that it cannot be read. */
export function unitsBehind(cells: Cells, end: number, columns: readonly Column[]): LineCell | undefined {
  // The last column, where it is not of units, took the words.
  const from = isOfUnits(columns.at(-1)) ? end + 1 : end
  for (let at = end; at < end + columns.length; at++) {
    const cell = cells(at)
    if (!cell || endsAll(cell) || textOf(cell).includes(':')) return undefined
    if (at >= from && cells(at + 1) && goesOn(cell, cells(at + 1))) return cell
  }
  return undefined
}

function goesOn(cell: LineCell | undefined, next: LineCell | undefined): boolean {
  if (!cell || cell.isWhole || endsAll(cell) || !namesUnits(cell)) return false
  // A name above the date signs the document.
  return !isDate(next)
}

function isDate(cell: LineCell | undefined): boolean {
  return cell?.lines.length === 1 && readDate(cell.lines[0]!.folded) !== undefined
}

function endsAll(cell: LineCell): boolean {
  const [line] = cell.lines
  return line !== undefined && (endsTable(cell) || beginsWithHan(cell))
}

/** 二、 */
function beginsWithHan(cell: LineCell | undefined): boolean {
  return readMarker(cell?.lines[0]?.folded ?? '')?.style === 'han'
}

/** What stands in no table, nor goes on in one. */
export function endsTable({lines: [line]}: LineCell): boolean {
  if (!line) return false
  return beginsResidue(line.folded) || isNumberHeader(line.folded) || /^(?:附件|注:|备注)/.test(line.folded)
}

function isOfUnits(column: Column | undefined): boolean {
  return column?.kind === 'role'
}
