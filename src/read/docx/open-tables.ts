/** The table of a Word document that is being read; those within its cells are read as their paragraphs. */
import type {Row} from '../../plan/blocks.ts'
import {createGrid, type Table, type WordCell} from './table.ts'

export interface OpenTables {
  /** The cell that paragraphs go into. */
  readonly cell: WordCell | undefined
  /** `isWithin`: it stands where tables are read as their paragraphs. */
  begin(isWithin: boolean): void
  beginRow(): void
  /** Leaves the row out. */
  deleteRow(): void
  skip(columns: number): void
  beginCell(): void
  set(more: Partial<WordCell>): void
  endCell(): void
  endRow(): void
  end(): void
}

/** `emit` is given each row that was not deleted. */
export function createTables(emit: (row: Row) => void): OpenTables {
  const newTable = createGrid()
  let table: Table | undefined
  /** How many tables are open whose paragraphs alone are read. */
  let inner = 0
  let cell: WordCell | undefined
  let isDeleted = false
  const grid = () => (inner === 0 ? table : undefined)

  return {
    get cell() {
      return cell
    },
    begin(isWithin) {
      if (table || isWithin) inner++
      else table = newTable()
    },
    beginRow() {
      if (!grid()) return
      grid()!.beginRow()
      isDeleted = false
    },
    deleteRow() {
      if (grid()) isDeleted = true
    },
    skip(columns) {
      grid()?.skip(columns)
    },
    beginCell() {
      if (grid()) cell = {lines: [], span: 1}
    },
    set(more) {
      if (grid() && cell) Object.assign(cell, more)
    },
    endCell() {
      if (!grid() || !cell) return
      grid()!.addCell(cell)
      cell = undefined
    },
    endRow() {
      const row = grid()?.endRow()
      if (row && !isDeleted) emit(row)
    },
    end() {
      if (inner > 0) {
        inner--
        return
      }
      table?.end()
      table = undefined
    },
  }
}
