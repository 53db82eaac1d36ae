/** The numbers of the records of a flattened table. */
import type {Column} from '../../../plan/columns.ts'
import {fieldOf, isDeadline} from '../../../plan/fields.ts'
import {isHeadingWithBracket} from '../../../plan/heading.ts'
import {readMarker} from '../../../plan/markers.ts'
import {isPageNumber} from '../../../plan/residue.ts'
import {numberAlone} from '../../tables/table-headings.ts'
import type {Cells, LineCell} from './cells.ts'
import {countedHeading, headingCost} from './costs.ts'
import {never} from './prices.ts'
import {areUnits, textOf} from './units.ts'

/** Which cells number the records: each the next number, or a higher one, or the first again below a heading. */
export function numbersFrom(cells: Cells, from: number, columns: readonly Column[]): number[] {
  const reach = 3 * columns.length + mostHeadings
  const final = columns.at(-1)
  const endsWithUnits = final?.kind === 'role'
  const endsWithPerson = final?.kind === 'field' && fieldOf(final.header) === 'person'
  // Among words and units alone no figure stands in a cell of its own.
  const widthOfWords = endsWithUnits && columns.every(({kind}) => kind !== 'field') ? columns.length : 0
  const found: number[] = []
  let last = 0
  for (let at = from; ; ) {
    // One of its cells may be blank.
    const endsWith = {
      units: endsWithUnits,
      personFrom: endsWithPerson ? at + columns.length - 3 : Number.POSITIVE_INFINITY,
    }
    const next = nextNumber(cells, at, last, {
      until: at + reach,
      endsWith,
      widthOfWords,
      width: columns.length,
    })
    if (next === undefined) return found
    found.push(next)
    last = numberIn(cells(next))!
    at = next + 2
  }
}

export const mostHeadings = 12

/** What the last cell of a record holds. */
interface RecordEnd {
  units: boolean
  /** The cell before which no record ends with a person. */
  personFrom: number
}

interface NumberedTable {
  /** The cell before which the next number stands. */
  until: number
  endsWith: RecordEnd
  widthOfWords: number
  width: number
}

function nextNumber(
  cells: Cells,
  from: number,
  last: number,
  {until, endsWith, widthOfWords, width}: NumberedTable,
): number | undefined {
  let higher: number | undefined
  for (let at = from; at < until; at++) {
    const cell = cells(at)
    if (!cell) break
    const number = numberIn(cell)
    if (number === undefined) continue
    if (last === 0 || number === last + 1 || (number === 1 && isOver(cellAbove(cells, at)))) return at
    if (number <= last || number > last + widestGap) continue
    // Where strokes end all cells, also blank ones, a row has as many as there are headers.
    if (cell.isWhole && last > 0 && at === from - 2 + width) return at
    if (beginsRecord(cells, at, endsWith) || isBelowWords(cells, at, widthOfWords)) higher ??= at
  }
  return higher
}

/** 2 · 设置专栏 · 6 · 建设仓库 · 市商务局: the units of the row above the number are those further up; it has its own. */
function isBelowWords(cells: Cells, at: number, width: number): boolean {
  const next = cells(at + 1)
  if (isNumber(cellAbove(cells, at)) || !next || isNumber(next) || namesUnits(next)) return false
  for (let index = at + 2; index < at + width; index++) {
    const cell = cells(index)
    if (!cell || isNumber(cell)) return false
    if (namesUnits(cell)) return true
  }
  return false
}

const widestGap = 200

/** Words stand behind it, and before it what ends a record, or a heading; below units that do, also headings without a number. */
function beginsRecord(cells: Cells, at: number, endsWith: RecordEnd): boolean {
  const before = cellAbove(cells, at)
  const behind = cells(at + 1)
  if (!before || !behind || numberIn(behind) !== undefined || namesUnits(behind)) return false
  const text = textOf(before)
  const isWhen = /(?:前|底|[年月日])$/.test(text) || (before.isWhole && isDeadline(text))
  const isWho = namesUnits(before) || (at > endsWith.personFrom && /^[一-鿿]{2,4}$/.test(text))
  if (isWhen || isWho || isOver(before)) return true
  for (let up = 1; up <= mostPlain && mayHead(cells(at - up)); up++) {
    const above = cells(at - up - 1)
    if (above && (isOver(above) || (endsWith.units && namesUnits(above)))) return true
  }
  return false
}

const mostPlain = 2

/** 公共空间: words that may stand over the rows below them. */
function mayHead(cell: LineCell | undefined): boolean {
  return cell !== undefined && !isNumber(cell) && headingCost(cell, true) < never
}

/** The one before; a stroke between two rows is none. */
function cellAbove(cells: Cells, at: number): LineCell | undefined {
  const before = cells(at - 1)
  return before?.lines.length === 0 ? cells(at - 2) : before
}

export function namesUnits(cell: LineCell): boolean {
  return areUnits(textOf(cell))
}

/** A heading with a number of its own, 一、…, or a page number. */
function isOver(cell: LineCell | undefined): boolean {
  const line = cell?.lines.length === 1 ? cell.lines[0]! : undefined
  if (!line) return false
  const style = (readMarker(line.folded) ?? numberAlone(line.folded))?.style
  return (
    isPageNumber(line.folded) ||
    countedHeading.test(line.folded) ||
    (isHeadingWithBracket(line.value) && (style === 'han' || style === 'han-bracket'))
  )
}

export function isNumber(cell: LineCell | undefined): boolean {
  return numberIn(cell) !== undefined
}

/** 3. · 3★, which marks the row out · 第3号 */
function numberIn(cell: LineCell | undefined): number | undefined {
  const [line, ...others] = cell?.lines ?? []
  // That of a page stands beside it.
  if (!line || !others.every(({folded}) => isPageNumber(folded))) return undefined
  const [, digits, ofThing] = /^(?:(\d{1,6})[.、]?[*★☆▲△※]?|第(\d{1,6})号)$/.exec(line.folded) ?? []
  return digits || ofThing ? Number(digits ?? ofThing) : undefined
}
