/** Look-ups of units; what was taken for what, and which spellings are included, is said. */
import {fieldsOf, unitsOf} from '../plan/rows.ts'
import {roles} from '../plan/types.ts'
import {placedTasks} from '../plan/walk.ts'
import {centralNames} from '../units/central.ts'
import {identify, sameBody} from '../units/identity.ts'
import {matchUnits, withSecondNames} from '../units/match.ts'
import {certainties, findingFor, type Variance} from '../units/names.ts'
import type {Register} from '../units/register.ts'
import {heirsOf} from '../units/successors.ts'
import {aboutPlans} from './about-plan.ts'
import type {Context} from './context.ts'
import type {LoadedPlan} from './load.ts'

/** The names of all units, in the order in which they are first named. */
export function unitNamesIn(plans: readonly LoadedPlan[]): string[] {
  const units = plans.flatMap(({plan}) =>
    placedTasks(plan).flatMap(({node}) => roles.flatMap(role => unitsOf(node, role))),
  )
  return [...new Set(units.map(({name}) => name))]
}

interface Spelling {
  written: string
  name: string
  certainty: number
}

/** By the rule that reports a name. */
const certaintyBy = new Map<string | undefined, number>(
  (Object.keys(findingFor) as Variance[]).map(how => [findingFor[how], certainties[how]]),
)

/** Other spellings that the plans have of their units. */
function spellingsIn(plans: readonly LoadedPlan[]): Spelling[] {
  const found = new Map<string, Spelling>()
  for (const {file, otherNames} of plans) {
    otherNames?.forEach((name, written) => {
      found.set(written, {written, name, certainty: 1})
    })
    for (const {ruleId, actual, expected} of file.messages) {
      const certainty = certaintyBy.get(ruleId)
      if (certainty && actual && expected?.[0])
        found.set(actual, {written: actual, name: expected[0], certainty})
    }
  }
  return [...found.values()]
}

/**
 * The units meant by what was typed; none, with a remark, where nothing fits. With a year, who holds a unit's work then
 * stands for the unit too.
 */
export async function lookUpUnits(
  {say, remark, register, exact}: Context,
  names: readonly string[],
  plans: readonly LoadedPlan[],
  typed: string,
  year?: number,
): Promise<string[]> {
  const spellings = exact ? [] : spellingsIn(plans)
  const spelling = names.includes(typed) ? undefined : spellings.find(({written}) => written === typed)
  const heirs = year === undefined ? [] : heldBy(typed, names, year, register())
  const {how, names: fitting} = await answer()
  const wider = exact || how === 'none' ? [] : withSecondNames(names, fitting, register())
  const found = [...fitting, ...wider]
  if (how === 'none' && heirs.length === 0) {
    const now = exact || year !== undefined ? [] : heldBy(typed, names, new Date().getFullYear(), register())
    remark(
      now.length > 0
        ? say('foundToday', typed, now)
        : (inFields(plans, typed, say) ??
            say('noSuchUnit', typed, found, aboutPlans('fengong units', plans))),
    )
  }
  if (how === 'known') remark(say('knownAs', typed, fitting))
  if (how === 'part' || how === 'pinyin') remark(say('unitTaken', typed, fitting))
  if (wider.length > 0) remark(say('secondNames', wider))
  if (heirs.length > 0) remark(say('heirTaken', typed, heirs))
  const classes = classesOf(how === 'none' ? typed : found[0]!, names).filter(one => !found.includes(one))
  if (classes.length > 0) remark(say('classesBeside', typed, classes))
  sayIfAdded(plans, how === 'none' ? [typed] : found, remark, say)
  if (how === 'none' && heirs.length === 0) return []
  const all = [...new Set(how === 'none' ? heirs : [...found, ...heirs])]
  for (const name of all) {
    const others = spellings.filter(other => other.name === name && other.written !== name)
    if (others.length > 0) remark(say('variants', name, others.map(withCertainty)))
  }
  return all

  async function answer(): ReturnType<typeof matchUnits> {
    if (spelling) return {how: 'known', names: [spelling.name]}
    const matched = await matchUnits(names, typed, exact ? undefined : register())
    if (matched.how !== 'none') return matched
    // 林业局 of 县林业局, which goes by 县林草局.
    const inPart = spellings.filter(({written}) => written.includes(typed)).map(({name}) => name)
    return inPart.length > 0 ? {how: 'known', names: [...new Set(inPart)]} : matched
  }
}

/** 督办单位：县纪委监委: what to say of a name that stands in fields alone. */
function inFields(plans: readonly LoadedPlan[], typed: string, say: Context['say']): string | undefined {
  const named = plans.flatMap(({plan}) =>
    placedTasks(plan).flatMap(({node}) =>
      fieldsOf(node).flatMap(({label, value}) =>
        bodies.test(label) && value.split(/[、，,；;\s]+/).includes(typed)
          ? {label, number: node.number}
          : [],
      ),
    ),
  )
  if (named.length === 0) return undefined
  const labels = [...new Set(named.map(({label}) => label))]
  const numbers = [...new Set(named.map(({number}) => number))]
  return say('inFields', typed, labels, numbers, aboutPlans(`fengong tasks --grep ${typed}`, plans))
}

const bodies = /(?:单位|部门|主体|机关|机构|科室|处室)$/

/** 各乡镇, 各镇人民政府 beside 长寿镇: what it does as one of them is told by their names alone. */
function classesOf(name: string, names: readonly string[]): string[] {
  const kind = /(?:[镇乡]|街道)(?=$|人民政府$|政府$|办事处$)/.exec(name)?.[0]
  return kind === undefined ? [] : names.filter(one => one.startsWith('各') && one.includes(kind))
}

/** 具体任务均涉及各区政府，不再列出: it takes part in more than the tasks that name it. */
function sayIfAdded(
  plans: readonly LoadedPlan[],
  names: readonly string[],
  remark: Context['remark'],
  say: Context['say'],
): void {
  for (const units of new Set(plans.flatMap(({plan}) => plan.meta.everywhere ?? []))) {
    const name = names.find(one => one === units || units.split('、').includes(one))
    if (name !== undefined) remark(say('addedToAll', name, units))
  }
}

/** The units whose work somebody holds in a year. */
function heldBy(heir: string, names: readonly string[], year: number, register: Register): string[] {
  const central = centralNames(names, register)
  const wanted = identify(heir, register)
  return names.filter(name =>
    heirsOf(central.get(name) ?? name, year, register).names.some(
      one => one !== name && sameBody(identify(one, register), wanted),
    ),
  )
}

function withCertainty({written, certainty}: Spelling): string {
  return certainty === 1 ? written : `${written} (${certainty * 100} %)`
}
