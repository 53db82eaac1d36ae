/** All findings of a document. */
import type {Point} from 'unist'
import type {Lang} from '../plan/finding-rule.ts'
import {builtInRegister} from '../units/built-in-register.ts'
import type {SoundOf} from '../units/near.ts'
import type {Register} from '../units/register.ts'
import {draftOf, type ReadDocument} from './draft.ts'
import type {Finding, Problem, Rule, Severity} from './rule.ts'
import {rules as allRules, type RuleId} from './rules/index.ts'
import {numbersAt} from './task-at.ts'

export interface LintOptions {
  lang?: Lang
  /** Only these rules. */
  rules?: readonly RuleId[]
  /** None of these. */
  ignore?: readonly RuleId[]
  /** Other severities than the rules' own. */
  severities?: Partial<Record<RuleId, Severity | 'off'>>
  /** How many tasks one unit may lead; without it nobody is reported for leading many. */
  maxLead?: number
  /** What is known of names; by default what comes with the program. */
  register?: Register
  /** How a text sounds, `cai zheng`: with it unknown names are found that sound like known ones. */
  soundOf?: SoundOf
  /** The name that findings give; by default the file's path. */
  name?: string
}

/**
 * What is odd in a document, in its order. Never throws because of what the document says. A rule that was named in
 * `rules` runs also where `severities` has it off.
 */
export function lint(document: ReadDocument, options: LintOptions = {}): Finding[] {
  const {lang = 'en', rules, ignore = [], severities = {}, name = document.file.path ?? ''} = options
  const {maxLead, register = builtInRegister(), soundOf} = options
  const draft = draftOf(document, {maxLead, register, soundOf})
  const chosen = allRules.filter(
    ({id}) => !ignore.includes(id) && (rules ? rules.includes(id) : severities[id] !== 'off'),
  )
  const found = chosen.flatMap(rule => rule.check(draft).map(problem => ({rule, problem})))
  found.sort((a, b) => offsetOf(a.problem) - offsetOf(b.problem))
  const numbers = numbersAt(
    draft.tasks.map(({node}) => node),
    found.map(({problem}) => offsetOf(problem)),
  )
  return found.map(({rule, problem}, index) => ({
    rule: rule.id,
    severity: severityOf(rule, severities[rule.id]),
    message: problem.say[lang],
    number: numbers[index]!,
    place: placeOf(problem.position.start),
    end: placeOf(problem.position.end),
    text: draft.text.slice(problem.position.start.offset, problem.position.end.offset),
    expected: problem.expected ?? null,
    fix: problem.fix ?? null,
    file: name,
  }))
}

function severityOf(rule: Rule, asked: Severity | 'off' | undefined): Severity {
  return asked === undefined || asked === 'off' ? rule.severity : asked
}

function offsetOf({position}: Problem): number {
  return position.start.offset ?? 0
}

function placeOf({line, column}: Point): Finding['place'] {
  return {line, column}
}
