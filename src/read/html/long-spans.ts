/** Cells whose `rowspan` is too large: they push a cell of a row out of the table. */
import type {CellShape, RowShape} from './table-shape.ts'

/** More than any real row has; to look at them for each row would take long. */
const mostReaching = 200

/** Cuts those off before the row that they make too wide, where only one can be meant. */
export function shortenSpans(rows: readonly RowShape[]): void {
  if (!rows.some(({cells}) => cells.some(({rowspan}) => rowspan > 1))) return
  const widths = widthsOf(rows)
  const width = usual(widths)
  const first = rows.findIndex(({cells}) => cells.length > 1)
  // Cells may be left out at the end of most rows.
  if (width === undefined || first < 0 || widths[first]! > width) return
  let reaching: Reaching[] = []
  for (const [index, {group, cells}] of rows.entries()) {
    reaching =
      group === rows[index - 1]?.group ? reaching.filter(({cell, row}) => row + cell.rowspan > index) : []
    if (reaching.length > mostReaching) return
    const excess = widths[index]! - blanksAtEnd(cells) - width
    const isPlain = cells.every(({colspan}) => colspan === 1)
    const long = excess > 0 && isPlain ? tooLong(reaching, index, excess) : undefined
    if (long) {
      const end = Math.min(long.row + long.cell.rowspan, rows.length)
      for (let row = index; row < end && rows[row]!.group === group; row++) widths[row]! -= long.cell.colspan
      long.cell.rowspan = index - long.row
      reaching = reaching.filter(one => one !== long)
    }
    for (const cell of cells) if (cell.rowspan > 1) reaching.push({cell, row: index})
  }
}

/** A cell that reaches into rows below its own. */
interface Reaching {
  cell: CellShape
  row: number
}

function blanksAtEnd(cells: readonly CellShape[]): number {
  return cells.length - 1 - cells.findLastIndex(({from, to}) => to > from)
}

/** The only cell that ends with a row, if the row would have its width without it. */
function tooLong(reaching: readonly Reaching[], index: number, excess: number): Reaching | undefined {
  const [only, ...others] = reaching.filter(({cell, row}) => row + cell.rowspan === index + 1)
  return only && others.length === 0 && only.cell.colspan === excess ? only : undefined
}

/** How many columns each row has, with those of the cells that reach into it. */
function widthsOf(rows: readonly RowShape[]): number[] {
  const changes = new Array<number>(rows.length + 1).fill(0)
  const ends = endsOfGroups(rows)
  for (const [index, {cells}] of rows.entries()) {
    for (const {colspan, rowspan} of cells) {
      changes[index]! += colspan
      changes[Math.min(index + rowspan, ends[index]!)]! -= colspan
    }
  }
  let width = 0
  return rows.map((_, index) => {
    width += changes[index]!
    return width
  })
}

/** For each row the one behind the last of its group. */
function endsOfGroups(rows: readonly RowShape[]): number[] {
  const ends = new Array<number>(rows.length)
  for (let at = rows.length - 1; at >= 0; at--)
    ends[at] = rows[at]!.group === rows[at + 1]?.group ? ends[at + 1]! : at + 1
  return ends
}

/** The width that most rows have, two at least. */
function usual(widths: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  return first && first[1] > 1 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}
