/** Rows of several lines: cells that spreadsheets put in quotes, and cells that begin with strokes. */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {join} from '../lines/join-lines.ts'

const mostInRow = 40

/** Gives how many more lines the row takes that begins at a block, as the line of the headers tells. */
export function linesOfRows(
  blocks: readonly Block[],
  header: string,
  areCellsLines: boolean,
): (at: number) => number {
  if (areCellsLines) return at => linesInRow(blocks, at)
  const strokes = strokesIn(header)
  if (!header.endsWith('|') || strokes < 2) return at => linesInQuotes(blocks, at, header)
  return at => (header[0] === '|' ? linesToStroke(blocks, at) : linesToLastStroke(blocks, at, strokes))
}

/**
 * How many more lines a row takes whose cells each begin a line, | 任务, and which a stroke alone ends; 0
 * where a row is a line. Its first cell has no stroke before it. Of several strokes alone the last ends it:
 * the others are blank cells.
 */
export function linesInRow(blocks: readonly Block[], at: number): number {
  if (textAt(blocks, at)?.includes('|') !== false) return 0
  let hasCells = false
  for (let more = 1; more < mostInRow; more++) {
    const folded = textAt(blocks, at + more)
    if (folded === undefined) return 0
    if (folded === '|') {
      if (textAt(blocks, at + more + 1)?.[0] === '|') hasCells = true
      else return hasCells || more > 1 ? more : 0
    } else if (folded.endsWith('|')) return 0
    else if (folded[0] === '|') hasCells = true
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
function linesToStroke(blocks: readonly Block[], at: number): number {
  const first = textAt(blocks, at)
  if (first?.[0] !== '|' || first.endsWith('|')) return 0
  for (let more = 1; more < mostInRow; more++) {
    const folded = textAt(blocks, at + more)
    if (folded === undefined || folded[0] === '|') return 0
    if (folded.endsWith('|')) return more
  }
  return 0
}

/**
 * How many more lines a row takes that is broken within a cell, below headers whose strokes end the cells,
 * 任务 | 单位 | 时限 |: all up to the next that a stroke ends, where together they have no more strokes than
 * the headers.
 */
function linesToLastStroke(blocks: readonly Block[], at: number, most: number): number {
  let strokes = strokesIn(textAt(blocks, at) ?? '')
  if (strokes === 0 || textAt(blocks, at)!.endsWith('|')) return 0
  for (let more = 1; more < mostInRow; more++) {
    const folded = textAt(blocks, at + more)
    if (folded === undefined) return 0
    strokes += strokesIn(folded)
    if (strokes > most) return 0
    if (folded.endsWith('|')) return more
  }
  return 0
}

function strokesIn(folded: string): number {
  return folded.split('|').length - 1
}

const mostInQuotes = 20

/** How many more lines the cell takes with which a line ends, in a table with tabs. */
function linesInQuotes(blocks: readonly Block[], at: number, header: string): number {
  const mark = '\t'
  const block = blocks[at]
  if (!header.includes(mark) || block?.type !== 'line') return 0
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
