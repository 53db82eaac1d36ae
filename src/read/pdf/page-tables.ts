/** Tells the tables on a page from its lines. */
import {alignedLines, findAligned} from './aligned-lines.ts'
import {alignedTable} from './aligned-table.ts'
import {type CellText, cellText, noText} from './cell-text.ts'
import {type Box, type Grid, gridsOf, isIn} from './grid.ts'
import type {Piece} from './printed-lines.ts'
import type {Rule} from './rules.ts'

export interface TableCell extends CellText {
  /** Covers several rows. */
  tall: boolean
}

/** A table, or as much of it as stands on one page. */
export interface TablePart {
  page: number
  /** Where it begins, in points from the top. */
  top: number
  /** The edges of its columns. */
  xs: readonly number[]
  /** A merged cell stands in each of its places. */
  rows: TableCell[][]
}

export interface PageTables {
  tables: Omit<TablePart, 'page'>[]
  /** What stands in no table. */
  rest: Piece[]
  /** Where a table begins whose cells cannot be told, in points from the top. */
  doubtful: number[]
}

const near = 4

/** Whether the columns of two parts are those of one table; left and right pages may have other margins. */
export const areSame = (xs: readonly number[], others: readonly number[]): boolean =>
  xs.length === others.length &&
  xs.every((x, index) => Math.abs(x - xs[0]! - (others[index]! - others[0]!)) < near)

/** The tables that are ruled on a page, the first of which may go on from one with the columns `before`. */
export function ruledTables(
  pieces: readonly Piece[],
  rules: readonly Rule[],
  before: readonly number[] = [],
): PageTables {
  const found: PageTables = {tables: [], rest: [...pieces], doubtful: []}
  for (const grid of gridsOf(rules)) {
    const [left, right, top, bottom] = [grid.xs[0]!, grid.xs.at(-1)!, grid.ys[0]!, grid.ys.at(-1)!]
    const isInside = (piece: Piece) => isIn({left, right, top, bottom}, ...middleOf(piece))
    const inside = new Set(found.rest.filter(isInside))
    if (inside.size === 0) continue
    const rows = grid.boxes && rowsOf(grid, grid.boxes, [...inside])
    if (!rows) found.doubtful.push(firstOf(inside))
    const goesOn = found.tables.length === 0 && areSame(grid.xs, before)
    if (!rows || !(goesOn || isTable(rows))) continue
    found.rest = found.rest.filter(piece => !inside.has(piece))
    found.tables.push({top, xs: grid.xs, rows})
  }
  return found
}

const firstOf = (pieces: Iterable<Piece>) => {
  let first = Infinity
  for (const {baseline} of pieces) first = Math.min(first, baseline)
  return first
}

/** A frame around a text has one cell, or none beside another. */
function isTable(rows: readonly (readonly TableCell[])[]): boolean {
  return rows.some(row => new Set(row.filter(({paragraphs}) => paragraphs.length > 0)).size > 1)
}

const middleOf = ({left, right, baseline, size}: Piece) =>
  [(left + right) / 2, baseline - 0.35 * size] as const

function rowsOf({xs, ys}: Grid, boxes: readonly (readonly Box[])[], pieces: readonly Piece[]): TableCell[][] {
  const cells = new Map<Box, {pieces: Piece[]; cell: TableCell}>()
  for (const [row, places] of boxes.entries())
    for (const box of places)
      if (!cells.has(box)) cells.set(box, {pieces: [], cell: {...noText(), tall: box.bottom > ys[row + 1]!}})
  for (const whole of pieces)
    for (const piece of cutAtWalls(whole, boxes[indexIn(ys, middleOf(whole)[1])]!)) {
      const [x, y] = middleOf(piece)
      cells.get(boxes[indexIn(ys, y)]![indexIn(xs, x)]!)!.pieces.push(piece)
    }
  const margin = marginOf(cells)
  for (const [box, {pieces, cell}] of cells) Object.assign(cell, cellText(pieces, box, margin))
  // Where only merged cells go on there is no row: a line beside the table, or a double one.
  return boxes.flatMap((places, row) =>
    row > 0 && places.every((box, column) => box === boxes[row - 1]![column])
      ? []
      : [places.map(box => cells.get(box)!.cell)],
  )
}

/** Between which edges a value lies. */
function indexIn(edges: readonly number[], value: number): number {
  const index = edges.findLastIndex(edge => edge <= value)
  return Math.max(0, Math.min(index, edges.length - 2))
}

const widestMargin = 8

/** How near to the edges of its cells a table's text comes. */
function marginOf(cells: ReadonlyMap<Box, {pieces: readonly Piece[]}>): number {
  let margin = widestMargin
  for (const [box, {pieces}] of cells)
    for (const {left, right} of pieces) margin = Math.min(margin, left - box.left, box.right - right)
  return Math.max(0, margin)
}

/** What is printed close together in two cells comes in one piece; it is cut where there is a blank at the wall. */
function cutAtWalls(piece: Piece, row: readonly Box[]): Piece[] {
  let rest = piece
  const parts: Piece[] = []
  for (const {right: wall} of row) {
    if (wall < rest.left + rest.size / 2 || wall > rest.right - rest.size / 2) continue
    const cut = blankAt(rest, wall)
    if (cut === undefined) continue
    parts.push({...rest, text: rest.text.slice(0, cut).trim(), right: wall - 1})
    rest = {...rest, text: rest.text.slice(cut).trim(), left: wall + 1}
  }
  return [...parts, rest]
}

/** The blank in a piece that is nearest to a place, if it is near. */
function blankAt({text, left, right}: Piece, at: number): number | undefined {
  const widths = Array.from({length: text.length}, (_, index) => (text.charCodeAt(index) < 0x80 ? 0.5 : 1))
  const unit = (right - left) / widths.reduce((sum, width) => sum + width, 0)
  let best: number | undefined
  let x = left
  let distance = 1.5 * unit
  for (const [index, width] of widths.entries()) {
    x += width * unit
    if (text[index] !== ' ' || Math.abs(x - at) > distance) continue
    distance = Math.abs(x - at)
    best = index
  }
  return best
}

/** The tables of columns without lines, of which the first may go on from the page before, among what the ruled ones left. */
export function addAlignedTables(found: PageTables, goesOn: boolean): void {
  for (let lines = alignedLines(found.rest), mayGoOn = goesOn; ; mayGoOn = false) {
    const aligned = findAligned(lines)
    if (!aligned) return
    const {head} = aligned
    const table = alignedTable(aligned, mayGoOn)
    const taken = [head, ...aligned.lines].map(({baseline}) => baseline)
    lines = lines.filter(({baseline}) => baseline > taken.at(-1)!)
    if (!table) {
      found.doubtful.push(head.baseline)
      continue
    }
    found.tables.push(table)
    const isTaken = ({baseline, size}: Piece) =>
      baseline > taken[0]! - 0.4 * size && baseline < taken.at(-1)! + 0.4 * size
    found.rest = found.rest.filter(piece => !isTaken(piece))
  }
}
