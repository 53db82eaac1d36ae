/** Entries to nodes: what has duties is a task, what holds other entries is a section, the rest is prose. */
import type {Duty, Note, NoteKind, Role, Section, Task} from '../../plan/types.ts'
import {entryNote, textNotes} from '../assigning/unassigned.ts'
import {reportUnreadActor} from '../assigning/unread-clauses.ts'
import {withoutDue} from '../clauses/due.ts'
import {inherit} from '../clauses/duties.ts'
import {noteFirstNamed} from '../clauses/first-named.ts'
import {reportAboveFirst} from '../departments/between-departments.ts'
import {dutiesOf} from '../departments/departments.ts'
import {areAllOfUnits, reportOthersBelow} from '../departments/items-of-units.ts'
import {reportUnitsBetween} from '../departments/units-between.ts'
import type {Entry} from '../nesting/outline.ts'
import {report} from '../reading/findings.ts'
import {inOrder, residueNotes} from '../reading/notes.ts'
import {
  isBesideTasks,
  isRemainder,
  isRequirementPart,
  saysRequirement,
  saysThoughts,
} from '../reading/part-headings.ts'
import {lineOf, nodesIn, positionOf, textOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {aboveRows, rowNodes} from '../tables/entry-rows.ts'
import {holdsTasks} from '../tables/table.ts'
import {isManner, type Manner, mannerOf} from './manner.ts'
import {clauseTask, endOf, hasBody, headingOf, markerOf, newSection, newTask, startOf} from './nodes.ts'
import {isFieldAlone} from './numbered-fields.ts'
import {lackingInPart, partBelow} from './part-of-units.ts'
import {type ReadEntry, readEntry} from './read-entry.ts'
import {isItem, isItemBelowHeading, reportItemAlone, standsOverItems, takeHead} from './several-clauses.ts'
import {leadsTo, sharedBehind, withSharedDue} from './shared-behind.ts'
import {taskWords} from './task-words.ts'

/** What holds for an entry because of where it stands. */
export interface Context {
  /** Duties of the sections above, for tasks that have none. */
  inherited: readonly Duty[]
  /** In what part the units here do it, where a heading above says only that. */
  part?: Role | undefined
  /** The words above lead to the entries: 具体举措: */
  isLedIn?: boolean
  /** What prose is here. */
  noteKind: NoteKind
  /** These are entries of 保障措施 or the like. */
  isRequirement?: boolean
  /** These are the steps of 实施步骤, or principles. */
  manner?: Manner | undefined
  reading: Reading
}

type Node = Section | Task | Note

export function entryNodes(entries: readonly Entry[], context: Context): Node[] {
  const {reading, manner} = context
  const ofManner = isManner(manner, entries, reading)
  const all = entries.map(entry => readEntry(entry, context, ofManner))
  const isLeaf = ({entry}: ReadEntry) => entry.children.length === 0 && !holdsTasks(entry.rows, reading)
  // Where departments have paragraphs of their own, other parts need none.
  const mayBeside = ({entry: {lines}}: ReadEntry) => {
    const own = reading.departments.get(lines[0]!)
    if (own) return !own.isBehindWords
    return !(reading.hasDepartmentLines || lines.some(line => reading.departments.has(line)))
  }
  const beside = all.filter(read => isLeaf(read) && read.assigned.length > 0 && mayBeside(read))
  // Of steps one may be somebody's alone: (三)督导检查。由甲局牵头。
  const besideTasks =
    !context.isRequirement &&
    manner !== 'principles' &&
    beside.length > (manner === 'steps' ? all.length / 2 : 0)
  const hasItems = all.some(({assigned}) => isItem(assigned[1]?.text[0], 2))
  const shared = sharedBehind(all, context)
  reportUnitsBetween(entries, reading)
  return all.flatMap((read): Node | Node[] => {
    const {entry, assigned} = read
    const first = assigned[0]
    if (first) reportItemAlone(read.rest, reading)
    if (entry.children.length === 0 && standsOverItems(assigned)) return taskNode(read, context)
    if (assigned.length > 1 || (hasItems && isItemBelowHeading(first))) return severalTasks(read, context)
    if (!isLeaf(read)) {
      reportOthersBelow(entry, reading)
      const isTask =
        first &&
        (read.hasFields ||
          hasBody(first, aboveRows(entry, read.rest, reading)) ||
          areAllOfUnits(entry, reading))
      return isTask ? taskNode(read, context) : sectionNode(read, context)
    }
    const heading = reading.departments.get(entry.lines[0]!)
    if (heading?.isHeading) return taskNode(read, {...context, inherited: dutiesOf(heading)})
    if (first || (!shared && context.inherited.length > 0)) return taskNode(read, context)
    if (shared) return withSharedDue(taskNode(read, {...context, inherited: shared}), all)
    const isBeside = isBesideTasks(entry) || isRemainder(entry) || saysThoughts(entry) || isFieldAlone(entry)
    if (!besideTasks || isBeside)
      return inOrder([
        entryNote(entry, context.noteKind, reading),
        ...rowNodes(entry, undefined, context.inherited, reading),
        ...residueNotes(entry.residue),
      ])
    const head = lineOf(entry.lines[0]!)
    report(context.reading.file, 'task-has-duty', positionOf(head), textOf(head))
    return taskNode(read, context)
  })
}

/** A heading; duties that stand on it hold for what is below. */
function sectionNode({entry, assigned, rest}: ReadEntry, context: Context): Section {
  const {reading} = context
  const words = assigned.flatMap(clause => clause.text).concat(rest?.text ?? [])
  const {title, due, body} = headingOf(entry, words)
  noteFirstNamed(entry.lines[0]!.folded, entry.lines[0]!.offset, reading, true)
  const manner = mannerOf(title)
  const noteKind = saysRequirement(title) || manner === 'principles' ? 'requirement' : context.noteKind
  const isRequirement = context.isRequirement === true || isRequirementPart(entry)
  const own = nodesIn(assigned).concat(due)
  const duties = own.filter(node => node.type === 'duty')
  const department = reading.departments.get(entry.lines[0]!)
  const inherited = duties.length > 0 ? duties : department ? dutiesOf(department) : context.inherited
  const part = partBelow(entry, reading) ?? context.part
  reportAboveFirst(body, entry.children, reading)
  const notes = [
    ...textNotes(body, noteKind, reading),
    ...(rest?.nodes ?? []),
    ...residueNotes(entry.residue),
  ]
  const rows = rowNodes(entry, rest, inherited, reading)
  const below =
    entry.children.length > 0
      ? entryNodes(entry.children, {
          inherited,
          part,
          isLedIn: leadsTo(entry),
          noteKind,
          isRequirement,
          manner,
          reading,
        })
      : []
  return newSection(
    entry,
    title,
    inOrder<Section['children'][number]>([...own, ...notes, ...rows]).concat(below),
  )
}

/** An entry with its own duties, with the items and the entries below it. */
function taskNode({entry, assigned: [first, ...items], rest}: ReadEntry, context: Context): Task {
  const {noteKind, reading} = context
  const own = first?.nodes ?? []
  const inherited = lackingInPart(own, context.inherited, context.part)
  const behind = rest?.text ?? []
  const {words, beside} =
    items.length > 0
      ? {words: first!.text, beside: behind}
      : taskWords(first, behind, entry.children.length > 0)
  const {text, due} = inherited.length > 0 ? withoutDue(words) : {text: words, due: []}
  if (inherited.length > 0) reportUnreadActor(text, reading)
  const nodes = own.concat(inherit(inherited), due)
  const remarks = textNotes(beside, noteKind, reading)
  const isOver = entry.children.length + entry.rows.length > 0
  const duties = isOver ? nodes.filter(node => node.type === 'duty') : []
  const below =
    entry.children.length > 0
      ? entryNodes(entry.children, {inherited: duties, isLedIn: leadsTo(entry), noteKind, reading})
      : []
  const rows = [...items.map(clauseTask), ...rowNodes(entry, rest, duties, reading)]
  const here: Task['children'] = nodes.concat(rest?.nodes ?? [], remarks, residueNotes(entry.residue))
  const children = inOrder(rows.length + below.length > 0 ? here.concat(rows, below) : here)
  const task = newTask(entry.marker.ordinal, text, children, {
    start: startOf(entry),
    end: endOf(entry, children),
  })
  // A heading may have none.
  if (entry.marker.length > 0) task.marker = markerOf(entry)
  return task
}

/** An entry of several clauses: each is a task for the text since the one before; the entries below come after. */
function severalTasks({entry, assigned, rest}: ReadEntry, context: Context): Section {
  const {noteKind, reading} = context
  const {title, introduction} = takeHead(assigned, reading.departments)
  const here: Section['children'] = [
    ...textNotes(introduction, noteKind, reading),
    ...assigned.map(clauseTask),
    ...textNotes(rest?.text ?? [], noteKind, reading),
    ...(rest?.nodes ?? []),
    ...residueNotes(entry.residue),
  ]
  const rows = rowNodes(entry, rest, context.inherited, reading)
  const below = entry.children.length > 0 ? entryNodes(entry.children, context) : []
  return newSection(entry, title, inOrder(here.concat(rows, below)))
}
