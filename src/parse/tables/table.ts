/** Tables whose columns say what each cell is: 序号 · 重点任务 · 牵头单位 · 责任单位 · 完成时限. */
import {type Block, type Cell, linesOfCells, type Row} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import type {Duty, Task} from '../../plan/types.ts'
import {addLacking} from '../assigning/lacking.ts'
import {textNotes} from '../assigning/unassigned.ts'
import {noteFirstNamed} from '../clauses/first-named.ts'
import {note} from '../reading/notes.ts'
import {lineOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {assignedHeading} from './assigned-heading.ts'
import {tableBegunAt} from './begun-tables.ts'
import {reportUnsure} from './columns-of-units.ts'
import {areOfHouse} from './duty-columns.ts'
import {lowerHeaders} from './lower-headers.ts'
import {areGrouped} from './merged-words.ts'
import {foldedOf} from './short-rows.ts'
import {newTable, type TableState} from './table-cells.ts'
import {readHeader} from './table-columns.ts'
import {isAside, isPlainHeading} from './table-headings.ts'
import {readUnitHeaders} from './table-marks.ts'
import {createSections, type Node, type Sections} from './table-sections.ts'
import {taskOfRow} from './table-task.ts'
import {reportUnread} from './unread-tables.ts'

/** The tasks of some rows, with the duties from above that they lack; rows without a header that names a role are prose. */
export function tableNodes(rows: readonly Row[], reading: Reading, inherited: readonly Duty[] = []): Node[] {
  const nodes: Node[] = []
  const {tables} = reading
  let sections = createSections(nodes)
  let above: Task | undefined
  let row = rows[0]
  for (let index = 1; row !== undefined; index++) {
    const state = tables.get(row.table) ?? tableBegunAt(row, reading)
    const header = stateAt(rows, index - 1, state, reading)
    // On the next page the headers are repeated, and the rows are counted on.
    if (header && state && index > 1) header.count = state.count
    if (header && !isRepeated(header, state)) above = undefined
    if (header && !state) sections = createSections(nodes)
    if (header) tables.set(row.table, header)
    const below = rows[index]
    const goes =
      below !== undefined &&
      state !== undefined &&
      !header &&
      !isAside(below) &&
      !isPlainHeading(below, row, rows[index + 1])
    const next: Row | undefined = goes ? goingOn(below, row, state.columns) : below
    if (header) {
      cellNotes(row.cells, sections, true)
      noteRules(row.cells, reading)
      const rest = rows.slice(index)
      if (isRepeated(header, state)) header.isGrouped = state?.isGrouped === true
      else {
        header.isGrouped = areGrouped(rest, header)
        reportUnsure(header, rest, reading)
      }
    } else if (!state) cellNotes(row.cells, sections)
    else if (isAside(row)) {
      textNotes(linesOfCells(row.cells).map(lineOf), 'text', reading).forEach(sections.note)
      above = undefined
    } else if (isPlainHeading(row, rows[index - 2] ?? row, next)) {
      const [line, ...sums] = linesOfCells(row.cells)
      sections.begin(line!, assignedHeading([line!], reading))
      textNotes(sums.map(lineOf), 'text', reading).forEach(sections.note)
      above = undefined
    } else {
      const task = taskOfRow(row, at => (at === 0 ? next : rows[index + at]), {
        state,
        reading,
        sections,
        above,
      })
      // A word across all columns, below 序号: 交通类.
      if (!task) cellNotes(row.cells, sections)
      // What stands between them parts a task from the rows below.
      if (task || linesOfCells(row.cells).length > 0) above = task
    }
    row = next
  }
  reportUnread(rows, reading)
  addLacking(nodes, inherited)
  return nodes
}

/** What a row of headers says of the rows below it. */
function stateAt(
  rows: readonly Row[],
  at: number,
  state: TableState | undefined,
  reading: Reading,
): TableState | undefined {
  const header = rows[at]!
  // The first of rows without headers.
  if (state?.header === header) return undefined
  const above = state?.rows === 0 ? state.columns : undefined
  const {lexicon} = reading
  // Of each row of a table that has no headers this would be all above it.
  const heads = () => [...(state?.heads ?? wordsAbove(rows, at)), wordsOf(header)]
  const lower = above && lowerHeaders(header, state!.header, above, lexicon)
  const isAlone = !state && rows[at + 1] === undefined
  const columns =
    lower ??
    (isAlone
      ? readHeader(rowsFrom(header, reading), 0, above, lexicon)
      : readHeader(rows, at, above, lexicon))
  const mayBeUnits = lower !== undefined || (!columns && (!state || above))
  const units = mayBeUnits ? readUnitHeaders(header, above, reading) : undefined
  if (units) return newTable({header, heads: heads(), ...units})
  // A row above the headers, 责任分工 over 牵头单位 and 配合单位, may be repeated with them.
  if (!columns && state && state.rows > 0 && state.heads.includes(wordsOf(header))) return state
  if (!columns || areOfHouse(columns, header, reading)) return undefined
  return newTable({header, heads: heads(), columns, ...(above && state?.marks && {marks: state.marks})})
}

/** How many rows may show what a table holds, headings among them. */
const mostShown = 8

/** A row and those below it, also where a heading parts them: it may show what they hold. */
function rowsFrom(row: Row, {blocks}: Reading): Row[] {
  const at = blocks.indexOf(row)
  const isBeside = (block: Block): block is Row => block.type === 'row' && block.table === row.table
  return at < 0 ? [row] : blocks.slice(at, at + mostShown).filter(isBeside)
}

function wordsAbove(rows: readonly Row[], at: number): string[] {
  const {table} = rows[at]!
  return rows
    .slice(0, at)
    .filter(row => row.table === table)
    .map(wordsOf)
}

function wordsOf({cells}: Row): string {
  return cells.map(foldedOf).join('\t')
}

function isRepeated({columns}: TableState, before?: TableState): boolean {
  return columns.every(({header}, at) => header === before?.columns[at]?.header)
}

/** A row without a number and without the first of its words goes on from the one above, as if these were merged cells. */
function goingOn(row: Row, above: Row, columns: readonly Column[]): Row {
  const number = columns.findIndex(({kind}) => kind === 'number')
  const category = columns.findIndex(({kind}) => kind === 'category')
  const [words, more] = columns.flatMap(({kind}, index) => (kind === 'task' ? index : []))
  const isBlank = (index: number | undefined) => {
    const cell = row.cells[index ?? -1]
    return cell?.origin === true && cell.lines.length === 0
  }
  const hasCategory = isBlank(category)
  const goesOn = isBlank(number) && !(isBlank(words) && (more === undefined || isBlank(more)))
  if (!goesOn && !hasCategory) return row
  const cells = row.cells.map((cell, index) =>
    (hasCategory && index === category) ||
    (goesOn && (index === number || (index === words && isBlank(words))))
      ? {lines: above.cells[index]?.lines ?? [], origin: false}
      : cell,
  )
  return {...row, cells}
}

/** Whether any of some rows is a header that names a role, or stands below one. */
export function holdsTasks(rows: readonly Row[], reading: Reading): boolean {
  return rows.some(
    (row, at) =>
      reading.tables.has(row.table) ||
      stateAt(rows, at, undefined, reading) !== undefined ||
      tableBegunAt(row, reading) !== undefined,
  )
}

function cellNotes(cells: readonly Cell[], sections: Sections, header = false): void {
  for (const line of linesOfCells(cells))
    sections.note({...note('text', [lineOf(line)]), ...(header && {header})})
}

/** 责任单位（列首位的为牵头单位） */
function noteRules(cells: readonly Cell[], reading: Reading): void {
  for (const {lines, origin} of cells) {
    const [first] = lines
    if (origin && first) noteFirstNamed(lines.map(({folded}) => folded).join(''), first.offset, reading)
  }
}
