/** Tables with one cell a line: the headers, then records, each with the next number. */
import type {Block, Cell} from '../../../plan/blocks.ts'
import {type Column, isOwnNumber} from '../../../plan/columns.ts'
import {isNumberHeader} from '../../clauses/header-words.ts'
import type {Lexicon} from '../../clauses/roles.ts'
import {isOfOffices} from '../../document/of-offices.ts'
import {dutyColumns} from '../../tables/duty-columns.ts'
import {columnsOf} from '../../tables/table-columns.ts'
import type {FoundRows, OddLine} from '../tabbed.ts'
import {type Cells, cellsFrom, isStroked} from './cells.ts'
import {endOfTable, rowBrokenOff, unitsBehind} from './end.ts'
import {type FittedRow, fitRows} from './fit.ts'
import {setOffCells} from './gaps.ts'
import {
  beginsWithNumbers,
  cellsOf,
  type Headers,
  headerFrom,
  headerRows,
  headersFrom,
  isBelowNumber,
  withCells,
  wordsOf,
} from './headers.ts'
import {isNumber, numbersFrom} from './numbers.ts'
import {furtherColumn, mostOdd} from './prices.ts'
import {rowCells, showsFirstLeads} from './rows.ts'
import {begins, beginsWithWords, countedFrom, endOfWords, unclearRows, wordHeaders} from './words.ts'

export function flattenedRows(
  blocks: readonly Block[],
  from: number,
  lexicon: Lexicon,
): FoundRows | undefined {
  const first = blocks[from]
  if (first?.type !== 'line') return undefined
  const stroked = isStroked(blocks, from)
  const worded = !stroked && !beginsWithNumbers(blocks, from)
  if (worded && !beginsWithWords(blocks, from)) return undefined
  // What was not read from its number on is not read without it.
  if ((stroked || worded) && isBelowNumber(blocks, from)) return undefined
  const cells = cellsFrom(blocks, from, stroked)
  const allHeaders = worded ? wordHeaders(cells, lexicon) : headersFrom(cells, stroked, lexicon)
  const readings = allHeaders.flatMap(headers => {
    const all = withFirstNumber(columnsOf(headers.columns.map(wordsOf), undefined, lexicon))
    const ofUnits = dutyColumns(all)
    if (ofUnits && all.some(({kind}) => kind === 'number') && isOfOffices(blocks, from)) return []
    const columns = ofUnits ?? all
    const first = readFrom(cells, columns, headers)
    if (headers.over || columns.some(({kind}) => kind === 'number')) return first
    // Numbers may have no header of their own.
    const numbered = columns.map((_, at) =>
      readFrom(cells, columns.toSpliced(at, 0, {kind: 'number', header: ''}), {
        columns: headers.columns.toSpliced(at, 0, []),
      }),
    )
    return [first, ...numbered]
  })
  const best = readings
    .filter(reading => reading !== undefined)
    .reduce<Reading | undefined>((one, other) => (one && !isBetter(other, one) ? one : other), undefined)
  if (!best) return stroked || first.page !== undefined ? undefined : unreadHeaders(cells, from, lexicon)
  const odd: OddLine[] = []
  let above: Cell[] = []
  const firstLeads = showsFirstLeads(best.rows, best.columns)
  const rows = [{headers: best.headers}, ...best.rows].flatMap(row => {
    if ('headers' in row) return headerRows(row.headers)
    const cells = rowCells(row, best.columns, above, odd, firstLeads)
    if ('columns' in row) above = cells
    return [cells]
  })
  if (best.ofWords)
    for (const line of unclearRows(best.rows, best.columns)) odd.push({line, rule: 'table-unclear'})
  const lost = rowBrokenOff(blocks, cells(best.end)) ?? unitsBehind(cells, best.end, best.columns)
  if (lost) odd.push({line: lost.lines[0]!, rule: 'table-unclear'})
  const filled = rows.filter(cells => cells.some(({lines, origin}) => origin && lines.length > 0))
  return {cells: filled, taken: cells(best.end - 1)!.end - from, odd, isGuessed: true}
}

/** 提案号 in front of all is the number of the row. */
function withFirstNumber(columns: readonly Column[]): readonly Column[] {
  const isCounted = columns.some(({kind}) => kind === 'number')
  return isCounted || !isOwnNumber(columns[0]!.header)
    ? columns
    : columns.with(0, {...columns[0]!, kind: 'number'})
}

/**
 * 序号 and headers of units above a first number, where nothing reads the rows: they are set aside, or one
 * would be taken for a unit of another.
 */
function unreadHeaders(cells: Cells, at: number, lexicon: Lexicon): FoundRows | undefined {
  const first = cells(0)!.lines[0]!
  const headers = {columns: headerFrom(cells, lexicon)}
  const columns = columnsOf(headers.columns.map(wordsOf), undefined, lexicon)
  const from = headers.columns.flat().length
  if (!isNumberHeader(first.folded) || from < 3 || !columns.some(({kind}) => kind === 'role'))
    return undefined
  const [number] = numbersFrom(cells, from, columns)
  if (number === undefined || number > from + mostBefore || isNumber(cells(number + 1))) return undefined
  const odd: OddLine[] = [{line: first, rule: 'table-unclear'}]
  return {cells: headerRows(headers), taken: cells(from - 1)!.end - at, odd}
}

const mostBefore = 4

/** A row of the table, or the headers again. */
type TableRow = FittedRow | {headers: Headers}

interface Reading {
  rows: TableRow[]
  columns: readonly Column[]
  headers: Headers
  /** How odd the cells are in their columns. */
  total: number
  /** The cell behind the table. */
  end: number
  /** Nothing but words and units tells where a row begins. */
  ofWords: boolean
}

/** The rows below some headers, as they suit the columns best. */
function readFrom(cells: Cells, columns: readonly Column[], headers: Headers): Reading | undefined {
  const header = cellsOf(headers)
  const from = header.length
  const hasNumbers = columns.some(({kind}) => kind === 'number')
  const numbers = hasNumbers ? numbersFrom(cells, from, columns) : []
  if (hasNumbers && numbers.length === 0) return undefined
  const ofWords = !hasNumbers && !header[0]!.isWhole
  const counted = ofWords ? countedFrom(cells, from, columns.length) : new Set<number>()
  const setOff = setOffCells(cells, from, numbers)
  const end = ofWords
    ? endOfWords(cells, from, columns, counted)
    : endOfTable(cells, from, columns, numbers, setOff)
  const rows: TableRow[] = []
  let total = 0
  let at = from
  const fitUpTo = (to: number) => {
    if (to === at) return
    const part = Array.from({length: to - at}, (_, index) => cells(at + index)!)
    const within = (all: Iterable<number>) => new Set(Array.from(all, index => index - at))
    const fitted = fitRows(part, columns, {
      numbers: within(numbers),
      counted: within(counted),
      setOff: new Set([...part.keys()].filter(index => setOff(at + index))),
    })
    for (const row of fitted?.rows ?? []) rows.push(row)
    total += fitted?.total ?? Number.POSITIVE_INFINITY
    at = to
  }
  // On the next page the headers are repeated.
  const lines = header.map(cell => wordsOf([cell]))
  for (let index = from; index < end; index++) {
    if (!lines.every((words, nth) => wordsAt(cells, index + nth) === words)) continue
    fitUpTo(index)
    rows.push({headers: withCells(headers, cell => cells(index + header.indexOf(cell))!)})
    at = index + from
    index = at - 1
  }
  fitUpTo(end)
  const isFitting = rows.length > 0 && total <= rows.length * mostOdd
  return isFitting && !(ofWords && !begins(rows, columns))
    ? {rows, headers, columns, total, end, ofWords}
    : undefined
}

/** More columns leave more of them blank, and may yet be too many. */
function isBetter(one: Reading, other: Reading): boolean {
  const isWhole = one.headers.columns.flat()[0]!.isWhole
  const more = isWhole ? 0 : Math.max(0, one.columns.length - other.columns.length)
  return one.total + more * one.rows.length * furtherColumn < other.total
}

function wordsAt(cells: Cells, at: number): string | undefined {
  const cell = cells(at)
  return cell && wordsOf([cell])
}
