/** Rows of a flattened table that blank lines set off, as where the last cell of each is blank. */
import type {Cells} from './cells.ts'

/**
 * Whether a cell stands further below the one before than headers do. Nothing tells of it where the numbers of the records do
 * not stand so.
 */
export function setOffCells(cells: Cells, from: number, numbers: readonly number[]): (at: number) => boolean {
  const widest = Math.max(1, ...Array.from({length: from - 1}, (_, at) => gapBefore(cells, at + 1)))
  const isSetOff = (at: number) => gapBefore(cells, at) > widest
  // A heading may stand between: （二）基础设施 | 1.
  const begins = (at: number) => isSetOff(at) || isSetOff(at - 1)
  return numbers.length > 1 && numbers.slice(1).every(begins) ? isSetOff : () => false
}

/** How many lines below the cell before one begins. */
function gapBefore(cells: Cells, at: number): number {
  const above = cells(at - 1)?.lines.at(-1)
  const below = cells(at)?.lines[0]
  return above && below ? below.line - above.line : 0
}
