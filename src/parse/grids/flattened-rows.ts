/** The rows of a flattened table, with the cells that they share with the rows above. */
import type {Cell, Line} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {fieldOf, isDeadline} from '../../plan/fields.ts'
import {join} from '../lines/join-lines.ts'
import {type LineCell, linesOf} from './flattened-cells.ts'
import type {FittedRow} from './flattened-fit.ts'
import {areUnits, textOf} from './flattened-units.ts'
import type {OddLine} from './tabbed.ts'
import {across, blank} from './tabbed-cells.ts'

/** A row's cells, those that it shares with the row above as merged ones. */
export function rowCells(
  row: FittedRow,
  columns: readonly Column[],
  above: readonly Cell[],
  odd: OddLine[],
): Cell[] {
  if ('heading' in row) {
    const [first, second] = row.heading.map(({lines}) => lines)
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
    at < first || (kind === 'task' && at < columns.length) || (kind === 'role' && isFurther && !hasUnits)
  const cells = own.map((lines, at): Cell => {
    const merged = lines.length === 0 && goesDown(columns[at]!, at) ? above[at]?.lines : undefined
    return merged && merged.length > 0 ? {lines: merged, origin: false} : {lines, origin: true}
  })
  const shared = cells.filter(({origin}, at) => !origin && columns[at]!.kind === 'role')
  if (shared.length > 0) {
    const units = shared.flatMap(({lines}) => lines.map(({value}) => value))
    odd.push({line: own[first]![0]!, rule: 'units-from-above', expected: [...new Set(units)].join('、')})
  }
  return withUnclear(cells, row.columns, columns, odd)
}

/** 清理文件, | 并公布目录。: a line that ends with a comma was broken to fit its cell. */
function withoutBreaks(lines: readonly Line[]): readonly Line[] {
  const starts = lines.flatMap((_, at) => (lines[at - 1]?.folded.endsWith(',') ? [] : at))
  return starts.map((start, nth) => join(lines.slice(start, starts[nth + 1])))
}

/** Says where nothing tells in which of several columns a unit, or a list, stands. */
function withUnclear(
  cells: Cell[],
  own: readonly LineCell[][],
  columns: readonly Column[],
  odd: OddLine[],
): Cell[] {
  const at = columns.findIndex(
    ({kind}, index) =>
      kind === 'role' &&
      columns[index + 1]?.kind === 'role' &&
      own[index]!.length > 0 &&
      own[index]!.length + own[index + 1]!.length > 2,
  )
  const unclear =
    at < 0 ? (besideBlank(own, columns) ?? behindDate(own, columns) ?? withWords(own, columns)) : own[at]
  if (unclear) odd.push({line: linesOf(unclear)[0]!, rule: 'table-unclear'})
  if (at < 0) return cells
  // Of two lists that follow one another, each a line a unit, the second may begin anywhere.
  const lines = [...cells[at]!.lines, ...cells[at + 1]!.lines]
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
