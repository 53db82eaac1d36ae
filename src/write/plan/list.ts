/** A plan as numbered entries, with the duties of each task below it. */
import type {Duty, Note, Plan, Section, Task} from '../../plan/types.ts'
import {type Block, linesOf} from './blocks.ts'
import {bodyBlocks, type Child, type Layout} from './body.ts'
import {clauseTasks, itemTasks, standsBehind} from './clause-tasks.ts'
import {frontOf} from './front.ts'
import {numberedFields} from './numbered-fields.ts'
import {type Markers, markersOf} from './numbering.ts'
import {paragraph} from './paragraph.ts'
import {residueOf} from './residue.ts'
import {type Rows, rowsAmong} from './rows.ts'
import {withoutHeaders} from './table-header.ts'
import {joined, wordsOf} from './words.ts'

/** With `rows`, the tasks that these find stand as tables. */
export function listBlocks(plan: Plan, rows?: Rows): Block[] {
  const markers = markersOf(plan)
  const {blocks, rest} = frontOf(plan)
  const here = rowsAmong(rest, rows)
  const standing: Standing = {markers, above: [], depth: 1, rows, isList: here === undefined}
  const body = bodyBlocks([], rest, {above: [], rows: here, below: entry => entryBlocks(entry, standing)})
  const hasHeading = body.some(({type}) => type === 'heading')
  return [...blocks, ...body, ...residueOf(plan, hasHeading)]
}

export interface Standing {
  markers: Markers
  /** The duties of the entries above. */
  above: readonly Duty[]
  depth: number
  inline?: boolean
  rows: Rows | undefined
  /** The entries beside it are no rows. */
  isList: boolean
}

/** A section or a task with all that is below it. */
function entryBlocks(entry: Section | Task, standing: Standing): Block[] {
  const {markers, above, depth, inline, rows, isList} = standing
  const all = withoutHeaders<Child>(entry.children)
  const hasItems = entry.type === 'task' && itemTasks(entry).length > 0
  // In a table the items would be of no entry.
  const here = hasItems ? undefined : rowsAmong(all, rows)
  const inParagraph = paragraphOf(entry, all, isList ? undefined : here)
  const rest = noteBehind(all, inParagraph)
  const children = all.filter(child => child !== rest && (child.type !== 'task' || !inParagraph.has(child)))
  const below: Standing = {
    markers,
    above: [...above, ...children.filter(node => node.type === 'duty')],
    depth: depth + 1,
    rows,
    isList: here === undefined,
    ...(leadsToMeasures(entry) && {inline: true}),
  }
  const layout: Layout = {
    above,
    below: child => entryBlocks(child, below),
    rows: here,
    ...(inline && {inline}),
  }
  if (entry.type === 'section' && inParagraph.size > 0)
    return bodyBlocks(paragraph(entry, [...inParagraph], rest, standing), children, layout)
  const head = headOf(entry, standing)
  const fields = entry.type === 'task' && !hasItems ? numberedFields(entry, markers, above) : undefined
  return fields
    ? bodyBlocks([...head, ...fields.blocks], fields.rest, layout)
    : bodyBlocks(head, children, layout)
}

/** 整改措施： */
function leadsToMeasures(entry: Section | Task): boolean {
  const prose = entry.children.flatMap(node =>
    node.type === 'note' && node.kind !== 'field' ? node.value : [],
  )
  return [...wordsOf(entry), ...prose].some(line => /[:：]$/.test(line))
}

/** The tasks that share the entry’s paragraph, where they are no rows. */
function paragraphOf(entry: Section | Task, children: readonly Child[], rows: Rows | undefined): Set<Task> {
  const tasks = entry.type === 'section' ? clauseTasks(entry) : []
  const first = tasks[0]
  const taken = first && rows?.(children, children.indexOf(first))?.taken
  return new Set(taken !== undefined && taken >= tasks.length ? [] : tasks)
}

/** The prose that goes on in the line of the tasks. */
function noteBehind(children: readonly Child[], tasks: ReadonlySet<Task>): Note | undefined {
  const last = [...tasks].at(-1)
  const next = last && children[children.indexOf(last) + 1]
  return next?.type === 'note' && next.kind === 'text' && standsBehind(next, last!) ? next : undefined
}

function headOf(entry: Section | Task, {markers, depth}: Standing): Block[] {
  const [first = '', ...more] = wordsOf(entry)
  const text = joined(markers.get(entry) ?? '', first)
  return [
    entry.type === 'section' ? {type: 'heading', depth, text} : {type: 'line', text},
    ...more.flatMap(linesOf),
  ]
}
