/**
 * The task tree: a strict [unist](https://github.com/syntax-tree/unist) tree of plain data.
 * Offsets and columns count UTF-16 code units of the decoded source; lines and columns begin at 1.
 */
import type {Literal, Parent, Position} from 'unist'

/** 牵头 · 协同/配合 · 责任单位, where the source names no lead. */
export type Role = 'lead' | 'cooperating' | 'responsible'

export const roles = ['lead', 'cooperating', 'responsible'] as const satisfies readonly Role[]

/** `class` is a whole class of bodies, such as 各州市人民政府. */
export type UnitKind = 'unit' | 'class'

/** `field` is one of a task’s other fields: a deadline, a person in charge. */
export type NoteKind = 'preamble' | 'requirement' | 'metadata' | 'residue' | 'text' | 'field'

export type FieldKind = 'deadline' | 'person' | 'other'

/** A body that holds a duty. */
export interface Unit extends Literal {
  type: 'unit'
  /** The name as written. */
  value: string
  /** The name as known. */
  name: string
  kind: UnitKind
  position: Position
}

/** One role with its units. */
export interface Duty extends Parent {
  type: 'duty'
  role: Role
  /** The role word as written, 牵头单位. */
  label: string
  /** The source adds 等有关部门, or names nobody in particular: 有关部门配合. */
  openEnded?: boolean
  /** The duty stands on a section above and holds here too; its position is there. */
  inherited?: boolean
  children: Unit[]
  position: Position
}

/** Prose that is no task. */
export interface Note extends Literal {
  type: 'note'
  kind: NoteKind
  value: string
  /** The label of a field as written, 完成时限; empty where it has none. */
  label?: string
  /** What kind of field it is. */
  field?: FieldKind
  /** A cell of the header of a table, which says what the cells below it are. */
  header?: boolean
  /** The field stands in a merged cell of a row above and holds here too; its position is there. */
  inherited?: boolean
  position: Position
}

/** An entry with its own duties. */
export interface Task extends Parent {
  type: 'task'
  /** The number as printed, `(1)`. */
  marker?: string
  ordinal: number
  /** The address in digits, `1.2.6`. */
  number: string
  /** The heading line, where the entry has one above its text. */
  title?: string
  /** The source's own words; several lines are joined by `\n`. */
  text: string
  /** Its duties, remarks after them, and the entries below it. */
  children: (Duty | Section | Task | Note)[]
  position: Position
}

/** A numbered heading that holds tasks or sections. */
export interface Section extends Parent {
  type: 'section'
  marker: string
  ordinal: number
  title: string
  children: (Section | Task | Duty | Note)[]
  position: Position
}

export interface PlanMeta {
  /** 文号 as written, 国发〔2019〕3号. */
  number?: string
  /** 发文机关 as written; several are joined by 、. */
  issuer?: string
  /** Units that the document adds to all its tasks, as written. */
  everywhere?: string[]
  /** The day the document bears, `2015-08-19`. */
  date?: string
}

/** The whole document. */
export interface Plan extends Parent {
  type: 'plan'
  title: string | null
  meta: PlanMeta
  children: (Section | Task | Note)[]
  position: Position
}

/** Whatever a section heading, a task or the plan may hold. */
export type PlanNode = Plan | Section | Task | Duty | Unit | Note
