/** What differs between two versions of a plan: contracts that other programs read. */
import type {Source} from '../plan/rows.ts'
import type {FieldKind, PlanMeta, Role} from '../plan/types.ts'

/** Stable ids of what may have happened to a task. */
export const changeKinds = [
  'added',
  'removed',
  'moved',
  'renumbered',
  'split',
  'merged',
  'text',
  'figure',
  'deadline',
  'lead',
  'cooperating',
  'responsible',
  'promoted',
  'demoted',
  'openEnded',
  'field',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Units that joined and left a role, by their names in the new version. */
export interface UnitsChange {
  added: string[]
  removed: string[]
}

/** A unit that went from one role to another. */
export interface RoleChange {
  unit: string
  from: Role
  to: Role
}

/** Characters that stand in both texts, in the new one alone, or in the old one alone. */
export interface Segment {
  op: 'equal' | 'insert' | 'delete'
  value: string
}

export interface TextChange {
  old: string
  new: string
  segments: Segment[]
}

/** A number, a year or a date that became another: 85% → 90%. */
export interface FigureChange {
  kind: 'figure' | 'deadline'
  old: string
  new: string
}

/** Another field of a task, by its label. */
export interface FieldChange {
  kind: FieldKind
  /** As written; empty where the document has none. */
  label: string
  old: string
  new: string
}

/** One task of the old version, one of the new, and what differs between them; either may be missing. */
export interface TaskChange extends Record<Role, UnitsChange> {
  /** The task's number in the old version, in the new one. */
  old: string | null
  new: string | null
  /** The further tasks that a task was split into, or merged with. */
  others: string[]
  kinds: ChangeKind[]
  promoted: RoleChange[]
  demoted: RoleChange[]
  /** The task's own words in the new version, or in the old where it was removed. */
  words: string
  /** Nothing where the words are the same. */
  text: TextChange | null
  figures: FigureChange[]
  fields: FieldChange[]
  openEnded: {old: boolean; new: boolean}
  /** All units of the task in each version, by role. */
  duties: {old: Record<Role, string[]> | null; new: Record<Role, string[]> | null}
  headings: {old: string[]; new: string[]}
  source: {old: Source | null; new: Source | null}
  /** Which task of each version it is, from 0. */
  places: {old: number | null; new: number | null}
}

export const sectionKinds = ['section-added', 'section-removed', 'section-retitled', 'section-moved'] as const
export type SectionKind = (typeof sectionKinds)[number]

/** A section of either version, by its markers and its title. */
export interface SectionPlace {
  path: string[]
  title: string
  source: Source
}

export interface SectionChange {
  kinds: SectionKind[]
  old: SectionPlace | null
  new: SectionPlace | null
}

/** A unit that has another name all over the new version. */
export interface RenamedUnit {
  old: string
  new: string
  /** How many tasks name it. */
  tasks: number
}

export interface MetaChange {
  field: 'title' | keyof PlanMeta
  old: string | null
  new: string | null
}

/** Prose outside the tasks: other words, or words that one version lacks. */
export interface NoteChange {
  text: TextChange
  source: {old: Source | null; new: Source | null}
}

/** How two tasks were found to be the same one. */
export interface PairReason {
  old: string
  new: string
  /** From 0 to 1, as are its parts. */
  score: number
  text: number
  units: number
  place: number
  /** Which task of each version it is, from 0. */
  places: {old: number; new: number}
}

export interface PlanDiff {
  /** Hardly any task of one is in the other: these are not two versions of one plan. */
  different: boolean
  /** How many tasks each version has, and how many were found in both. */
  tasks: {old: number; new: number; paired: number}
  renamed: RenamedUnit[]
  meta: MetaChange[]
  sections: SectionChange[]
  notes: NoteChange[]
  /** In the order of the new version. */
  changes: TaskChange[]
  /** Tasks that only have another number; they are among the changes where that was asked for. */
  renumbered: number
  /** The pairs of tasks, and why they are pairs. */
  pairs: PairReason[]
}

export interface DiffOptions {
  /** Names that are written differently count as different, and punctuation in another width does. */
  strict?: boolean
  /** Tell of tasks that only have another number. */
  numbers?: boolean
}
