/** The task row: one task flattened, a contract that other programs read. */
import type {Point} from 'unist'
import type {Heirs} from './heirs.ts'
import type {Duty, Plan, Role, Section, Task, Unit, UnitKind} from './types.ts'
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
  deadlines: string[]
  source: Source
}

/** One row a task, in document order. `file` is the name that citations give. */
export function taskRows(plan: Plan, file: string): TaskRow[] {
  return placedTasks(plan).map(placed => taskRow(placed, file))
}

export function taskRow({node: task, ancestors}: Placed<Task>, file: string): TaskRow {
  const sections = ancestors.filter((node): node is Section => node.type === 'section')
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
    deadlines: deadlinesOf(task, sections),
    source: {file, start: task.position.start, end: task.position.end},
  }
}

/** What a task's own fields say of when it is due, as written; else those of the nearest heading that says so. */
function deadlinesOf(task: Task, sections: readonly Section[]): string[] {
  for (let level = sections.length, node: Task | Section = task; ; node = sections[level]!) {
    const found = node.children.flatMap(child =>
      child.type === 'note' && child.field === 'deadline' ? [child.value] : [],
    )
    if (found.length > 0 || level-- === 0) return found
  }
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
