/** Cells of several lines, which spreadsheets put in quotes when a table is copied with tabs between its cells. */
import type {Block, Line} from '../plan/blocks.ts'
import {join} from './unwrap.ts'

/** A line, with those behind it that stand in the same quotes: a cell of several lines as spreadsheets copy it. */
export function quotedLine(blocks: readonly Block[], at: number, mark: string): Line | undefined {
  const block = blocks[at]
  if (block?.type !== 'line') return undefined
  const more = linesInQuotes(blocks, at, mark)
  return more === 0 ? block : join(blocks.slice(at, at + more + 1) as Line[])
}

const mostInQuotes = 20

/** How many more lines the cell takes with which a line ends. */
export function linesInQuotes(blocks: readonly Block[], at: number, mark: string): number {
  const block = blocks[at]
  if (mark !== '\t' || block?.type !== 'line') return 0
  const cell = block.folded.slice(block.folded.lastIndexOf(mark) + 1)
  if (!cell.startsWith('"') || cell.indexOf('"', 1) > 0) return 0
  for (let more = 1; more <= mostInQuotes; more++) {
    const next = blocks[at + more]
    if (next?.type !== 'line') return 0
    if (/"(?=\t|$)/.test(next.folded)) return more
  }
  return 0
}
