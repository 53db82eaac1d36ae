/** Units right below the title, before the first entry, are those of all entries. */
import {type Line, pointAt} from '../../plan/blocks.ts'
import type {Duty, Note, Task} from '../../plan/types.ts'
import {hasTitle, titleLines} from '../document/title.ts'
import type {Outline} from '../nest.ts'
import {note} from '../notes.ts'
import {lineOf} from '../pieces.ts'

const aboutWork = /指导思想|总体要求|工作目标|基本原则|要求|组织领导|保障/

/**
 * What stands before the entries, and the duties that the entries have from there: then the title is no task. Above the tasks of a table
 * (县农业局) only tells whose it is.
 */
export function sharedOnTop(
  nodes: readonly (Note | Task)[],
  preamble: readonly Line[],
  parts: Outline['parts'],
  inTables: readonly {type: string}[],
): {nodes: readonly (Note | Task)[]; duties: readonly Duty[]} {
  const none = {nodes, duties: []}
  const [task, ...others] = nodes.filter(node => node.type === 'task')
  if (!task || others.length > 0) return none
  const entries = parts.flatMap(part => ('entries' in part ? part.entries : []))
  // Where parts lead to the tasks, or say how the work is done, not all entries are tasks.
  const isOfTable = entries.length === 0 && inTables.length > 0 && task.children.every(isUnnamed)
  if (!isOfTable && entries.length === 0) return none
  if (entries.some(({lines}) => aboutWork.test(lines[0]!.folded))) return none
  const title = titleLines(preamble)
  if (title.length === 0 || (isOfTable && !hasTitle(title))) return none
  if (task.position.start.offset !== pointAt(title[0]!, 0).offset) return none
  const end = task.position.end.offset!
  const lines = preamble.filter(line => line.offset >= task.position.start.offset! && line.offset < end)
  const notes = lines.map(line => note(title.includes(line) ? 'metadata' : 'preamble', [lineOf(line)]))
  const duties = isOfTable ? [] : task.children.filter(node => node.type === 'duty')
  // What else stands on these lines is in their notes.
  const last = notes.at(-1)!.position.end.offset!
  const isBeside = (node: Note | Task) => node.position.start.offset! < last
  const behind = nodes.slice(nodes.indexOf(task) + 1).filter(node => !isBeside(node))
  return {nodes: [...nodes.slice(0, nodes.indexOf(task)), ...notes, ...behind], duties}
}

function isUnnamed(node: Task['children'][number]): boolean {
  return node.type !== 'duty' || node.label === ''
}
