/** The lines that stand in the columns below a row of heads, on a page without ruling lines. */
import {isColumnHead} from '../column-heads.ts'
import {isPageNumber} from '../page-number.ts'
import {joinRow, type Piece, partsOf, rowsOf} from './printed-lines.ts'

/** A line of a table, with what stands in each of its columns. */
export interface AlignedLine {
  baseline: number
  parts: Piece[]
}

export interface AlignedLines {
  head: AlignedLine
  lines: AlignedLine[]
  /** In the line below them the columns run into each other. */
  isTorn: boolean
}

const fewestHeads = 3
/** A gap of so many letters is one behind the table. */
const widestGap = 3.5

/** No page is printed so small. */
const mostLines = 500

/** The lines of a page, in their parts between gaps. */
export function alignedLines(pieces: readonly Piece[]): AlignedLine[] {
  const lines = rowsOf(pieces).map(row => ({baseline: row[0]!.baseline, parts: partsOf(row).map(joinRow)}))
  return lines.length > mostLines ? [] : lines
}

/** The first row of heads among some lines and what stands below it; `undefined` where there is none. */
export function findAligned(all: readonly AlignedLine[]): AlignedLines | undefined {
  const at = all.findIndex(isHead)
  const head = all[at]
  if (!head) return undefined
  const lines: AlignedLine[] = []
  let last = head
  let isTorn = false
  for (const line of all.slice(at + 1)) {
    const isFar = line.baseline - last.baseline > widestGap * last.parts[0]!.size
    if (isFar || isHead(line) || isBelow(line, head)) break
    // What stands below two heads is in no column: a line behind the table, or one with too small a gap.
    isTorn = line.parts.some(part => head.parts.filter(over => overlap(over, part)).length > 1)
    if (isTorn) {
      isTorn = line.parts.length > 1
      break
    }
    lines.push(line)
    last = line
  }
  return {head, lines, isTorn}
}

/** The number of the page. */
const isBelow = ({parts: [part, ...others]}: AlignedLine, {parts: [first]}: AlignedLine) =>
  others.length === 0 && isPageNumber(part!.text) && !overlap(part!, first!)

const isHead = ({parts}: AlignedLine) =>
  parts.length >= fewestHeads &&
  parts.filter(({text}) => isColumnHead(text)).length >= Math.max(fewestHeads, parts.length - 1)

export const overlap = (one: Pick<Piece, 'left' | 'right'>, other: Pick<Piece, 'left' | 'right'>): boolean =>
  one.left < other.right && other.left < one.right
