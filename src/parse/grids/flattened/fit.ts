/** In which column each cell of a flattened table stands: the way that suits all of them best. */
import type {Column} from '../../../plan/columns.ts'
import {fieldOf} from '../../../plan/fields.ts'
import {readMarker} from '../../../plan/markers.ts'
import type {LineCell} from './cells.ts'
import {
  datedCost,
  headingCost,
  isHanNumber,
  mergeCost,
  moreCost,
  placeCost,
  skipCost,
  strayCost,
} from './costs.ts'
import {countCost} from './counts.ts'
import {cost, never} from './prices.ts'
import {areUnits, haveNoStop, isSentence, textOf} from './units.ts'

/**
 * A row: the cells of each column, none where it is blank; or a heading from side to side, perhaps with its
 * number in a cell before it.
 */
export type FittedRow = {columns: LineCell[][]} | {heading: LineCell[]}

/** What tells of some cells, by their places, that a row begins there. */
export interface Beginnings {
  /** Those that count the rows. */
  numbers: ReadonlySet<number>
  /** Those that begin with such a number. */
  counted?: ReadonlySet<number>
  /** Those that blank lines set off from the row above. */
  setOff?: ReadonlySet<number>
}

/** Nothing where the cells fit in no way. */
export function fitRows(
  cells: readonly LineCell[],
  columns: readonly Column[],
  {numbers, counted = none, setOff = none}: Beginnings,
): {rows: FittedRow[]; total: number} | undefined {
  const width = columns.length
  const heading = width
  const numbered = width + 1
  const words = columns.findLastIndex(({kind}) => kind === 'task')
  const skipped = columns.map((column, at) => skipCost(column, at, words, columns))
  const startOf = (isSetOff: boolean) =>
    columns.map((_, at) =>
      at > words
        ? never
        : sum(columns.slice(0, at).map((column, index) => mergeCost(column, index, columns, isSetOff))),
    )
  const [rowStart, setOffStart] = [startOf(false), startOf(true)]
  const rowEnd = columns.map((_, at) => sum(skipped.slice(at + 1)))
  rowEnd.push(0, never)
  // A blank line behind a row is its blank last cell.
  const beforeRemarks = columns.at(-1)?.kind === 'field' ? width - 2 : never
  const has = (field: string) => columns.some(({header}) => fieldOf(header) === field)
  const [hasDays, hasDates] = [has('deadline'), has('deadline') && has('person')]
  const noStop = numbers.size === 0 && haveNoStop(index => cells[index], 0)
  // One heading may stand over another one: 行动二 · 住房改造 · 3.
  const leadsOn = (index: number) =>
    numbers.has(index + 1) ||
    (numbers.has(index + 2) && index + 1 < cells.length && !areUnits(textOf(cells[index + 1]!)))
  // Before the first cell one stands as behind a heading.
  let best = [...columns.map(() => never), 0, never]
  const back: {from: number; isNew: boolean}[][] = []
  cells.forEach((cell, index) => {
    const next = best.map(() => never)
    const came = best.map(() => ({from: -1, isNew: false}))
    const reach = (to: number, from: number, total: number, isNew: boolean) => {
      if (total >= next[to]!) return
      next[to] = total
      came[to] = {from, isNew}
    }
    const isProse = noStop && isSentence(textOf(cell))
    const isCounted = counted.has(index)
    const starts = setOff.has(index) ? setOffStart : rowStart
    const within = setOff.has(index) ? cost.setOff : 0
    // 1 | 一、清理鱼塘: words with a count of their own.
    const hasCount = numbers.has(index - 1) && readMarker(textOf(cell))?.style === 'han'
    const [above, below] = [cells[index - 1], cells[index + 1]]
    const isAboveUnits = below !== undefined && areUnits(textOf(below))
    const places = columns.map((column, at) => {
      if (hasCount && (column.kind === 'task' || column.kind === 'category')) return 0
      if (isCounted) return column.kind === 'task' ? 0 : never
      return isProse && column.kind === 'role'
        ? never
        : placeCost(cell, column, numbers.has(index), skipped[at]!, isAboveUnits) +
            (hasDates ? strayCost(cell, column) : 0) +
            (hasDays ? datedCost(cell, column, numbers.size === 0 ? above : undefined) : 0)
    })
    const isOver = leadsOn(index)
    const asHeading = headingCost(cell, isOver)
    const asMore = isOver && asHeading < cost.headingAsLine ? cost.headingAsLine : 0
    const more = columns.map(column =>
      above ? moreCost(column, above, cell, numbers.has(index + 1)) + asMore : never,
    )
    const [apart, together] = [false, true].map(isSame => (above ? countCost(above, cell, isSame) : 0))
    const isNumber = cell.lines.length === 1 && isHanNumber(cell)
    best.forEach((total, from) => {
      if (total === never) return
      if (from === numbered) {
        if (asHeading < never && cell.lines.length > 0) reach(heading, from, total, false)
        return
      }
      const ended = total + (setOff.has(index) && from === beforeRemarks ? 0 : rowEnd[from]!)
      reach(heading, from, ended + asHeading, true)
      if (isNumber) reach(numbered, from, ended, true)
      for (let to = 0; to < width; to++) {
        const place = places[to]!
        if (place === never) continue
        reach(to, from, ended + starts[to]! + place, true)
        if (from >= width || to < from) continue
        // What goes on in the same row stands beside words without a number.
        if (isCounted && (to === from || columns[from]!.kind !== 'task' || counted.has(index - 1))) continue
        if (to > from)
          reach(to, from, total + sum(skipped.slice(from + 1, to)) + place + within + apart!, false)
        else if (!cell.isWhole || cell.lines.length === 0)
          reach(to, from, total + place + more[to]! + within + together!, false)
      }
    })
    back.push(came)
    best = next
  })
  const isBlankLast = setOff.size > 0
  const totals = best.map(
    (total, at) => total + (isBlankLast && at === beforeRemarks ? 0 : (rowEnd[at] ?? never)),
  )
  const total = Math.min(...totals)
  if (total === never) return undefined
  return {rows: rowsOf(cells, back, totals.indexOf(total), width), total}
}

const none: ReadonlySet<number> = new Set()

function rowsOf(
  cells: readonly LineCell[],
  back: readonly {from: number; isNew: boolean}[][],
  last: number,
  width: number,
): FittedRow[] {
  const rows: FittedRow[] = []
  let row: FittedRow | undefined
  for (let index = cells.length - 1, at = last; index >= 0; index--) {
    const {from, isNew} = back[index]![at]!
    if (at >= width) row = {heading: [cells[index]!, ...(row && 'heading' in row ? row.heading : [])]}
    else {
      row ??= {columns: Array.from({length: width}, () => [])}
      if ('columns' in row) row.columns[at]!.unshift(cells[index]!)
    }
    if (isNew) {
      rows.push(row)
      row = undefined
    }
    at = from
  }
  const isFilled = (row: FittedRow) => 'columns' in row || row.heading.some(({lines}) => lines.length > 0)
  return rows.reverse().filter(isFilled)
}

function sum(costs: readonly number[]): number {
  return costs.reduce((total, one) => total + one, 0)
}
