/** Rows of several lines: cells that spreadsheets put in quotes, and cells that begin with strokes. */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {join} from '../lines/join-lines.ts'

const mostInRow = 40

/**
 * How many more lines a row takes whose cells each begin a line, | 任务, and which a stroke alone ends; 0 where a row is a line.
 * Its first cell has no stroke before it.
 */
export function linesInRow(blocks: readonly Block[], at: number): number {
  if (textAt(blocks, at)?.includes('|') !== false) return 0
  let hasCells = false
  for (let more = 1; more < mostInRow; more++) {
    const folded = textAt(blocks, at + more)
    if (folded === undefined) return 0
    if (folded === '|') return hasCells || more > 1 ? more : 0
    if (folded.endsWith('|')) return 0
    if (folded[0] === '|') hasCells = true
  }
  return 0
}

function textAt(blocks: readonly Block[], at: number): string | undefined {
  return lineAt(blocks, at)?.folded
}

/** Whether cells that begin with strokes may follow. */
export function beginsRow(blocks: readonly Block[], at: number): boolean {
  return textAt(blocks, at + 1)?.startsWith('| ') === true
}

/** A line, with some of those behind it, as one. */
export function lineWith(blocks: readonly Block[], at: number, more: number): Line | undefined {
  const block = blocks[at]
  if (block?.type !== 'line' || more === 0) return block?.type === 'line' ? block : undefined
  return join(blocks.slice(at, at + more + 1) as Line[])
}

/** How many more lines a row takes that begins with a stroke and is broken before the one that ends it. */
export function linesToStroke(blocks: readonly Block[], at: number): number {
  const first = textAt(blocks, at)
  if (first?.[0] !== '|' || first.endsWith('|')) return 0
  for (let more = 1; more < mostInRow; more++) {
    const folded = textAt(blocks, at + more)
    if (folded === undefined || folded[0] === '|') return 0
    if (folded.endsWith('|')) return more
  }
  return 0
}

const mostInQuotes = 20

/** How many more lines the cell takes with which a line ends. */
export function linesInQuotes(blocks: readonly Block[], at: number, mark: string): number {
  const block = blocks[at]
  if (mark !== '\t' || block?.type !== 'line') return 0
  const cell = block.folded.slice(block.folded.lastIndexOf(mark) + 1)
  if (!cell.startsWith('"') || cell.indexOf('"', 1) > 0) return 0
  let quotes = countQuotes(block.folded)
  for (let more = 1; more <= mostInQuotes; more++) {
    const next = blocks[at + more]
    if (next?.type !== 'line') return 0
    quotes += countQuotes(next.folded)
    if (quotes % 2 === 0) return more
  }
  return 0
}

function countQuotes(folded: string): number {
  return folded.split('"').length - 1
}
