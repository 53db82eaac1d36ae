/** What every command gets: the plans, the language, and a way to answer. */
import type {Register} from '../units/register.ts'
import type {Lang} from '../write/report.ts'
import type {Colours} from './colours.ts'
import type {Config} from './config.ts'
import type {Io} from './io.ts'
import type {LoadedPlan} from './load.ts'
import type {Say} from './messages.ts'

export interface Context {
  io: Io
  lang: Lang
  say: Say
  version: string
  config: Config
  colours: Colours
  /** What is known of names, read when it is wanted. */
  register: () => Register
  /** Whether names count only as they are written. */
  exact: boolean
  /** The plans that were asked for, read once; at least one holds a task, unless `allowEmpty`. */
  plans: (allowEmpty?: boolean) => Promise<LoadedPlan[]>
  /** A plan by the path of its file, as `--from` and `--encoding` have it; also one without tasks. */
  load: (path: string) => Promise<LoadedPlan>
  /** A remark on standard error. */
  remark: (text: string) => void
}

/** 0 found · 1 nothing found, no task, plans that differ, or findings · 2 misuse or unreadable input. */
export type ExitCode = 0 | 1 | 2

/** A text in both languages. */
export type Text = Record<Lang, string>

export interface OptionSpec {
  flags: string
  about: Text
  choices?: readonly string[]
  /** May be given several times; the values are gathered. */
  many?: boolean
  /** The value that was meant by what was typed. */
  parse?: (typed: string, say: Say) => unknown
}

export interface CommandSpec {
  name: string
  about: Text
  /** As commander writes them: `<name>`, `[number...]`. */
  arguments?: {syntax: string; about: Text}
  /** Whether it takes one plan alone, where it has no arguments of its own. */
  onePlan?: boolean
  options: readonly OptionSpec[]
  /** Options that are refused together, as `--flag` or with a value, `--per unit`. */
  clashes?: readonly (readonly [string, string])[]
  examples: readonly string[]
  /** What else help tells, below the examples. */
  note?: Text
  /** Whether the answer gives names as the document has them; then none need be known. */
  quotes?: (options: Options) => boolean
  run: (context: Context, args: readonly string[], options: Options) => Promise<ExitCode>
}

/** Options by their camel-cased names, as commander gives them. */
export type Options = Readonly<Record<string, unknown>>
