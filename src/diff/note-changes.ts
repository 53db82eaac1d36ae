/** Prose outside the tasks that another version has otherwise: preambles, requirements, remarks. */
import {diffArrays} from 'diff'
import type {Note, Plan, Section, Task} from '../plan/types.ts'
import {wordsOf} from './features.ts'
import {textChange} from './text-change.ts'
import type {NoteChange} from './types.ts'

const told = new Set<Note['kind']>(['preamble', 'requirement', 'text'])

export function noteChanges(
  old: Plan,
  next: Plan,
  files: {old: string; new: string},
  strict: boolean,
): NoteChange[] {
  const [olds, news] = [notesIn(old), notesIn(next)]
  const keyOf = ({value}: Note) => (strict ? value : wordsOf(value))
  const found: NoteChange[] = []
  let gone: Note[] = []
  let come: Note[] = []
  const flush = () => {
    for (let at = 0; at < Math.max(gone.length, come.length); at++) {
      const change = noteChange(gone[at], come[at], files, strict)
      if (change) found.push(change)
    }
    gone = []
    come = []
  }
  let [oldAt, newAt] = [0, 0]
  for (const {added, removed, count} of diffArrays(olds.map(keyOf), news.map(keyOf))) {
    if (removed) gone = gone.concat(olds.slice(oldAt, oldAt + count))
    else if (added) come = come.concat(news.slice(newAt, newAt + count))
    else flush()
    if (!added) oldAt += count
    if (!removed) newAt += count
  }
  flush()
  return found
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
function notesIn(parent: Plan | Section | Task): Note[] {
  const children: readonly (Plan | Section | Task)['children'][number][] = parent.children
  return children.flatMap(node => {
    if (node.type === 'note')
      return told.has(node.kind) && !node.header && wordsOf(node.value) !== '' ? [node] : []
    return node.type === 'duty' ? [] : notesIn(node)
  })
}
