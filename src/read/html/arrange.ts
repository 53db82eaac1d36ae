/** Lines and tables to blocks, in the order of the source. */
import type {Block, Cell, Line} from '../../plan/blocks.ts'
import {isDataTable} from './data-table.ts'
import {type GridRow, layOut} from './grid.ts'
import type {Allowance, CellShape, TableShape} from './table-shape.ts'

interface LaidOut {
  table: TableShape
  grid: readonly GridRow[]
}

/** The grid of a table of data; `undefined` where its cells are better read as lines. */
export function gridOf(table: TableShape, lines: readonly Line[], allowance: Allowance): LaidOut | undefined {
  if (table.layout) return undefined
  const grid = layOut(table.rows, allowance)
  return grid && isDataTable(grid, lines) ? {table, grid} : undefined
}

/** `tables` in order, none inside another. */
export function arrange(lines: readonly Line[], tables: readonly LaidOut[]): Block[] {
  const blocks: Block[] = []
  let next = 0
  // A loop, since a spread of very many lines overflows the stack.
  const addLines = (end: number) => {
    while (next < end) blocks.push(lines[next++]!)
  }
  for (const [index, {table, grid}] of tables.entries()) {
    addLines(table.from)
    const cellOf = cellsFrom(lines)
    for (const [at, row] of table.rows.entries()) {
      // What stands in a table but in no cell, its caption, stays a line.
      for (const cell of row.cells) {
        addLines(cell.from)
        next = Math.max(next, cell.to)
      }
      if (row.cells.every(({from, to}) => from === to)) continue
      blocks.push({type: 'row', table: index, cells: grid[at]!.map(cellOf)})
    }
    addLines(table.to)
  }
  addLines(lines.length)
  return blocks
}

const blank: Cell = {lines: [], origin: true}

function cellsFrom(lines: readonly Line[]): (place: GridRow[number]) => Cell {
  const texts = new Map<CellShape, readonly Line[]>()
  return place => {
    if (!place) return blank
    const {cell, origin} = place
    const text = texts.get(cell) ?? lines.slice(cell.from, cell.to)
    texts.set(cell, text)
    return {lines: text, origin}
  }
}
