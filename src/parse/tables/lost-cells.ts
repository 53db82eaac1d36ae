/** Cells that were merged over rows, in a table that shows none such: 市发改委 beside one row, nothing beside the next. */
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {type Cell, type Line, positionIn, type Row} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {readMarker} from '../../plan/markers.ts'
import {report} from '../reading/findings.ts'
import {foldedOf, hasUnitsInField, isShifted, lengthOfShort, placesOf, saysNobody} from './short-rows.ts'
import {acrossOf, isAside, isPlainHeading, numberedHeading} from './table-headings.ts'

/**
 * The rows below a header with such cells as merged ones, where they show plainly that they have them. Says which units
 * that gives, or which rows have none.
 */
export function findLostCells(rows: readonly Row[], columns: readonly Column[], file: VFile): readonly Row[] {
  const tasks = rows.filter((row, at) => !isHeading(row, at, rows, columns))
  const lost = tasks.some(row => shiftedTo(row, columns)?.length === 1)
  const worded = tasks.filter(row => hasWords(row, columns))
  if (!lost) reportShifted(tasks, columns, file)
  if (!lost && !showsBlanks(worded, columns)) {
    reportBlanks(worded, columns, file)
    return rows
  }
  const own = new Set(tasks)
  let above: Row | undefined
  return rows.map(row => {
    if (!own.has(row)) {
      above = undefined
      return row
    }
    const mended = lost ? withLost(row, above, columns, file) : goingOn(row, above, columns)
    if (above) reportUnits(row, mended, columns, file)
    above = mended
    return mended
  })
}

/** The rows below headers that are printed again within merged cells, which only the first part of the table shows then. */
export function findCutCells(
  rows: readonly Row[],
  above: Row | undefined,
  columns: readonly Column[],
  file: VFile,
): readonly Row[] {
  let before = above
  return rows.map(row => {
    if (!before || shiftedTo(row, columns)?.length !== 1) {
      before = undefined
      return row
    }
    before = withLost(row, before, columns, file)
    return before
  })
}

/** Says which rows have words of their own and no units, in a table that shows merged cells. */
export function reportRowsWithoutUnits(rows: readonly Row[], columns: readonly Column[], file: VFile): void {
  const words = columns.findLastIndex(({kind}) => kind === 'task')
  const isTask = (row: Row, at: number) =>
    hasWords(row, columns) && row.cells[words]!.origin && !isHeading(row, at, rows, columns)
  reportBlanks(rows.filter(isTask), columns, file)
}

/** The places of the cells of a row that lost some before others. */
function shiftedTo(row: Row, columns: readonly Column[]) {
  const length = lengthOfShort(row, columns)
  return length !== undefined && (isShifted(row, columns) || hasUnitsInField(row, columns))
    ? placesOf(row.cells.slice(0, length), columns)
    : undefined
}

/** Says where units stand below the header of words, and nothing tells where else they belong. */
function reportShifted(tasks: readonly Row[], columns: readonly Column[], file: VFile): void {
  for (const row of tasks)
    if (shiftedTo(row, columns)) report(file, 'table-unclear', placeOf(row), firstLine(row).value)
}

/** A row of a table that lost cells: each cell it still has in its place, those above it in the others. */
function withLost(row: Row, above: Row | undefined, columns: readonly Column[], file: VFile): Row {
  const length = lengthOfShort(row, columns)
  if (length === undefined) return row
  const [places, ...others] = placesOf(row.cells.slice(0, length), columns)
  // 任务 · 标准: the words that are left may be of either; the units and the dates behind them are sure.
  const isUnsure = hasUnitsInField(row, columns)
  if (isUnsure || !places || others.length > 0)
    report(file, 'table-unclear', placeOf(row), firstLine(row).value)
  if (!places || others.length > 0) return row
  const cells = columns.map((_, at) => {
    const own = places.indexOf(at)
    return own < 0 ? mergedWith(isUnsure ? undefined : above?.cells[at]) : row.cells[own]!
  })
  return {...row, cells}
}

function mergedWith(above: Cell | undefined): Cell {
  return above && above.lines.length > 0 ? {lines: above.lines, origin: false} : {lines: [], origin: true}
}

/** The least share of rows without units, or they were only forgotten: where others show merged cells too, and where nothing does. */
const leastShown = 1 / 8
const least = 1 / 4

/**
 * Whether units are named only where they are others than above. That some rows have none does not show it: the first has
 * some, several are named, and blanks are many, or whoever is nobody is called 无, or a number or a category is blank there too.
 */
function showsBlanks(tasks: readonly Row[], columns: readonly Column[]): boolean {
  const blank = tasks.filter(row => unitsOf(row, columns).length === 0)
  if (blank.length === 0 || tasks.length - blank.length < 2 || tasks[0] === blank[0]) return false
  const words = columns.findLastIndex(({kind}) => kind === 'task')
  const isMerged = (cell: Cell, at: number, cells: readonly Cell[]) =>
    at < words && columns[at]?.kind !== 'role' && (cell.lines.length === 0 || goesDown(cell, at, cells))
  const shows = tasks.some(row => unitsOf(row, columns).some(saysNobody)) || blank[0]!.cells.some(isMerged)
  if (shows) return blank.length >= tasks.length * leastShown
  return blank.length > 1 && blank.length >= tasks.length * least
}

/** Rows without units beside some that have them; of those that follow one another, the first. */
function reportBlanks(tasks: readonly Row[], columns: readonly Column[], file: VFile): void {
  const isBlank = (row: Row | undefined) => row !== undefined && unitsOf(row, columns).length === 0
  if (tasks.every(isBlank)) return
  tasks.forEach((row, at) => {
    if (!isBlank(row) || isBlank(tasks[at - 1])) return
    const texts = row.cells.filter(
      ({lines}, at) => isNumberOrWords(columns[at]?.kind) && lines !== row.cells[at - 1]?.lines,
    )
    report(file, 'task-has-duty', placeOf(row), texts.map(textOf).join(' ').trim())
  })
}

function isNumberOrWords(kind: Column['kind'] | undefined): boolean {
  return kind === 'number' || kind === 'task'
}

function goingOn(row: Row, above: Row | undefined, columns: readonly Column[]): Row {
  if (!above || !hasWords(row, columns) || unitsOf(row, columns).length > 0) return row
  if (unitsOf(above, columns).some(saysNobody)) return row
  const cells = Array.from({length: Math.max(row.cells.length, columns.length)}, (_, at) =>
    columns[at]?.kind === 'role' ? mergedWith(above.cells[at]) : (row.cells[at] ?? mergedWith(undefined)),
  )
  return {...row, cells}
}

function reportUnits(row: Row, {cells}: Row, columns: readonly Column[], file: VFile): void {
  const units = cells.filter((cell, at) => columns[at]?.kind === 'role' && goesDown(cell, at, cells))
  if (units.length === 0) return
  report(file, 'units-from-above', placeOf(row), firstLine(row).value, units.map(textOf).join('、'))
}

/** Merged with what stands above it, not with what stands beside it. */
export function goesDown({lines, origin}: Cell, at: number, cells: readonly Cell[]): boolean {
  return !origin && cells[at - 1]?.lines !== lines
}

export function firstLine({cells}: Row): Line {
  const filled = cells.filter(({lines}) => lines.length > 0)
  return (filled.find(({origin}) => origin) ?? filled[0]!).lines[0]!
}

export function placeOf(row: Row): Position {
  const line = firstLine(row)
  return positionIn(line, {start: 0, end: line.value.length})
}

function textOf({lines}: Cell): string {
  return lines.map(({value}) => value).join('')
}

function unitsOf({cells}: Row, columns: readonly Column[]): Cell[] {
  return cells.filter(({lines}, at) => lines.length > 0 && columns[at]?.kind === 'role')
}

function hasWords({cells}: Row, columns: readonly Column[]): boolean {
  return (cells[columns.findLastIndex(({kind}) => kind === 'task')]?.lines.length ?? 0) > 0
}

/** 任务 · 措施: the words behind blank ones, which those above reach down to. */
function measureOf({cells}: Row, columns: readonly Column[]): Cell | undefined {
  const words = columns.findLastIndex(({kind}) => kind === 'task')
  return columns[words - 1]?.kind === 'task' ? cells[words] : undefined
}

/** How many rows may part a heading from the first number below it. */
const furthest = 20

/** Nothing goes on over what stands over the rows below it, or sums up those above. */
function isHeading(row: Row, at: number, rows: readonly Row[], columns: readonly Column[]): boolean {
  const [first, second] = row.cells.filter(
    ({lines}, index) => lines.length > 0 && lines !== row.cells[index - 1]?.lines,
  )
  if (!first || isAside(row) || (row.cells.length > 1 && acrossOf(row))) return true
  const isMeasure = !second && first === measureOf(row, columns) && readMarker(foldedOf(first)) === undefined
  const isLone = !second && !isMeasure && !/[。;]$/.test(foldedOf(first))
  if (isLone && (columns.length > 2 || first === row.cells[0])) return true
  return (
    numberedHeading(row, rows.slice(at + 1, at + 1 + furthest)) !== undefined ||
    isPlainHeading(row, rows[at - 1] ?? row, rows[at + 1])
  )
}
