/** The cells of a table that stands with one of them a line. */
import {type Block, type Line, lineAt, subLine} from '../../../plan/blocks.ts'
import {readMarker} from '../../../plan/markers.ts'
import {isPageNumber} from '../../../plan/residue.ts'
import {breaksLongName} from '../../lines/broken-lists.ts'
import {numberAlone} from '../../tables/table-headings.ts'
import {areUnits} from './units.ts'

/** What stands on a line, all of a cell or a part of it; where strokes end the cells, it is all of one. */
export interface LineCell {
  lines: readonly Line[]
  /** The block behind it. */
  end: number
  isWhole: boolean
}

/** Gives the cells from a block on, each read once, when it is asked for. */
export type Cells = (index: number) => LineCell | undefined

export function linesOf(cells: readonly LineCell[]): readonly Line[] {
  return cells.flatMap(({lines}) => lines)
}

/** 序号 | : whether a stroke ends each cell of the table that begins here, on its line or on one of its own. */
export function isStroked(blocks: readonly Block[], from: number): boolean {
  const first = lineAt(blocks, from)
  if (!first || first.folded === '|') return false
  const stroke = first.folded.indexOf('|')
  return stroke < 0 ? lineAt(blocks, from + 1)?.folded === '|' : stroke === first.folded.length - 1
}

export function cellsFrom(blocks: readonly Block[], from: number, stroked: boolean): Cells {
  const found: LineCell[] = []
  const parted = !stroked && arePartedByBlanks(blocks, from)
  let next = from
  return index => {
    while (found.length <= index) {
      const cells = stroked ? strokedCells(blocks, next) : plainCell(blocks, next, parted)
      if (cells.length === 0) return undefined
      found.push(...cells)
      next = cells[0]!.end
    }
    return found[index]
  }
}

/** Whether blank lines stand around the first headers and the first number: they part all cells then. */
function arePartedByBlanks(blocks: readonly Block[], from: number): boolean {
  const isParted = (at: number) => {
    const [above, below] = [lineAt(blocks, at), lineAt(blocks, at + 1)]
    return above !== undefined && below !== undefined && below.line > above.line + 1
  }
  if (!isParted(from) || !isParted(from + 1)) return false
  for (let at = from + 2; at < from + mostLooked; at++)
    if (/^\d{1,3}[.、]?$/.test(lineAt(blocks, at)?.folded ?? '')) return isParted(at - 1) && isParted(at)
  return false
}

const mostLooked = 24

/**
 * A list that is broken behind a mark, or within a name, goes on in the next line; where blank lines part the
 * cells, so does all else.
 */
function plainCell(blocks: readonly Block[], at: number, parted: boolean): LineCell[] {
  const lines: Line[] = []
  do {
    const line = lineAt(blocks, at)
    if (!line) break
    lines.push(line)
    at++
  } while (
    lines.length < mostLines &&
    (goesOn(lines.at(-1)!, lineAt(blocks, at)) || (parted && isBelow(lines.at(-1)!, lineAt(blocks, at))))
  )
  return lines.length === 0 ? [] : [{lines, end: at, isWhole: false}]
}

/** Behind a mark, with a bracket, or within a name: 市发改局 | (市金融办), 市公安 | 局. */
function goesOn({folded}: Line, next: Line | undefined): boolean {
  if (/[、,]$/.test(folded)) return true
  return next !== undefined && (/^\([^()]{2,12}\)$/.test(next.folded) || breaksLongName(folded, next.folded))
}

/** Right below it, and neither a number nor units below words. */
function isBelow(line: Line, next: Line | undefined): boolean {
  if (next?.line !== line.line + 1 || [line, next].some(({folded}) => numberAlone(folded))) return false
  return areUnits(line.folded) === areUnits(next.folded) && !readMarker(next.folded)?.style.startsWith('han')
}

const mostLines = 20

/** All lines up to one that ends with a stroke; more strokes at its end are blank cells. */
function strokedCells(blocks: readonly Block[], from: number): LineCell[] {
  const lines: Line[] = []
  for (let at = from; at < from + mostLines; at++) {
    const line = lineAt(blocks, at)
    if (!line) return []
    const words = line.folded.replace(/[| ]+$/, '').length
    if (words > 0) lines.push(subLine(line, 0, words))
    const strokes = line.folded.slice(words).replaceAll(' ', '').length
    if (strokes === 0) continue
    const blanks = lines.length > 0 ? strokes - 1 : strokes
    const blank: LineCell = {lines: [], end: at + 1, isWhole: true}
    const first = lines.length > 0 ? [{...blank, lines: rowNumberFirst(lines)}] : []
    return [...first, ...Array.from({length: blanks}, () => blank)]
  }
  return []
}

/** — 1 — | 2: the number of a page beside that of a row is named behind it. */
function rowNumberFirst(lines: readonly Line[]): readonly Line[] {
  const [first, second] = lines
  const isBeside = lines.length === 2 && isPageNumber(first!.folded) && numberAlone(second!.folded)
  return isBeside ? [second!, first!] : lines
}
