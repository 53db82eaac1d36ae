/** A table as its tags tell it, before merged cells are laid out. */
import type {Attributes} from './tags.ts'

export interface CellShape {
  /** The first of its lines, as a place in the list of all lines, and the one after the last. */
  from: number
  to: number
  colspan: number
  rowspan: number
}

export interface RowShape {
  /** Which `tbody`, `thead` or `tfoot`; no cell reaches out of its own. */
  group: number
  cells: CellShape[]
}

export interface TableShape {
  from: number
  to: number
  rows: RowShape[]
  group: number
  /** Why it can be no table of data: it holds tables, or more cells than we care to keep. */
  layout: boolean
}

/** How many rows, cells and places of grids a document may still take, shared by all its tables. */
export interface Allowance {
  left: number
}

export function startTable(from: number): TableShape {
  return {from, to: from, rows: [], group: 0, layout: false}
}

export function startRow(table: TableShape, allowance: Allowance): void {
  if (spend(table, allowance)) table.rows.push({group: table.group, cells: []})
}

export function startCell(
  table: TableShape,
  from: number,
  attributes: Attributes,
  allowance: Allowance,
): CellShape | undefined {
  if (!spend(table, allowance)) return undefined
  const colspan = span(attributes.get('colspan'), 1000) || 1
  // `rowspan="0"` reaches to the end of the group.
  const rowspan = span(attributes.get('rowspan'), 65534) || 65534
  const cell = {from, to: from, colspan, rowspan}
  table.rows.at(-1)!.cells.push(cell)
  return cell
}

function spend(table: TableShape, allowance: Allowance): boolean {
  if (allowance.left-- > 0 && !table.layout) return true
  table.layout = true
  table.rows = []
  return false
}

/** HTML's own limits. */
function span(text: string | undefined, most: number): number {
  const digits = /^\s*\+?(\d+)/.exec(text ?? '1')
  return digits ? Math.min(Number(digits[1]), most) : 1
}
