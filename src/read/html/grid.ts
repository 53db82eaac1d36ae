/** Lays out the cells of a table, merged ones in each place that they cover. */
import {shortenSpans} from './long-spans.ts'
import type {Allowance, CellShape, RowShape} from './table-shape.ts'

export interface Place {
  cell: CellShape
  /** The first of the places that the cell covers. */
  origin: boolean
}

/** A row of places; where a row is too short there is none. */
export type GridRow = (Place | undefined)[]

/** The rows, all of one width; `undefined` where that would take more places than the document has left. */
export function layOut(rows: readonly RowShape[], allowance: Allowance): GridRow[] | undefined {
  shortenSpans(rows)
  const grid: GridRow[] = []
  let width = 0
  let reaching: Reaching[] = []
  for (const [index, row] of rows.entries()) {
    if (row.group !== rows[index - 1]?.group) reaching = []
    reaching = reaching.filter(({end}) => end > index)
    const places: GridRow = []
    for (const {cell, column} of reaching) cover(places, column, cell, false, allowance)
    let column = 0
    for (const cell of row.cells) {
      while (places[column]) column++
      cover(places, column, cell, true, allowance)
      if (allowance.left < 0) return undefined
      width = Math.max(width, column + 1)
      if (cell.rowspan > 1) reaching.push({cell, column, end: index + cell.rowspan})
      column += cell.colspan
    }
    if (allowance.left < 0) return undefined
    grid.push(places)
  }
  // Columns in which no cell begins are only a colspan that is too large.
  allowance.left -= width * grid.length
  return allowance.left < 0
    ? undefined
    : grid.map(places => Array.from({length: width}, (_, at) => places[at]))
}

/** A cell that reaches into the rows below it. */
interface Reaching {
  cell: CellShape
  column: number
  /** The first row that it does not cover. */
  end: number
}

function cover(
  places: GridRow,
  column: number,
  cell: CellShape,
  origin: boolean,
  allowance: Allowance,
): void {
  allowance.left -= cell.colspan
  if (allowance.left < 0) return
  for (let at = column; at < column + cell.colspan; at++) {
    // Of cells that overlap, the upper stays.
    places[at] ??= {cell, origin: origin && at === column}
  }
}
