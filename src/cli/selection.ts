/** The options that choose tasks, for the commands that list or export them. */
import {type TaskRow, taskRows} from '../plan/rows.ts'
import {type Role, roles} from '../plan/types.ts'
import {type Conditions, type Criteria, filterPlan} from '../query/filter.ts'
import {tallyUnits} from '../query/tally.ts'
import type {Context, OptionSpec, Options} from './context.ts'
import {dueBy, dueOption} from './due.ts'
import {heirOptions, withHeirs, yearAsked} from './heirs.ts'
import {kindAsked, kindsOf, ofKindOption} from './kinds.ts'
import type {LoadedPlan} from './load.ts'
import {lookUpNumbers, type NumberLookUp, numbersIn} from './look-up-numbers.ts'
import {lookUpUnits, unitNamesIn} from './look-up-units.ts'
import {type SortKey, sortKeys, sortRows} from './sort.ts'
import {UsageError} from './usage-error.ts'
import {wholeNumber} from './whole-number.ts'

const positive = [
  {flags: '--lead <unit>', about: {zh: '由该单位牵头', en: 'led by this unit'}, many: true},
  {flags: '--cooperating <unit>', about: {zh: '由该单位协同', en: 'this unit cooperates'}, many: true},
  {
    flags: '--responsible <unit>',
    about: {zh: '以该单位为责任单位', en: 'this unit is responsible'},
    many: true,
  },
  {flags: '--unit <unit>', about: {zh: '该单位以任何角色参加', en: 'this unit in any role'}, many: true},
  {flags: '--in <number>', about: {zh: '在该部分或任务之内', en: 'in this section or task'}, many: true},
  {
    flags: '--grep <words>',
    about: {
      zh: '标题、正文或字段含有此语；/…/ 为正则表达式，后可加 i、m、s',
      en: 'title, text or a field holds these words; /…/ is a regular expression, i, m, s may follow it',
    },
    many: true,
  },
] as const satisfies readonly OptionSpec[]

const negative = positive.map(({flags, about}) => ({
  flags: flags.replace('--', '--not-'),
  about: {zh: `排除：${about.zh}`, en: `not: ${about.en}`},
  many: true,
}))

export const selectionOptions: readonly OptionSpec[] = [
  ...positive,
  ...negative,
  dueOption,
  ofKindOption,
  ...heirOptions,
  {flags: '--joint', about: {zh: '牵头单位多于一个', en: 'with more than one lead'}},
  {flags: '--sort <key>', about: {zh: '排序', en: 'order of the tasks'}, choices: sortKeys},
  {flags: '--limit <count>', about: {zh: '最多列出几项任务', en: 'at most so many tasks'}},
]

export interface Selection {
  rows: TaskRow[]
  /** Whether a unit in a role is one that was asked for; true of all where none was. */
  asksFor: (name: string, role: Role) => boolean
}

/**
 * The rows of all plans that fit the options; conditions of one kind are alternatives, different kinds must all hold.
 * Nothing, with remarks, where a unit or a number that was typed stands for none.
 */
export async function selectRows(context: Context, options: Options): Promise<Selection | undefined> {
  const plans = await context.plans()
  const year = yearAsked(options, context)
  const is = conditionWords(options, '')
  const not = conditionWords(options, 'not')
  const meaning = await understand(context, plans, [is, not], year)
  if (!meaning) return undefined
  const kind = kindAsked(options)
  const kindOf = kindsOf(context)
  const ofKind = (row: TaskRow) => !kind || roles.some(role => row[role].some(unit => kindOf(unit) === kind))
  const ofPlans = plans.map(loaded => {
    const criteria: Criteria = {
      ...conditions(context, loaded, is, meaning),
      not: conditions(context, loaded, not, meaning),
      joint: options.joint === true,
    }
    return {loaded, rows: taskRows(filterPlan(loaded.plan, criteria), loaded.name).filter(ofKind)}
  })
  const {due} = options
  const chosen = due === undefined ? ofPlans.flatMap(({rows}) => rows) : dueBy(ofPlans, String(due), context)
  if (chosen.length === 0) {
    context.remark(context.say('noTaskFits'))
    sayOtherRoles(context, plans, is, meaning)
  }
  const sorted = options.sort ? sortRows(chosen, options.sort as SortKey) : chosen
  const limit = wholeNumber('--limit', options.limit, context.say)
  return {rows: withHeirs(sorted.slice(0, limit), plans, year, context), asksFor: askedUnits(is, meaning)}
}

/** Of units that do not hold the role that was asked for, which they hold. */
function sayOtherRoles(
  {remark, say}: Context,
  plans: readonly LoadedPlan[],
  is: ConditionWords,
  {units}: Meaning,
): void {
  const asked = new Set(roles.flatMap(role => is[role] ?? []).flatMap(word => units.get(word) ?? []))
  const rows = plans.flatMap(({plan, name}) => taskRows(plan, name))
  for (const tally of tallyUnits(rows).filter(({name}) => asked.has(name))) remark(say('rolesHeld', tally))
}

function askedUnits(is: ConditionWords, {units}: Meaning): Selection['asksFor'] {
  const namesFor = (kind: Role | 'unit') => new Set((is[kind] ?? []).flatMap(word => units.get(word) ?? []))
  const asked = Object.fromEntries(unitKinds.map(kind => [kind, namesFor(kind)])) as Record<
    Role | 'unit',
    Set<string>
  >
  if (unitKinds.every(kind => asked[kind].size === 0)) return () => true
  return (name, role) => asked.unit.has(name) || asked[role].has(name)
}

type ConditionWords = Partial<Record<keyof Conditions, readonly string[]>>

const unitKinds = [...roles, 'unit'] as const satisfies readonly (Role | 'unit')[]

function conditionWords(options: Options, prefix: '' | 'not'): ConditionWords {
  const name = (kind: string) => (prefix === '' ? kind : `not${kind[0]!.toUpperCase()}${kind.slice(1)}`)
  const kinds = [...unitKinds, 'in', 'grep'] as const
  return Object.fromEntries(
    kinds.map(kind => [kind, options[name(kind)]]).filter(([, typed]) => typed !== undefined),
  )
}

function unitWords(words: ConditionWords): string[] {
  return unitKinds.flatMap(kind => words[kind] ?? [])
}

/** What was typed stands for. */
interface Meaning {
  units: ReadonlyMap<string, string[]>
  places: ReadonlyMap<string, NumberLookUp[]>
}

async function understand(
  context: Context,
  plans: readonly LoadedPlan[],
  all: readonly ConditionWords[],
  year: number | undefined,
): Promise<Meaning | undefined> {
  const names = unitNamesIn(plans)
  const units = new Map<string, string[]>()
  for (const word of new Set(all.flatMap(unitWords)))
    units.set(word, await lookUpUnits(context, names, plans, word, year))
  const typed = new Set(all.flatMap(words => numbersIn(words.in ?? [])))
  const places = new Map([...typed].map(number => [number, lookUpNumbers(context, plans, number)]))
  const understood = [...units.values(), ...places.values()].every(found => found.length > 0)
  return understood ? {units, places} : undefined
}

function conditions(
  {say}: Context,
  loaded: LoadedPlan,
  words: ConditionWords,
  {units, places}: Meaning,
): Conditions {
  const found: Conditions = {}
  for (const kind of unitKinds) {
    const typed = words[kind]
    if (typed) found[kind] = new Set(typed.flatMap(word => units.get(word) ?? []))
  }
  const here =
    words.in &&
    numbersIn(words.in)
      .flatMap(typed => places.get(typed) ?? [])
      .filter(place => place.loaded === loaded)
  if (here) found.in = new Set(here.map(({node}) => node))
  if (words.grep) found.grep = words.grep.map(typed => toPattern(typed, say))
  return found
}

const flagsKnown = 'ims'

/** `/…/` is a regular expression, perhaps with flags behind it; all else is words to be found as they stand. */
function toPattern(typed: string, say: Context['say']): string | RegExp {
  const [whole, source = '', flags = ''] = /^\/(.+)\/([a-z]*)$/is.exec(typed) ?? []
  if (whole === undefined) return typed
  const unknown = [...flags].find((flag, at) => !flagsKnown.includes(flag) || flags.indexOf(flag) !== at)
  if (unknown !== undefined) throw new UsageError(say('badFlag', typed, unknown, [...flagsKnown]))
  try {
    return new RegExp(source, `u${flags}`)
  } catch {
    throw new UsageError(say('badExpression', typed))
  }
}
