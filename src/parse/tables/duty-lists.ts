/** Cells that list what a unit has to do: 1.…, 2.…, each of which is a task. */
import type {Cell, Row} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {readMarker} from '../../plan/markers.ts'

/** Whether a row has a cell with several lines, the first of which bears a number. */
export function hasList({cells}: Row): boolean {
  return cells.some(({lines, origin}) => origin && lines.length > 1 && readMarker(lines[0]!.folded))
}

/** A row for each duty of a list, with the other cells merged over them; other tables have a task a row. */
export function splitDuties(rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
  const words = columns.findIndex(({isOfDuties}) => isOfDuties)
  if (words < 0) return rows
  return rows.flatMap(row => {
    const duties = dutiesOf(row.cells[words])
    return duties.length < 2
      ? row
      : duties.map((duty, nth) => ({
          ...row,
          cells: row.cells.map((cell, at) => (at === words ? duty : merged(cell, nth))),
        }))
  })
}

function merged(cell: Cell, nth: number): Cell {
  return nth === 0 || cell.lines.length === 0 ? cell : {lines: cell.lines, origin: false}
}

function dutiesOf(cell: Cell | undefined): Cell[] {
  const [first] = cell?.lines ?? []
  const style = first && readMarker(first.folded)?.style
  if (!cell?.origin || !style) return []
  const duties: Cell[] = []
  let from = 0
  cell.lines.forEach(({folded}, at) => {
    if (at === 0 || readMarker(folded)?.style !== style) return
    duties.push({lines: cell.lines.slice(from, at), origin: true})
    from = at
  })
  return [...duties, {lines: cell.lines.slice(from), origin: true}]
}
