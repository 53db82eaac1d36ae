/** What it costs that a cell of a flattened table stands where it may, and that a row begins or ends there. */
import type {Column} from '../../../plan/columns.ts'
import {fieldOf} from '../../../plan/fields.ts'
import {readMarker} from '../../../plan/markers.ts'
import type {LineCell} from './cells.ts'
import {datedCost, headingCost, mergeCost, moreCost, placeCost, skipCost, strayCost} from './costs.ts'
import {countCost} from './counts.ts'
import {cost, never} from './prices.ts'
import {areUnits, haveNoStop, isSentence, textOf} from './units.ts'

/** What tells of some cells, by their places, that a row begins there. */
export interface Beginnings {
  /** Those that count the rows. */
  numbers: ReadonlySet<number>
  /** Those that begin with such a number. */
  counted?: ReadonlySet<number>
  /** Those that blank lines set off from the row above. */
  setOff?: ReadonlySet<number>
}

export const none: ReadonlySet<number> = new Set()

/** What it costs that a row begins or ends in a column, by that column. */
export interface RowPrices {
  start: readonly number[]
  /** The same behind a blank line. */
  setOffStart: readonly number[]
  /** Also behind a heading, where it costs nothing, and behind its number. */
  end: readonly number[]
  /** What it costs to leave a column blank. */
  skipped: readonly number[]
  /** The column before the remarks: a blank line behind it is a blank last cell. */
  beforeRemarks: number
}

export function rowPrices(columns: readonly Column[]): RowPrices {
  const words = columns.findLastIndex(({kind}) => kind === 'task')
  const skipped = columns.map((column, at) => skipCost(column, at, words, columns))
  const startOf = (isSetOff: boolean) =>
    columns.map((_, at) =>
      at > words
        ? never
        : sum(columns.slice(0, at).map((column, index) => mergeCost(column, index, columns, isSetOff))),
    )
  return {
    start: startOf(false),
    setOffStart: startOf(true),
    end: [...columns.map((_, at) => sum(skipped.slice(at + 1))), 0, never],
    skipped,
    beforeRemarks: columns.at(-1)?.kind === 'field' ? columns.length - 2 : never,
  }
}

/** What a cell costs in each place that it may have. */
export interface CellPrices {
  /** In each column. */
  places: readonly number[]
  /** As a further line of the cell above, in each column. */
  more: readonly number[]
  asHeading: number
  /** Behind the cell above in the same row: in another column, or in the same one. */
  apart: number
  together: number
}

export function cellPrices(
  cells: readonly LineCell[],
  columns: readonly Column[],
  {skipped}: RowPrices,
  {numbers, counted = none}: Beginnings,
): (index: number) => CellPrices {
  const has = (field: string) => columns.some(({header}) => fieldOf(header) === field)
  const [hasDays, hasDates] = [has('deadline'), has('deadline') && has('person')]
  const noStop = numbers.size === 0 && haveNoStop(index => cells[index], 0)
  // One heading may stand over another one: 行动二 · 住房改造 · 3.
  const leadsOn = (index: number) =>
    numbers.has(index + 1) ||
    (numbers.has(index + 2) && index + 1 < cells.length && !areUnits(textOf(cells[index + 1]!)))
  return index => {
    const cell = cells[index]!
    const isProse = noStop && isSentence(textOf(cell))
    const isCounted = counted.has(index)
    // 1 | 一、清理鱼塘: words with a count of their own.
    const hasCount = numbers.has(index - 1) && readMarker(textOf(cell))?.style === 'han'
    const [above, below] = [cells[index - 1], cells[index + 1]]
    const isAboveUnits = below !== undefined && areUnits(textOf(below))
    const places = columns.map((column, at) => {
      if (hasCount && (column.kind === 'task' || column.kind === 'category')) return 0
      if (isCounted) return column.kind === 'task' ? 0 : never
      if (isProse && column.kind === 'role') return never
      return (
        placeCost(cell, column, numbers.has(index), skipped[at]!, isAboveUnits) +
        (hasDates ? strayCost(cell, column) : 0) +
        (hasDays ? datedCost(cell, column, numbers.size === 0 ? above : undefined) : 0)
      )
    })
    const isOver = leadsOn(index)
    const asHeading = headingCost(cell, isOver)
    const asMore = isOver && asHeading < cost.headingAsLine ? cost.headingAsLine : 0
    const more = columns.map(column =>
      above ? moreCost(column, above, cell, numbers.has(index + 1)) + asMore : never,
    )
    const [apart, together] = [false, true].map(isSame => (above ? countCost(above, cell, isSame) : 0))
    return {places, more, asHeading, apart: apart!, together: together!}
  }
}

export function sum(costs: readonly number[]): number {
  return costs.reduce((total, one) => total + one, 0)
}
