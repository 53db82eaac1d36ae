/** Tables with one cell a line: the headers, then records, each beginning with the next number. */
import type {Block, Cell, Line} from '../plan/blocks.ts'
import {type Column, columnFor, isField} from '../plan/columns.ts'
import {isHeading} from '../plan/heading.ts'
import {readMarker} from '../plan/markers.ts'
import {isPageNumber} from '../plan/residue.ts'
import {bareHeader, isNumberHeader, longestHeader} from './header-words.ts'
import {looksLikeUnits, namesWholeUnits} from './plausible.ts'
import type {Lexicon} from './roles.ts'
import {across, blank, type FoundRows} from './tabbed.ts'
import {columnsOf} from './table-columns.ts'
import {numberAlone} from './table-headings.ts'

export function flattenedRows(
  blocks: readonly Block[],
  from: number,
  lexicon: Lexicon,
): FoundRows | undefined {
  const first = lineAt(blocks, from)
  if (!first || !isNumberHeader(bare(first))) return undefined
  const headers = headersFrom(blocks, from, lexicon)
  if (headers.length < 3 || !headers.some(line => lexicon.roleOf(bare(line)) && !isField(bare(line))))
    return undefined
  const cells = [headers.map(cellWith)]
  const columns = columnsOf(headers.map(bare), undefined, lexicon)
  let at = from + headers.length
  for (let count = 1; ; ) {
    const heading = headingAt(blocks, at, {headers, count, mostHeadings})
    if (heading) {
      cells.push(heading)
      at += distinct(heading)
      // Below a heading the numbers run on, or begin again.
      if (isNumber(blocks[at], 1)) count = 1
      continue
    }
    const end = endOfRecord(blocks, at, count, headers.length)
    const record = blocks.slice(at, end).filter(block => block.type === 'line')
    const row = record.length < end - at ? undefined : fitted(record, columns, cells.at(-1)!)
    if (!row) break
    cells.push(row)
    at = end
    count++
  }
  return cells.length > 1 ? {cells, taken: at - from} : undefined
}

/** The headers, up to the first number or the first heading. */
function headersFrom(blocks: readonly Block[], from: number, lexicon: Lexicon): Line[] {
  const headers: Line[] = []
  for (let at = from; ; at++) {
    const line = lineAt(blocks, at)
    if (!line || bare(line).length > longestHeader || numberAlone(line.folded) || readMarker(line.folded))
      break
    headers.push(line)
  }
  // A heading without a number looks like one more header; the first record is too short for it then.
  const last = headers.at(-1)
  const start = from + headers.length
  if (!last || !isNumber(blocks[start], 1) || !isNumber(blocks[start + headers.length - 1], 2)) return headers
  const isHeader = columnFor(bare(last), undefined, lexicon).kind !== 'field' || isField(bare(last))
  return isHeader ? headers : headers.slice(0, -1)
}

interface Table {
  headers: readonly Line[]
  /** The number of the next record. */
  count: number
  /** How many more headings may follow one another. */
  mostHeadings: number
}

const mostHeadings = 3

/** A row between two records: the headers again, a page number, or a heading over the records that follow. */
function headingAt(blocks: readonly Block[], at: number, table: Table): Cell[] | undefined {
  const {headers, count} = table
  if (table.mostHeadings === 0) return undefined
  const rest = {...table, mostHeadings: table.mostHeadings - 1}
  const line = lineAt(blocks, at)
  if (!line) return undefined
  if (headers.every(({folded}, index) => lineAt(blocks, at + index)?.folded === folded))
    return headers.map((_, index) => cellWith(lineAt(blocks, at + index)!))
  const leads = (next: number) =>
    isNumber(blocks[next], count) || isNumber(blocks[next], 1) || headingAt(blocks, next, rest) !== undefined
  const number = numberAlone(line.folded)
  const words = lineAt(blocks, at + 1)
  if (number && number.style !== 'digit' && words && isHeading(words.value) && leads(at + 2))
    return [cellWith(line), cellWith(words), ...headers.slice(2).map(() => ({...blank, lines: []}))]
  if (number || !(isPageNumber(line.folded) || isHeading(line.value))) return undefined
  return leads(at + 1) ? across(line, headers) : undefined
}

function lineAt(blocks: readonly Block[], at: number): Line | undefined {
  const block = blocks[at]
  return block?.type === 'line' ? block : undefined
}

function bare({folded}: Line): string {
  return bareHeader(folded)
}

function distinct(row: readonly Cell[]): number {
  return row.filter(({lines, origin}) => origin && lines.length > 0).length
}

function isNumber(block: Block | undefined, count: number): boolean {
  return block?.type === 'line' && block.folded.replace(/[.、]$/, '') === String(count)
}

/** Where the record ends that begins at `at` with this number: before the next, before a heading, or where it is full. */
function endOfRecord(blocks: readonly Block[], at: number, count: number, length: number): number {
  if (!isNumber(blocks[at], count)) return at
  let end = at + 1
  for (let cells = 1; cells < length || goesOn(blocks[end - 1]); end++) {
    const line = lineAt(blocks, end)
    if (!line) return end
    if (!goesOn(blocks[end - 1])) cells++
    if (isNumber(line, count + 1) || isHan(numberAlone(line.folded))) return end
    if (isHan(readMarker(line.folded)) && isNumber(blocks[end + 1], count + 1)) return end
  }
  return Math.min(end, blocks.length)
}

/** A list that is broken behind a mark goes on in the next line. */
function goesOn(block: Block | undefined): boolean {
  return block?.type === 'line' && (block.folded.endsWith('、') || block.folded.endsWith(','))
}

/** Its lines as cells. */
function cellsOf(record: readonly Line[]): Cell[] {
  const cells: {lines: Line[]; origin: true}[] = []
  record.forEach((line, index) => {
    if (index > 0 && goesOn(record[index - 1])) cells.at(-1)!.lines.push(line)
    else cells.push({lines: [line], origin: true})
  })
  return cells
}

function isHan(marker: {style: string} | undefined): boolean {
  return marker?.style === 'han' || marker?.style === 'han-bracket'
}

/** The cells of a record; where one is left out, the only place where it can be missing is found, or nothing. */
function fitted(
  record: readonly Line[],
  columns: readonly Column[],
  above: readonly Cell[],
): Cell[] | undefined {
  const cells = cellsOf(record)
  if (cells.length === columns.length) return cells
  if (cells.length !== columns.length - 1) return undefined
  // Merged with the cell above, as the first of two columns of words may be.
  const isMerged = columns[1]!.kind === 'task' && columns[2]?.kind === 'task'
  const ways = columns.flatMap((_, index) => {
    if (index === 0) return []
    const missing: Cell = isMerged && index === 1 ? {...above[1]!, origin: false} : {lines: [], origin: true}
    return [cells.toSpliced(index, 0, missing)]
  })
  const fitting = ways.filter(way => fits(way, columns))
  return isMerged && fits(ways[0]!, columns) ? ways[0] : fitting.length === 1 ? fitting[0] : undefined
}

/** Whether the cells are what their columns hold. */
function fits(cells: readonly Cell[], columns: readonly Column[]): boolean {
  return cells.every(({lines: [line]}, index) => {
    if (!line) return columns[index]!.kind !== 'task'
    const all = {start: 0, end: line.folded.length}
    const isUnits = looksLikeUnits(line.folded, all)
    if (columns[index]!.kind === 'role') return isUnits || /^[无—/-]$/.test(line.folded)
    return /[,。;]/.test(line.folded) || !isUnits || !namesWholeUnits(line.folded, all)
  })
}

function cellWith(line: Line): Cell {
  return {lines: [line], origin: true}
}
