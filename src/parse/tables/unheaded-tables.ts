/** Tables without headers, copied out of a sheet or gone on with on a next page: their columns, by what the cells hold. */
import type {Cell, Row} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {isDeadline} from '../../plan/fields.ts'
import {areWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {assigns} from './assigning-columns.ts'
import {saysWork} from './goal-columns.ts'
import {foldedOf} from './short-rows.ts'
import {acrossOf, numberAlone} from './table-headings.ts'

const fewestRows = 3
const fewestColumns = 3

/**
 * The columns of some rows of which none is a header; `unclear` where several columns hold units, so that
 * nobody knows who leads; nothing where the cells do not show that these are tasks and who does them.
 */
export function columnsByCells(all: readonly Row[], lexicon: Lexicon): Column[] | 'unclear' | undefined {
  const rows = all.filter((row, at) => at === 0 || !acrossOf(row))
  const width = rows[0]?.cells.length ?? 0
  if (rows.length < fewestRows || width < fewestColumns || !areCounted(rows)) return undefined
  if (rows.some(({cells}) => cells.length !== width)) return undefined
  const columns = Array.from({length: width}, (_, at) => rows.map(({cells}) => cells[at]!))
  if (columns.some(cells => cells.every(isOfPerson))) return undefined
  const units = [...columns.keys()].filter(at => columns[at]!.every(cell => namesUnits(cell, lexicon)))
  const words = wordsAmong(columns, units)
  // Units before the words may be what these are said of.
  if (words === undefined || units.length === 0 || units.some(at => at < words)) return undefined
  const hasDeadlines = columns.some((cells, at) => at > words && areDue(cells))
  // 某技术研究 · 某大学 may be a prize, and 食品经营许可 · 市市监局 a power.
  const areBare = columns[units[0]!]!.every(cell => areWholeUnits(foldedOf(cell)))
  if (areBare && !hasDeadlines && !areTasks(columns[words]!)) return undefined
  if (units.length > 1) return 'unclear'
  const category = columns.findIndex((cells, at) => at > 0 && at < words && standsOver(cells))
  return columns.map((_, at): Column => {
    if (at === 0) return {kind: 'number', header: ''}
    if (at === category) return {kind: 'category', header: ''}
    if (at <= words) return {kind: 'task', header: ''}
    return at === units[0] ? {kind: 'role', header: '', role: 'responsible'} : {kind: 'field', header: ''}
  })
}

/** Whether the first cells are numbers alone, each greater than the one above. */
function areCounted(rows: readonly Row[]): boolean {
  let above = 0
  return rows.every(({cells}) => {
    const {ordinal} = (cells[0]!.origin && numberAlone(foldedOf(cells[0]!))) || {ordinal: 0}
    const isNext = ordinal > above
    above = ordinal
    return isNext
  })
}

function namesUnits(cell: Cell, lexicon: Lexicon): boolean {
  const {lines} = cell
  if (lines.length === 0) return false
  return lines.every(line => assigns(line, lexicon)) || areWholeUnits(foldedOf(cell))
}

/** The column with the most words, of those that have some in every row. */
function wordsAmong(columns: readonly Cell[][], units: readonly number[]): number | undefined {
  const lengthOf = (at: number) => columns[at]!.reduce((sum, cell) => sum + foldedOf(cell).length, 0)
  return [...columns.keys()]
    .filter(at => at > 0 && !units.includes(at) && columns[at]!.every(hasWords))
    .sort((one, other) => lengthOf(other) - lengthOf(one))[0]
}

/** A column of telephone numbers: a list of persons, though 负责招生工作 may stand beside them. */
function isOfPerson(cell: Cell): boolean {
  return /^1\d{10}$|^(?:0\d{2,3}-?)?\d{7,8}$/.test(foldedOf(cell).replaceAll(' ', ''))
}

/** A name of a person, 王 伟, or a post. */
const name = /^[一-鿿] ?[一-鿿]{1,2}$/

function hasWords(cell: Cell): boolean {
  const text = foldedOf(cell)
  return /[一-鿿]{2}/.test(text) && !name.test(text) && !isDeadline(text)
}

/** 2023年5月 may be when a prize was given; 6月底前 and 长期 are until when. */
const plainDay = /^[\d年月日.\-—~]+$/

function areDue(cells: readonly Cell[]): boolean {
  const days = cells.map(foldedOf).filter(text => text !== '')
  return days.every(isDeadline) && days.some(text => !plainDay.test(text))
}

/** Whether most of the words are sentences, or say what to do. */
function areTasks(cells: readonly Cell[]): boolean {
  const tasks = cells.map(foldedOf).filter(text => /[。;]$/.test(text) || saysWork(text))
  return 2 * tasks.length > cells.length
}

/** A word that is repeated, or merged, or not written again. */
function standsOver(cells: readonly Cell[]): boolean {
  return cells.some((cell, at) => at > 0 && [foldedOf(cells[at - 1]!), ''].includes(foldedOf(cell)))
}
