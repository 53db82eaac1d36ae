/** Text that is set in two columns, as gazettes have it: the left one is read first, and what stands over both parts them. */
import {outermost} from './margins.ts'
import type {TablePart} from './page-tables.ts'
import {type Column, type Piece, type PrintedLine, partsOf, rowsOf} from './printed-lines.ts'

export interface TextColumns {
  /** Between the two, in points from the left. */
  middle: number
  /** Where the right one begins. */
  right: number
}

type Extent = Pick<Piece, 'left' | 'right'>

const fewestLines = 5

/** The columns of a page, `before` being those of the page before; `undefined` where its text is not set in two. */
export function textColumns(
  pieces: readonly Piece[],
  pageWidth: number,
  before?: TextColumns,
): TextColumns | undefined {
  const lines = rowsOf(pieces).flatMap(row => partsOf(row).map(part => ({...part[0]!, ...extentOf(part)})))
  if (lines.length === 0) return undefined
  const {left, right} = edgesOf(lines)
  // Left and right pages may have other margins; where there is little in the right column, the page itself shows the middle.
  const found = columnsAround((left + right) / 2, lines) ?? columnsAround(pageWidth / 2, lines)
  return found ?? (before && areClear(before, lines) ? before : undefined)
}

/** In which column something stands, if not in both; a mark at the end of a line may hang over its edge. */
export const columnOf = ({left, right}: Extent, columns: TextColumns): Column | undefined =>
  left >= columns.middle ? 'right' : right <= columns.right ? 'left' : undefined

const extentOf = (part: readonly Piece[]): Extent => ({
  left: part[0]!.left,
  right: part.reduce((right, piece) => Math.max(right, piece.right), 0),
})

/** Whether few lines stand in both columns. */
const areClear = (columns: TextColumns, lines: readonly Extent[]) =>
  lines.filter(line => !columnOf(line, columns)).length < lines.length / 3

/** Two columns of the same width, the left one filled with prose, and the right one as far as it goes. */
function columnsAround(middle: number, lines: readonly Piece[]): TextColumns | undefined {
  const left = lines.filter(line => line.right <= middle)
  const right = lines.filter(line => line.left >= middle)
  if (left.length < fewestLines || right.length === 0) return undefined
  const [one, other] = [edgesOf(left), edgesOf(right)]
  const columns = {middle, right: other.left}
  const {size, baseline} = left[0]!
  const isGap = other.left - one.right > 0.8 * size
  const isEven = Math.abs(middle - one.right - (other.left - middle)) < 2 * size
  const isAsWide = Math.abs(other.right - other.left - (one.right - one.left)) < 2 * size
  // What the left column has no room for begins at its height.
  const runsOver = right.length < fewestLines && Math.abs(right[0]!.baseline - baseline) < 2 * size
  const areFilled = isFilled(left, one.right) && (runsOver || (isAsWide && isFilled(right, other.right)))
  return isGap && isEven && areFilled && areClear(columns, lines) ? columns : undefined
}

function edgesOf(lines: readonly Piece[]): Extent {
  const near = lines[lines.length >> 1]!.size
  const left = lines.map(line => line.left)
  const right = lines.map(line => -line.right)
  return {left: outermost(left, near), right: -outermost(right, near)}
}

/** Whether many lines go up to the edge, as those of prose do. */
const isFilled = (lines: readonly Piece[], edge: number) =>
  lines.filter(({right, size}) => right > edge - 2 * size).length >= lines.length / 3

/** The pieces of each line, those of two columns apart. */
export function rowsInColumns(pieces: readonly Piece[], columns: TextColumns): Piece[][] {
  const parts = rowsOf(pieces)
    .flatMap(partsOf)
    .flatMap(part => halvesOf(part, columns))
  return ['left', 'right', undefined].flatMap(column =>
    rowsOf(parts.filter(part => columnOf(extentOf(part), columns) === column).flat()),
  )
}

/** A hanging mark leaves hardly a gap between the columns. */
function halvesOf(part: Piece[], {right}: TextColumns): Piece[][] {
  const at = part.findIndex(({left}) => Math.abs(left - right) < 1)
  return at > 0 && part[at - 1]!.right < right ? [part.slice(0, at), part.slice(at)] : [part]
}

/** The lines and tables of a page in the order in which they are read. */
export function inOrder(
  items: readonly (PrintedLine | TablePart)[],
  columns: TextColumns | undefined,
): (PrintedLine | TablePart)[] {
  const ordered: (PrintedLine | TablePart)[] = []
  const waiting: (PrintedLine | TablePart)[] = []
  for (const item of items.toSorted((a, b) => topOf(a) - topOf(b))) {
    const column = columns && columnOf(placeOf(item), columns)
    if (!column) for (const other of waiting.splice(0)) ordered.push(other)
    const next = column === 'right' ? waiting : ordered
    next.push(item)
  }
  return ordered.concat(waiting)
}

const topOf = (item: PrintedLine | TablePart) => ('rows' in item ? item.top : item.baseline)

const placeOf = (item: PrintedLine | TablePart): Extent =>
  'rows' in item ? {left: item.xs[0]!, right: item.xs.at(-1)!} : item
