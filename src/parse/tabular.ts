/** Tables that a text shows by tabs, or with one cell a line. */
import {type Block, type Cell, type Line, pointAt} from '../plan/blocks.ts'
import {type Column, columnFor} from '../plan/columns.ts'
import {fieldOf} from '../plan/fields.ts'
import {readMarker} from '../plan/markers.ts'
import {looksLikeUnits, namesWholeUnits} from './plausible.ts'
import type {Lexicon} from './roles.ts'

/** The blocks with such tables as rows. */
export function findTables(blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  if (!blocks.some(block => block.type === 'line' && isHeaderWord(block.folded, lexicon))) return blocks
  const found: Block[] = []
  let table = -1
  for (let at = 0; at < blocks.length; ) {
    const rows = tabbedRows(blocks, at, lexicon) ?? flattenedRows(blocks, at, lexicon)
    if (rows) {
      for (const row of rows.cells) found.push({type: 'row', table, cells: row})
      table--
      at += rows.taken
    } else found.push(blocks[at++]!)
  }
  return found
}

const longestHeader = 14

/** Whether a line is the header of a column, 牵头单位 or 序号, or all headers with tabs between. */
function isHeaderWord(folded: string, {labels, roleOf}: Lexicon): boolean {
  if (folded.includes('\t')) return roleOf(folded) !== undefined
  return folded.length <= longestHeader && (isNumberHeader(folded) || labels.includes(folded))
}

function isNumberHeader(folded: string): boolean {
  return folded === '序号' || folded === '编号'
}

interface Rows {
  cells: Cell[][]
  taken: number
}

function tabbedRows(blocks: readonly Block[], from: number, lexicon: Lexicon): Rows | undefined {
  let columns = 0
  const cellsAt = (at: number) => {
    const block = blocks[at]
    return block?.type === 'line' && block.folded.includes('\t') ? cellsOf(block, columns) : undefined
  }
  const header = cellsAt(from)
  const isHeader = (row: readonly Cell[]) =>
    row.length >= 3 && row.some(cell => isHeaderWord(cell.lines[0]?.folded ?? '', lexicon))
  if (!header || !isHeader(header)) return undefined
  columns = header.length
  const cells = [header]
  for (;;) {
    const at = from + cells.length
    const line = blocks[at]
    // A line without tabs between two rows is a heading within the table.
    const row = cellsAt(at) ?? (line?.type === 'line' && cellsAt(at + 1) ? across(line, header) : undefined)
    if (!row) break
    cells.push(row)
    if (isHeader(row)) columns = row.length
  }
  return cells.length > 1 ? {cells, taken: cells.length} : undefined
}

/** A row that is one cell from side to side. */
function across(line: Line, header: readonly unknown[]): Cell[] {
  const lines = [line]
  return header.map((_, index) => ({lines, origin: index === 0}))
}

/** The cells of a line with tabs. Where it has too few, the first ones are empty that the line is indented by. */
function cellsOf(line: Line, columns: number): Cell[] {
  let at = 0
  const cells = line.value.split('\t').map(part => {
    const start = at + part.length - part.trimStart().length
    const text = part.trim()
    at += part.length + 1
    return {lines: text === '' ? [] : [subLine(line, start, start + text.length)], origin: true}
  })
  const missing = Math.max(0, Math.min(columns - cells.length, line.column - 1))
  return [...Array.from({length: missing}, (): Cell => ({lines: [], origin: true})), ...cells]
}

function subLine(line: Line, start: number, end: number): Line {
  const place = pointAt(line, start)
  return {
    type: 'line',
    value: line.value.slice(start, end),
    folded: line.folded.slice(start, end),
    line: place.line,
    column: place.column,
    offset: place.offset!,
  }
}

/** Headers one a line, then cells one a line, each record beginning with the next number. */
function flattenedRows(blocks: readonly Block[], from: number, lexicon: Lexicon): Rows | undefined {
  const first = blocks[from]
  if (first?.type !== 'line' || !isNumberHeader(first.folded)) return undefined
  const headers: Line[] = []
  for (let at = from; blocks[at]?.type === 'line'; at++) {
    const line = blocks[at] as Line
    if (line.folded.length > longestHeader || /^1[.、]?$/.test(line.folded)) break
    headers.push(line)
  }
  if (headers.length < 3 || !headers.some(({folded}) => lexicon.roleOf(folded) && !fieldOf(folded)))
    return undefined
  const cells = [headers.map(cellWith)]
  const columns = headers.map(({folded}) => columnFor(folded, undefined, lexicon))
  let at = from + headers.length
  for (let count = 1; ; count++) {
    const end = endOfRecord(blocks, at, count, headers.length)
    const record = blocks.slice(at, end).filter(block => block.type === 'line')
    const row = record.length < end - at ? undefined : fitted(record, columns, cells.at(-1)!)
    if (!row) break
    cells.push(row)
    at = end
    const line = blocks[at]
    if (line?.type === 'line' && readMarker(line.folded) && isNumber(blocks[at + 1], count + 1)) {
      cells.push(across(line, headers))
      at++
    }
  }
  return cells.length > 1 ? {cells, taken: at - from} : undefined
}

function isNumber(block: Block | undefined, count: number): boolean {
  return block?.type === 'line' && block.folded.replace(/[.、]$/, '') === String(count)
}

/** Where the record ends that begins at `at` with this number: before the next, or where it is full. */
function endOfRecord(blocks: readonly Block[], at: number, count: number, length: number): number {
  if (!isNumber(blocks[at], count)) return at
  for (let end = at + 1; end < at + length; end++) if (isNumber(blocks[end], count + 1)) return end
  return Math.min(at + length, blocks.length)
}

/** The cells of a record; where one is left out, the only place where it can be missing is found, or nothing. */
function fitted(
  record: readonly Line[],
  columns: readonly Column[],
  above: readonly Cell[],
): Cell[] | undefined {
  const cells = record.map(cellWith)
  if (record.length === columns.length) return cells
  if (record.length !== columns.length - 1) return undefined
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
