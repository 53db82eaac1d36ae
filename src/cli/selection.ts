/** The options that choose tasks, for the commands that list or export them. */
import {type TaskRow, taskRows} from '../plan/rows.ts'
import {type Role, roles} from '../plan/types.ts'
import {type Conditions, type Criteria, filterPlan} from '../query/filter.ts'
import type {Context, OptionSpec, Options} from './context.ts'
import type {LoadedPlan} from './load.ts'
import {lookUpNumber, lookUpUnits, unitNamesIn} from './look-up.ts'
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
      zh: '标题或正文含有此语；/…/ 为正则表达式',
      en: 'title or text holds these words; /…/ is a regular expression',
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
  {flags: '--joint', about: {zh: '牵头单位多于一个', en: 'with more than one lead'}},
  {flags: '--sort <key>', about: {zh: '排序', en: 'order of the rows'}, choices: sortKeys},
  {flags: '--limit <count>', about: {zh: '最多列出几行', en: 'at most so many rows'}},
]

/** The rows of all plans that fit the options; conditions of one kind are alternatives, different kinds must all hold. */
export async function selectRows(context: Context, options: Options): Promise<TaskRow[]> {
  const plans = await context.plans()
  const words = {is: conditionWords(options, ''), not: conditionWords(options, 'not')}
  const units = await resolveUnits(context, plans, [...unitWords(words.is), ...unitWords(words.not)])
  if (!units) return []
  const rows = plans.flatMap(loaded => {
    const criteria: Criteria = {
      ...conditions(context, loaded, words.is, units),
      joint: options.joint === true,
    }
    criteria.not = conditions(context, loaded, words.not, units)
    return taskRows(filterPlan(loaded.plan, criteria), loaded.name)
  })
  if (rows.length === 0) context.remark(context.say('noTaskFits'))
  const sorted = options.sort ? sortRows(rows, options.sort as SortKey) : rows
  return sorted.slice(0, wholeNumber('--limit', options.limit, context.say))
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

/** What each typed unit stands for; nothing where one of them stands for none. */
async function resolveUnits(
  context: Context,
  plans: readonly LoadedPlan[],
  typed: readonly string[],
): Promise<Map<string, string[]> | undefined> {
  const units = new Map<string, string[]>()
  for (const word of new Set(typed)) {
    const names = await lookUpUnits(context, unitNamesIn(plans), word)
    if (names.length > 0) units.set(word, names)
  }
  return units.size === new Set(typed).size ? units : undefined
}

function conditions(
  {say}: Context,
  loaded: LoadedPlan,
  words: ConditionWords,
  units: ReadonlyMap<string, string[]>,
): Conditions {
  const found: Conditions = {}
  for (const kind of unitKinds) {
    const typed = words[kind]
    if (typed) found[kind] = new Set(typed.flatMap(word => units.get(word) ?? []))
  }
  if (words.in) found.in = new Set(words.in.flatMap(typed => lookUpNumber(loaded.plan, typed, say)))
  if (words.grep) found.grep = words.grep.map(typed => toPattern(typed, say))
  return found
}

/** `/…/` is a regular expression, all else words to be found as they stand. */
function toPattern(typed: string, say: Context['say']): string | RegExp {
  const source = /^\/(.+)\/$/s.exec(typed)?.[1]
  if (source === undefined) return typed
  try {
    return new RegExp(source, 'u')
  } catch {
    throw new UsageError(say('badExpression', typed))
  }
}
