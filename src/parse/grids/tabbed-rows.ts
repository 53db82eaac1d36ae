/** The rows of a table with tabs or strokes, one after the other. */
import {type Block, type Cell, type Line, lineAt} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {readMarker} from '../../plan/markers.ts'
import {areWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {mayIssue} from '../document/issuer-names.ts'
import {readDate} from '../document/meta-lines.ts'
import {breaksName} from '../lines/broken-lists.ts'
import {clause} from '../tables/short-rows.ts'
import {cutRow} from './cut-rows.ts'
import {betweenRows, isOwnCell, loneCell, sharedUnits} from './lone-cells.ts'
import {columnHeaded} from './lone-headings.ts'
import {lineWith} from './row-lines.ts'
import type {OddLine, RowKind} from './tabbed.ts'
import {blank, cellsOf, withWordsJoined} from './tabbed-cells.ts'
import {columnsBelow} from './tabbed-headers.ts'

/** A table as far as it is read. */
export interface TabbedTable {
  readonly blocks: readonly Block[]
  readonly lexicon: Lexicon
  /** The line of the headers. */
  readonly first: Line
  readonly mark: '\t' | '|'
  /** How many cells that line shows. */
  readonly shown: number
  /** A row is the lines before a stroke alone: its cells begin with strokes, | 任务. */
  readonly areCellsLines: boolean
  /** How many more lines the row takes that begins at a block. */
  readonly linesAt: (at: number) => number
  /** How many of the rows are headers. */
  readonly headers: number
  readonly header: readonly Cell[]
  /** A line stands right below the headers: lines between rows are headings. */
  readonly isHeaded: boolean
  readonly isHeader: (row: Cell[]) => boolean
  rows: Cell[][]
  /** By the headers, or by those that stand between the rows. */
  columns: readonly Column[]
  width: number
  /** The block behind the last row. */
  at: number
  /** Some row was broken over lines. */
  isCut: boolean
  odd: OddLine[]
}

export type Layout = Pick<TabbedTable, 'blocks' | 'mark' | 'linesAt' | 'columns' | 'width'>

export function cellsAt({blocks, mark, linesAt, columns, width}: Layout, at: number): Cell[] | undefined {
  const line = lineWith(blocks, at, linesAt(at))
  return line?.folded.includes(mark) ? withWordsJoined(cellsOf(line, width, mark), columns, mark) : undefined
}

export function kindAt(table: TabbedTable, at: number): RowKind | undefined {
  const row = cellsAt(table, at)
  return row && (table.isHeader(row) ? 'headers' : 'row')
}

/** A line that goes on with the cell above it becomes part of it. */
export function goOnInCell(table: TabbedTable): boolean {
  const {blocks, at, mark, rows, headers, header, lexicon} = table
  const line = lineAt(blocks, at)
  const above = rows.at(-1)!
  const last = above.at(-1)
  if (!line || line.folded.includes(mark) || !last || rows.length === headers) return false
  if (!goesOnIn(last, line, header, lexicon) || isSignedBelow(last, blocks, at)) return false
  above.splice(-1, 1, {lines: [...last.lines, line], origin: true})
  table.at++
  return true
}

/** Reads the row that begins in the next line, whatever its form; where there is none, the table has ended. */
export function addRow(table: TabbedTable): boolean {
  const {blocks, at, mark, columns, isCut, isHeaded, lexicon} = table
  const line = lineAt(blocks, at)
  const own = cellsAt(table, at)
  const more = table.linesAt(at)
  const rowAt = (at: number) => kindAt(table, at)
  const cut =
    own && mark === '\t' && more === 0
      ? cutRow(blocks, at, {columns, isCut, isHeaded, rowAt}, lexicon)
      : undefined
  const row = cut?.cells ?? own ?? rowWithoutMarks(table, rowAt)
  if (!row) return false
  // 推进城市更新。 from side to side may be the beginning of the row below.
  const isOfWords = columns.length > 2 && columns[0]!.kind === 'task'
  const isAcross = row[0]!.lines === row[1]?.lines
  if (line && isOfWords && isAcross && isOwnCell(line, columns[0]!))
    table.odd.push({line, rule: 'table-unclear'})
  if (!own) table.odd.push(...sharedUnits(row, columns))
  table.at += cut?.taken ?? 1 + more
  table.isCut ||= cut !== undefined
  if (mark === '|' && isRuled(row)) return true
  table.rows.push(row)
  if (table.isHeader(row)) {
    table.width = row.length
    table.columns = columnsBelow([row], lexicon)
  }
  return true
}

/** The row of a line that shows no cells: a single cell of one, or a heading from side to side. */
function rowWithoutMarks(table: TabbedTable, rowAt: (at: number) => RowKind | undefined): Cell[] | undefined {
  const {blocks, at, first, shown, rows, headers, header, columns, lexicon} = table
  const lone = loneCell(blocks, at, {
    columns,
    width: shown,
    indent: first.tabs?.before ?? 0,
    above: rows.at(-1)!,
    headed: columnHeaded(rows[headers]),
    rowAt,
  })
  const line = lineAt(blocks, at)
  if (lone?.isUnclear) table.odd.push({line: line!, rule: 'table-unclear'})
  if (lone || !line) return lone?.cells
  // A row whose cells stand on lines of their own shows its blank ones too: what it lacks is merged.
  const shared = table.areCellsLines && rows.length > headers ? rows.at(-1) : undefined
  return (
    indentedUnits(line, blocks[at + 1], header, lexicon) ?? betweenRows(blocks, at, columns, rowAt, shared)
  )
}

/** 市水利局负责 | 某市人民政府办公室 | 2020年8月19日: the name is no rest of the cell, as 改革委 is below 市发展和. */
function isSignedBelow(above: Cell, blocks: readonly Block[], at: number): boolean {
  const below = lineAt(blocks, at + 1)
  const isDated = below !== undefined && readDate(below.folded) !== undefined
  return isDated && clause.test(above.lines.at(-1)?.folded ?? '') && mayIssue(lineAt(blocks, at)!.folded)
}

/** Whether a line is a further one of the cell of units that ends the row above: the rest of a name, or of a list. */
function goesOnIn({lines}: Cell, line: Line, header: readonly Cell[], {roleOf}: Lexicon): boolean {
  const above = lines.at(-1)?.folded
  const heading = header
    .at(-1)!
    .lines.map(({folded}) => folded)
    .join('')
  if (!above || roleOf(heading) === undefined || readMarker(line.folded)) return false
  return above.endsWith('、') || breaksName(above, line.folded)
}

/** | --- | --- | */
function isRuled(row: readonly Cell[]): boolean {
  return row.every(({lines}) => /^:?-{2,}:?$/.test(lines[0]?.folded ?? '--'))
}

/** Units that stand alone on a line are a row's only cell, whose tabs were taken for blanks around it. */
function indentedUnits(
  line: Line,
  next: Block | undefined,
  header: readonly Cell[],
  {roleOf}: Lexicon,
): Cell[] | undefined {
  const {folded} = line
  // A name above the date signs the document.
  if (next?.type === 'line' && readDate(next.folded) !== undefined) return undefined
  const above = header[line.column - 1]?.lines[0]
  if (line.column === 1 || !above || roleOf(above.folded) === undefined || folded.includes(':'))
    return undefined
  if (readMarker(folded) || !areWholeUnits(folded)) return undefined
  return header.map((_, at) =>
    at === line.column - 1 ? {lines: [line], origin: true} : {...blank, lines: []},
  )
}
