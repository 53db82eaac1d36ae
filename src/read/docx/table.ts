/** Lays the cells of a Word table out in a grid, merged ones in each of their places. */
import type {Cell, Line, Row} from '../../plan/blocks.ts'
import {ReadError} from '../read-error.ts'

/** A cell as Word tells it: it names its width in columns, and goes on from the one above or to the left. */
export interface WordCell {
  lines: Line[]
  span: number
  vertical?: Merge
  horizontal?: Merge
}

export type Merge = 'restart' | 'continue'

interface GridCell extends Cell {
  lines: Line[]
}

interface GridRow extends Row {
  cells: GridCell[]
}

export interface Table {
  beginRow(): void
  /** Leaves columns out, before the cells of a row or after them. */
  skip(columns: number): void
  addCell(cell: WordCell): void
  /** The row, which reaches its full width when the table ends. */
  endRow(): Row
  end(): void
}

/** Word's own limit. */
const maxColumns = 63

/** How many places all tables of a document may have, so that a small hostile file cannot fill the memory. */
export function createGrid(limit = 5_000_000) {
  let places = 0
  const count = (more: number) => {
    places += more
    if (places > limit) throw new ReadError('too-large', `The document has more than ${limit} table cells`)
  }
  let tables = 0
  return (): Table => createTable(tables++, count)
}

function createTable(table: number, count: (places: number) => void): Table {
  const rows: GridRow[] = []
  /** For each column, the lines of the merged cell that may go on in the next row. */
  const merged: (Line[] | undefined)[] = []
  let cells: GridCell[] = []

  const fill = (first: GridCell, span: number) => {
    const columns = Math.max(1, Math.min(span, maxColumns))
    count(columns)
    cells.push(first)
    if (columns === 1) return
    const other = {lines: first.lines, origin: false}
    for (let column = 1; column < columns; column++) cells.push(other)
  }

  return {
    beginRow() {
      cells = []
    },
    skip(columns) {
      for (let left = Math.min(columns, maxColumns); left > 0; left--) fill({lines: [], origin: true}, 1)
    },
    addCell({lines, span, vertical, horizontal}) {
      const column = cells.length
      const above = vertical === 'continue' ? merged[column] : undefined
      const before = horizontal === 'continue' ? cells.at(-1)?.lines : undefined
      const whole = above ?? before
      // Word shows no text in what a merged cell covers, and leaves none there; other programs may.
      for (const line of lines) whole?.push(line)
      fill(whole ? {lines: whole, origin: false} : {lines, origin: true}, span)
      merged.fill(undefined, column, cells.length)
      if (vertical) merged[column] = whole ?? lines
    },
    endRow() {
      const row: GridRow = {type: 'row', table, cells}
      rows.push(row)
      return row
    },
    end() {
      const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
      for (const row of rows) {
        count(width - row.cells.length)
        while (row.cells.length < width) row.cells.push({lines: [], origin: true})
      }
    },
  }
}
