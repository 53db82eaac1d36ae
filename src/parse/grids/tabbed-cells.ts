/** The cells of a line that tabs, or strokes, part. */
import {type Cell, type Line, subLine} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {areWholeUnits} from '../clauses/plausible.ts'
import {join} from '../lines/join-lines.ts'

/** A row that is one cell from side to side. */
export function across(line: Line, header: readonly unknown[]): Cell[] {
  const lines = [line]
  return header.map((_, index) => ({lines, origin: index === 0}))
}

export const blank: Cell = {lines: [], origin: true}

function blanks(length: number): Cell[] {
  return Array.from({length}, (): Cell => ({...blank, lines: []}))
}

/** All that tabs part in a line, with the blank cells at its ends that its own tabs tell of: ⇥⇥改造管网。⇥市城管局. */
export function fieldsOf(line: Line): Cell[] {
  const {before, behind} = line.tabs ?? {before: 0, behind: 0}
  return [...blanks(before), ...cellsOf(line, 0, '\t'), ...blanks(behind)]
}

/** The lines of a cell in quotes, or between strokes, which were joined: "区应急局 | 各镇街". */
function linesIn(line: Line): Line[] {
  // Of the parts that begin before it, the last one is its first.
  const parts = (line.segments ?? []).filter((_, at, all) => (all[at + 1]?.index ?? 1) > 0)
  const isFirst = (at: number) => parts[at]!.start.line !== parts[at - 1]?.start.line
  const starts = parts.flatMap(({index}, at) => (isFirst(at) ? Math.max(index, 0) : []))
  return starts.map((start, at) => subLine(line, start, starts[at + 1] ?? line.value.length))
}

/** The cells with the words of a task in one line, as they run on; between strokes, with all but lists of units. */
export function withWordsJoined(cells: Cell[], columns: readonly Column[], mark: '\t' | '|'): Cell[] {
  const isJoined = (kind: Column['kind'] | undefined, {lines}: Cell) =>
    mark === '|' ? kind !== 'role' || isUpright(lines) : kind === 'task'
  return cells.map((cell, at) =>
    cell.lines.length > 1 && isJoined(columns[at]?.kind, cell) ? {...cell, lines: [join(cell.lines)]} : cell,
  )
}

const widestUpright = 3

/** 市监 · 察局: a name in a cell that has room for some characters a line, where 团委 · 工会 are two. */
function isUpright(lines: readonly Line[]): boolean {
  return (
    lines.every(({folded}) => folded.length <= widestUpright) &&
    !lines.every(({folded}) => areWholeUnits(folded))
  )
}

/**
 * The cells of a line. Where it has too few, the first ones are empty that a line with tabs is indented by,
 * then the last. The strokes at either end of a line stand around its cells.
 */
export function cellsOf(line: Line, columns: number, mark: '\t' | '|'): Cell[] {
  const {folded, value} = line
  const first = mark === '|' && folded[0] === mark ? 1 : 0
  const last = mark === '|' && folded.endsWith(mark) ? folded.length - 1 : folded.length
  let at = first
  const cells = folded
    .slice(first, last)
    .split(mark)
    .map(({length}) => {
      const part = value.slice(at, at + length)
      const bare = part.trim()
      const isQuoted = bare.startsWith('"') && bare.endsWith('"')
      const hasLines = line.segments !== undefined && (isQuoted || mark === '|')
      const text = line.segments && isQuoted ? bare.slice(1, -1) : bare
      const start = at + part.indexOf(text)
      at += length + 1
      const own = text === '' ? [] : [subLine(line, start, start + text.length)]
      return {lines: hasLines ? own.flatMap(linesIn) : own, origin: true}
    })
  const missing = Math.max(0, columns - cells.length)
  const before = mark === '|' ? 0 : Math.min(missing, line.column - 1)
  return [...blanks(before), ...cells, ...blanks(missing - before)]
}
