/** The rows of a flattened table, with the cells that they share with the rows above. */
import type {Cell, Line} from '../../../plan/blocks.ts'
import type {Column} from '../../../plan/columns.ts'
import {fieldOf, isDeadline} from '../../../plan/fields.ts'
import {join} from '../../lines/join-lines.ts'
import type {OddLine} from '../tabbed.ts'
import {across, blank} from '../tabbed-cells.ts'
import {type LineCell, linesOf} from './cells.ts'
import {isBehindUnits, mayBeBoth} from './costs.ts'
import type {FittedRow} from './fit.ts'
import {areUnits, textOf} from './units.ts'

/** A row's cells, those that it shares with the row above as merged ones. */
export function rowCells(
  row: FittedRow,
  columns: readonly Column[],
  above: readonly Cell[],
  odd: OddLine[],
  firstLeads: boolean,
): Cell[] {
  if ('heading' in row) {
    const [first, second] = row.heading.map(({lines}) => lines)
    const isBehindUnits = columns.at(-1)?.kind === 'role' && (above.at(-1)?.lines.length ?? 0) > 0
    if (isBehindUnits && mayBeBoth(row.heading.at(-1)!)) odd.push({line: first![0]!, rule: 'table-unclear'})
    if (!second) return across(first![0]!, columns)
    const words = [first!, second].map((lines): Cell => ({lines, origin: true}))
    return [...words, ...columns.slice(2).map(() => blank)]
  }
  const own = row.columns.map((cells, at) => {
    const lines = linesOf(cells)
    return columns[at]!.kind === 'task' ? withoutBreaks(lines) : lines
  })
  const first = own.findIndex(lines => lines.length > 0)
  const isFurther = columns.some(({kind}, at) => kind === 'number' && at < first)
  const hasUnits = columns.some(({kind}, at) => kind === 'role' && own[at]!.length > 0)
  const goesDown = ({kind}: Column, at: number) =>
    at < first ||
    (kind === 'task' && !isBehindUnits(at, columns)) ||
    (kind === 'role' && isFurther && !hasUnits)
  const cells = own.map((lines, at): Cell => {
    const merged = lines.length === 0 && goesDown(columns[at]!, at) ? above[at]?.lines : undefined
    return merged && merged.length > 0 ? {lines: merged, origin: false} : {lines, origin: true}
  })
  const shared = cells.filter(({origin}, at) => !origin && columns[at]!.kind === 'role')
  if (shared.length > 0) {
    const units = shared.flatMap(({lines}) => lines.map(({value}) => value))
    odd.push({line: own[first]![0]!, rule: 'units-from-above', expected: [...new Set(units)].join('、')})
  }
  return withUnclear(cells, row.columns, columns, odd, firstLeads)
}

/** 清理文件, | 并公布目录。: a line that ends with a comma was broken to fit its cell. */
function withoutBreaks(lines: readonly Line[]): readonly Line[] {
  const starts = lines.flatMap((_, at) => (lines[at - 1]?.folded.endsWith(',') ? [] : at))
  return starts.map((start, nth) => join(lines.slice(start, starts[nth + 1])))
}

/** 牵头单位 · 配合单位, and below them in most rows two cells: where there are more, the first leads alone too. */
export function showsFirstLeads(
  rows: readonly (FittedRow | {headers: unknown})[],
  columns: readonly Column[],
): boolean {
  const at = columns.findIndex(
    ({role}, index) => role === 'lead' && columns[index + 1]?.role === 'cooperating',
  )
  if (at < 0) return false
  let pairs = 0
  let longer = 0
  for (const row of rows) {
    if (!('columns' in row)) continue
    const [first, second] = [row.columns[at]!.length, row.columns[at + 1]!.length]
    if (first === 1 && second === 1) pairs++
    if (first + second > 2) longer++
  }
  return pairs >= longer * fewestPairs
}

const fewestPairs = 3

/** Says where nothing tells in which of several columns a unit, or a list, stands. */
function withUnclear(
  cells: Cell[],
  own: readonly LineCell[][],
  columns: readonly Column[],
  odd: OddLine[],
  firstLeads: boolean,
): Cell[] {
  const at = columns.findIndex(
    ({kind}, index) =>
      kind === 'role' &&
      columns[index + 1]?.kind === 'role' &&
      own[index]!.length > 0 &&
      own[index]!.length + own[index + 1]!.length > 2,
  )
  const unclear =
    at < 0
      ? (besideBlank(own, columns) ??
        behindDate(own, columns) ??
        withWords(own, columns) ??
        behindUnits(own, columns) ??
        withHeading(own, columns))
      : own[at]
  if (unclear) odd.push({line: linesOf(unclear)[0]!, rule: 'table-unclear'})
  if (at < 0) return cells
  const units = [...own[at]!, ...own[at + 1]!]
  if (firstLeads && columns[at]!.role === 'lead') {
    const [first, rest] = [units.slice(0, 1), units.slice(1)].map(
      (of): Cell => ({lines: linesOf(of), origin: true}),
    )
    return cells.toSpliced(at, 2, first!, rest!)
  }
  // Of two lists that follow one another, each a line a unit, the second may begin anywhere.
  const lines = linesOf(units)
  return cells.toSpliced(at, 2, {lines, origin: true}, {lines, origin: false})
}

/** 牵头单位 · 配合单位, and below them one cell alone: a blank one got lost before it or behind it. */
function besideBlank(own: readonly LineCell[][], columns: readonly Column[]): LineCell[] | undefined {
  let units: LineCell[] | undefined
  let hasBlank = false
  for (const [at, {kind}] of columns.entries()) {
    const cells = own[at]!
    if (kind !== 'role') {
      // A cell between two columns of units parts them.
      if (cells.length > 0) {
        if (units && hasBlank) return units
        units = undefined
        hasBlank = false
      }
    } else if (cells.some(({isWhole}) => isWhole)) return undefined
    else if (cells.length === 0) hasBlank = true
    else units ??= cells
  }
  return hasBlank ? units : undefined
}

/** 6月底 · 新增公交: the next row, whose other cells got lost. */
function behindDate(own: readonly LineCell[][], columns: readonly Column[]): LineCell[] | undefined {
  // A stroke between two rows is no cell of either.
  const filled = own.map(cells => cells.filter(({lines}) => lines.length > 0))
  return filled.find((cells, at) => {
    if (cells.length < 2 || fieldOf(columns[at]!.header) !== 'deadline') return false
    const texts = cells.map(({lines}) => lines.map(({folded}) => folded).join(''))
    return isDeadline(texts[0]!) && !texts.every(text => /\d/.test(text) || isDeadline(text))
  })
}

/** 人事科 · 拟订全县布局规划 · 基础教育科: the words of the next row, whose other cells got lost, between the units of both. */
function withWords(own: readonly LineCell[][], columns: readonly Column[]): LineCell[] | undefined {
  return own.find((cells, at) => {
    if (columns[at]!.kind !== 'role' || cells.some(({isWhole}) => isWhole)) return false
    const areNames = cells.map(cell => areUnits(textOf(cell)))
    return cells.some(
      (cell, nth) =>
        areNames[nth - 1] && !areNames[nth] && areNames[nth + 1] && textOf(cell).length >= shortestWords,
    )
  })
}

const shortestWords = 5

/** 上半年任务 · 下半年任务, and below them one cell alone: a blank one got lost before it or behind it. */
function behindUnits(own: readonly LineCell[][], columns: readonly Column[]): LineCell[] | undefined {
  const words = own.filter((_, at) => columns[at]!.kind === 'task' && isBehindUnits(at, columns))
  if (words.every(({length}) => length > 0) || words.flat().some(({isWhole}) => isWhole)) return undefined
  return words.find(({length}) => length > 0)
}

/** 市住建局 · 城市门户: what may be a heading over the row below, at the end of a row. */
function withHeading(own: readonly LineCell[][], columns: readonly Column[]): LineCell[] | undefined {
  const cells = columns.at(-1)?.kind === 'role' ? own.at(-1)! : []
  const last = cells.at(-1)
  const isBehindUnits = cells.length > 1 && areUnits(textOf(cells[0]!))
  return last && !last.isWhole && isBehindUnits && mayBeBoth(last) ? [last] : undefined
}
