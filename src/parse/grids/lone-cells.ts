/** Rows with tabs of which a single cell is filled: ⇥⇥新建公园2座。⇥⇥. Without its blanks such a line looks like any other. */
import {type Block, type Cell, type Line, lineAt} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {isHeading} from '../../plan/heading.ts'
import {readMarker} from '../../plan/markers.ts'
import {isPageNumber} from '../../plan/residue.ts'
import {fits} from '../tables/short-rows.ts'
import {numberAlone} from '../tables/table-headings.ts'
import {headingInCell} from './lone-headings.ts'
import type {OddLine, RowKind} from './tabbed.ts'
import {across, blank, fieldsOf} from './tabbed-cells.ts'

/** How many such rows may follow one another. */
const mostInTurn = 20

/** What is known of a table where such a line stands. */
export interface TableAround {
  columns: readonly Column[]
  /** How many cells the line of the headers shows. */
  width: number
  /** How many tabs the whole table is indented by. */
  indent: number
  above: readonly Cell[]
  /** How many tabs stand before a heading right below the headers; any may where there is no row yet. */
  headed: number | 'any' | undefined
  /** What a line with tabs is. */
  rowAt: (at: number) => RowKind | undefined
}

/** The row that such a line is; nothing where its tabs do not tell. */
export function loneCell(
  blocks: readonly Block[],
  at: number,
  {columns, width, indent, above, headed, rowAt}: TableAround,
): {cells: Cell[]; isUnclear?: boolean} | undefined {
  const line = lineAt(blocks, at)
  if (!line?.tabs || line.folded.includes('\t') || isPageNumber(line.folded)) return undefined
  const before = Math.max(0, line.tabs.before - indent)
  if (before >= columns.length) return undefined
  // Tabs behind its text are cells; those before it alone may be an indent.
  const {behind} = line.tabs
  const isExact = behind > 0 && [columns.length, width].includes(before + behind + 1)
  if (before === 0 && isExact && columns[0]!.kind === 'number' && isOwnCell(line, columns[0]!))
    return {cells: alone(line, 0, columns)}
  const below = rowBelow(blocks, at, rowAt)?.slice(indent)
  if (before === 0) {
    // What stands below a table may have tabs behind it too.
    if (!isExact || !below || !saysWho(below, columns)) return undefined
    return {cells: isOwnCell(line, columns[0]!) ? alone(line, 0, columns) : across(line, columns)}
  }
  const isHeaded = headed === 'any' || headed === line.tabs.before
  const isHeading = below !== undefined && headingInCell(line, before, columns, {above, below, isHeaded})
  if (isHeading) return {cells: across(line, columns), isUnclear: isHeading === 'unclear'}
  const isRow = isExact || (columns[before]!.kind === 'task' && below !== undefined)
  return isRow ? {cells: alone(line, before, columns)} : undefined
}

/** 建设线上超市。 below 工作任务 is a task, and 1 below 序号 its number; 一、城乡建设 is a heading. */
export function isOwnCell({folded}: Line, {kind}: Column): boolean {
  return kind === 'number' ? numberAlone(folded) !== undefined : kind === 'task' && /[。;]$/.test(folded)
}

/** How many headings may stand above one another: 一、城乡建设 | (一)老城改造. */
const mostHeadings = 3

/**
 * The row that a line without tabs is between two rows: a heading from side to side, or the words of a task
 * whose blank cells lost their tabs, or those that it shares with the row above, where such a row lacks them.
 * `rowAt` gives the row of a line with tabs.
 */
export function betweenRows(
  blocks: readonly Block[],
  at: number,
  columns: readonly Column[],
  rowAt: (at: number) => RowKind | undefined,
  shared: readonly Cell[] | undefined,
): Cell[] | undefined {
  const line = lineAt(blocks, at)!
  const mayShare = shared !== undefined && readMarker(line.folded) !== undefined
  const isOfWords = (columns.length === 2 || mayShare) && isOwnCell(line, columns[0]!)
  const row = isOfWords ? alone(line, 0, columns, shared) : across(line, columns)
  if (rowAt(at + 1)) return row
  for (let next = at; next < at + mostInTurn; next++) {
    const line = lineAt(blocks, next)
    if (!line || line.furniture) return undefined
    const kind = rowAt(next)
    if (kind) return kind === 'row' ? row : undefined
    const isAbove = readMarker(line.folded) !== undefined && isHeading(line.value) && next < at + mostHeadings
    if (!isAbove && !(columns.length === 2 && isOwnCell(line, columns[0]!))) return undefined
  }
  return undefined
}

function alone(line: Line, at: number, columns: readonly Column[], shared?: readonly Cell[]): Cell[] {
  return columns.map((_, index): Cell => {
    if (index === at) return {lines: [line], origin: true}
    const {lines} = shared?.[index] ?? blank
    return {lines, origin: lines.length === 0}
  })
}

/** Says which units a row of one cell has from the row above. */
export function sharedUnits(row: readonly Cell[], columns: readonly Column[]): OddLine[] {
  const cells = row[0]!.lines === row[1]?.lines ? [] : row
  const units = cells.flatMap(({lines, origin}, at) =>
    origin || columns[at]?.kind !== 'role' ? [] : lines.map(({value}) => value),
  )
  if (units.length === 0) return []
  return [{line: row[0]!.lines[0]!, rule: 'units-from-above', expected: units.join('、')}]
}

/** The next row of several cells, where nothing but rows of one stands before it. */
function rowBelow(blocks: readonly Block[], at: number, rowAt: TableAround['rowAt']): Cell[] | undefined {
  for (let next = at + 1; next <= at + mostInTurn; next++) {
    const line = lineAt(blocks, next)
    if (!line?.tabs && !line?.folded.includes('\t')) return undefined
    if (line.furniture) return undefined
    if (line.folded.includes('\t')) return rowAt(next) === 'row' ? fieldsOf(line) : undefined
  }
  return undefined
}

function saysWho(row: readonly Cell[], columns: readonly Column[]): boolean {
  return columns.some(
    (column, at) => column.kind === 'role' && row[at]?.lines.length && fits(row[at], column),
  )
}
