/**
 * Headers that are fewer than the cells below them, since one lost its width: 指标 · 责任单位 above 新增就业
 * · 900人 · 县人社局.
 */
import type {VFile} from 'vfile'
import type {Cell, Row} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {fieldOf} from '../../plan/fields.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {report} from '../reading/findings.ts'
import {firstLine, placeOf} from './lost-cells.ts'
import {fits, foldedOf} from './short-rows.ts'
import {readHeader} from './table-columns.ts'
import {acrossOf, numberAlone} from './table-headings.ts'

/**
 * The rows with such headers over all of their cells, where these are told apart in one way alone; else it
 * says which rows are not.
 */
export function widenHeaders(rows: readonly Row[], lexicon: Lexicon, file: VFile): readonly Row[] {
  const found = [...rows]
  for (let at = 0, next = 0; at < found.length; at = next) {
    next = at + 1
    const header = found[at]!
    const all = readHeader(rows, at, undefined, lexicon)
    if (!all) continue
    // Blank cells behind the headers are what a merged one was left of.
    const columns = all.slice(0, widthOf(header))
    while (next < found.length && !readHeader(rows, next, undefined, lexicon)) next++
    const below = found.slice(at + 1, next).filter(row => !acrossOf(row))
    const wide = below.filter(row => widthOf(row) > columns.length)
    const isPlain = ({cells}: Row) => cells.every((cell, place) => suits(cell, columns[place]))
    const odd = wide.filter(row => !isPlain(row))
    if (odd.length === 0) continue
    const width = Math.max(...wide.map(widthOf))
    const whole = wide.filter(row => widthOf(row) === width)
    // A row with merged cells is shorter, and suits the headers as little.
    const isOfAll = !below.some(row => !whole.includes(row) && widthOf(row) >= columns.length && isPlain(row))
    const [places, ...others] = isOfAll ? placesOver(whole, columns, width) : []
    const kindsOf = (all: readonly number[]) => all.map(place => columns[place]!.kind).join()
    if (places && others.every(other => kindsOf(other) === kindsOf(places)))
      found[at] = {...header, cells: cellsAt(places, header, whole)}
    else for (const row of odd) report(file, 'table-unclear', placeOf(row), firstLine(row).value)
  }
  return found
}

/** Up to the last cell that is not blank. */
export function widthOf({cells}: Row): number {
  return cells.findLastIndex(({lines}) => lines.length > 0) + 1
}

/** Which header stands over each cell, in all ways in which one of them reaches over the surplus and all cells suit. */
function placesOver(rows: readonly Row[], columns: readonly Column[], width: number): number[][] {
  const surplus = width - columns.length
  return columns.flatMap(({kind}, wide) => {
    if (kind === 'role' || kind === 'number') return []
    const places = Array.from({length: width}, (_, at) => Math.min(at, Math.max(wide, at - surplus)))
    const isNumber = (at: number) => isOfNumbers(rows, places, at)
    const isClear = rows.every(({cells}) =>
      places.every((place, at) => isNumber(at) || suits(cells[at]!, columns[place])),
    )
    return isClear ? [places] : []
  })
}

/** 具体要求 above 1 · 修路: whether nothing but numbers stands there, with the words behind them. */
function isOfNumbers(rows: readonly Row[], places: readonly number[], at: number): boolean {
  if (places[at + 1] !== places[at]) return false
  return rows.every(({cells}) => numberAlone(foldedOf(cells[at]!)) !== undefined)
}

function cellsAt(places: readonly number[], {cells}: Row, rows: readonly Row[]): Cell[] {
  const isNumber = (at: number) => at >= 0 && isOfNumbers(rows, places, at)
  const over = places.map((place, at): Cell => {
    if (isNumber(at)) return {lines: [], origin: true}
    const isMore = places[at - 1] === place && !isNumber(at - 1)
    return isMore ? {lines: cells[place]!.lines, origin: false} : cells[place]!
  })
  return [...over, ...cells.slice(over.length)]
}

const figure = /^[\d.,%]+$/

/** Behind the last column may stand anything but units. */
function suits(cell: Cell, column: Column = {kind: 'field', header: ''}): boolean {
  const [line] = cell.lines
  if (!line) return true
  if (!fits(cell, column)) return false
  if (column.kind === 'task') return !figure.test(line.folded)
  return fieldOf(column.header) !== 'person' || !/\d/.test(line.folded)
}
