/** Tables with tabs between their cells, a row a line. */
import {type Block, type Cell, type Line, pointAt} from '../plan/blocks.ts'
import {readMarker} from '../plan/markers.ts'
import {isHeaderWord, namesUnits} from './header-words.ts'
import {namesWholeUnits} from './plausible.ts'
import type {Lexicon} from './roles.ts'

/** The rows of a table found in lines, and how many lines they take. */
export interface FoundRows {
  cells: Cell[][]
  taken: number
}

export function tabbedRows(blocks: readonly Block[], from: number, lexicon: Lexicon): FoundRows | undefined {
  let columns = 0
  const cellsAt = (at: number) => {
    const block = blocks[at]
    return block?.type === 'line' && block.folded.includes('\t') ? cellsOf(block, columns) : undefined
  }
  const header = cellsAt(from)
  const isHeader = (row: readonly Cell[]) =>
    row.length >= 3 && row.some(cell => isHeaderWord(cell.lines[0]?.folded ?? '', lexicon))
  if (!header || !(isHeader(header) || namesUnits((blocks[from] as Line).folded, lexicon))) return undefined
  columns = header.length
  const cells = [header]
  for (;;) {
    const at = from + cells.length
    const line = blocks[at]
    // A line without tabs between two rows is a heading within the table.
    const row =
      cellsAt(at) ??
      (line?.type !== 'line'
        ? undefined
        : (indentedUnits(line, header, lexicon) ?? (cellsAt(at + 1) && across(line, header))))
    if (!row) break
    cells.push(row)
    if (isHeader(row)) columns = row.length
  }
  return cells.length > 1 ? {cells, taken: cells.length} : undefined
}

/** A row that is one cell from side to side. */
export function across(line: Line, header: readonly unknown[]): Cell[] {
  const lines = [line]
  return header.map((_, index) => ({lines, origin: index === 0}))
}

/** Units that stand alone on a line are a row's only cell, whose tabs were taken for blanks around it. */
function indentedUnits(line: Line, header: readonly Cell[], {roleOf}: Lexicon): Cell[] | undefined {
  const {folded} = line
  const above = header[line.column - 1]?.lines[0]
  if (line.column === 1 || !above || roleOf(above.folded) === undefined || folded.includes(':'))
    return undefined
  if (readMarker(folded) || !namesWholeUnits(folded, {start: 0, end: folded.length})) return undefined
  return header.map((_, at) =>
    at === line.column - 1 ? {lines: [line], origin: true} : {...blank, lines: []},
  )
}

export const blank: Cell = {lines: [], origin: true}

/** The cells of a line with tabs. Where it has too few, the first ones are empty that the line is indented by, then the last. */
function cellsOf(line: Line, columns: number): Cell[] {
  let at = 0
  const cells = line.value.split('\t').map(part => {
    const start = at + part.length - part.trimStart().length
    const text = part.trim()
    at += part.length + 1
    return {lines: text === '' ? [] : [subLine(line, start, start + text.length)], origin: true}
  })
  const missing = Math.max(0, columns - cells.length)
  const before = Math.min(missing, line.column - 1)
  return [
    ...Array.from({length: before}, (): Cell => ({...blank, lines: []})),
    ...cells,
    ...Array.from({length: missing - before}, (): Cell => ({...blank, lines: []})),
  ]
}

function subLine(line: Line, start: number, end: number): Line {
  const place = pointAt(line, start)
  return {
    type: 'line',
    value: line.value.slice(start, end),
    folded: line.folded.slice(start, end),
    line: place.line,
    column: place.column,
    offset: place.offset!,
  }
}
