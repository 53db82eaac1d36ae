/**
 * Rows with tabs whose cells are broken over lines, as word processors copy them: 1⇥推进城市更新。⇥市住建局 |
 * 市财政局⇥6月. What tells is the number of tabs, and what each column is for.
 */
import {type Block, type Cell, type Line, lineAt} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {fieldOf, isDeadline} from '../../plan/fields.ts'
import {type MarkerStyle, readMarker} from '../../plan/markers.ts'
import {namesPersons, namesWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {isColophon} from '../document/colophon.ts'
import {readDate} from '../document/meta-lines.ts'
import {breaksName} from '../lines/broken-lists.ts'
import {fits} from '../tables/short-rows.ts'
import {isAside, numberAlone} from '../tables/table-headings.ts'
import type {RowKind} from './tabbed.ts'
import {fieldsOf} from './tabbed-cells.ts'

/** A row and how many lines it takes. */
export interface CutRow {
  cells: Cell[]
  taken: number
}

/** What is known of the table so far. */
export interface TableAbove {
  columns: readonly Column[]
  /** Some row before was cut. */
  isCut: boolean
  /** A line stands right below the headers: lines between rows are headings. */
  isHeaded: boolean
  /** What a line with tabs is. */
  rowAt: (at: number) => RowKind | undefined
}

const mostLines = 40

/** The row that begins in a line and goes on below it; nothing where that cannot be told for sure. */
export function cutRow(
  blocks: readonly Block[],
  at: number,
  {columns, isCut, isHeaded, rowAt}: TableAbove,
  lexicon: Lexicon,
): CutRow | undefined {
  let cells = fieldsOf(blocks[at] as Line)
  if (cells.length > columns.length) return undefined
  let taken = 1
  let pending: Line[] = []
  for (let next = at + 1; next < at + mostLines; next++) {
    const line = lineAt(blocks, next)
    const last = cells.at(-1)!
    if (!line || line.furniture || last.lines.length === 0) break
    const above: Cell = {...last, lines: [...last.lines, ...pending]}
    const isWhole = cells.length === columns.length
    const fields = fieldsOf(line)
    if (fields.length === 1) {
      if (!goesInto(above, line, columns[cells.length - 1]!, isWhole, lexicon)) break
      pending.push(line)
      continue
    }
    if (isWhole || cells.length + fields.length - 1 > columns.length || beginsRow(fields, columns)) break
    const [head, ...others] = fields
    cells = [...cells.slice(0, -1), {...above, lines: [...above.lines, ...head!.lines]}, ...others]
    taken = next - at + 1
    pending = []
  }
  const broken = taken > 1 || pending.length > 0
  if (
    !broken ||
    (taken > 1 && cells.length < columns.length) ||
    !namesSomebody(cells, columns) ||
    !cells.every((cell, at) => suits(cell, columns[at]!, lexicon))
  )
    return undefined
  const isLast = columns[cells.length - 1]!
  const isOfRole = isLast.kind === 'role'
  const below = at + taken + pending.length
  const mayEnd = rowFollows(blocks, below, rowAt)
    ? !(isOfRole && isHeaded)
    : isOfRole && (isCut || taken > 1) && !leadsOn(blocks, below, rowAt)
  if (pending.length > 0 && mayEnd && (isOfRole || cells.length === columns.length)) {
    const last = cells.at(-1)!
    cells = [...cells.slice(0, -1), {...last, lines: [...last.lines, ...pending]}]
    taken += pending.length
  }
  if (taken === 1) return undefined
  while (cells.length < columns.length) cells.push({lines: [], origin: true})
  return {cells, taken}
}

/** Whether a line without tabs belongs to the cell above it. */
function goesInto(cell: Cell, line: Line, column: Column, isWhole: boolean, lexicon: Lexicon): boolean {
  const {folded} = line
  const {kind, header} = column
  if (isColophon(folded) || isAside({type: 'row', table: 0, cells: [{lines: [line], origin: true}]}))
    return false
  const isSentence = /[。;]$/.test(folded)
  if (kind === 'role') return isOfUnits(cell.lines.at(-1)!.folded, folded, lexicon)
  // A whole row ends with its last cell; what comes then may be a heading.
  if (kind === 'task') return isSentence || (!isWhole && !isHan(readMarker(folded)?.style))
  if (kind !== 'field') return false
  const field = fieldOf(header)
  if (field === 'person') return namesPersons(folded, {start: 0, end: folded.length})
  return field === 'deadline' ? isDeadline(folded) : isSentence
}

/** 二、 · (二) */
function isHan(style: MarkerStyle | undefined): boolean {
  return style === 'han' || style === 'han-bracket'
}

/** Whether a line goes on with the units above it: neither 二、民生保障 nor 建设线上超市。 */
export function isOfUnits(above: string, folded: string, lexicon: Lexicon): boolean {
  if (readMarker(folded) || /[。;]$/.test(folded)) return false
  return above.endsWith('、') || namesUnits(folded, lexicon) || (above !== '' && breaksName(above, folded))
}

/** 市财政局 · 配合单位:市财政局 */
function namesUnits(folded: string, {labelAt}: Lexicon): boolean {
  const label = labelAt(folded)
  const start = label !== undefined && folded[label.length] === ':' ? label.length + 1 : 0
  return namesWholeUnits(folded, {start, end: folded.length})
}

/** Whether a line with tabs can be a row of its own. */
function beginsRow(fields: readonly Cell[], columns: readonly Column[]): boolean {
  const first = fields[0]!.lines[0]?.folded
  if (first === undefined) return true
  if (columns[0]!.kind === 'number')
    return numberAlone(first) !== undefined || /^[\d(][\d().—-]*$/.test(first)
  return fields.every((cell, at) => cell.lines.length === 0 || fits(cell, columns[at]!))
}

/** 填报人:张三⇥⇥填报时间 below a row without units is no part of it. */
function namesSomebody(cells: readonly Cell[], columns: readonly Column[]): boolean {
  return cells.some(({lines}, at) => lines.length > 0 && columns[at]!.kind === 'role')
}

/** Whether a cell, all of whose lines are known, is what its column is for. */
function suits(cell: Cell, column: Column, lexicon: Lexicon): boolean {
  if (cell.lines.length === 0 || column.kind === 'task' || column.kind === 'category') return true
  const isOne = (line: Line) =>
    fits({lines: [line], origin: true}, column) ||
    (column.kind === 'role' && namesUnits(line.folded, lexicon))
  return fits(cell, column) || cell.lines.every(isOne)
}

/** Whether a row stands there, or a heading over one; not the headers of another table, nor what stands above these. */
function rowFollows(blocks: readonly Block[], at: number, rowAt: TableAbove['rowAt']): boolean {
  const isRow = (at: number) => (lineAt(blocks, at)?.tabs ? rowAt(at) !== 'headers' : rowAt(at) === 'row')
  if (isRow(at)) return true
  const first = lineAt(blocks, at)
  const isHeading = first !== undefined && rowAt(at) === undefined && readDate(first.folded) === undefined
  return isHeading && isRow(at + 1)
}

/**
 * A name is no unit of the table that signs the document, or is the heading over another table, or over
 * items: 县教育局 | 1.招生。
 */
function leadsOn(blocks: readonly Block[], at: number, rowAt: TableAbove['rowAt']): boolean {
  if (rowAt(at) === 'headers') return true
  const line = lineAt(blocks, at)
  if (!line || line.furniture) return false
  return (
    signs(line.folded) ||
    /^(?:digit|decimal)/.test(readMarker(line.folded)?.style ?? '') ||
    rowAt(at + 1) === 'headers'
  )
}

/** 2024年3月5日 · 2024年3月5日印发 · 抄送:县委办公室 */
export function signs(folded: string): boolean {
  return readDate(folded) !== undefined || isColophon(folded)
}
