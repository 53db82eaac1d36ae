/** In which column each cell of a flattened table stands: the way that suits all of them best. */
import type {Column} from '../../../plan/columns.ts'
import {type Beginnings, cellPrices, none, rowPrices, sum} from './cell-prices.ts'
import type {LineCell} from './cells.ts'
import {isHanNumber} from './costs.ts'
import {cost, never} from './prices.ts'

/**
 * A row: the cells of each column, none where it is blank; or a heading from side to side, perhaps with its
 * number in a cell before it.
 */
export type FittedRow = {columns: LineCell[][]} | {heading: LineCell[]}

/** Nothing where the cells fit in no way. */
export function fitRows(
  cells: readonly LineCell[],
  columns: readonly Column[],
  beginnings: Beginnings,
): {rows: FittedRow[]; total: number} | undefined {
  const {counted = none, setOff = none} = beginnings
  const width = columns.length
  const heading = width
  const numbered = width + 1
  const row = rowPrices(columns)
  const pricesAt = cellPrices(cells, columns, row, beginnings)
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
    const isSetOff = setOff.has(index)
    const isCounted = counted.has(index)
    const starts = isSetOff ? row.setOffStart : row.start
    const within = isSetOff ? cost.setOff : 0
    const {places, more, asHeading, apart, together} = pricesAt(index)
    const isNumber = cell.lines.length === 1 && isHanNumber(cell)
    best.forEach((total, from) => {
      if (total === never) return
      if (from === numbered) {
        if (asHeading < never && cell.lines.length > 0) reach(heading, from, total, false)
        return
      }
      const ended = total + (isSetOff && from === row.beforeRemarks ? 0 : row.end[from]!)
      reach(heading, from, ended + asHeading, true)
      if (isNumber) reach(numbered, from, ended, true)
      for (let to = 0; to < width; to++) {
        const place = places[to]!
        if (place === never) continue
        reach(to, from, ended + starts[to]! + place, true)
        if (from >= width || to < from) continue
        // What goes on in the same row stands beside words without a number.
        if (isCounted && (to === from || columns[from]!.kind !== 'task' || counted.has(index - 1))) continue
        if (to > from) {
          const blanks = sum(row.skipped.slice(from + 1, to))
          reach(to, from, total + blanks + place + within + apart, false)
        } else if (!cell.isWhole || cell.lines.length === 0)
          reach(to, from, total + place + more[to]! + within + together, false)
      }
    })
    back.push(came)
    best = next
  })
  const isBlankLast = setOff.size > 0
  const totals = best.map(
    (total, at) => total + (isBlankLast && at === row.beforeRemarks ? 0 : (row.end[at] ?? never)),
  )
  const total = Math.min(...totals)
  if (total === never) return undefined
  return {rows: rowsOf(cells, back, totals.indexOf(total), width), total}
}

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
