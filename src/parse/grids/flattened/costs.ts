/** How odd it is for a cell of a flattened table to stand in a column, or for a column to stay blank. */
import type {Column} from '../../../plan/columns.ts'
import {fieldOf, isDeadline} from '../../../plan/fields.ts'
import {isHeadingWithBracket} from '../../../plan/heading.ts'
import {readMarker} from '../../../plan/markers.ts'
import {isPageNumber} from '../../../plan/residue.ts'
import {endsLikeName, looksLikeUnits} from '../../clauses/plausible.ts'
import {clause, nobody, saysWho} from '../../tables/short-rows.ts'
import {numberAlone} from '../../tables/table-headings.ts'
import type {LineCell} from './cells.ts'
import {fieldCost} from './field-costs.ts'
import {columnsToPoint, cost, never} from './prices.ts'
import {areUnits, kindOfPlace, saysWhatToDo, textOf} from './units.ts'

/** Of a column between two cells of a row, or behind its last. */
export function skipCost({kind}: Column, at: number, words: number, columns: readonly Column[]): number {
  if (kind === 'number') return never
  if (kind === 'role') return cost.blankRole
  if (kind === 'field') return cost.blankField
  if (kind === 'task' && at === words)
    return columns.some((column, index) => index < at && column.kind === 'task') ? cost.blankWords : never
  if (kind === 'task' && isBehindUnits(at, columns)) return cost.blankBehindUnits
  // The first of several.
  return cost.merged + at / columnsToPoint
}

/** 任务 · 责任单位 · 上半年任务: whether a column of words stands behind units and other words. */
export function isBehindUnits(at: number, columns: readonly Column[]): boolean {
  const first = columns.findIndex(({kind}) => kind === 'task')
  return columns.some(({kind}, index) => index > first && index < at && kind === 'role')
}

/** Of a column before the first cell of a row, which blank lines may set off. */
export function mergeCost({kind}: Column, at: number, columns: readonly Column[], isSetOff: boolean): number {
  if (kind === 'number') return isSetOff ? 0 : cost.numberless
  // 主要职责 · 具体事项
  if (kind === 'category' || kind === 'field') return cost.merged
  const isOver = kind === 'task' && columns.some((column, index) => index > at && column.kind === 'task')
  return isOver ? cost.merged : never
}

/** Of a further line in the cell, below another one and perhaps above a number: 35 · 云水轨道 are two cells. */
export function moreCost({kind, header}: Column, above: LineCell, cell: LineCell, isLast: boolean): number {
  if (kind === 'number') return never
  if (kind === 'field' && figure.test(textOf(above)) && !/\d/.test(textOf(cell))) return cost.wordsBelowFigure
  if (kind === 'role' && isLast && areUnits(textOf(above)) && mayBeBoth(cell)) return cost.noUnit
  return kind === 'role' || (kind === 'task' && fieldOf(header) === undefined)
    ? cost.furtherLine
    : cost.furtherLineOfField
}

/** 行动二:宜居行动 */
export const countedHeading = /^[一-鿿]{2,4}[一二三四五六七八九十]{1,3} *:/
/** 住房改造, “和美家园”建设: what is done and no unit, without a list that shows where it ends. */
const ofWork =
  /^[^、,;()]*(?:改造|整治|建设|提升|优化|更新|治理|保护|修缮|创建|推广|发展|保障|行动|工程|计划|任务|项目|空间|设施|环境|体系|能力|水平)$/

const figure = /^[\d.,~-]+[%万亿元个项]{0,3}$/
const personsName = /^[一-鿿](?: *[一-鿿]){1,2}$/
const mark = /[,。;!?]/

/** Of a cell in a column; `isNumber` are the cells that count the rows, `skipped` is what it costs to leave the column blank. */
export function placeCost(
  {lines}: LineCell,
  column: Column,
  isNumber: boolean,
  skipped: number,
  isAboveUnits = false,
): number {
  const {kind} = column
  if (isNumber || kind === 'number') return isNumber && kind === 'number' ? 0 : never
  if (lines.length === 0) return skipped === never ? cost.without : 0
  const text = lines.map(({folded}) => folded).join('')
  const all = {start: 0, end: text.length}
  if (kind === 'unit') return never
  if (kind === 'role') {
    if (nobody.test(text) || clause.test(text) || saysWho(text)) return 0
    if (/\d/.test(text.slice(0, 1)) && !looksLikeUnits(text, all)) return never
    if (areUnits(text) || (lines.length > 1 && lines.every(({folded}) => areUnits(folded)))) return 0
    if (personsName.test(text)) return cost.personAsUnit
    if (!looksLikeUnits(text, all) || isDeadline(text) || countedHeading.test(text)) return never
    if (ofWork.test(text)) return cost.done
    return saysWhatToDo(text) ? cost.work : cost.name
  }
  const isUnits = !/[。!?]/.test(text) && areUnits(text)
  if (kind === 'field') return fieldCost(text, column, isUnits)
  if (readMarker(text)?.style === 'han') return cost.hanNumber
  if (kind === 'category' && countedHeading.test(text)) return cost.countedCategory
  if (isUnits) return kind === 'category' ? cost.unitsAsCategory : cost.unitsAsWords
  // Units below clauses have their own cell.
  if (!isAboveUnits && saysWho(text)) return cost.clauses
  if (kind === 'task' && kindOfPlace.test(text)) return cost.place
  if (personsName.test(text)) return cost.person
  if (numberAlone(text) || figure.test(text)) return cost.figure
  return isDeadline(text) && !mark.test(text) ? cost.day : 0
}

/** Of a day among words, where another column is of days: 4月10日前. */
export function strayCost(cell: LineCell, {kind}: Column): number {
  const text = textOf(cell)
  return kind === 'task' && /^\d/.test(text) && text.length < longestDay && isDeadline(text)
    ? cost.strayDay
    : 0
}

/** Of a sentence with a day in it among units, or below some where no numbers part the rows: 各科室于11月底前落实。 */
export function datedCost(cell: LineCell, {kind}: Column, above: LineCell | undefined): number {
  if (kind !== 'role' || !/\d[月日]底?前.+。$/.test(textOf(cell))) return 0
  return !above || areUnits(textOf(above)) || saysWho(textOf(above)) ? cost.datedUnit : 0
}

const longestDay = 14

/** 一, 二: the number of a heading. */
export function isHanNumber({lines: [line]}: LineCell): boolean {
  const number = numberAlone(line!.folded)
  return number !== undefined && number.style !== 'digit'
}

/** 城市门户, 中国移动: what may be one more unit of the row above as well as a heading. */
export function mayBeBoth(cell: LineCell): boolean {
  const text = textOf(cell)
  if (endsLikeName(text, text.length) && !kindOfPlace.test(text)) return false
  return headingCost(cell, true) === cost.plainHeading && placeCost(cell, units, false, never) === cost.name
}

const units: Column = {kind: 'role', header: ''}

/** Words that stand over the rows below them, or nothing at all between two rows. */
export function headingCost({lines}: LineCell, leadsOn: boolean): number {
  const [line, ...others] = lines
  if (!line) return cost.between
  if (others.length > 0) return never
  if (isPageNumber(line.folded)) return cost.heading
  const isCounted = countedHeading.test(line.folded)
  const words = isCounted ? line.value.replace(/[:：]/, '') : line.value
  if (!isHeadingWithBracket(words) || numberAlone(line.folded)) return never
  const style = readMarker(line.folded)?.style
  if (style === 'han' || style === 'han-bracket') return cost.heading
  if (!leadsOn || mark.test(line.folded)) return never
  if (isCounted) return cost.heading
  // 民生保障类 is no unit.
  return /[一-鿿]{2}(?:类|板块|领域)$/.test(line.folded) ? cost.heading : cost.plainHeading
}
