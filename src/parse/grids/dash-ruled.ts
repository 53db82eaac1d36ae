/** Tables whose columns a rule of dashes shows, `------ ---------- ----`, as pandoc writes them into Markdown and plain text. */
import {type Block, type Cell, type Line, lineAt, subLine} from '../../plan/blocks.ts'
import {isHeaderWord} from '../clauses/header-words.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {joinedLines} from './boxed.ts'
import type {FoundRows} from './tabbed.ts'

/** Where a column begins and ends, in half Chinese characters. */
interface Column {
  from: number
  to: number
}

const rule = /^-{2,}(?: +-{2,})+$/
/** What such a table begins and ends with where its rows have several lines. */
const edge = /^-{5,}$/
const mostHeaderLines = 6

/** Whether a line is such a rule. */
export function isDashRule({folded}: Line): boolean {
  return rule.test(folded)
}

export function dashRuledRows(
  blocks: readonly Block[],
  from: number,
  lexicon: Lexicon,
): FoundRows | undefined {
  const ruleAt = findRule(blocks, from)
  if (ruleAt === undefined) return undefined
  const columns = columnsOf(lineAt(blocks, ruleAt)!)
  const isEdged = edge.test(lineAt(blocks, from)!.folded)
  const headers = blocks.slice(isEdged ? from + 1 : from, ruleAt) as Line[]
  const isOpen = headers.length > 0 && !isEdged
  const below = isOpen ? rowsBelow(blocks, ruleAt, columns, lexicon) : rowsUpTo(blocks, ruleAt, isEdged)
  if (!below) return undefined
  const rows = (headers.length > 0 ? [headers, ...below.rows] : below.rows).map(row => cellsOf(row, columns))
  if (rows.length < 2 || !rows.every(row => row !== undefined)) return undefined
  // `--- ---` may also be there to please the eye.
  const isHeader = ({lines: [line]}: Cell) => line !== undefined && isHeaderWord(line.folded, lexicon)
  if (!rows[0]!.some(isHeader)) return undefined
  return {cells: rows, taken: below.end - from}
}

/** The rule below the headers, if there are some: those of one line, or of several below an edge. */
function findRule(blocks: readonly Block[], from: number): number | undefined {
  const first = lineAt(blocks, from)
  if (!first) return undefined
  if (isDashRule(first)) return from
  const last = edge.test(first.folded) ? from + mostHeaderLines : from + 1
  for (let at = from + 1; at <= last; at++) {
    const line = lineAt(blocks, at)
    if (!line || isGap(lineAt(blocks, at - 1)!, line)) return undefined
    if (isDashRule(line)) return at
  }
  return undefined
}

interface Below {
  rows: Line[][]
  /** Where the blocks behind the table begin. */
  end: number
}

/** The rows to the rule, or the edge, that closes the table: between blank lines, or one a line where none is blank. */
function rowsUpTo(blocks: readonly Block[], ruleAt: number, isEdged: boolean): Below | undefined {
  const {folded, column} = lineAt(blocks, ruleAt)!
  const rows: Line[][] = []
  for (let at = ruleAt + 1; ; at++) {
    const line = lineAt(blocks, at)
    if (!line) return undefined
    const isEnd = isEdged ? edge.test(line.folded) : line.folded === folded && line.column === column
    if (isEnd) return {rows: rows.length === 1 ? rows[0]!.map(line => [line]) : rows, end: at + 1}
    if (isDashRule(line) || edge.test(line.folded)) return undefined
    if (rows.length === 0 || isGap(rows.at(-1)!.at(-1)!, line)) rows.push([line])
    else rows.at(-1)!.push(line)
  }
}

/**
 * The rows below headers that nothing closes, one a line: as long as lines have cells in several columns. A
 * rule may close them all the same, and rows then have several lines if blank lines part them.
 */
function rowsBelow(
  blocks: readonly Block[],
  ruleAt: number,
  columns: readonly Column[],
  lexicon: Lexicon,
): Below {
  const rows: Line[][] = []
  let at = ruleAt + 1
  for (let line = lineAt(blocks, at); line; line = lineAt(blocks, ++at)) {
    const next = lineAt(blocks, at + 1)
    const isHeader = next !== undefined && isDashRule(next) && isHeaderOver(line, next, lexicon)
    const filled = partsOf(line, columns)?.filter(({value}) => value !== '').length ?? 0
    if (isDashRule(line) || edge.test(line.folded) || (isHeader && isGap(lineAt(blocks, at - 1)!, line)))
      break
    if (filled < 2 && isGap(lineAt(blocks, at - 1)!, line)) break
    rows.push([line])
  }
  const last = lineAt(blocks, at)
  const isClosed = last !== undefined && isDashRule(last) && !isGap(lineAt(blocks, at - 1)!, last)
  return isClosed ? {rows: betweenGaps(rows, columns), end: at + 1} : {rows, end: at}
}

/** Whether a line is of the headers of another table, and a rule no end of this one. */
function isHeaderOver(line: Line, ruleBelow: Line, lexicon: Lexicon): boolean {
  return partsOf(line, columnsOf(ruleBelow))?.some(({folded}) => isHeaderWord(folded, lexicon)) === true
}

/**
 * The rows between blank lines, if there are some and lines without a blank above have no number of their
 * own; else one a line.
 */
function betweenGaps(rows: Line[][], columns: readonly Column[]): Line[][] {
  const found: Line[][] = []
  for (const [line] of rows as [Line][]) {
    const above = found.at(-1)?.at(-1)
    if (!above || isGap(above, line)) found.push([line])
    else if (partsOf(line, columns)?.[0]?.value === '') found.at(-1)!.push(line)
    else return rows
  }
  return found.length > 1 ? found : rows
}

function isGap(above: Line, below: Line): boolean {
  return below.line > above.line + 1
}

function columnsOf({folded, column}: Line): Column[] {
  return [...folded.matchAll(/-+/g)].map(({index, 0: dashes}) => ({
    from: column - 1 + index,
    to: column - 1 + index + dashes.length,
  }))
}

/** The cells of a row; none where words stand between the columns. */
function cellsOf(row: readonly Line[], columns: readonly Column[]): Cell[] | undefined {
  const parts = row.map(line => partsOf(line, columns))
  if (!parts.every(part => part !== undefined)) return undefined
  return columns.map(({from, to}, at) => ({
    lines: joinedLines(
      parts.flatMap(part => (part[at]!.value === '' ? [] : part[at]!)),
      to - from,
    ),
    origin: true,
  }))
}

/** What takes the room of two letters; curved quotes and dashes take that of one. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

function partsOf(line: Line, columns: readonly Column[]): Line[] | undefined {
  const ends: number[] = []
  let at = line.column - 1
  for (let index = 0; index < line.value.length; index++) {
    const char = line.value[index]!
    while (at >= (columns[ends.length + 1]?.from ?? Number.POSITIVE_INFINITY)) ends.push(index)
    const {to} = columns[ends.length]!
    const isBetween = at >= to && ends.length < columns.length - 1
    if (isBetween && char !== ' ') return undefined
    at += wide.test(char) ? 2 : 1
  }
  return columns.map((_, column) => {
    const start = column === 0 ? 0 : (ends[column - 1] ?? line.value.length)
    const words = line.value.slice(start, ends[column])
    return subLine(line, start + words.length - words.trimStart().length, start + words.trimEnd().length)
  })
}
