/** Tells tables of data from those that only lay out a page. */

import type {Line} from '../../plan/blocks.ts'
import {isColumnHead} from '../column-heads.ts'
import type {GridRow} from './grid.ts'
import type {CellShape, TableShape} from './table-shape.ts'

const headerRows = 3
const mostColumns = 40
const mostLines = 40

/** Whether a grid shows data: two rows of two cells, or one below a row of headings. */
export function isDataTable(grid: readonly GridRow[], lines: readonly Line[]): boolean {
  if ((grid[0]?.length ?? 0) < 2) return false
  if (grid.slice(0, headerRows).some(row => isHeader(row, lines))) return true
  if (grid.length === 1 && isNumbered(grid[0]!, lines)) return true
  const full = grid.filter(row => filled(row).length >= 2)
  // A cell with so many lines holds a document, its neighbour a side bar.
  return full.length >= 2 && grid.every(row => filled(row).every(({from, to}) => to - from <= mostLines))
}

/** 2 · 建桥 · 市住建局: the last row of a table, on a page of its own. */
function isNumbered(row: GridRow, lines: readonly Line[]): boolean {
  const cells = filled(row)
  return cells.length >= 3 && /^\d{1,3}[.、]?$/.test(textOf(cells[0]!, lines))
}

function isHeader(row: GridRow, lines: readonly Line[]): boolean {
  return headings(filled(row), lines) >= 2
}

const role = /牵头|责任|负责|配合|承办|主办|落实/

/**
 * Whether a table within the last cell of another one is some lines of that cell: headings that name a role
 * stand over it, and it has none itself.
 */
export function isOfCell(outer: TableShape, inner: TableShape, lines: readonly Line[]): boolean {
  const cells = outer.rows.at(-1)?.cells ?? []
  const isInRow = cells.length > 1 || cells.at(-1)?.rowspan !== 1
  const first = inner.rows[0]?.cells[0]
  const isNumbered = first !== undefined && /^\d{1,3}[.、]?$/.test(textOf(first, lines))
  if (!isInRow || isNumbered || cells.at(-1)?.colspan !== 1 || hasHeader(inner, lines)) return false
  return outer.rows.slice(0, headerRows).some(({cells}) => {
    const heads = cells.slice(0, mostColumns).filter(({from, to}) => to > from)
    const isRole = (cell: CellShape) => role.test(textOf(cell, lines))
    return heads.length > 1 && headings(heads, lines) === heads.length && heads.some(isRole)
  })
}

function hasHeader({rows}: TableShape, lines: readonly Line[]): boolean {
  return rows.slice(0, headerRows).some(({cells}) => headings(cells.slice(0, mostColumns), lines) >= 2)
}

function headings(cells: readonly CellShape[], lines: readonly Line[]): number {
  return cells.filter(cell => isColumnHead(textOf(cell, lines))).length
}

/** The cells of a row that are not blank, each once; those that reach into it from above are among them. */
function filled(row: GridRow): CellShape[] {
  const cells = new Set(row.flatMap(place => (place ? [place.cell] : [])))
  return [...cells].filter(({from, to}) => to > from)
}

function textOf({from, to}: CellShape, lines: readonly Line[]): string {
  if (to - from > mostLines) return ''
  const text = lines.slice(from, to).map(({value}) => value)
  return text.join('')
}
