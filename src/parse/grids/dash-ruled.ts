/** Tables whose columns a rule of dashes shows, `------ ---------- ----`, as pandoc writes them into Markdown and plain text. */
import {type Block, type Cell, type Line, lineAt, subLine} from '../../plan/blocks.ts'
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

export function dashRuledRows(blocks: readonly Block[], from: number): FoundRows | undefined {
  const ruleAt = findRule(blocks, from)
  if (ruleAt === undefined) return undefined
  const ruled = lineAt(blocks, ruleAt)!
  const columns = columnsOf(ruled)
  const isEdged = edge.test(lineAt(blocks, from)!.folded)
  const above = blocks.slice(isEdged ? from + 1 : from, ruleAt) as Line[]
  const {lines, isClosed} = linesBelow(blocks, ruleAt)
  const groups = above.length > 0 ? [above] : []
  for (const [index, line] of lines.entries()) {
    const isApart = index === 0 || isGap(lines[index - 1]!, line)
    // Without a rule at its end the table ends with its first blank line.
    if (isApart && index > 0 && !isClosed) break
    if (isApart || !isClosed) groups.push([line])
    else groups.at(-1)!.push(line)
  }
  const isLineEach = isClosed && groups.length === (above.length > 0 ? 2 : 1)
  const rows = (isLineEach ? [...groups.slice(0, -1), ...groups.at(-1)!.map(line => [line])] : groups).map(
    row => cellsOf(row, columns),
  )
  if (rows.length < 2 || !rows.every(row => row !== undefined)) return undefined
  const taken = ruleAt - from + 1 + (isClosed ? lines.length + 1 : groups.length - (above.length > 0 ? 1 : 0))
  return {cells: rows, taken}
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

/** The lines below the rule, to the one that closes the table. */
function linesBelow(blocks: readonly Block[], ruleAt: number): {lines: Line[]; isClosed: boolean} {
  const lines: Line[] = []
  for (let at = ruleAt + 1; ; at++) {
    const line = lineAt(blocks, at)
    if (!line) return {lines, isClosed: false}
    if (isDashRule(line) || edge.test(line.folded)) return {lines, isClosed: true}
    lines.push(line)
  }
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
