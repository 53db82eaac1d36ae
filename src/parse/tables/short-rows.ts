/** Rows that are shorter than their table because merged cells were lost on the way: what is left moved to the left. */
import type {Cell, Row} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {fieldOf, isDeadline} from '../../plan/fields.ts'
import {looksLikeUnits, namesWholeUnits} from '../clauses/plausible.ts'
import {numberAlone} from './table-headings.ts'

/** The columns that the cells of a row belong to, in order. */
export type Places = readonly number[]

/** More columns have too many ways to be looked at. */
const mostColumns = 12

/**
 * How many cells a row has, where it has fewer than its table, and blank ones at its end alone: a row that lost none of its
 * cells keeps its blank ones in their places.
 */
export function lengthOfShort({cells}: Row, columns: readonly Column[]): number | undefined {
  const length = cells.findLastIndex(({lines}) => lines.length > 0) + 1
  if (length === 0 || length >= columns.length || columns.length > mostColumns) return undefined
  const isWhole = cells.slice(0, length).every(({lines, origin}) => origin && lines.length > 0)
  // A lone name is a heading over the rows below it.
  if (length === 1 && !/[。;]$/.test(foldedOf(cells[0]!))) return undefined
  return isWhole ? length : undefined
}

/**
 * Whether the cells cannot stand below the headers that they now stand below: a number before its column, units where there
 * should be words, or words where there should be units, and none in the place of words.
 */
export function isShifted({cells}: Row, columns: readonly Column[]): boolean {
  const number = columns.findIndex(({kind}) => kind === 'number')
  const isNumber = (at: number) => numberAlone(foldedOf(cells[at]!)) !== undefined
  const isBefore = cells.some((_, at) => at < number && isNumber(at))
  if (isBefore && cells[number]?.lines.length && !isNumber(number)) return true
  const words = columns.findLastIndex(({kind}) => kind === 'task')
  if (words < 0) return false
  const hasWords = (cells[words]?.lines.length ?? 0) > 0
  return hasWords
    ? isUnits(foldedOf(cells[words]!)) || saysWho(foldedOf(cells[words]!))
    : cells.some((cell, at) => at < words && columns[at]?.kind === 'role' && !fits(cell, columns[at]))
}

/** 标准 · 完成标志: below them stands what is said of a task, and no unit. */
const ofWords = /标准|情况|成果|成效|标志|进展/
/** 备注 · 政策依据: what is said there may be whom it is from. */
const ofRemarks = /备注|说明|依据/

/**
 * Whether units stand below such a field and what is no unit below a role behind it: the cell that got lost stood before
 * either. A blank that stands in the row says so only behind a field that is of words alone.
 */
export function hasUnitsInField({cells}: Row, columns: readonly Column[]): boolean {
  const isMisplaced = (column: Column | undefined) =>
    column?.kind === 'field' && (ofWords.test(column.header) || ofRemarks.test(column.header))
  const units = cells.findIndex((cell, at) => at > 0 && isMisplaced(columns[at]) && isUnits(foldedOf(cell)))
  if (units <= 0) return false
  const isOfRemarks = ofRemarks.test(columns[units]!.header)
  return columns.some((column, at) => {
    if (at <= units || column.kind !== 'role') return false
    const cell = cells[at]
    return cell?.lines.length ? !fits(cell, column) : !cell || !isOfRemarks
  })
}

/** All places that the cells can stand in, each below a header that suits it. */
export function placesOf(cells: readonly Cell[], columns: readonly Column[]): Places[] {
  const found: Places[] = []
  const words = columns.findLastIndex(({kind}) => kind === 'task')
  const hasNumber = numberAlone(foldedOf(cells[0]!)) !== undefined
  const place = (cell: number, column: number, taken: readonly number[], isBelow: boolean): void => {
    if (cell === cells.length) {
      if (column > words) found.push(taken)
      return
    }
    if (columns.length - column < cells.length - cell) return
    const {kind} = columns[column]!
    const isOfWords = kind === 'task' || kind === 'category'
    if (fits(cells[cell]!, columns[column]!))
      place(cell + 1, column + 1, [...taken, column], isBelow || isOfWords)
    // A row has words of its own. Merged words reach over others that stand behind them, not the other way round.
    const isKept =
      column === words || (isOfWords && isBelow) || (kind === 'number' && cell === 0 && hasNumber)
    if (!isKept) place(cell, column + 1, taken, isBelow)
  }
  place(0, 0, [], false)
  return found
}

/** A cell that says that it names nobody. */
export const nobody = /^(?:无|[/\\]|[-—–]+)$/
/** A cell that says in a clause who does what. */
export const clause = /(?:牵头|负责|配合|落实)[。)]?$/

/** 办公室牵头,各科室配合: units, each with its role, and nothing else. */
export function saysWho(text: string): boolean {
  return text.split(/[,;]/).every(part => {
    const verb = /.(总?牵头|负责|配合|落实|主办|协办|协助)。?$/.exec(part)
    return verb !== null && namesWholeUnits(part, {start: 0, end: verb.index + 1})
  })
}

export function fits(cell: Cell, {kind, header}: Column): boolean {
  const text = foldedOf(cell)
  if (kind === 'number') return numberAlone(text) !== undefined
  if (kind === 'role') return nobody.test(text) || isUnits(text) || clause.test(text)
  if (kind === 'field') return fieldOf(header) === 'deadline' ? isDeadline(text) : !isUnits(text)
  return kind !== 'unit' && !numberAlone(text) && !isUnits(text) && !saysWho(text) && !isDeadline(text)
}

/** 各县(市、区)人民政府 is one. */
const firstInList = /^(?:\([^()]*\)|[^、,;])*/

/** The first is a whole name, and none of the others is prose: 市水务局、城投集团, but not 改造水箱120处. */
function isUnits(text: string): boolean {
  if (/\d/.test(text)) return false
  const first = {start: 0, end: firstInList.exec(text)![0].length}
  return namesWholeUnits(text, first) && looksLikeUnits(text, {start: 0, end: text.length})
}

export function foldedOf({lines}: Cell): string {
  return lines.length === 1 ? lines[0]!.folded : lines.map(({folded}) => folded).join('')
}

/** Whether a cell says that it names nobody. */
export function saysNobody(cell: Cell): boolean {
  return nobody.test(foldedOf(cell))
}
