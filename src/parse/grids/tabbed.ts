/** Tables with tabs, or strokes, between their cells, a row a line. */
import {type Block, type Cell, type Line, lineAt} from '../../plan/blocks.ts'
import type {FindingId} from '../../plan/findings.ts'
import {markBetweenCells, namesUnits} from '../clauses/header-words.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {isOfUnits, signs} from './cut-rows.ts'
import {beginsRow, linesInRow, linesOfRows} from './row-lines.ts'
import {behindHeadings, columnsBelow, headerRows, isHeaderRow, isPairOfHeaders} from './tabbed-headers.ts'
import {addRow, cellsAt, goOnInCell, kindAt, type Layout, type TabbedTable} from './tabbed-rows.ts'

/** The rows of a table found in lines, and how many lines they take. */
export interface FoundRows {
  cells: Cell[][]
  taken: number
  odd?: readonly OddLine[]
  isGuessed?: true
}

/** What is to be said of a line of a table. */
export interface OddLine {
  line: Line
  rule: FindingId
  expected?: string
}

/** What a line with tabs or strokes may be. */
export type RowKind = 'row' | 'headers'

export function tabbedRows(blocks: readonly Block[], from: number, lexicon: Lexicon): FoundRows | undefined {
  const table = beginTable(blocks, from, lexicon)
  if (!table) return undefined
  while (goOnInCell(table) || addRow(table)) {}
  const {rows, headers, mark, at, odd} = table
  if (rows.length === headers) return undefined
  return {cells: rows, taken: at - from, odd: mark === '\t' ? [...odd, ...unitsBelow(table)] : odd}
}

/** The table's headers; nothing where the line is none of them. */
function beginTable(blocks: readonly Block[], from: number, lexicon: Lexicon): TabbedTable | undefined {
  const first = blocks[from]
  if (first?.type !== 'line') return undefined
  const areCellsLines = beginsRow(blocks, from) && linesInRow(blocks, from) > 0
  const mark = areCellsLines ? '|' : markBetweenCells(first.folded)
  if (!mark) return undefined
  const linesAt = linesOfRows(blocks, first.folded, areCellsLines)
  const layout: Layout = {blocks, mark, linesAt, columns: [], width: 0}
  const isHeader = (row: Cell[]) => isHeaderRow(row, blocks, from, lexicon)
  const top = cellsAt(layout, from)!
  const second = from + 1 + linesAt(from)
  const below = cellsAt(layout, second)
  const firstRow = below ?? cellsAt(layout, behindHeadings(blocks, second))
  if (!(isHeader(top) || isPairOfHeaders(top, firstRow, lexicon) || namesUnits(first.folded, lexicon)))
    return undefined
  const rows = headerRows(top, below, lineAt(blocks, second), lexicon)
  const at = rows.length > 1 ? second + 1 + linesAt(second) : second
  const next = lineAt(blocks, at)
  const header = rows.at(-1)!
  return {
    ...{blocks, lexicon, first, mark, areCellsLines, linesAt, header, isHeader, rows, at},
    headers: rows.length,
    shown: top.length + (first.tabs?.behind ?? 0),
    isHeaded: !next?.folded.includes(mark) && !next?.tabs,
    columns: columnsBelow(rows, lexicon),
    width: header.length,
    isCut: false,
    odd: [],
  }
}

/** A unit below the last row may be of its last cell, or sign the document. */
function unitsBelow(table: TabbedTable): OddLine[] {
  const {blocks, at, columns, lexicon} = table
  const {kind} = columns.at(-1)!
  const line = lineAt(blocks, at)
  const below = lineAt(blocks, at + 1)
  if (!line || kind !== 'role' || line.column > 1 || line.furniture || !isOfUnits('', line.folded, lexicon))
    return []
  const isElse =
    kindAt(table, at + 1) === 'headers' || signs(line.folded) || (below !== undefined && signs(below.folded))
  return isElse ? [] : [{line, rule: 'table-unclear'}]
}
