/** Joins the parts of tables that go on over pages. */
import {areNames, isName} from './cell-text.ts'
import {areSame, type TableCell, type TablePart} from './page-tables.ts'
import type {Paragraph} from './paragraphs.ts'
import {wouldNotFit} from './would-not-fit.ts'

export interface TableRow {
  /** From 0. */
  table: number
  page: number
  cells: TableCell[]
  /** It may go on from the row above, which stands on the page before, or be one of its own. */
  doubtful?: true
}

/** A document as it is read; what stands between the parts of a table, such as its repeated heads, follows it. */
export function joinTables(items: readonly (Paragraph | TablePart)[]): (Paragraph | TableRow)[] {
  const joined: (Paragraph | TableRow)[] = []
  let between: Paragraph[] = []
  let table = -1
  /** The first part of the table that may go on, the last one, and its last row. */
  let open: {head: TablePart; part: TablePart; last: TableRow} | undefined
  const endTable = () => {
    for (const paragraph of between) joined.push(paragraph)
    between = []
    open = undefined
  }
  for (const item of items) {
    if (!('rows' in item)) {
      if (!item.furniture) endTable()
      if (open) between.push(item)
      else joined.push(item)
      continue
    }
    const above = open && item.page > open.part.page && areSame(open.part.xs, item.xs) ? open : undefined
    if (!above) {
      endTable()
      table++
    }
    const repeated = above ? repeatedRows(item, above.head) : 0
    for (const {paragraphs} of new Set(item.rows.slice(0, repeated).flat()))
      for (const text of paragraphs) between.push({text, page: item.page, furniture: true})
    const rows = item.rows.slice(repeated).map((cells): TableRow => ({table, page: item.page, cells}))
    const added = above ? carryOn(above.last, rows) : rows
    for (const row of added) joined.push(row)
    open = {head: above?.head ?? item, part: item, last: added.at(-1) ?? above!.last}
  }
  endTable()
  return joined
}

/** How many rows at the top say what the table’s first ones do. */
function repeatedRows({rows}: TablePart, head: TablePart): number {
  const textOf = (row: readonly TableCell[] | undefined) =>
    row?.map(({paragraphs}) => paragraphs.join('')).join('\t')
  const first = rows.findIndex((row, index) => textOf(row) !== textOf(head.rows[index]))
  return first < 0 ? rows.length : first
}

/** The rows of a page, the first joined with the last of the page before where it goes on from it. */
function carryOn(above: TableRow, [first, ...others]: TableRow[]): TableRow[] {
  if (!first) return []
  const rest = (same: ReadonlyMap<TableCell, TableCell>, rows: TableRow[]) =>
    rows.map(row => ({...row, cells: row.cells.map(cell => same.get(cell) ?? cell)}))
  const pairs = new Map(first.cells.map((cell, column) => [cell, above.cells[column]!]))
  if (isTorn(pairs)) {
    for (const [cell, before] of pairs) goOn(before, cell)
    return rest(pairs, others)
  }
  // A blank cell that covers several rows, here or above, is one with the cell above it.
  const same = new Map(
    [...pairs].filter(
      ([cell, before]) =>
        before.paragraphs.length > 0 !== cell.paragraphs.length > 0 &&
        (cell.tall || before.tall) &&
        (cell.paragraphs.length === 0 || cell.tall),
    ),
  )
  for (const [cell, before] of same) if (before.paragraphs.length === 0) goOn(before, cell)
  const [start, startAbove] = [first.cells[0]!, above.cells[0]!]
  const isDoubtful = start.paragraphs.length === 0 && startAbove.paragraphs.length > 0 && !same.has(start)
  return rest(same, [{...first, ...(isDoubtful && {doubtful: true as const})}, ...others])
}

/**
 * Whether a row was torn in two: what it says goes on from what the row above leaves open, and it does not
 * say all, or has the number that the row above lacks, as where the number stands in the middle of a tall row
 * and the rest of a name shows it.
 */
function isTorn(pairs: ReadonlyMap<TableCell, TableCell>): boolean {
  const said = [...pairs].filter(([cell]) => cell.paragraphs.length > 0)
  const goesOn = said.filter(([cell, before]) => isOpen(before, cell))
  const [[start, startAbove]] = [...pairs] as [[TableCell, TableCell]]
  // Otherwise the row may be a task of its own, below one without a number.
  const isOfMiddle =
    startAbove.paragraphs.length === 0 &&
    /^\d+$/.test(start.paragraphs.join('')) &&
    goesOn.some(([cell, before]) => isRestOfName(cell, before))
  if (goesOn.length === 0 || (said.length === pairs.size && !isOfMiddle)) return false
  // A row without a number in which a sentence or a name ends is one with that above, whatever else goes on in it.
  const isUnnumbered = start.paragraphs.length === 0 && startAbove.paragraphs.length > 0 && !startAbove.tall
  return (
    (isUnnumbered && goesOn.some(([cell, before]) => isRest(cell, before))) ||
    said.every(([cell, before]) => before.paragraphs.length === 0 || goesOn.some(([other]) => other === cell))
  )
}

/** 实资金保障。 below 落, 理局 below 市城市管. */
function isRest({paragraphs}: TableCell, before: TableCell): boolean {
  const above = before.paragraphs.at(-1)!
  return (
    paragraphs.at(-1)!.endsWith('。') ||
    (isName(paragraphs[0]!) && !isName(above) && /^[\u4e00-\u9fff]+$/.test(above))
  )
}

/** 革委 below 市教育局、市发展改, or 股）、县水利局 below 县农业局（种植. */
function isRestOfName({paragraphs}: TableCell, before: TableCell): boolean {
  const above = before.paragraphs.at(-1)!
  if (/^[^（）]{0,20}）/.test(paragraphs[0]!)) return above.lastIndexOf('（') > above.lastIndexOf('）')
  return isName(paragraphs[0]!) && !isName(above) && /(?:^|、)[\u4e00-\u9fff]+$/.test(above)
}

function isOpen(before: TableCell, cell: TableCell): boolean {
  const last = before.paragraphs.at(-1)
  const first = cell.paragraphs[0]!
  return (
    last !== undefined && !/[。；;！？]$/.test(last) && !areNames(last, first) && wouldNotFit(first, before)
  )
}

function goOn(before: TableCell, cell: TableCell): void {
  const [first, ...more] = cell.paragraphs
  if (first === undefined) return
  const last = before.paragraphs.at(-1)
  const all = [...before.paragraphs, ...cell.paragraphs]
  const isNameALine = all.length > 2 && all.every(isName)
  if (last !== undefined && !isNameALine && isOpen(before, cell))
    before.paragraphs[before.paragraphs.length - 1] = last + first
  else before.paragraphs.push(first)
  before.paragraphs.push(...more)
  before.left = cell.left
  before.size = cell.size
}
