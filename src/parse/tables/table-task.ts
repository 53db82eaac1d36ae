/** The task that a row of a table is, and what stands over it. */
import type {Position} from 'unist'
import {type Cell, type Line, linesOfCells, pointAt, type Row} from '../../plan/blocks.ts'
import {ordinalOf, readMarker} from '../../plan/markers.ts'
import type {Task} from '../../plan/types.ts'
import {clausesOf} from '../assigning/entry-clauses.ts'
import {report} from '../reading/findings.ts'
import {inOrder, note} from '../reading/notes.ts'
import {lineOf, nodesIn, positionOf, textOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {assignedHeading} from './assigned-heading.ts'
import {cellsOf, countsWords, goesFurther, mayBeGrouped, type RowsBelow, tellsApart} from './merged-words.ts'
import {nodesOfRow, type TableState} from './table-cells.ts'
import type {Grouping, Sections} from './table-sections.ts'

interface Adding {
  state: TableState
  reading: Reading
  sections: Sections
  /** The task of the row above. */
  above: Task | undefined
}

/** The task that a row adds, or that it goes on with; nothing where it is neither. */
export function taskOfRow(row: Row, below: RowsBelow, adding: Adding): Task | undefined {
  const {state, reading, sections, above} = adding
  const cells = cellsOfTask(row, below, adding)
  const {numberLine, category, own} = cells
  const isNew = cells.isNew || category?.origin === true
  const children = nodesOfRow(row, state, reading)
  for (const line of cells.beside) children.push(note('text', [lineOf(line)]))
  if (!isNew && numberLine === undefined && above) {
    // Only units are new, or when they are due: the row above goes on.
    const more = children.filter(({inherited}) => !inherited)
    if (more.length === 0) return undefined
    // What stands in a later row stands behind.
    above.children.push(...inOrder(more))
    sections.lengthen(rowPosition(row).end)
    return above
  }
  if (own.length === 0 && children.length === 0) return undefined
  state.count++
  state.rows++
  const task: Task = {
    type: 'task',
    ordinal: state.count,
    number: '',
    text: '',
    children: inOrder(children),
    position: rowPosition(row),
  }
  if (numberLine && !cells.isShared) {
    task.marker = numberLine.value
    task.ordinal = ordinalOf(numberLine.folded) ?? state.count
  }
  addWords(task, cells, adding)
  if (own.length === 0 && above && numberLine) {
    // A blank cell may be what a merged one became.
    if (above.title !== undefined) task.title = above.title
    task.text = above.text
    report(reading.file, 'row-without-words', positionOf(lineOf(numberLine)), numberLine.value, above.text)
  }
  sections.add(task, groupingsOf(cells, adding))
  return task
}

/** What the cells of a row are to its task. */
interface TaskCells {
  number: Cell | undefined
  /** Where the number is of this row. */
  numberLine: Line | undefined
  /** Whether the number stands over several rows; one of this row alone is the task's, also where its words are merged with the next row's. */
  isShared: boolean
  category: Cell | undefined
  /** The words that stand over several tasks. */
  heading: Cell | undefined
  /** The words of the task. */
  own: Cell[]
  /** Whether any words begin in this row. */
  isNew: boolean
  /** Lines of cells of numbers that are no number of the task. */
  beside: Line[]
}

function cellsOfTask(row: Row, below: RowsBelow, {state, sections}: Adding): TaskCells {
  const {columns} = state
  const texts = cellsOf(row, columns, 'task')
  const [number, ...more] = cellsOf(row, columns, 'number')
  const [category] = cellsOf(row, columns, 'category')
  // What reaches further down than the last of the words stands over several tasks.
  const isOver = (cell: Cell | undefined) =>
    cell !== undefined &&
    cell.lines.length > 0 &&
    (cell.origin ? goesFurther(cell, texts.at(-1), below) : sections.isOpen(cell.lines))
  const isShared = isOver(number)
  const isGroup =
    state.isGrouped &&
    !isShared &&
    (number !== undefined || countsWords(texts, columns)) &&
    mayBeGrouped(texts, columns) &&
    !tellsApart(texts, below)
  const isHeaded =
    texts.length > 1 && (isGroup || isOver(texts[0]) || (!hasNumbers(state) && bothNumbered(texts)))
  return {
    number,
    numberLine: number?.origin ? number.lines[0] : undefined,
    isShared,
    category,
    heading: isHeaded ? texts[0] : undefined,
    own: isHeaded ? texts.slice(1) : texts,
    isNew: texts.some(({origin}) => origin),
    beside: [...(number?.origin ? number.lines.slice(1) : []), ...linesOfCells(more)],
  }
}

/** Gives a task its words, with what they assign themselves and the number that they begin with. */
function addWords(task: Task, {own, isShared}: TaskCells, {state, reading}: Adding): void {
  const {columns} = state
  // Words that are merged over several rows are those of each, but for a list behind its own; what they
  // assign themselves they assign once.
  const firstOwn = own.findIndex(({origin}) => origin)
  const isShown = (cell: Cell, at: number) =>
    cell.origin || (isAssigned(state) && (at < firstOwn || !isList(cell)))
  const words = firstOwn < 0 ? own : own.filter(isShown)
  const clauses = isAssigned(state) ? undefined : words.map(({lines}) => clausesOf(lines, 0, reading))
  if (clauses) {
    task.children = inOrder([...task.children, ...clauses.flatMap(nodesIn)])
    const [first, second] = clauses.flat().filter(({assigned}) => assigned)
    const text = first && textOf(first.text[0] ?? lineOf(words[0]!.lines[0]!))
    if (second) report(reading.file, 'table-unclear', first!.nodes[0]!.position, text!)
  }
  const texts = clauses
    ? clauses.map(all => all.flatMap(({text}) => text.map(textOf)).join('\n'))
    : words.map(cell => cell.lines.map(({value}) => value).join('\n'))
  const first = words[0]?.lines[0]
  const isListed = columns.some(({isOfDuties}) => isOfDuties)
  const marker =
    (!hasNumbers(state) || (isShared && isListed)) && first ? readMarker(first.folded) : undefined
  if (marker) {
    task.marker = first!.value.slice(0, marker.length)
    task.ordinal = marker.ordinal
    texts[0] = texts[0]!.slice(marker.length).trimStart()
  }
  if (texts.length > 1) task.title = texts.shift()!
  task.text = texts.join('\n')
}

/** What stands over a task, from the outside in. */
function groupingsOf(
  {number, numberLine, isShared, category, heading}: TaskCells,
  {state, reading}: Adding,
): Grouping[] {
  const groupings: Grouping[] = []
  if (category) groupings.push({lines: category.lines, isNamed: true})
  const numbersHeading = isShared && heading?.origin === true
  if (heading) {
    const assigned =
      !isAssigned(state) && heading.origin ? assignedHeading(heading.lines, reading) : undefined
    groupings.push({
      lines: heading.lines,
      number: numbersHeading ? numberLine : undefined,
      heading: assigned,
    })
  }
  // Rows that share a number are its tasks, even where they share no words.
  if (isShared && !numbersHeading) groupings.push({lines: number!.lines, number: numberLine})
  return groupings
}

function hasNumbers({columns}: TableState): boolean {
  return columns.some(({kind}) => kind === 'number')
}

/** Whether a column says who does the tasks; where none does, their words may. */
function isAssigned({columns}: TableState): boolean {
  return columns.some(({kind}) => kind === 'role' || kind === 'unit')
}

/** 1.大桥通车。 · 2.公路完成。: of several tasks perhaps. */
function isList({lines}: Cell): boolean {
  return lines.filter(({folded}) => readMarker(folded)).length > 1
}

/** 一、交通 · 1.修路: words with a number of their own beside others that have one. */
function bothNumbered([first, second]: readonly Cell[]): boolean {
  const outer = readMarker(first?.lines[0]?.folded ?? '')
  const inner = readMarker(second?.lines[0]?.folded ?? '')
  return outer !== undefined && inner !== undefined && outer.style !== inner.style
}

function rowPosition({cells}: Row): Position {
  const lines = cells.filter(({origin}) => origin).flatMap(cell => cell.lines)
  const sorted = lines.toSorted((a, b) => a.offset - b.offset)
  const last = sorted.at(-1)!
  return {start: pointAt(sorted[0]!, 0), end: pointAt(last, last.value.length)}
}
