/** Tables with tabs, or strokes, between their cells, a row a line. */
import {type Block, type Cell, type Line, subLine} from '../plan/blocks.ts'
import {columnFor} from '../plan/columns.ts'
import type {FindingId} from '../plan/findings.ts'
import {readMarker} from '../plan/markers.ts'
import {breaksName} from './broken-lists.ts'
import {isHeaderWord, markBetweenCells, namesUnits} from './header-words.ts'
import {readDate} from './meta-lines.ts'
import {namesWholeUnits} from './plausible.ts'
import type {Lexicon} from './roles.ts'
import {beginsRow, linesInQuotes, linesInRow, linesToStroke, lineWith} from './row-lines.ts'
import {rowsOfHeaders, twoLevels} from './two-level-headers.ts'

/** The rows of a table found in lines, and how many lines they take. */
export interface FoundRows {
  cells: Cell[][]
  taken: number
  odd?: readonly OddLine[]
}

/** What is to be said of a line of a table. */
export interface OddLine {
  line: Line
  rule: FindingId
  expected?: string
}

export function tabbedRows(blocks: readonly Block[], from: number, lexicon: Lexicon): FoundRows | undefined {
  const first = blocks[from]
  if (first?.type !== 'line') return undefined
  // Cells that begin their lines with strokes, | 任务: a row is what stands before the next stroke alone.
  const inRow = beginsRow(blocks, from) ? linesInRow(blocks, from) : 0
  const mark = inRow > 0 ? '|' : markBetweenCells(first.folded)
  if (!mark) return undefined
  let columns = 0
  const isClosed = first.folded[0] === '|' && first.folded.endsWith('|')
  const linesAt = (at: number) => {
    if (inRow > 0) return linesInRow(blocks, at)
    return isClosed ? linesToStroke(blocks, at) : linesInQuotes(blocks, at, mark)
  }
  const cellsAt = (at: number) => {
    const more = linesAt(at)
    const block = lineWith(blocks, at, more)
    return block?.folded.includes(mark) ? cellsOf(block, columns, mark) : undefined
  }
  const top = cellsAt(from)!
  const isHeader = (row: readonly Cell[]) =>
    row.length >= 3 && row.some(cell => isHeaderWord(cell.lines[0]?.folded ?? '', lexicon))
  if (!(isHeader(top) || namesUnits((first as Line).folded, lexicon))) return undefined
  let taken = 1 + inRow
  const cells = headerRows(top, cellsAt(from + taken), lexicon)
  if (cells.length > 1) taken += 1 + linesAt(from + taken)
  const headers = cells.length
  const header = cells.at(-1)!
  columns = header.length
  for (;;) {
    const at = from + taken
    const line = blocks[at]
    // A line without tabs between two rows is a heading within the table.
    const row =
      cellsAt(at) ??
      (line?.type !== 'line'
        ? undefined
        : (indentedUnits(line, blocks[at + 1], header, lexicon) ?? (cellsAt(at + 1) && across(line, header))))
    const last = cells.at(-1)!.at(-1)
    if (
      line?.type === 'line' &&
      !line.folded.includes(mark) &&
      last &&
      cells.length > headers &&
      goesOnIn(last, line, header, lexicon)
    ) {
      cells.at(-1)!.splice(-1, 1, {lines: [...last.lines, line], origin: true})
      taken++
      continue
    }
    if (!row) break
    taken += 1 + linesAt(at)
    if (mark === '|' && isRuled(row)) continue
    cells.push(row)
    if (isHeader(row)) columns = row.length
  }
  return cells.length > headers ? {cells, taken} : undefined
}

/** The row of the headers, or two of which the second has nothing but its own cells: 牵头单位 · 配合单位. */
function headerRows(top: Cell[], below: readonly Cell[] | undefined, lexicon: Lexicon): Cell[][] {
  if (!below || below.length >= top.length || top.some(({lines}) => lines.length === 0)) return [top]
  const headers = [...top, ...below].map(({lines}) => lines)
  const columns = headers.map(([line]) => columnFor(line?.folded ?? '', undefined, lexicon))
  const levels = columns.slice(top.length).every(({kind}) => kind === 'role')
    ? twoLevels(headers, columns, lexicon)
    : undefined
  return levels ? rowsOfHeaders(levels) : [top]
}

/** Whether a line is a further one of the cell of units that ends the row above: the rest of a name, or of a list. */
function goesOnIn({lines}: Cell, line: Line, header: readonly Cell[], {roleOf}: Lexicon): boolean {
  const above = lines.at(-1)?.folded
  const heading = header
    .at(-1)!
    .lines.map(({folded}) => folded)
    .join('')
  if (!above || roleOf(heading) === undefined || readMarker(line.folded)) return false
  return above.endsWith('、') || breaksName(above, line.folded)
}

/** | --- | --- | */
function isRuled(row: readonly Cell[]): boolean {
  return row.every(({lines}) => /^:?-{2,}:?$/.test(lines[0]?.folded ?? '--'))
}

/** A row that is one cell from side to side. */
export function across(line: Line, header: readonly unknown[]): Cell[] {
  const lines = [line]
  return header.map((_, index) => ({lines, origin: index === 0}))
}

/** Units that stand alone on a line are a row's only cell, whose tabs were taken for blanks around it. */
function indentedUnits(
  line: Line,
  next: Block | undefined,
  header: readonly Cell[],
  {roleOf}: Lexicon,
): Cell[] | undefined {
  const {folded} = line
  // A name above the date signs the document.
  if (next?.type === 'line' && readDate(next.folded) !== undefined) return undefined
  const above = header[line.column - 1]?.lines[0]
  if (line.column === 1 || !above || roleOf(above.folded) === undefined || folded.includes(':'))
    return undefined
  if (readMarker(folded) || !namesWholeUnits(folded, {start: 0, end: folded.length})) return undefined
  return header.map((_, at) =>
    at === line.column - 1 ? {lines: [line], origin: true} : {...blank, lines: []},
  )
}

export const blank: Cell = {lines: [], origin: true}

/**
 * The cells of a line. Where it has too few, the first ones are empty that a line with tabs is indented by, then the last. The strokes
 * at either end of a line stand around its cells.
 */
function cellsOf(line: Line, columns: number, mark: '\t' | '|'): Cell[] {
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
      const isQuoted = line.segments !== undefined && bare.startsWith('"') && bare.endsWith('"')
      const text = isQuoted ? bare.slice(1, -1) : bare
      const start = at + part.indexOf(text)
      at += length + 1
      return {lines: text === '' ? [] : [subLine(line, start, start + text.length)], origin: true}
    })
  const missing = Math.max(0, columns - cells.length)
  const before = mark === '|' ? 0 : Math.min(missing, line.column - 1)
  return [
    ...Array.from({length: before}, (): Cell => ({...blank, lines: []})),
    ...cells,
    ...Array.from({length: missing - before}, (): Cell => ({...blank, lines: []})),
  ]
}
