/** Tables with tabs, or strokes, between their cells, a row a line. */
import {type Block, type Cell, type Line, lineAt} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import type {FindingId} from '../../plan/findings.ts'
import {readMarker} from '../../plan/markers.ts'
import {markBetweenCells, namesUnits} from '../clauses/header-words.ts'
import {areWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {mayIssue} from '../document/issuer-names.ts'
import {readDate} from '../document/meta-lines.ts'
import {breaksName} from '../lines/broken-lists.ts'
import {clause} from '../tables/short-rows.ts'
import {type CutRow, cutRow, isOfUnits, signs} from './cut-rows.ts'
import {betweenRows, isOwnCell, loneCell, sharedUnits} from './lone-cells.ts'
import {columnHeaded} from './lone-headings.ts'
import {beginsRow, linesInRow, linesOfRows, lineWith} from './row-lines.ts'
import {blank, cellsOf, withWordsJoined} from './tabbed-cells.ts'
import {behindHeadings, columnsBelow, headerRows, isHeaderRow, isPairOfHeaders} from './tabbed-headers.ts'

/** The rows of a table found in lines, and how many lines they take. */
export interface FoundRows {
  cells: Cell[][]
  taken: number
  odd?: readonly OddLine[]
  isGuessed?: true
}

/** What is to be said of a line of a table. */
export interface OddLine {
  line: Line
  rule: FindingId
  expected?: string
}

/** What a line with tabs or strokes may be. */
export type RowKind = 'row' | 'headers'

export function tabbedRows(blocks: readonly Block[], from: number, lexicon: Lexicon): FoundRows | undefined {
  const first = blocks[from]
  if (first?.type !== 'line') return undefined
  // Cells that begin their lines with strokes, | 任务: a row is what stands before the next stroke alone.
  const inRow = beginsRow(blocks, from) ? linesInRow(blocks, from) : 0
  const mark = inRow > 0 ? '|' : markBetweenCells(first.folded)
  if (!mark) return undefined
  let width = 0
  let columns: readonly Column[] = []
  const linesAt = linesOfRows(blocks, first.folded, inRow > 0)
  const cellsAt = (at: number) => {
    const more = linesAt(at)
    const block = lineWith(blocks, at, more)
    return block?.folded.includes(mark)
      ? withWordsJoined(cellsOf(block, width, mark), columns, mark)
      : undefined
  }
  const top = cellsAt(from)!
  const isHeader = (row: Cell[]) => isHeaderRow(row, blocks, from, lexicon)
  let taken = 1 + linesAt(from)
  const below = cellsAt(from + taken)
  const firstRow = below ?? cellsAt(behindHeadings(blocks, from + taken))
  if (!(isHeader(top) || isPairOfHeaders(top, firstRow, lexicon) || namesUnits(first.folded, lexicon)))
    return undefined
  const cells = headerRows(top, below, lineAt(blocks, from + taken), lexicon)
  if (cells.length > 1) taken += 1 + linesAt(from + taken)
  const headers = cells.length
  const header = cells.at(-1)!
  width = header.length
  columns = columnsBelow(cells, lexicon)
  const second = lineAt(blocks, from + taken)
  const isHeaded = !second?.folded.includes(mark) && !second?.tabs
  const rowAt = (at: number): RowKind | undefined => {
    const row = cellsAt(at)
    return row && (isHeader(row) ? 'headers' : 'row')
  }
  const odd: OddLine[] = []
  let isCut = false
  for (;;) {
    const at = from + taken
    const line = blocks[at]
    const last = cells.at(-1)!.at(-1)
    if (
      line?.type === 'line' &&
      !line.folded.includes(mark) &&
      last &&
      cells.length > headers &&
      goesOnIn(last, line, header, lexicon) &&
      !isSignedBelow(last, blocks, at)
    ) {
      cells.at(-1)!.splice(-1, 1, {lines: [...last.lines, line], origin: true})
      taken++
      continue
    }
    const own = cellsAt(at)
    const more = linesAt(at)
    const cut: CutRow | undefined =
      own && mark === '\t' && more === 0
        ? cutRow(blocks, at, {columns, isCut, isHeaded, rowAt}, lexicon)
        : undefined
    const {before: indent, behind} = first.tabs ?? {before: 0, behind: 0}
    const around = {
      columns,
      width: top.length + behind,
      indent,
      above: cells.at(-1)!,
      headed: columnHeaded(cells[headers]),
      rowAt,
    }
    // A row whose cells stand on lines of their own shows its blank ones too: what it lacks is merged.
    const shared = inRow > 0 && cells.length > headers ? cells.at(-1) : undefined
    const lone = own ? undefined : loneCell(blocks, at, around)
    if (lone?.isUnclear) odd.push({line: line as Line, rule: 'table-unclear'})
    // A line without tabs between two rows is a heading within the table.
    const row =
      cut?.cells ??
      own ??
      lone?.cells ??
      (line?.type !== 'line'
        ? undefined
        : (indentedUnits(line, blocks[at + 1], header, lexicon) ??
          betweenRows(blocks, at, columns, rowAt, shared)))
    if (!row) break
    // 推进城市更新。 from side to side may be the beginning of the row below.
    const isOfWords = columns.length > 2 && columns[0]!.kind === 'task'
    const isAcross = row[0]!.lines === row[1]?.lines
    if (line?.type === 'line' && isOfWords && isAcross && isOwnCell(line, columns[0]!))
      odd.push({line, rule: 'table-unclear'})
    if (!own) odd.push(...sharedUnits(row, columns))
    taken += cut?.taken ?? 1 + more
    isCut ||= cut !== undefined
    if (mark === '|' && isRuled(row)) continue
    cells.push(row)
    if (!isHeader(row)) continue
    width = row.length
    columns = columnsBelow([row], lexicon)
  }
  if (cells.length === headers) return undefined
  if (mark === '\t') odd.push(...unitsBelow(blocks, from + taken, columns.at(-1)!, rowAt, lexicon))
  return {cells, taken, odd}
}

/** A unit below the last row may be of its last cell, or sign the document. */
function unitsBelow(
  blocks: readonly Block[],
  at: number,
  {kind}: Column,
  rowAt: (at: number) => RowKind | undefined,
  lexicon: Lexicon,
): OddLine[] {
  const line = lineAt(blocks, at)
  const below = lineAt(blocks, at + 1)
  if (!line || kind !== 'role' || line.column > 1 || line.furniture || !isOfUnits('', line.folded, lexicon))
    return []
  const isElse =
    rowAt(at + 1) === 'headers' || signs(line.folded) || (below !== undefined && signs(below.folded))
  return isElse ? [] : [{line, rule: 'table-unclear'}]
}

/** 市水利局负责 | 某市人民政府办公室 | 2020年8月19日: the name is no rest of the cell, as 改革委 is below 市发展和. */
function isSignedBelow(above: Cell, blocks: readonly Block[], at: number): boolean {
  const below = lineAt(blocks, at + 1)
  const isDated = below !== undefined && readDate(below.folded) !== undefined
  return isDated && clause.test(above.lines.at(-1)?.folded ?? '') && mayIssue(lineAt(blocks, at)!.folded)
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
  if (readMarker(folded) || !areWholeUnits(folded)) return undefined
  return header.map((_, at) =>
    at === line.column - 1 ? {lines: [line], origin: true} : {...blank, lines: []},
  )
}
