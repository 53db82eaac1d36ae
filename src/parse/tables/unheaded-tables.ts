/** Tables without headers, copied out of a sheet or gone on with on a next page: their columns, by what the cells hold. */
import type {Cell, Row} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {isDeadline} from '../../plan/fields.ts'
import {areWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {assigns, saysRole} from './assigning-columns.ts'
import {foldedOf, nobody} from './short-rows.ts'
import {acrossOf, numberAlone} from './table-headings.ts'

const fewestRows = 3
const fewestColumns = 3

/**
 * The columns of some rows of which none is a header, where their cells say in words who has which role,
 * 甲局牵头,乙局配合: units alone may be anybody's, whom a prize went to or who answers a petition.
 */
export function columnsByCells(all: readonly Row[], lexicon: Lexicon): Column[] | undefined {
  const rows = all.filter((row, at) => at === 0 || !acrossOf(row))
  const width = rows[0]?.cells.length ?? 0
  if (rows.length < fewestRows || width < fewestColumns || !areCounted(rows)) return undefined
  if (rows.some(({cells}) => cells.length !== width)) return undefined
  const columns = Array.from({length: width}, (_, at) => rows.map(({cells}) => cells[at]!))
  if (columns.some(cells => cells.every(isOfPerson))) return undefined
  const roles = [...columns.keys()].filter(at => sayRoles(columns[at]!, lexicon))
  const words = wordsAmong(columns, roles)
  // Units before the words may be what these are said of.
  if (words === undefined || roles.length === 0 || roles.some(at => at < words)) return undefined
  // 县交通局牵头 · 县财政局: nobody knows what the second one has to do with it.
  if (columns.some((cells, at) => !roles.includes(at) && nameUnits(cells))) return undefined
  const category = columns.findIndex((cells, at) => at > 0 && at < words && standsOver(cells))
  return columns.map((_, at): Column => {
    if (at === 0) return {kind: 'number', header: ''}
    if (at === category) return {kind: 'category', header: ''}
    if (at <= words) return {kind: 'task', header: ''}
    return roles.includes(at) ? {kind: 'role', header: '', role: 'responsible'} : {kind: 'field', header: ''}
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

/**
 * Whether cells hold units and clauses alone, and half of them at least a clause; in (责任单位:县教育局) it stands
 * behind the words, as in a line.
 */
function sayRoles(cells: readonly Cell[], lexicon: Lexicon): boolean {
  if (cells.some(cell => foldedOf(cell)[0] === '(')) return false
  const clauses = cells.filter(({lines}) => lines.some(line => saysRole(line, lexicon)))
  return (
    2 * clauses.length >= cells.length &&
    cells.every(cell => nobody.test(foldedOf(cell)) || cell.lines.every(line => assigns(line, lexicon)))
  )
}

function nameUnits(cells: readonly Cell[]): boolean {
  const filled = cells.map(foldedOf).filter(text => text !== '' && !nobody.test(text))
  return filled.length > 0 && filled.every(areWholeUnits)
}

/** The column with the most words, of those that have some in every row. */
function wordsAmong(columns: readonly Cell[][], roles: readonly number[]): number | undefined {
  const lengthOf = (at: number) => columns[at]!.reduce((sum, cell) => sum + foldedOf(cell).length, 0)
  return [...columns.keys()]
    .filter(at => at > 0 && !roles.includes(at) && columns[at]!.every(hasWords))
    .sort((one, other) => lengthOf(other) - lengthOf(one))[0]
}

/** A column of telephone numbers: whom to ask, though 县人社局负责 may stand beside them. */
function isOfPerson(cell: Cell): boolean {
  return /^1\d{10}$|^(?:0\d{2,3}-?)?\d{7,8}$/.test(foldedOf(cell).replaceAll(' ', ''))
}

function hasWords(cell: Cell): boolean {
  const text = foldedOf(cell)
  return /[一-鿿]{2}/.test(text) && !isDeadline(text)
}

/** A word that is repeated, or merged, or not written again. */
function standsOver(cells: readonly Cell[]): boolean {
  return cells.some((cell, at) => at > 0 && [foldedOf(cells[at - 1]!), ''].includes(foldedOf(cell)))
}
