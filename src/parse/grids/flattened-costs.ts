/** How odd it is for a cell of a flattened table to stand in a column, or for a column to stay blank. */
import type {Column} from '../../plan/columns.ts'
import {fieldOf, isDeadline} from '../../plan/fields.ts'
import {isHeadingWithBracket} from '../../plan/heading.ts'
import {readMarker} from '../../plan/markers.ts'
import {isPageNumber} from '../../plan/residue.ts'
import {looksLikeUnits} from '../clauses/plausible.ts'
import {clause, nobody} from '../tables/short-rows.ts'
import {numberAlone} from '../tables/table-headings.ts'
import type {LineCell} from './flattened-cells.ts'
import {areUnits, saysWhatToDo} from './flattened-units.ts'

/** What is odd about a place; what cannot be is infinitely so. */
export const never = Number.POSITIVE_INFINITY

const cost = {
  /** A column that is left blank. */
  blankRole: 6,
  blankField: 4,
  blankWords: 12,
  /** Words that reach down from the row above, as the first of several columns of words do. */
  merged: 3,
  /** A further row below the number of the one above. */
  numberless: 8,
  /** A cell that says that it has no words. */
  without: 20,
  /** What looks like a name stands where words do. */
  person: 4,
  /** What may be a list of units stands where units do, or rather says what is to do: less than no units at all. */
  unsure: 3,
  work: 6,
  heading: 1,
  plainHeading: 9,
  /** A stroke between two rows, which is no cell of either. */
  between: 1,
} as const

/** Of a column between two cells of a row, or behind its last. */
export function skipCost({kind}: Column, at: number, words: number, columns: readonly Column[]): number {
  if (kind === 'number') return never
  if (kind === 'role') return cost.blankRole
  if (kind === 'field') return cost.blankField
  if (kind === 'task' && at === words)
    return columns.some((column, index) => index < at && column.kind === 'task') ? cost.blankWords : never
  // The first of several.
  return cost.merged + at / 10
}

/** Of a column before the first cell of a row, which blank lines may set off. */
export function mergeCost({kind}: Column, at: number, columns: readonly Column[], isSetOff: boolean): number {
  if (kind === 'number') return isSetOff ? 0 : cost.numberless
  // 主要职责 · 具体事项
  if (kind === 'category' || kind === 'field') return cost.merged
  const isOver = kind === 'task' && columns.some((column, index) => index > at && column.kind === 'task')
  return isOver ? cost.merged : never
}

/** Of a cell that goes on with a row though blank lines set it off. */
export const setOffCost = 8

/** Of a further line in the cell. */
export function moreCost({kind, header}: Column): number {
  if (kind === 'number') return never
  return kind === 'role' || (kind === 'task' && fieldOf(header) === undefined) ? 1 : 2
}

const personsName = /^[一-鿿](?: *[一-鿿]){1,2}$/
const mark = /[,。;!?]/

/** Of a cell in a column; `isNumber` are the cells that count the rows, `skipped` is what it costs to leave the column blank. */
export function placeCost({lines}: LineCell, column: Column, isNumber: boolean, skipped: number): number {
  const {kind} = column
  if (isNumber || kind === 'number') return isNumber && kind === 'number' ? 0 : never
  if (lines.length === 0) return skipped === never ? cost.without : 0
  const text = lines.map(({folded}) => folded).join('')
  const all = {start: 0, end: text.length}
  if (kind === 'unit') return never
  if (kind === 'role') {
    if (nobody.test(text) || clause.test(text)) return 0
    if (/\d/.test(text.slice(0, 1)) && !looksLikeUnits(text, all)) return never
    if (areUnits(text)) return 0
    if (personsName.test(text)) return 2 * cost.person
    if (!looksLikeUnits(text, all) || isDeadline(text)) return never
    return saysWhatToDo(text) ? cost.work : cost.unsure
  }
  const isUnits = !/[。!?]/.test(text) && areUnits(text)
  if (kind === 'field') return fieldCost(text, column, isUnits)
  if (readMarker(text)?.style === 'han') return 10
  if (isUnits) return 12
  if (personsName.test(text)) return cost.person
  return numberAlone(text) ? 4 : isDeadline(text) && !mark.test(text) ? 6 : 0
}

function fieldCost(text: string, {header}: Column, isUnits: boolean): number {
  const field = fieldOf(header)
  const odd = readMarker(text)?.style === 'han' ? 10 : 0
  if (field === 'person') return odd + (isUnits || text.length > 16 ? 15 : 0)
  if (field !== 'deadline') return odd + (isUnits ? 4 : 0)
  if (isUnits || text.length > 24 || mark.test(text.at(-1)!)) return odd + 20
  return odd + (isDeadline(text) || /\d/.test(text) ? 0 : 2)
}

/** 一, 二: the number of a heading. */
export function isHanNumber({lines: [line]}: LineCell): boolean {
  const number = numberAlone(line!.folded)
  return number !== undefined && number.style !== 'digit'
}

/** Words that stand over the rows below them, or nothing at all between two rows. */
export function headingCost({lines}: LineCell, leadsOn: boolean): number {
  const [line, ...others] = lines
  if (!line) return cost.between
  if (others.length > 0) return never
  if (isPageNumber(line.folded)) return cost.heading
  if (!isHeadingWithBracket(line.value) || numberAlone(line.folded)) return never
  const style = readMarker(line.folded)?.style
  if (style === 'han' || style === 'han-bracket') return cost.heading
  if (!leadsOn || mark.test(line.folded)) return never
  // 民生保障类 is no unit.
  return /[一-鿿]{2}(?:类|板块|领域)$/.test(line.folded) ? cost.heading : cost.plainHeading
}
