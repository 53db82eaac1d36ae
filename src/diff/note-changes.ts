/** Prose that another version has otherwise: preambles, requirements, remarks. */
import {diffArrays} from 'diff'
import type {Note, Plan, Section, Task} from '../plan/types.ts'
import {wordsOf} from './features.ts'
import {textChange} from './text-change.ts'
import type {NoteChange} from './types.ts'

const told = new Set<Note['kind']>(['preamble', 'requirement', 'text'])

export interface ChangedNotes {
  outside: NoteChange[]
  /** Ends of lines that one version alone has, by the task that they belong to. */
  inTasks: Map<Task, Note[]>
}

export function noteChanges(
  old: Plan,
  next: Plan,
  files: {old: string; new: string},
  strict: boolean,
): ChangedNotes {
  const [olds, news] = [notesIn(old), notesIn(next)]
  const inTasks = new Map<Task, Note[]>()
  const isOutside = ({note, task}: PlacedNote) => {
    if (task) inTasks.set(task, [...(inTasks.get(task) ?? []), note])
    return !task
  }
  const keyOf = ({note: {value}}: PlacedNote) => (strict ? value : wordsOf(value))
  const found: NoteChange[] = []
  let gone: PlacedNote[] = []
  let come: PlacedNote[] = []
  const flush = () => {
    for (let at = 0; at < Math.max(gone.length, come.length); at++) {
      const change = noteChange(gone[at]?.note, come[at]?.note, files, strict)
      if (change) found.push(change)
    }
    gone = []
    come = []
  }
  let [oldAt, newAt] = [0, 0]
  for (const {added, removed, count} of diffArrays(olds.map(keyOf), news.map(keyOf))) {
    if (removed) gone = gone.concat(olds.slice(oldAt, oldAt + count).filter(isOutside))
    else if (added) come = come.concat(news.slice(newAt, newAt + count).filter(isOutside))
    else flush()
    if (!added) oldAt += count
    if (!removed) newAt += count
  }
  flush()
  return {outside: found, inTasks}
}

interface PlacedNote {
  note: Note
  /** The task whose line it goes on with. */
  task?: Task
}

function noteChange(
  old: Note | undefined,
  next: Note | undefined,
  files: {old: string; new: string},
  strict: boolean,
): NoteChange | undefined {
  const text = textChange(old?.value ?? '', next?.value ?? '', strict)
  if (!text) return undefined
  const sourceOf = (note: Note | undefined, file: string) => (note ? {file, ...note.position} : null)
  return {text, source: {old: sourceOf(old, files.old), new: sourceOf(next, files.new)}}
}

/** 序号 and 责任单位 over the columns of a table are no text of the plan: a list of the same tasks has none. */
function notesIn(parent: Plan | Section | Task): PlacedNote[] {
  const children: readonly (Plan | Section | Task)['children'][number][] = parent.children
  return children.flatMap(node => {
    if (node.type === 'note')
      return told.has(node.kind) && !node.header && wordsOf(node.value) !== ''
        ? [{note: node, ...(goesOn(parent, node) && {task: parent})}]
        : []
    return node.type === 'duty' ? [] : notesIn(node)
  })
}

/** Whether words are the rest of a task's line. On a line of its own 以上各项任务… stands behind the last task, and is of all. */
function goesOn(parent: Plan | Section | Task, {position}: Note): parent is Task {
  if (parent.type !== 'task') return false
  const before = [parent.position.start, ...parent.children.map(child => child.position.end)]
  return before.some(({line, column}) => line === position.start.line && column <= position.start.column)
}
