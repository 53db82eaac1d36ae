/** Tasks that follow one another as tables. What a row cannot hold is left to the list. */

import {columnFor} from '../../plan/columns.ts'
import {fold} from '../../plan/fold.ts'
import {ordinalOf} from '../../plan/markers.ts'
import {roleOfLabel} from '../../plan/role-keys.ts'
import type {Duty, Note, Task} from '../../plan/types.ts'
import {plainLabels} from './assignments.ts'
import type {Cell, Table} from './blocks.ts'
import type {Child} from './body.ts'
import {headerOf, linesOf, type Told, toldBy} from './columns.ts'

/** The tasks from `at` on that can be rows of a table, and who signed the document below it. */
export type Rows = (
  children: readonly Child[],
  at: number,
) => {table: Table; taken: number; below: readonly Note[]} | undefined

interface Row {
  task: Task
  told: readonly Told[]
  /** Signatures and dates, which stand behind the last of all tasks. */
  below: readonly Note[]
}

/** Finds rows among children; with `oneLine`, as in plain text, a cell holds no line break. */
export function rowsFinder(oneLine: boolean): Rows {
  return (children, at) => {
    const rows: Row[] = []
    for (let index = at; index < children.length; index++) {
      const row = rowOf(children[index]!)
      if (!row || !follows(row, rows) || !mayEnd(row, index === children.length - 1, oneLine)) break
      rows.push(row)
    }
    const last = rows.at(-1)
    return last ? {table: tableOf(rows, oneLine), taken: rows.length, below: last.below} : undefined
  }
}

/** Below a row that tabs part, 六安市民生办 would be read as the rest of its last cell. */
function mayEnd({below}: Row, isLast: boolean, oneLine: boolean): boolean {
  return below.length === 0 || (isLast && !oneLine)
}

function rowOf(node: Child): Row | undefined {
  if (node.type !== 'task') return undefined
  const all = node.children.filter(child => child.type !== 'note' || child.kind !== 'residue')
  const nodes = all.slice(0, all.findLastIndex(child => !isMetadata(child)) + 1)
  const below = all.slice(nodes.length).filter(isMetadata)
  if (!nodes.every(isAssigning)) return undefined
  const told = toldBy(nodes)
  if (!told || (node.text === '' && !hasDuty(node))) return undefined
  // Where no duty ends the words, the last of them may be who signed the document, and when.
  const isEnded = nodes.some(child => child.type === 'duty' && !child.inherited)
  if (!isEnded && node.text.includes('\n')) return undefined
  const words = [node.title ?? '', node.text, node.marker ?? '', ...linesOf(told)].join('')
  return words.includes('\t') ? undefined : {task: node, told, below}
}

function isMetadata(node: Child): node is Note {
  return node.type === 'note' && node.kind === 'metadata'
}

/**
 * The rows of an entry’s children; none where the list alone tells what they are. Without a unit only what is numbered
 * beside it tells a task from prose, and tasks without numbers are counted: such tasks are rows of one table, or none.
 */
export function rowsAmong(children: readonly Child[], rows: Rows | undefined): Rows | undefined {
  if (!rows) return undefined
  const entries = children.filter(node => node.type === 'section' || node.type === 'task')
  const isBare = entries.some(node => node.type === 'task' && !hasDuty(node))
  if (isBare && rows(entries, 0)?.taken !== entries.length) return undefined
  const first = children.findIndex(isUnnumbered)
  if (first < 0) return rows
  const taken = rows(children, first)?.taken ?? 0
  return children.slice(first + taken).some(isUnnumbered) ? undefined : rows
}

function isUnnumbered(node: Child): boolean {
  return node.type === 'task' && !node.marker
}

function hasDuty({children}: Task): boolean {
  return children.some(({type}) => type === 'duty')
}

function isAssigning(node: Child): node is Duty | Note {
  return node.type === 'duty' || (node.type === 'note' && node.kind === 'field')
}

/** A row without a number is counted, and would go on from one that has a number. */
function follows({task: {marker, ordinal}}: Row, before: readonly Row[]): boolean {
  const count = before.length + 1
  if (marker) return (ordinalOf(fold(marker)) ?? count) === ordinal
  return ordinal === count && before.every(({task}) => !task.marker)
}

function tableOf(rows: readonly Row[], oneLine: boolean): Table {
  const all = rows.map(({told}) => told)
  const headers = headersOf(all)
  const titled = rows.some(({task}) => task.title !== undefined)
  return {
    type: 'table',
    header: ['序号', '任务', ...(titled ? ['内容'] : []), ...headers],
    rows: rows.map(({task, told}) => {
      const cells = [
        cell(task.marker),
        ...wordCells(task, titled),
        ...headers.map(header => linesOf(told.filter(one => headerOf(one, all) === header))),
      ]
      return oneLine ? cells.map(onOneLine) : cells
    }),
  }
}

/** Who leads, then the other roles, then fields; each as it first comes. One column at least names a role. */
function headersOf(all: readonly (readonly Told[])[]): string[] {
  const headers = [...new Set(all.flatMap(row => row.map(one => headerOf(one, all))))]
  const columns = headers.map(header => columnFor(fold(header), undefined, {roleOf: roleOfLabel}))
  const rank = columns.map(({kind, role}) => (kind !== 'role' ? 2 : role === 'lead' ? 0 : 1))
  if (!rank.some(one => one < 2)) return [plainLabels.responsible, ...headers]
  return [0, 1, 2].flatMap(wanted => headers.filter((_, index) => rank[index] === wanted))
}

/** A text without a title stands in the first of two columns, so that it does not seem to go on from the row above. */
function wordCells({title, text}: Task, titled: boolean): Cell[] {
  if (!titled) return [cell(text)]
  return title === undefined ? [cell(text), []] : [cell(title), cell(text)]
}

function cell(words: string | undefined): Cell {
  return words ? words.split('\n') : []
}

/** A cell of plain text: `刘敏；周涛`. */
function onOneLine(lines: Cell): Cell {
  return lines.length > 1
    ? [lines.map((line, at) => (at < lines.length - 1 && !endsPart.test(line) ? `${line}；` : line)).join('')]
    : lines
}

const endsPart = /[。；;，,、：:！!？?]$/
