/** Tables without ruling lines: columns by the gaps between them, rows by their numbers. */
import {type AlignedLine, type AlignedLines, overlap} from './aligned-lines.ts'
import {cellText} from './cell-text.ts'
import type {Box} from './grid.ts'
import type {TableCell, TablePart} from './page-tables.ts'
import type {Piece} from './printed-lines.ts'

/** A line with its parts by the columns that they stand in. */
interface Placed {
  baseline: number
  parts: ReadonlyMap<number, Piece>
}

/**
 * The table of some lines; `undefined` where columns or rows cannot be told for sure. Where it goes on from the page before,
 * its first lines may be of the row there.
 */
export function alignedTable(
  {head, lines, isTorn}: AlignedLines,
  goesOn: boolean,
): Omit<TablePart, 'page'> | undefined {
  const columns = isTorn ? undefined : columnsOf(head, lines)
  if (!columns) return undefined
  const placed = lines.map(line => inColumns(line, columns))
  const tables = waysToPart(placed, goesOn)
    .filter(({rows}) => rows.every(row => isWhole(row, columns)) && areEven(rows, columns.length))
    .map(({torn, rows}) => [...torn, ...rows].map(row => cellsOf(row, columns)))
    .map(rows => ({rows: rows.map(({cells}) => cells), breaks: sum(rows.map(({breaks}) => breaks))}))
    .sort((a, b) => a.breaks - b.breaks)
  const [best, other] = tables
  if (!best || (other && other.breaks === best.breaks && !areEqual(best.rows, other.rows))) return undefined
  const headCells = head.parts.map(
    ({text, size}): TableCell => ({paragraphs: [text], left: Number.POSITIVE_INFINITY, size, tall: false}),
  )
  return {
    top: head.baseline,
    // Heads stand at the same place on each page, what is below them does not.
    xs: head.parts.map(({left, right}) => (left + right) / 2),
    rows: [headCells, ...best.rows],
  }
}

const mostTorn = 4

/** How lines may be parted into rows, with what is left of a row of the page before. */
function waysToPart(lines: readonly Placed[], goesOn: boolean): {torn: Placed[][]; rows: Placed[][]}[] {
  const ways: {torn: Placed[][]; rows: Placed[][]}[] = []
  for (let from = 0; from <= (goesOn ? mostTorn : 0); from++) {
    if (from > 0 && lines[from - 1]?.parts.has(0)) break
    const rest = lines.slice(from)
    const torn = from > 0 ? [lines.slice(0, from)] : []
    for (const rows of [rowsFromTop(rest), rowsAround(rest)]) if (rows) ways.push({torn, rows})
  }
  return ways
}

function inColumns({baseline, parts}: AlignedLine, columns: readonly Box[]): Placed {
  const placed = new Map<number, Piece>()
  for (const part of parts) {
    const column = columns.findIndex(box => overlap(box, part))
    const before = placed.get(column)
    // Names in one column with a wide gap between them.
    const whole = before && {...before, text: `${before.text} ${part.text}`, right: part.right}
    placed.set(column, whole ?? part)
  }
  return {baseline, parts: placed}
}

/** From where to where each column reaches, if each of them has one head. */
function columnsOf(head: AlignedLine, lines: readonly AlignedLine[]): Box[] | undefined {
  const all = [head, ...lines].flatMap(({parts}) => parts).sort((a, b) => a.left - b.left)
  const columns: Box[] = []
  for (const {left, right} of all) {
    const last = columns.at(-1)
    if (last && left < last.right) last.right = Math.max(last.right, right)
    else columns.push({left, right, top: 0, bottom: 0})
  }
  const isOne = columns.every(column => head.parts.filter(part => overlap(column, part)).length === 1)
  return isOne && columns.length === head.parts.length ? columns : undefined
}

const number = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、)）]?$/

/** Whether a line looks like one of a table that goes on: a number, and something in two columns more. */
export const looksLikeRow = ({parts}: AlignedLine): boolean =>
  parts.length >= 3 && number.test(parts[0]!.text)

const isNumbered = ({parts}: Placed) => number.test(parts.get(0)?.text ?? '')

/** The lines of each row, where its number stands in the first of them. */
function rowsFromTop(lines: readonly Placed[]): Placed[][] | undefined {
  const rows: Placed[][] = []
  for (const line of lines) {
    if (isNumbered(line)) rows.push([line])
    else if (rows.length === 0 || line.parts.has(0)) return undefined
    else rows.at(-1)!.push(line)
  }
  return rows.length > 0 ? rows : undefined
}

/** The lines of each row, where its number stands in the middle of them. */
function rowsAround(lines: readonly Placed[]): Placed[][] | undefined {
  const rows: Placed[][] = []
  for (let from = 0; from < lines.length; ) {
    const middle = lines.findIndex((line, index) => index >= from && line.parts.has(0))
    const numbered = lines[middle]
    if (!numbered || !isNumbered(numbered)) return undefined
    const bottom = 2 * numbered.baseline - lines[from]!.baseline + numbered.parts.get(0)!.size / 2
    const to = lines.findIndex((line, index) => index > middle && line.baseline > bottom)
    const row = lines.slice(from, to < 0 ? lines.length : to)
    if (row.filter(line => line.parts.has(0)).length > 1) return undefined
    rows.push(row)
    from += row.length
  }
  return rows.length > 0 ? rows : undefined
}

/** The cells of a row, and how often a line ends in one of them though it did not have to. */
function cellsOf(row: readonly Placed[], columns: readonly Box[]): {cells: TableCell[]; breaks: number} {
  let breaks = 0
  const cells = columns.map((box, column): TableCell => {
    const pieces = row.flatMap(({parts}) => parts.get(column) ?? [])
    const text = cellText(pieces, box, 0)
    breaks += Math.max(0, text.paragraphs.length - 1)
    breaks += pieces.slice(0, -1).filter(({text}) => /[。；;]$/.test(text)).length
    return {...text, tall: false}
  })
  return {cells, breaks}
}

/** Whether a row has its words; what is blank before them may be merged with other rows, which nothing shows. */
function isWhole(row: readonly Placed[], columns: readonly Box[]): boolean {
  const widths = columns.map(({left, right}) => right - left)
  const widest = widths.indexOf(Math.max(...widths))
  return columns.slice(0, widest + 1).every((_, column) => row.some(({parts}) => parts.has(column)))
}

/** Whether the lines of each cell follow each other evenly: else those of two rows were taken for one. */
function areEven(rows: readonly Placed[][], columns: number): boolean {
  const gaps = rows.flatMap(row =>
    Array.from({length: columns}, (_, column) => {
      const baselines = row.flatMap(({parts, baseline}) => (parts.has(column) ? baseline : []))
      return baselines.slice(1).map((baseline, index) => baseline - baselines[index]!)
    }).flat(),
  )
  return gaps.length === 0 || Math.max(...gaps) <= 1.2 * Math.min(...gaps)
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

const areEqual = (one: readonly TableCell[][], other: readonly TableCell[][]) =>
  JSON.stringify(one.map(row => row.map(({paragraphs}) => paragraphs))) ===
  JSON.stringify(other.map(row => row.map(({paragraphs}) => paragraphs)))
