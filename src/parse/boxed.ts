/** Tables drawn with lines of characters, ┌─┬─┐ │ │ │ └─┴─┘, as texts of before the web have them. */
import {type Block, type Cell, type Line, lineAt, subLine} from '../plan/blocks.ts'
import {readMarker} from '../plan/markers.ts'
import {join} from './join-lines.ts'
import type {FoundRows} from './tabbed.ts'

const upright = /[│┃├┤┼┬┴┌┐└┘┝┥┿]/
const ruled = /^[─━ ]*[─━][─━ ]*$/

/** A cell, from one row of the grid to another. */
interface BoxedCell {
  lines: Line[]
  from: number
  to: number
}

export function boxedRows(blocks: readonly Block[], from: number): FoundRows | undefined {
  const first = blocks[from]
  if (first?.type !== 'line' || first.folded[0] !== '┌') return undefined
  const width = stretches(first).length
  const columns: BoxedCell[][] = Array.from({length: width}, () => [])
  let row = -1
  let taken = 0
  for (
    let line = lineAt(blocks, from);
    line && upright.test(line.folded[0]!);
    line = lineAt(blocks, from + taken)
  ) {
    taken++
    const parts = stretches(line)
    // What does not fit into the grid is not guessed at.
    if (parts.length !== width) return undefined
    if (parts.some(({folded}) => ruled.test(folded))) row++
    parts.forEach((part, at) => {
      if (ruled.test(part.folded)) columns[at]!.push({lines: [], from: row, to: row})
      else if (part.folded.trim() !== '') columns[at]!.at(-1)?.lines.push(part)
    })
    if (line.folded[0] === '└') break
    for (const cells of columns) cells.at(-1)!.to = row
  }
  const rows = Array.from({length: Math.max(0, row)}, (_, at) => columns.map(cells => cellAt(cells, at)))
  return rows.length > 1 ? {cells: rows, taken} : undefined
}

function cellAt(cells: readonly BoxedCell[], row: number): Cell {
  const cell = cells.find(({from, to}) => from <= row && row <= to)!
  return {lines: paragraphs(cell), origin: cell.from === row}
}

const joined = new WeakMap<BoxedCell, Line[]>()

/** The lines of a cell, joined where they were broken to fit it; the same for each row that it covers. */
function paragraphs(cell: BoxedCell): Line[] {
  const known = joined.get(cell)
  if (known) return known
  const found: Line[][] = []
  for (const line of cell.lines) {
    if (found.length === 0 || readMarker(line.folded) || /^[△▲●◆■□]/.test(line.folded)) found.push([line])
    else found.at(-1)!.push(line)
  }
  const lines = found.map(lines => join(lines))
  joined.set(cell, lines)
  return lines
}

/** What stands between the upright lines. */
function stretches(line: Line): Line[] {
  const found: Line[] = []
  let from = 1
  for (let at = 1; at < line.folded.length; at++) {
    if (!upright.test(line.folded[at]!)) continue
    const words = line.folded.slice(from, at)
    const start = from + words.length - words.trimStart().length
    found.push(subLine(line, start, Math.max(start, from + words.trimEnd().length)))
    from = at + 1
  }
  return found
}
