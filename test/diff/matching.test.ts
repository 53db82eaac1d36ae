import fc from 'fast-check'
import {expect, test} from 'vitest'
import {bestMatching, type Edge} from '../../src/diff/matching.ts'

/** The most that any choice of edges comes to, by trying them all. */
function mostWeight(edges: readonly Edge[], row: number, rows: number, taken: ReadonlySet<number>): number {
  if (row === rows) return 0
  const without = mostWeight(edges, row + 1, rows, taken)
  const withOne = edges
    .filter(edge => edge.row === row && !taken.has(edge.column))
    .map(edge => edge.weight + mostWeight(edges, row + 1, rows, new Set([...taken, edge.column])))
  return Math.max(without, ...withOne)
}

const size = 5
const anyEdges = fc.uniqueArray(
  fc.record({
    row: fc.nat(size - 1),
    column: fc.nat(size - 1),
    weight: fc.integer({min: 1, max: 9}).map(weight => weight / 7),
  }),
  {selector: ({row, column}) => row * size + column},
)

test('no other choice of edges weighs more', () => {
  fc.assert(
    fc.property(anyEdges, edges => {
      const chosen = bestMatching(edges, size, size)
      expect(new Set(chosen.map(({row}) => row)).size).toBe(chosen.length)
      expect(new Set(chosen.map(({column}) => column)).size).toBe(chosen.length)
      const weight = chosen.reduce((sum, edge) => sum + edge.weight, 0)
      expect(weight).toBeCloseTo(mostWeight(edges, 0, size, new Set()), 9)
    }),
  )
})

test('what is taken greedily is given up where all gain by it', () => {
  const edges = [
    {row: 0, column: 0, weight: 0.9},
    {row: 0, column: 1, weight: 0.8},
    {row: 1, column: 0, weight: 0.7},
  ]
  expect(bestMatching(edges, 2, 2).map(({row, column}) => [row, column])).toEqual([
    [0, 1],
    [1, 0],
  ])
})
