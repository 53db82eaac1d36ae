/** Tables with one cell a line: the headers, then records, each with the next number. */
import type {Block, Cell, Line} from '../plan/blocks.ts'
import type {Column} from '../plan/columns.ts'
import {type Cells, cellsFrom, isStroked, type LineCell} from './flattened-cells.ts'
import {type FittedRow, fitRows} from './flattened-fit.ts'
import {headersFrom, wordsOf} from './flattened-headers.ts'
import {endOfTable, numbersFrom} from './flattened-numbers.ts'
import {bareHeader, isNumberHeader} from './header-words.ts'
import type {Lexicon} from './roles.ts'
import {across, blank, type FoundRows, type OddLine} from './tabbed.ts'
import {columnsOf} from './table-columns.ts'

export function flattenedRows(
  blocks: readonly Block[],
  from: number,
  lexicon: Lexicon,
): FoundRows | undefined {
  const first = blocks[from]
  if (first?.type !== 'line') return undefined
  const stroked = isStroked(blocks, from)
  if (!stroked && !isNumberHeader(bareHeader(first.folded))) return undefined
  const cells = cellsFrom(blocks, from, stroked)
  const readings = headersFrom(cells, stroked, lexicon).flatMap(header => {
    const start = header.flat().length
    const columns = columnsOf(header.map(wordsOf), undefined, lexicon)
    const first = readFrom(cells, start, columns, header)
    if (columns.some(({kind}) => kind === 'number')) return first
    // Numbers may have no header of their own.
    const numbered = columns.map((_, at) =>
      readFrom(
        cells,
        start,
        columns.toSpliced(at, 0, {kind: 'number', header: ''}),
        header.toSpliced(at, 0, []),
      ),
    )
    return [first, ...numbered]
  })
  const best = readings
    .filter(reading => reading !== undefined)
    .reduce<Reading | undefined>((one, other) => (one && !isBetter(other, one) ? one : other), undefined)
  if (!best) return undefined
  const odd: OddLine[] = []
  let above: Cell[] = []
  const rows = [{headers: best.header}, ...best.rows].map(row => {
    const cells = rowCells(row, best.columns, above, odd)
    if ('columns' in row) above = cells
    return cells
  })
  const filled = rows.filter(cells => cells.some(({lines, origin}) => origin && lines.length > 0))
  return {cells: filled, taken: cells(best.end - 1)!.end - from, odd}
}

/** A row of the table, or the headers again. */
type TableRow = FittedRow | {headers: LineCell[][]}

interface Reading {
  rows: TableRow[]
  columns: readonly Column[]
  header: LineCell[][]
  /** How odd the cells are in their columns. */
  total: number
  /** The first cell below the headers, and the one behind the table. */
  from: number
  end: number
}

/** The rows below some headers, as they suit the columns best. */
function readFrom(
  cells: Cells,
  from: number,
  columns: readonly Column[],
  header: LineCell[][],
): Reading | undefined {
  const hasNumbers = columns.some(({kind}) => kind === 'number')
  const numbers = hasNumbers ? numbersFrom(cells, from, columns.length) : []
  if (hasNumbers && numbers.length === 0) return undefined
  const end = endOfTable(cells, from, columns, numbers)
  const rows: TableRow[] = []
  let total = 0
  let at = from
  const fitUpTo = (to: number) => {
    if (to === at) return
    const part = Array.from({length: to - at}, (_, index) => cells(at + index)!)
    const fitted = fitRows(part, columns, new Set(numbers.map(number => number - at)))
    for (const row of fitted?.rows ?? []) rows.push(row)
    total += fitted?.total ?? Number.POSITIVE_INFINITY
    at = to
  }
  // On the next page the headers are repeated.
  const lines = header.flat().map(cell => wordsOf([cell]))
  for (let index = from; index < end; index++) {
    if (!lines.every((words, nth) => wordsAt(cells, index + nth) === words)) continue
    fitUpTo(index)
    let next = index
    rows.push({headers: header.map(one => one.map(() => cells(next++)!))})
    at = next
    index = next - 1
  }
  fitUpTo(end)
  const isFitting = rows.length > 0 && total <= rows.length * mostOdd
  return isFitting ? {rows, header, columns, total, from, end} : undefined
}

/** More columns leave more of them blank, and may yet be too many. */
function isBetter(one: Reading, other: Reading): boolean {
  const isWhole = one.header.flat()[0]!.isWhole
  const more = isWhole ? 0 : Math.max(0, one.header.length - other.header.length)
  return one.total + more * one.rows.length * 3 < other.total
}

/** How odd a row of a table may be on the average. */
const mostOdd = 12

function wordsAt(cells: Cells, at: number): string | undefined {
  const cell = cells(at)
  return cell && wordsOf([cell])
}

/** A row's cells, those that it shares with the row above as merged ones. */
function rowCells(row: TableRow, columns: readonly Column[], above: readonly Cell[], odd: OddLine[]): Cell[] {
  if ('heading' in row) {
    const [first, second] = row.heading.map(({lines}) => lines)
    if (!second) return across(first![0]!, columns)
    const words = [first!, second].map((lines): Cell => ({lines, origin: true}))
    return [...words, ...columns.slice(2).map(() => blank)]
  }
  if ('headers' in row) return row.headers.map(cells => ({lines: linesOf(cells), origin: true}))
  const own = row.columns.map(linesOf)
  const first = own.findIndex(lines => lines.length > 0)
  const isFurther = columns.some(({kind}, at) => kind === 'number' && at < first)
  const hasUnits = columns.some(({kind}, at) => kind === 'role' && own[at]!.length > 0)
  const goesDown = ({kind}: Column, at: number) =>
    at < first || (kind === 'task' && at < columns.length) || (kind === 'role' && isFurther && !hasUnits)
  const cells = own.map((lines, at): Cell => {
    const merged = lines.length === 0 && goesDown(columns[at]!, at) ? above[at]?.lines : undefined
    return merged && merged.length > 0 ? {lines: merged, origin: false} : {lines, origin: true}
  })
  const shared = cells.filter(({origin}, at) => !origin && columns[at]!.kind === 'role')
  if (shared.length > 0) {
    const units = shared.flatMap(({lines}) => lines.map(({value}) => value))
    odd.push({line: own[first]![0]!, rule: 'units-from-above', expected: [...new Set(units)].join('、')})
  }
  return withUnclear(cells, row.columns, columns, odd)
}

function linesOf(cells: readonly LineCell[]): readonly Line[] {
  return cells.flatMap(({lines}) => lines)
}

/** Where two lists of units follow one another, each a line a unit, nothing tells where the second begins. */
function withUnclear(
  cells: Cell[],
  own: readonly LineCell[][],
  columns: readonly Column[],
  odd: OddLine[],
): Cell[] {
  const at = columns.findIndex(
    ({kind}, index) =>
      kind === 'role' &&
      columns[index + 1]?.kind === 'role' &&
      own[index]!.length > 0 &&
      own[index]!.length + own[index + 1]!.length > 2,
  )
  if (at < 0) return cells
  const lines = [...cells[at]!.lines, ...cells[at + 1]!.lines]
  odd.push({line: lines[0]!, rule: 'table-unclear'})
  return cells.toSpliced(at, 2, {lines, origin: true}, {lines, origin: false})
}
