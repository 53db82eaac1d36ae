/** Tables whose columns say what each cell is: 序号 · 重点任务 · 牵头单位 · 责任单位 · 完成时限. */
import type {Position} from 'unist'
import {type Cell, type Line, pointAt, type Row} from '../plan/blocks.ts'
import type {Column} from '../plan/columns.ts'
import {numeralValue, ordinalOf, readMarker} from '../plan/markers.ts'
import type {Duty, Note, Section, Task} from '../plan/types.ts'
import {inOrder, note} from './notes.ts'
import {lineOf} from './pieces.ts'
import type {Reading} from './reading.ts'
import type {Lexicon} from './roles.ts'
import {columnOf, dutiesOfCell, fieldsOfCell, type TableState} from './table-cells.ts'
import {readHeader} from './table-columns.ts'

type Node = Section | Task | Note

/** The tasks of some rows; rows without a header that names a role are prose. */
export function tableNodes(rows: readonly Row[], {lexicon, tables}: Reading): Node[] {
  const nodes: Node[] = []
  let row = rows[0]
  for (let index = 1; row !== undefined; index++) {
    const state = tables.get(row.table)
    const columns = readHeader(row, state?.count === 0 ? state.columns : undefined, lexicon)
    if (columns) {
      tables.set(row.table, {columns, count: 0, duties: new Map(), fields: new Map()})
      cellNotes(row.cells, nodes, true)
    }
    const below = rows[index]
    const next: Row | undefined = below && state && !columns ? goingOn(below, row, state.columns) : below
    if (state && !columns && !isTotal(row)) addRow(row, next, {state, lexicon, nodes})
    else if (!columns) cellNotes(row.cells, nodes)
    row = next
  }
  return nodes
}

/** 合计：3项 */
function isTotal({cells}: Row): boolean {
  return /^(?:合计|总计|小计)/.test(cells[0]?.lines[0]?.folded ?? '')
}

/** A row without a number and without the first of its words goes on from the one above, as if these were merged cells. */
function goingOn(row: Row, above: Row, columns: readonly Column[]): Row {
  const number = columns.findIndex(({kind}) => kind === 'number')
  const [words, more] = columns.flatMap(({kind}, index) => (kind === 'task' ? index : []))
  const isBlank = (index: number | undefined) => {
    const cell = row.cells[index ?? -1]
    return cell?.origin === true && cell.lines.length === 0
  }
  if (!isBlank(number) || (isBlank(words) && (more === undefined || isBlank(more)))) return row
  const cells = row.cells.map((cell, index) =>
    index === number || (index === words && isBlank(words))
      ? {lines: above.cells[index]?.lines ?? [], origin: false}
      : cell,
  )
  return {...row, cells}
}

/** Whether any of some rows is a header that names a role, or stands below one. */
export function holdsTasks(rows: readonly Row[], {lexicon, tables}: Reading): boolean {
  return rows.some(row => tables.has(row.table) || readHeader(row, undefined, lexicon) !== undefined)
}

interface Adding {
  state: TableState
  lexicon: Lexicon
  nodes: Node[]
}

function addRow(row: Row, next: Row | undefined, adding: Adding): void {
  const {state} = adding
  const {columns} = state
  const cellsOf = (kind: Column['kind']) => row.cells.filter((_, index) => columns[index]?.kind === kind)
  const texts = distinct(cellsOf('task').filter(({lines}) => lines.length > 0))
  const [number] = cellsOf('number')
  const merged = (cell: Cell | undefined) =>
    cell !== undefined && cell.lines.length > 0 && (!cell.origin || goesOn(cell, next))
  const heading = texts.length > 1 && merged(texts[0]) ? texts[0] : undefined
  // A number of this row alone is the task's, also where its words are merged with the next row's.
  const isShared = merged(number)
  // Rows that share a number are its tasks, even where they share no words.
  const grouping = heading ?? (isShared ? number : undefined)
  const own = heading ? texts.slice(1) : texts
  const numberLine = number?.origin ? number.lines[0] : undefined
  const children: (Duty | Note)[] = []
  row.cells.forEach((cell, index) => {
    const column = columns[index]
    if (
      !column ||
      (column.kind !== 'role' && column.kind !== 'field') ||
      row.cells[index - 1]?.lines === cell.lines
    )
      return
    if (column.kind === 'role')
      children.push(...dutiesOfCell(cell, columnOf(row, index, columns), state, adding.lexicon))
    else children.push(...fieldsOfCell(cell, column, state))
  })
  const lines = own.filter(({origin}) => origin).flatMap(cell => cell.lines)
  if (lines.length === 0 && children.length === 0) {
    // A word across all columns, below 序号: 交通类.
    cellNotes(row.cells, adding.nodes)
    return
  }
  state.count++
  const task: Task = {
    type: 'task',
    ordinal: state.count,
    number: '',
    text: '',
    children: inOrder(children),
    position: rowPosition(row),
  }
  const marker = numberLine && !isShared ? numberLine.value : undefined
  if (marker !== undefined) {
    task.marker = marker
    task.ordinal = ordinalOf(numberLine!.folded) ?? state.count
  }
  const inWords = number === undefined && lines[0] ? readMarker(lines[0].folded) : undefined
  if (inWords) {
    task.marker = lines[0]!.value.slice(0, inWords.length)
    task.ordinal = inWords.ordinal
  }
  const words = own.filter(({origin}) => origin).map(cell => cell.lines.map(({value}) => value).join('\n'))
  if (inWords) words[0] = words[0]!.slice(inWords.length).trimStart()
  if (words.length > 1) task.title = words.shift()!
  task.text = words.join('\n')
  place(task, grouping, isShared ? numberLine : undefined, adding)
}

/** Puts a task under the section of the merged cell beside it, if there is one. */
function place(
  task: Task,
  grouping: Cell | undefined,
  numberLine: Line | undefined,
  {state, nodes}: Adding,
): void {
  if (!grouping) {
    nodes.push(task)
    return
  }
  if (state.group?.lines !== grouping.lines) {
    const sections = nodes.filter(({type}) => type === 'section').length
    const title = grouping.lines[0] === numberLine ? '' : grouping.lines.map(({value}) => value).join('\n')
    const section: Section = {
      type: 'section',
      marker: numberLine?.value ?? '',
      ordinal: (numberLine && numeralValue(numberLine.value.replace(/[.、]/g, ''))) ?? sections + 1,
      title,
      children: [],
      position: {...task.position},
    }
    state.group = {lines: grouping.lines, section}
    nodes.push(section)
  }
  const {section} = state.group
  if (task.marker === undefined)
    task.ordinal = section.children.filter(({type}) => type === 'task').length + 1
  section.children.push(task)
  section.position = {start: section.position.start, end: task.position.end}
}

function distinct(cells: readonly Cell[]): Cell[] {
  return cells.filter((cell, index) => cells.findIndex(({lines}) => lines === cell.lines) === index)
}

function goesOn(cell: Cell, next: Row | undefined): boolean {
  return next?.cells.some(other => other.lines === cell.lines && !other.origin) ?? false
}

function rowPosition({cells}: Row): Position {
  const lines = cells.filter(({origin}) => origin).flatMap(cell => cell.lines)
  const sorted = lines.toSorted((a, b) => a.offset - b.offset)
  const last = sorted.at(-1)!
  return {start: pointAt(sorted[0]!, 0), end: pointAt(last, last.value.length)}
}

function cellNotes(cells: readonly Cell[], nodes: Node[], header = false): void {
  for (const {lines, origin} of cells) {
    if (!origin) continue
    for (const line of lines) nodes.push({...note('text', [lineOf(line)]), ...(header && {header})})
  }
}
