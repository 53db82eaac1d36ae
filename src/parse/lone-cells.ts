/** Rows with tabs of which a single cell is filled: ⇥⇥新建公园2座。⇥⇥. Without its blanks such a line looks like any other. */
import {type Block, type Cell, type Line, lineAt} from '../plan/blocks.ts'
import type {Column} from '../plan/columns.ts'
import {isHeading} from '../plan/heading.ts'
import {readMarker} from '../plan/markers.ts'
import type {RowKind} from './tabbed.ts'
import {across, blank} from './tabbed-cells.ts'
import {numberAlone} from './table-headings.ts'

/** How many such rows may follow one another. */
const mostInTurn = 20

/** The row that such a line is; nothing where its tabs do not tell. `width` is how many cells the line of the headers shows. */
export function loneCell(
  blocks: readonly Block[],
  at: number,
  columns: readonly Column[],
  width: number,
): Cell[] | undefined {
  const line = lineAt(blocks, at)
  if (!line?.tabs || line.folded.includes('\t')) return undefined
  const {before, behind} = line.tabs
  // Tabs behind its text are cells; those before it alone may be an indent.
  const isExact = behind > 0 && [columns.length, width].includes(before + behind + 1)
  if (before === 0 && isExact && !isOwnCell(line, columns[0]!)) return across(line, columns)
  const isRow = isExact || (before > 0 && columns[before]?.kind === 'task' && isBetweenRows(blocks, at))
  return isRow && before < columns.length ? alone(line, before, columns) : undefined
}

/** 建设线上超市。 below 工作任务 is a task, and 1 below 序号 its number; 一、城乡建设 is a heading. */
export function isOwnCell({folded}: Line, {kind}: Column): boolean {
  return kind === 'number' ? numberAlone(folded) !== undefined : kind === 'task' && /[。;]$/.test(folded)
}

/** How many headings may stand above one another: 一、城乡建设 | (一)老城改造. */
const mostHeadings = 3

/**
 * The row that a line without tabs is between two rows: a heading from side to side, or the words of a task whose blank cells lost their
 * tabs. `rowAt` gives the row of a line with tabs.
 */
export function betweenRows(
  blocks: readonly Block[],
  at: number,
  columns: readonly Column[],
  rowAt: (at: number) => RowKind | undefined,
): Cell[] | undefined {
  const line = lineAt(blocks, at)!
  const isOfWords = columns.length === 2 && isOwnCell(line, columns[0]!)
  const row = isOfWords ? alone(line, 0, columns) : across(line, columns)
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

function alone(line: Line, at: number, columns: readonly Column[]): Cell[] {
  return columns.map(
    (_, index): Cell => (index === at ? {lines: [line], origin: true} : {...blank, lines: []}),
  )
}

function isBetweenRows(blocks: readonly Block[], at: number): boolean {
  for (let next = at + 1; next <= at + mostInTurn; next++) {
    const line = lineAt(blocks, next)
    if (!line || line.furniture) return false
    if (line.folded.includes('\t')) return true
    if (!line.tabs) return false
  }
  return false
}
