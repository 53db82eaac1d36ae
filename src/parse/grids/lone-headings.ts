/**
 * Headings over the rows of a table with tabs that stand in one of its cells: ⇥一、城乡建设⇥⇥. The same may
 * be a task without units.
 */
import type {Cell, Line} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {isHeadingWithBracket} from '../../plan/heading.ts'
import {levelOf, readMarker} from '../../plan/markers.ts'
import {fits} from '../tables/short-rows.ts'
import {numberAlone} from '../tables/table-headings.ts'

/** The rows around a line, and what tells of the column in which it stands. */
export interface Around {
  above: readonly Cell[]
  below: readonly Cell[]
  /** A heading stands in this column right below the headers. */
  isHeaded: boolean
}

/**
 * How many tabs stand before the first row of a table, where that is a heading: as many as before the others.
 * Any may where there is none.
 */
export function columnHeaded(row: readonly Cell[] | undefined): number | 'any' | undefined {
  const [first, second] = row ?? []
  if (!first) return 'any'
  return first.lines === second?.lines ? first.lines[0]?.tabs?.before : undefined
}

/** Whether the only cell of a row, which stands behind blank ones, is a heading; `unclear` where it may as well be a task. */
export function headingInCell(
  line: Line,
  at: number,
  columns: readonly Column[],
  {above, below, isHeaded}: Around,
): boolean | 'unclear' {
  const {folded, value} = line
  if (!isHeadingWithBracket(value)) return false
  const marker = readMarker(folded)
  if (marker) {
    if (levelOf[marker.style] > levelOf['han-bracket']) return false
    // （二）建设公园 among others of its kind is a task.
    if ([above[at], below[at]].some(cell => styleOf(cell) === marker.style)) return false
    const style = styleOf(below.find(({lines}) => lines.length > 0))
    return style ? levelOf[style] > levelOf[marker.style] : !ended.test(folded)
  }
  const isNumbered = columns[0]!.kind === 'number' && styleOf(below[0]) !== undefined
  if (!isNumbered || folded.length > longest || mark.test(folded)) return false
  if (columns[at]?.kind !== 'task') return isHeaded && !fits({lines: [line], origin: true}, columns[at]!)
  // Words below those of a task may be another one below the same number, unless the tasks end in full stops.
  return isHeaded || (ended.test(above[at]?.lines.at(-1)?.folded ?? '') && 'unclear')
}

const longest = 30
const ended = /[。;]$/
const mark = /[。,;:、!?]/

/** The marker that a cell begins with, or is. */
function styleOf(cell: Cell | undefined) {
  const folded = cell?.lines[0]?.folded
  return folded === undefined ? undefined : (numberAlone(folded)?.style ?? readMarker(folded)?.style)
}
