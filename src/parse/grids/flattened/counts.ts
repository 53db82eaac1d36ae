/** The points that cells of a flattened table count. */
import {readMarker} from '../../../plan/markers.ts'
import type {LineCell} from './cells.ts'
import {cost} from './prices.ts'

/** 1.拟订规划。 2.报批规划。: points that are counted stand in one cell, and the next first one begins another. */
export function countCost(above: LineCell, cell: LineCell, isSame: boolean): number {
  const [last, next] = [above, cell].map(({lines: [line]}) => readMarker(line?.folded ?? ''))
  if (!last || next?.style !== last.style || !next.style.startsWith('digit')) return 0
  const goesOn = next.ordinal === last.ordinal + 1
  return goesOn !== isSame && (goesOn || next.ordinal === 1) ? cost.torn : 0
}
