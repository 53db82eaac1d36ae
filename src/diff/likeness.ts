/** Which tasks are alike in their words, found by an inverted index, without comparing each with each. */
import type {Feature} from './features.ts'
import {sharedWeight} from './grams.ts'

export interface Likeness {
  row: number
  column: number
  /** Share of the two texts that both have, by weight, from 0 to 1. */
  text: number
}

const least = 0.15
/** Pairs of characters that more tasks have say little of each; they lead to no candidate, but count for one. */
const mostCommon = 150
/** Enough of what a candidate shares must be rare for it to be looked at. */
const leastRare = least / 2
/** So many of the nearest tasks are kept for each. */
const nearest = 12

/** For each task on either side the nearest ones on the other. */
export function likenesses(
  rows: readonly Feature[],
  columns: readonly Feature[],
  weights: Float64Array,
): Likeness[] {
  const columnsWith = new Map<number, number[]>()
  columns.forEach(({grams}, column) => {
    for (const id of grams) {
      const holders = columnsWith.get(id)
      if (holders) holders.push(column)
      else columnsWith.set(id, [column])
    }
  })
  const ofRow: Likeness[][] = []
  const ofColumn: Likeness[][] = columns.map(() => [])
  const shared = new Float64Array(columns.length)
  rows.forEach(({grams, total}, row) => {
    const touched: number[] = []
    for (const id of grams) {
      const holders = columnsWith.get(id)
      if (!holders || holders.length > mostCommon) continue
      for (const column of holders) {
        if (shared[column] === 0) touched.push(column)
        shared[column]! += weights[id]!
      }
    }
    const found: Likeness[] = []
    for (const column of touched) {
      const other = columns[column]!
      const rare = (2 * shared[column]!) / (total + other.total)
      shared[column] = 0
      if (rare < leastRare) continue
      const text = (2 * sharedWeight(grams, other.grams, weights)) / (total + other.total)
      if (text < least) continue
      const likeness = {row, column, text}
      found.push(likeness)
      keepNearest(ofColumn[column]!, likeness)
    }
    ofRow.push(found.sort(nearestFirst).slice(0, nearest))
  })
  return [...new Set([...ofRow.flat(), ...ofColumn.flat()])]
}

const nearestFirst = (a: Likeness, b: Likeness) => b.text - a.text || a.row - b.row || a.column - b.column

function keepNearest(kept: Likeness[], likeness: Likeness): void {
  kept.push(likeness)
  if (kept.length < 2 * nearest) return
  kept.sort(nearestFirst).length = nearest
}
