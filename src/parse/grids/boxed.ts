/**
 * Tables drawn with lines of characters: ┌─┬─┐ │ │ │ └─┴─┘, as texts of before the web have them, or +---+ |
 * | +---+, as pandoc writes.
 */
import {type Block, type Cell, type Line, lineAt, subLine} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {printedWidth} from '../../plan/page-width.ts'
import {areWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {breaksName} from '../lines/broken-lists.ts'
import {join} from '../lines/join-lines.ts'
import {beginsItem, partsAtRules} from './boxed-parts.ts'
import type {FoundRows} from './tabbed.ts'
import {columnsBelow} from './tabbed-headers.ts'
import {unruledRows} from './unruled-grids.ts'

/** With what a table is drawn. */
interface Drawing {
  upright: RegExp
  /** What lies between uprights where a row ends. */
  ruled: RegExp
  /** The uprights of a line of text, where those of a ruled line may stand for themselves: 5G+工业互联网. */
  inText: RegExp
}

const box: Drawing = {
  upright: /[│┃├┤┼┬┴┌┐└┘┝┥┿]/,
  ruled: /^[─━ ]*[─━][─━ ]*$/,
  inText: /[│┃├┤┼┬┴┌┐└┘┝┥┿]/,
}
const grid: Drawing = {upright: /[+|]/, ruled: /^:?(?:-{2,}|={2,}):?$/, inText: /\|/}
const gridRule = /[+|]:?[-=]{2,}:?[+|]/
const wholeRule = /^\+(?::?(?:-+|=+):?\+)+$/
const gridTop = /^\+(?:-{3,}\+){2,}$/

/** A cell, from one row of the grid to another. */
export interface BoxedCell {
  lines: Line[]
  /** In which row of the grid each of the lines stands. */
  rows: number[]
  from: number
  to: number
  /** How much it holds in a line, in half Chinese characters; where that is not known, all its lines were broken to fit it. */
  width?: number
}

export function boxedRows(blocks: readonly Block[], from: number, lexicon: Lexicon): FoundRows | undefined {
  const first = lineAt(blocks, from)
  const drawing = first?.folded[0] === '┌' ? box : gridTop.test(first?.folded ?? '') ? grid : undefined
  if (!first || !drawing) return undefined
  const {upright, ruled} = drawing
  const top = stretches(first, upright)
  const width = top.length
  const columns: BoxedCell[][] = Array.from({length: width}, () => [])
  const lines: Line[][] = []
  let row = -1
  let taken = 0
  let isEnd = false
  for (
    let line = lineAt(blocks, from);
    line && upright.test(line.folded[0]!);
    line = lineAt(blocks, from + taken)
  ) {
    const isRule = drawing === box || gridRule.test(line.folded)
    const isWholeRule = drawing === grid && wholeRule.test(line.folded)
    // Another table begins.
    if (isEnd && isWholeRule) break
    isEnd = isWholeRule
    taken++
    const parts = stretches(line, isRule ? upright : drawing.inText)
    // What does not fit into the grid is not guessed at.
    if (parts.length !== width) return undefined
    const isRuled = ({folded}: Line) => isRule && ruled.test(folded)
    // The lines of the table were joined: words stand in that which begins it.
    if (taken === 1 && !parts.every(isRuled)) return undefined
    const isBesideRule = parts.some(isRuled)
    if (isBesideRule) row++
    else if (row === 1) lines.push(parts)
    parts.forEach((part, at) => {
      if (isRuled(part))
        columns[at]!.push({
          lines: [],
          rows: [],
          from: row,
          to: row,
          ...(drawing === grid && {width: widthOf(top[at]!)}),
        })
      else if (part.folded.trim() !== '') {
        columns[at]!.at(-1)?.lines.push(part)
        // Words beside a rule, │增加投入│ ├──┤, go on from those above it.
        columns[at]!.at(-1)?.rows.push(isBesideRule && !beginsItem(part) ? row - 1 : row)
      }
    })
    if (line.folded[0] === '└') break
    for (const cells of columns) cells.at(-1)!.to = row
  }
  if (drawing === grid && !isEnd) return undefined
  const header = row > 0 ? columns.map(cells => cellAt(cells, 0)) : []
  const kinds = columnsBelow([header], lexicon)
  const parted = columns.map((cells, at) =>
    kinds[at]?.kind === 'task' ? cells.flatMap(partsAtRules) : cells,
  )
  const rows = Array.from({length: Math.max(0, row)}, (_, at) => parted.map(cells => cellAt(cells, at)))
  if (drawing === grid && rows.length === 2 && lines.length > 1)
    return withoutRules(rows[0]!, lines, top, taken, lexicon)
  return rows.length > 1 ? {cells: rows, taken} : undefined
}

/** Of a grid with a single rule below its headers. */
function withoutRules(
  header: Cell[],
  lines: readonly Line[][],
  top: readonly Line[],
  taken: number,
  lexicon: Lexicon,
): FoundRows {
  const {rows, unclear} = unruledRows(lines, columnsBelow([header], lexicon))
  const cells = rows.map(row =>
    row.map((lines, at): Cell => {
      const width = widthOf(top[at]!)
      return {lines: paragraphs({lines, rows: [], from: 0, to: 0, width}), origin: true}
    }),
  )
  const odd = unclear.map(line => ({line, rule: 'table-unclear'}) as const)
  return {cells: [header, ...cells], taken, odd}
}

/** How much a column has room for, between a blank on either side. */
function widthOf({value}: Line): number {
  return value.length - 2
}

function cellAt(cells: readonly BoxedCell[], row: number): Cell {
  const cell = cells.find(({from, to}) => from <= row && row <= to)!
  return {lines: paragraphs(cell), origin: cell.from === row}
}

const joined = new WeakMap<BoxedCell, Line[]>()

/** The paragraphs of a cell; the same for each row that it covers. */
function paragraphs(cell: BoxedCell): Line[] {
  const known = joined.get(cell)
  if (known) return known
  const lines = joinedLines(cell.lines, cell.width)
  joined.set(cell, lines)
  return lines
}

/** The lines of a cell, joined where they were broken to fit its width, in half Chinese characters. */
export function joinedLines(lines: readonly Line[], width: number | undefined): Line[] {
  const found: Line[][] = []
  for (const line of lines) {
    const above = found.at(-1)
    const begins = !above || readMarker(line.folded) || beginsItem(line)
    if (begins || !isBroken(above.at(-1)!.folded, line.folded, width)) found.push([line])
    else above.push(line)
  }
  return found.map(lines => join(lines, width === undefined ? undefined : isBetweenWords))
}

/** Whether a line was broken to fit its cell: what the next one begins with had no room in it, or ends its list or its name. */
function isBroken(above: string, below: string, width: number | undefined): boolean {
  if (width === undefined || /[、,]$/.test(above)) return true
  if (areTwoNames(above, below)) return false
  const [word] = /^(?:[!-~]+|.)/.exec(below)!
  return 2 * (printedWidth(above) + printedWidth(word)) > width || breaksName(above, below)
}

/** What may end the name of a body, and what may stand behind that as its office: 县政府 | 办公室. */
const house = /(?:政府|委|会|组|指挥部|人大|政协|公安局)$/
const ofHouse = /^(?:办公[室厅]|.{2,4}[支大]队)(?:、|$)/

/** 护理部 | 办公室: a line that ends as a whole name is not broken within one. */
function areTwoNames(above: string, below: string): boolean {
  return !(house.test(above) && ofHouse.test(below)) && areWholeUnits(above) && areWholeUnits(below)
}

function isBetweenWords(above: string, below: string): boolean {
  return /[a-z\d]$/i.test(above) && /^[a-z\d]/i.test(below)
}

/** What stands between the upright lines. */
function stretches(line: Line, upright: RegExp): Line[] {
  const found: Line[] = []
  let from = 1
  for (let at = 1; at < line.folded.length; at++) {
    if (!upright.test(line.folded[at]!)) continue
    const words = line.folded.slice(from, at)
    const start = from + words.length - words.trimStart().length
    found.push(subLine(line, start, Math.max(start, from + words.trimEnd().length)))
    from = at + 1
  }
  return found
}
