/**
 * The registry of known names: the shape of `registry.ts`, and of a file of one's own.
 * In names `〇` stands for a level of government (省, 市, 县 …) or a place by its full name (云南省), `△` for a place by its
 * short name (云南).
 */
import type {BodyKind} from '../plan/body-kinds.ts'
import type {Step} from '../plan/heirs.ts'

/** What the departments of several levels of government are for: 〇 + work + 厅, 局, 委 or 办. */
export interface Department {
  /** As in the standard short name, 住房城乡建设. */
  work: string
  /** Other words for it, 住建. */
  also?: readonly string[]
  ends: readonly string[]
  kind: BodyKind
  since?: number
  until?: number
  /** A key of `sources`, or the words themselves. */
  source?: string
}

/** A body with a name of its own, or one for each place. */
export interface Body {
  /** The standard short name. */
  name: string
  full?: string
  also?: readonly string[]
  /** Names that mean it only beside other central bodies, 发展改革委: others are called the same in their places. */
  bare?: readonly string[]
  /** Earlier names, with the last year of each. */
  formerly?: readonly {name: string; until: number}[]
  kind: BodyKind
  since?: number
  until?: number
  source?: string
}

/**
 * Who holds a body's work from a year on. `renamed` is a body that goes on under another name, though it may have taken over
 * other work as well.
 * Departments are written with the province's end, 环境保护厅, and without 〇.
 */
export interface Succession {
  from: string
  to: readonly string[]
  year: number
  how?: Step['how']
  /** Heirs that there are only in the province. */
  provinceOnly?: readonly string[]
  /** The provinces, by their short names, where it was so; elsewhere it is as an entry without this has it. */
  places?: readonly string[]
  /** Which part of the work each heir has, where it was split. */
  shares?: Readonly<Record<string, string>>
  source?: string
}

export interface Registry {
  sources: Readonly<Record<string, string>>
  departments: readonly Department[]
  bodies: readonly Body[]
  successions: readonly Succession[]
}
