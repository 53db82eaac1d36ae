/** Tables whose cells blanks part, a row a line, as texts copied from Word and from pages have them. */
import {type Block, type Cell, type Line, lineAt} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {isHeading} from '../../plan/heading.ts'
import {readMarker} from '../../plan/markers.ts'
import {headsBetweenBlanks} from '../clauses/header-words.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {join} from '../lines/join-lines.ts'
import {fits, placesOf} from '../tables/short-rows.ts'
import {readHeader} from '../tables/table-columns.ts'
import {numberAlone} from '../tables/table-headings.ts'
import {columnSpans, placesIn, type SpacedLine, spacedLine} from './spaced-lines.ts'
import type {FoundRows, OddLine} from './tabbed.ts'
import {across} from './tabbed-cells.ts'

/** An ideographic blank may part cells, or stand within a header: 牵　头　单　位. */
const gaps = [/[ \u00a0\u3000]{2,}|\u3000/g, /[ \u00a0\u3000]{2,}/g]

/** The rows below some headers, where one at least has all its cells. */
export function spacedRows(blocks: readonly Block[], from: number, lexicon: Lexicon): FoundRows | undefined {
  const first = lineAt(blocks, from)
  // Readers of paged documents have looked at their columns themselves.
  if (!first || first.page !== undefined || !headsBetweenBlanks(first.folded, lexicon)) return undefined
  for (const gap of gaps) {
    const header = spacedLine(first, gap)
    const cells = header.cells.map(whole)
    const isHeader = cells.length > 1 && header.cells.every(isOneHeader)
    const columns = isHeader && readHeader([{type: 'row', table: 0, cells}], 0, undefined, lexicon)
    if (!columns) continue
    const lines = linesBelow(blocks, from + 1, gap, columns, lexicon)
    const count = columns.length - (lacksRemarks(lines, columns) ? 1 : 0)
    const full = lines.filter(line => line.cells.length === count)
    if (full.length === 0) continue
    const spans = columnSpans([header, ...full])
    // How wide an indent is shows only where all blanks are of one kind.
    const isWide = first.value.includes('\u3000')
    const placesFor = (line: SpacedLine) => {
      if (line.cells.length === count) return line.cells.map((_, at) => at)
      return isWide && line.cells[0]!.column > 1 ? undefined : placesIn(line, spans)
    }
    const below = rowsOf(lines, columns, placesFor)
    return below.taken > 0 ? {...below, cells: [cells, ...below.cells], taken: below.taken + 1} : undefined
  }
  return undefined
}

/**
 * 备注 is often empty in all rows, and then the blanks show nothing of it. A row that suits the headers only with a cell
 * below it says that another one is empty there, unless more rows suit the headers before it.
 */
function lacksRemarks(lines: readonly SpacedLine[], columns: readonly Column[]): boolean {
  const last = columns.length - 1
  if (!remarks.test(columns[last]!.header) || lines.some(({cells}) => cells.length === columns.length))
    return false
  let [suiting, odd] = [0, 0]
  for (const line of lines) {
    if (line.cells.length !== last || !beginsRow(line, columns)) continue
    const cells = line.cells.map(whole)
    if (cells.every((cell, at) => fits(cell, columns[at]!))) suiting++
    else if (placesOf(cells, columns).some(places => places.at(-1) === last)) odd++
  }
  return odd === 0 || odd < suiting
}

const remarks = /^备 *注$/

function whole(line: Line): Cell {
  return {lines: [line], origin: true}
}

/** 牵头单位 责任单位 are two that no wide gap parts. */
function isOneHeader({folded}: Line): boolean {
  return !/[^ ]{2} +[^ ]{2}/.test(folded)
}

const mostBetween = 20

/** The lines that may belong to the table, up to the headers of another: those with several cells, and some between them. */
function linesBelow(
  blocks: readonly Block[],
  from: number,
  gap: RegExp,
  columns: readonly Column[],
  lexicon: Lexicon,
): SpacedLine[] {
  const found: SpacedLine[] = []
  let between = 0
  for (let at = from; between < mostBetween; at++) {
    const line = lineAt(blocks, at)
    if (!line || headsBetweenBlanks(line.folded, lexicon)) break
    found.push(spacedLine(line, gap))
    between = beginsRow(found.at(-1), columns) ? 0 : between + 1
  }
  return found
}

function beginsRow(line: SpacedLine | undefined, [column]: readonly Column[]): boolean {
  if (!line || line.cells.length < 2) return false
  return column!.kind !== 'number' || numberAlone(line.cells[0]!.folded) !== undefined
}

/** A row while it is read: the lines of its cells, or a heading from side to side. */
interface Draft {
  cells: Line[][]
  isClear: boolean
  heading?: Line
}

function newDraft(columns: readonly Column[]): Draft {
  return {cells: columns.map(() => []), isClear: true}
}

/**
 * The rows that some lines are, and how many lines these take. A line that stands below no column leaves the
 * row above it unclear.
 */
function rowsOf(
  lines: readonly SpacedLine[],
  columns: readonly Column[],
  placesOf: (line: SpacedLine) => number[] | undefined,
): FoundRows {
  const words = columns.findLastIndex(({kind}) => kind === 'task')
  const isNumbered = columns[0]!.kind === 'number'
  const drafts: Draft[] = []
  let taken = 0
  for (const [at, line] of lines.entries()) {
    const places = placesOf(line)
    const above = drafts.at(-1)
    const goesOn = !isNumbered && above?.cells.some(lines => /[、,]$/.test(lines.at(-1)?.folded ?? ''))
    if (!goesOn && beginsRow(line, columns) && (places ? places[0] === 0 : isNumbered)) {
      const between = lines.slice(taken, at)
      const isOver = !above || above.heading !== undefined
      // Below the headers, or a heading, lines of one cell are headings; others are a row of their own.
      if (isOver && between.every(({cells}) => cells.length === 1))
        for (const {cells} of between) drafts.push({cells: [], isClear: true, heading: cells[0]!})
      else {
        if (isOver && between.length > 0) drafts.push(newDraft(columns))
        for (const {cells} of between) addUnclear(drafts.at(-1)!, cells, words)
      }
      const draft = newDraft(columns)
      if (places) add(draft, line.cells, places)
      else addUnclear(draft, line.cells, words)
      drafts.push(draft)
    } else if (places && (goesOn || places[0]! > 0) && above && !above.heading && taken === at) {
      // Words and units below a sentence that has ended may be a row of their own.
      const isOther = places.length > 1 && /[。;]$/.test(above.cells[words]?.at(-1)?.folded ?? '')
      if (isOther && places.includes(words)) above.isClear = false
      add(above, line.cells, places)
    } else if (taken === at && isHeadingOver(line, lines[at + 1], columns)) {
      drafts.push({cells: [], isClear: true, heading: line.cells[0]!})
    } else continue
    taken = at + 1
  }
  const odd: OddLine[] = []
  const cells = drafts.map(draft => {
    if (draft.heading) return across(draft.heading, columns)
    const row = draft.cells.map(
      (lines, at): Cell => ({lines: columns[at]!.kind === 'task' ? oneLine(lines) : lines, origin: true}),
    )
    if (draft.isClear && row.every((cell, at) => suits(cell, columns[at]!))) return row
    const [number = [], ...others] = isNumbered ? draft.cells : [[], ...draft.cells]
    const rest = others.flat().sort((one, other) => one.offset - other.offset)
    odd.push({line: (rest[0] ?? number[0])!, rule: 'table-unclear'})
    return columns.map((_, at): Cell => ({lines: at === words ? rest : at === 0 ? number : [], origin: true}))
  })
  return {cells, taken, odd}
}

/** Words that are broken to fit their column; items with numbers keep their lines. */
function oneLine(lines: Line[]): Line[] {
  return lines.length < 2 || lines.some(({folded}) => readMarker(folded)) ? lines : [join(lines)]
}

function isHeadingOver(
  {cells}: SpacedLine,
  next: SpacedLine | undefined,
  columns: readonly Column[],
): boolean {
  const {value, folded} = cells[0]!
  return cells.length === 1 && isHeading(value) && !/[,。]$/.test(folded) && beginsRow(next, columns)
}

function add({cells}: Draft, lines: readonly Line[], places: readonly number[]): void {
  for (const [at, line] of lines.entries()) cells[places[at]!]!.push(line)
}

/** Cells of which it is not known where they stand are kept with the words. */
function addUnclear(draft: Draft, [first, ...more]: readonly Line[], words: number): void {
  draft.isClear = false
  draft.cells[draft.cells.some(lines => lines.length > 0) ? words : 0]!.push(first!)
  draft.cells[words]!.push(...more)
}

/** Nothing but units stands below the headers of units. */
function suits(cell: Cell, column: Column): boolean {
  return cell.lines.length === 0 || column.kind !== 'role' || fits(cell, column)
}
