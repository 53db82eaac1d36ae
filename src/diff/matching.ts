/** The best of all ways to pair rows with columns. */
import TinyQueue from 'tinyqueue'

export interface Edge {
  row: number
  column: number
  /** Above 0. */
  weight: number
}

/**
 * The edges, no two with a common end, whose weights come to most: the assignment problem, solved by shortest augmenting
 * paths (Jonker and Volgenant, Computing 38, 1987) on a sparse graph. A row or a column may stay alone, which counts 0.
 */
export function bestMatching(edges: readonly Edge[], rows: number, columns: number): Edge[] {
  const from: Edge[][] = Array.from({length: rows}, () => [])
  for (const edge of edges) from[edge.row]!.push(edge)
  const chosen: (Edge | undefined)[] = new Array(rows)
  const rowOf = new Int32Array(columns).fill(-1)
  // Costs are negative weights; these keep what is left of each at 0 or above.
  const rowPrice = from.map(all => -all.reduce((most, {weight}) => Math.max(most, weight), 0))
  const columnPrice = new Float64Array(columns)

  for (let root = 0; root < rows; root++) {
    const distanceTo = new Map<number, number>()
    const edgeTo = new Map<number, Edge>()
    const reached = [{row: root, distance: 0}]
    const done = new Set<number>()
    const queue = new TinyQueue<{column: number; distance: number}>([], (a, b) => a.distance - b.distance)
    let best = Number.POSITIVE_INFINITY
    let end: {row: number} | {column: number} = {row: root}
    const reach = (row: number, distance: number) => {
      const alone = distance - rowPrice[row]!
      if (alone < best) {
        best = alone
        end = {row}
      }
      for (const edge of from[row]!) {
        const {column, weight} = edge
        if (done.has(column)) continue
        const next = distance - weight - rowPrice[row]! - columnPrice[column]!
        if (next >= best || next >= (distanceTo.get(column) ?? Number.POSITIVE_INFINITY)) continue
        distanceTo.set(column, next)
        edgeTo.set(column, edge)
        queue.push({column, distance: next})
      }
    }
    reach(root, 0)
    for (let next = queue.pop(); next && next.distance < best; next = queue.pop()) {
      const {column, distance} = next
      if (done.has(column)) continue
      const row = rowOf[column]!
      if (row < 0) {
        best = distance
        end = {column}
        break
      }
      done.add(column)
      reached.push({row, distance})
      reach(row, distance)
    }
    for (const {row, distance} of reached) rowPrice[row]! += best - distance
    for (const column of done) columnPrice[column]! -= best - distanceTo.get(column)!
    // Along the path each row takes the column before its own, back to the root.
    let column = 'column' in end ? end.column : chosen[end.row]?.column
    if ('row' in end) chosen[end.row] = undefined
    while (column !== undefined) {
      const edge = edgeTo.get(column)
      if (!edge) break
      const {row} = edge
      const before = chosen[row]?.column
      chosen[row] = edge
      rowOf[column] = row
      column = row === root ? undefined : before
    }
  }
  return chosen.filter(edge => edge !== undefined)
}
