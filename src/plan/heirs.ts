/** Who holds a unit's work in a later year, and how that came. */

/** One change on the way: in `year` the work of `from` went to `to`. */
export interface Step {
  from: string
  to: string[]
  year: number
  how: 'renamed' | 'merged' | 'split' | 'transferred'
  /** Which part of the work each heir has, where it was split. */
  shares?: Readonly<Record<string, string>>
  /** The decision that made it so. */
  source: string
}

export interface Heirs {
  /** The units that hold the work; the unit itself, where nothing is known to have changed. */
  names: string[]
  /** The earliest first. */
  steps: Step[]
  /** Those of the names of which nothing is known, or only that they exist no more. */
  unknown?: string[]
}
