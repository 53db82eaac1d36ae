/** The task row: one task flattened, a contract that other programs read. */
import type {Point} from 'unist'
import {type Calendar, calendarOf, dueDays, dueDaysWithin} from './due.ts'
import {saysUntilWhen} from './fields.ts'
import type {Heirs} from './heirs.ts'
import {namesDay} from './names-day.ts'
import type {Duty, Note, Plan, Role, Section, Task, Unit, UnitKind} from './types.ts'
import {type Placed, placedTasks} from './walk.ts'

export interface RowUnit {
  name: string
  written: string
  kind: UnitKind
  /** Who holds its work in the year that was asked for. */
  heirs?: Heirs
}

/** Where something stands: a file and the first and last place in it. */
export interface Source {
  file: string
  start: Point
  end: Point
}

export interface TaskRow extends Record<Role, RowUnit[]> {
  number: string
  /** Markers as printed, outermost first, the task's own last. */
  path: string[]
  /** Titles of the sections above, outermost first. */
  headings: string[]
  title: string | null
  text: string
  openEnded: boolean
  /**
   * As written. Where the task says none, and its words name no day, those of the nearest heading that says
   * until when what is below it is to be done.
   */
  deadlines: string[]
  /** The days that these mean, or its words where there are none, `2026-06-30`, the first first; only where any. */
  due?: string[]
  /** What else is told of the task, such as persons; only where something is. */
  fields?: RowField[]
  source: Source
}

/** 责任人：王芳; without a label where the source gives none. */
export interface RowField {
  label: string
  value: string
}

/** One row a task, in document order. `file` is the name that citations give. */
export function taskRows(plan: Plan, file: string): TaskRow[] {
  const calendar = calendarOf(plan)
  return placedTasks(plan).map(placed => taskRow(placed, file, calendar))
}

export function taskRow({node: task, ancestors}: Placed<Task>, file: string, calendar: Calendar): TaskRow {
  const sections = ancestors.filter((node): node is Section => node.type === 'section')
  const fields = fieldsOf(task)
  const deadlines = deadlinesOf(task, sections)
  const due =
    deadlines.length > 0
      ? dueDays(deadlines.join('\n'), calendar)
      : dueDaysWithin(`${task.title ?? ''}\n${task.text}`, calendar)
  return {
    number: task.number,
    path: [...ancestors, task].flatMap(node => node.marker ?? []),
    headings: sections.map(section => section.title),
    title: task.title ?? null,
    text: task.text,
    lead: unitsOf(task, 'lead').map(rowUnit),
    cooperating: unitsOf(task, 'cooperating').map(rowUnit),
    responsible: unitsOf(task, 'responsible').map(rowUnit),
    openEnded: dutiesOf(task).some(duty => duty.openEnded === true),
    deadlines,
    ...(due.length > 0 && {due}),
    ...(fields.length > 0 && {fields}),
    source: {file, start: task.position.start, end: task.position.end},
  }
}

/**
 * What a task's own fields say of when it is due, as written; else, where its words name no day, those of the
 * nearest heading.
 */
function deadlinesOf(task: Task, sections: readonly Section[]): string[] {
  const own = deadlinesIn(task.children)
  if (own.length > 0 || namesDay(task)) return own.map(({value}) => value)
  const above = sections.map(section =>
    deadlinesIn(ownOf(section)).filter(({label = ''}) => saysUntilWhen(label)),
  )
  return above.findLast(notes => notes.length > 0)?.map(({value}) => value) ?? []
}

/** The fields of a task but for its deadlines. */
export function fieldsOf({children}: Task): RowField[] {
  return children.flatMap(node =>
    node.type === 'note' && node.kind === 'field' && node.field !== 'deadline'
      ? [{label: node.label ?? '', value: node.value}]
      : [],
  )
}

/** What a heading says itself, which stands before what is below it. */
function ownOf({children}: Section): Section['children'] {
  const below = children.findIndex(({type}) => type === 'task' || type === 'section')
  return below < 0 ? children : children.slice(0, below)
}

function deadlinesIn(nodes: readonly (Section | Task)['children'][number][]): Note[] {
  return nodes.filter((node): node is Note => node.type === 'note' && node.field === 'deadline')
}

/** The duties of a task, those that it inherits among them. */
export function dutiesOf(task: Task): Duty[] {
  return task.children.filter((node): node is Duty => node.type === 'duty')
}

/** The units that hold a role in a task, as often as the source names them. */
export function unitsOf(task: Task, role: Role): Unit[] {
  return dutiesOf(task).flatMap(duty => (duty.role === role ? duty.children : []))
}

function rowUnit({name, value, kind}: Unit): RowUnit {
  return {name, written: value, kind}
}
