/** What a reader hands to the parser: the document as a flat list of lines, each with its place. */
import type {Point, Position} from 'unist'
import type {Marker} from './markers.ts'

/** A run of a line's text that is a verbatim run of the source. */
export interface Segment {
  /** Where the run begins in the line's value. */
  index: number
  /** Where it begins in the source. */
  start: Point
}

export interface Line {
  type: 'line'
  /** The text without its line break and without the blanks around it. */
  value: string
  /** The same text, character for character, with punctuation and digits in half width. */
  folded: string
  line: number
  column: number
  offset: number
  /** Only where markup was taken out of the middle of a line; in order. */
  segments?: readonly Segment[]
  /** Stands in the page around the document: navigation, header, footer, side bar; or below it, a footnote. */
  furniture?: true
  /** The page it is printed on, in paged formats; from 1. */
  page?: number
  /** That of a table's row, which no mark ends. */
  number?: Marker
  /** Of a heading by its markup, `##` or `<h2>`: how deep, from 1. */
  depth?: number
  /** How many tabs stand before and behind the text, where some do: each ends a blank cell. */
  tabs?: {before: number; behind: number}
}

/** What stands in one place of a table's grid. */
export interface Cell {
  lines: readonly Line[]
  /**
   * A merged cell stands in every place of the grid that it covers, with the same lines; `origin` is true in the
   * first of these alone.
   */
  origin: boolean
}

/** A row of a table, one cell for each column of the grid. */
export interface Row {
  type: 'row'
  /** Which table of the document, from 0. */
  table: number
  cells: readonly Cell[]
  /** Its cells were told apart by their words alone: none shows that it was merged. */
  isGuessed?: true
}

export type Block = Line | Row

/** The block at a place, where it is a line. */
export function lineAt(blocks: readonly Block[], at: number): Line | undefined {
  const block = blocks[at]
  return block?.type === 'line' ? block : undefined
}

/** The place in the source of the character at `index` of a line; `index` may be the line's length. */
export function pointAt(line: Line, index: number): Point {
  if (line.segments) return pointInSegments(line.segments, index)
  return {line: line.line, column: line.column + index, offset: line.offset + index}
}

/** The place in the source of a stretch of a line. */
export function positionIn(line: Line, span: {start: number; end: number}): Position {
  return {start: pointAt(line, span.start), end: pointAt(line, span.end)}
}

/** The rest of a line from `index` on, as a line of its own. */
export function lineFrom(line: Line, index: number): Line {
  const value = line.value.slice(index)
  const from = index + value.length - value.trimStart().length
  const {column, offset = 0, line: number} = pointAt(line, from)
  const segments = line.segments?.map(segment => ({...segment, index: segment.index - from}))
  return {
    ...line,
    value: value.trimStart(),
    folded: line.folded.slice(from),
    line: number,
    column,
    offset,
    ...(segments && {segments}),
  }
}

/** A stretch of a line, as a line of its own. */
export function subLine(line: Line, start: number, end: number): Line {
  if (line.segments) {
    const rest = lineFrom(line, start)
    const length = end - start
    const segments = rest.segments!.filter(({index}) => index < length)
    return {...rest, value: rest.value.slice(0, length), folded: rest.folded.slice(0, length), segments}
  }
  return {
    type: 'line',
    value: line.value.slice(start, end),
    folded: line.folded.slice(start, end),
    line: line.line,
    column: line.column + start,
    offset: line.offset + start,
  }
}

function pointInSegments(segments: readonly Segment[], index: number): Point {
  const {index: from, start} = segments.findLast(segment => segment.index <= index) ?? segments[0]!
  const by = index - from
  return {line: start.line, column: start.column + by, offset: (start.offset ?? 0) + by}
}

/** From where the document begins to the end of its last line. */
export function extentOf(blocks: readonly Block[]): Position {
  const last = blocks.at(-1)
  const line = last && linesOfBlock(last).at(-1)
  return {
    start: {line: 1, column: 1, offset: 0},
    end: line ? pointAt(line, line.value.length) : {line: 1, column: 1, offset: 0},
  }
}

/** The lines of some cells; those of a merged one count where it begins. */
export function linesOfCells(cells: readonly Cell[]): Line[] {
  return cells.flatMap(({lines, origin}) => (origin ? lines : []))
}

/** The lines of a block. */
export function linesOfBlock(block: Block): readonly Line[] {
  return block.type === 'line' ? [block] : linesOfCells(block.cells)
}
