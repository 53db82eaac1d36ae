/** What a rule is, what it gives, and what `check` makes of it. */
import type {Point, Position} from 'unist'
import type {Lang} from '../plan/finding-rule.ts'
import type {Draft} from './draft.ts'

/** Gravest first. */
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** One contiguous edit: `text` takes the place of the characters from `start` to `end`, in UTF-16 code units. */
export interface Fix {
  start: number
  end: number
  text: string
}

export type Words = Record<Lang, string>

/** What a rule reports. */
export interface Problem {
  position: Position
  /** `Unexpected X, expected Y` · `原文…，应…`. */
  say: Words
  /** What would be right, as it would be written. */
  expected?: readonly string[]
  fix?: Fix | undefined
}

export interface Rule<Id extends string = string> {
  id: Id
  severity: Severity
  /** What it reports, in a line. */
  about: Words
  /** Why it matters and what to do. */
  help: Words
  /** Whether some of its problems come with a fix. */
  mends?: true
  check: (draft: Draft) => readonly Problem[]
}

/** A problem in one language, with its place; a contract that other programs read. */
export interface Finding {
  rule: string
  severity: Severity
  message: string
  /** The number of the task in which it stands. */
  number: string | null
  place: Omit<Point, 'offset'>
  end: Omit<Point, 'offset'>
  /** The document's words at the place. */
  text: string
  expected: readonly string[] | null
  fix: Fix | null
  file: string
}
