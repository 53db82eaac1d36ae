/** Entries to nodes: what has duties is a task, what holds other entries is a section, the rest is prose. */
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {pointAt} from '../plan/blocks.ts'
import type {Duty, Note, NoteKind, Section, Task} from '../plan/types.ts'
import {inherit} from './duties.ts'
import {report} from './findings.ts'
import type {Entry} from './nest.ts'
import {entryNote, inOrder, textNotes} from './notes.ts'
import {type Clause, clausesOf, dutiesIn, lineOf, type Piece, positionOf, textOf} from './pieces.ts'

/** What holds for an entry because of where it stands. */
export interface Context {
  /** Duties of the sections above, for tasks that have none. */
  inherited: readonly Duty[]
  /** What prose is here. */
  noteKind: NoteKind
  file: VFile
}

/** An entry with its lines told apart. */
interface ReadEntry {
  entry: Entry
  /** Texts, each with the duties that follow it. */
  assigned: Clause[]
  /** Text that no duty follows. */
  rest: Piece[]
}

export function entryNodes(entries: readonly Entry[], context: Context): (Section | Task | Note)[] {
  const all = entries.map(entry => readEntry(entry, context.file))
  const besideTasks = all.some(({entry, assigned}) => entry.children.length === 0 && assigned.length > 0)
  return all.map(read => {
    const {entry, assigned} = read
    const first = assigned[0]
    if (entry.children.length > 0)
      return first && hasBody(first) ? taskNode(read, context) : sectionNode(read, context)
    if (assigned.length > 1) return severalTasks(read, context)
    if (first || context.inherited.length > 0) return taskNode(read, context)
    if (!besideTasks) return entryNote(entry, context.noteKind, context.file)
    const head = lineOf(entry.lines[0]!)
    report(context.file, 'task-has-duty', positionOf(head), textOf(head))
    return taskNode(read, context)
  })
}

function readEntry(entry: Entry, file: VFile): ReadEntry {
  const clauses = clausesOf(entry.lines, entry.marker.length, file)
  const rest = clauses.at(-1)?.duties.length === 0 ? clauses.pop()!.text : []
  return {entry, assigned: clauses, rest}
}

/** Headings of parts that say how the work is to be done, not what. */
const requirementWords = ['要求', '组织领导', '组织实施', '保障', '督促', '督查'] as const

/** A heading; duties that stand on it hold for what is below. */
function sectionNode({entry, assigned, rest}: ReadEntry, context: Context): Section {
  const {title, body} = headingOf(
    entry,
    assigned.length > 0 ? assigned.flatMap(clause => clause.text).concat(rest) : rest,
  )
  const noteKind = requirementWords.some(word => title.includes(word)) ? 'requirement' : context.noteKind
  const duties = dutiesIn(assigned)
  const inherited = duties.length > 0 ? duties : context.inherited
  const notes = textNotes(body, noteKind, context.file)
  const below = entryNodes(entry.children, {inherited, noteKind, file: context.file})
  return newSection(entry, title, inOrder<Section['children'][number]>([...duties, ...notes]).concat(below))
}

/** An entry with its own duties, with the entries below it. */
function taskNode({entry, assigned, rest}: ReadEntry, context: Context): Task {
  const own = dutiesIn(assigned)
  const duties = own.length > 0 ? own : inherit(context.inherited)
  const text = assigned[0]?.text ?? rest
  const remarks = assigned.length > 0 ? textNotes(rest, context.noteKind, context.file) : []
  const {noteKind, file} = context
  const below =
    entry.children.length > 0 ? entryNodes(entry.children, {inherited: duties, noteKind, file}) : []
  const children: Task['children'] = [...duties]
  const task = newTask(entry.marker.ordinal, text, children.concat(remarks, below), {
    start: startOf(entry),
    end: below.at(-1)?.position.end ?? endOf(entry),
  })
  task.marker = markerOf(entry)
  return task
}

/** An entry of several clauses: each is a task for the text since the one before. */
function severalTasks({entry, assigned, rest}: ReadEntry, context: Context): Section {
  const head = assigned[0]!.text
  const title = head.length > 1 && isHeading(textOf(head[0]!)) ? textOf(head.shift()!) : ''
  return newSection(entry, title, [
    ...assigned.map(clauseTask),
    ...textNotes(rest, context.noteKind, context.file),
  ])
}

/** A task that no marker of its own begins, the `index`th of its parent from 0. */
export function clauseTask(clause: Clause, index: number): Task {
  // The duties follow the text.
  const pieces = [...clause.text, ...clause.duties]
  return newTask(index + 1, clause.text, dutiesIn([clause]), {
    start: positionOf(pieces[0]!).start,
    end: positionOf(pieces.at(-1)!).end,
  })
}

function newSection(entry: Entry, title: string, children: Section['children']): Section {
  const position = {start: startOf(entry), end: children.at(-1)?.position.end ?? endOf(entry)}
  return {type: 'section', marker: markerOf(entry), ordinal: entry.marker.ordinal, title, children, position}
}

function newTask(
  ordinal: number,
  pieces: readonly Piece[],
  children: Task['children'],
  position: Position,
): Task {
  const lines = pieces.map(textOf)
  const task: Task = {type: 'task', ordinal, number: '', text: '', children, position}
  if (lines.length > 1 && isHeading(lines[0]!) && !lines[0]!.endsWith('。')) task.title = lines.shift()!
  task.text = lines.join('\n')
  return task
}

/** Whether a clause has text of its own besides a heading. */
function hasBody({text}: Clause): boolean {
  return text.length > 1 || (text.length === 1 && !isHeading(textOf(text[0]!)))
}

const longestHeading = 50
const sentence = /[;!?:；！？：]|。./

/** 实施人口较少民族整族帮扶工程: one sentence at the most. */
function isHeading(text: string): boolean {
  return text.length <= longestHeading && !sentence.test(text)
}

function headingOf(entry: Entry, pieces: readonly Piece[]): {title: string; body: readonly Piece[]} {
  const head = pieces[0]
  if (!head || head.line !== entry.lines[0]) return {title: '', body: pieces}
  return {title: textOf(head), body: pieces.slice(1)}
}

function markerOf({marker, lines}: Entry): string {
  return lines[0]!.value.slice(0, marker.length)
}

function startOf({lines}: Entry): Point {
  return pointAt(lines[0]!, 0)
}

function endOf({lines}: Entry): Point {
  const last = lines.at(-1)!
  return pointAt(last, last.value.length)
}
