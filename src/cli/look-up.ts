/** Look-ups of what was typed; what fits nothing is said with the nearest, what fits several is named. */

import {unitsOf} from '../plan/rows.ts'
import {type Plan, roles, type Section, type Task} from '../plan/types.ts'
import {placedTasks} from '../plan/walk.ts'
import {findNumber, type NumberAnswer} from '../query/find-number.ts'
import {matchUnits} from '../units/match.ts'
import type {Context} from './context.ts'
import type {LoadedPlan} from './load.ts'
import type {Say} from './messages.ts'

/** The names of all units, in the order in which they are first named. */
export function unitNamesIn(plans: readonly LoadedPlan[]): string[] {
  const units = plans.flatMap(({plan}) =>
    placedTasks(plan).flatMap(({node}) => roles.flatMap(role => unitsOf(node, role))),
  )
  return [...new Set(units.map(({name}) => name))]
}

/** The units meant by what was typed; none, with a remark, where nothing fits. */
export async function lookUpUnits(
  {say, remark}: Context,
  names: readonly string[],
  typed: string,
): Promise<string[]> {
  const {how, names: found} = await matchUnits(names, typed)
  if (how === 'none') remark(say('noSuchUnit', typed, found))
  if (how === 'part' || how === 'pinyin') remark(say('unitTaken', typed, found))
  return how === 'none' ? [] : found
}

export interface NumberLookUp {
  loaded: LoadedPlan
  node: Section | Task
}

/** The entries that a number stands for in some plans; none, with a remark, where no plan has it. */
export function lookUpNumbers(
  {say, remark}: Context,
  plans: readonly LoadedPlan[],
  typed: string,
): NumberLookUp[] {
  const answers = plans.map(loaded => ({loaded, answer: findNumber(loaded.plan, typed)}))
  const found = answers.flatMap(({loaded, answer}) =>
    'found' in answer ? [{loaded, node: answer.found}] : [],
  )
  for (const {answer} of answers) {
    if ('found' in answer && answer.taken !== undefined) remark(say('numberTaken', typed, answer.taken))
  }
  if (found.length > 0) return found
  for (const {loaded, answer} of answers) remark(refusal(loaded.plan, typed, answer, say))
  return []
}

function refusal(plan: Plan, typed: string, answer: NumberAnswer, say: Say): string {
  if ('ambiguous' in answer) return say('ambiguousNumber', typed, answer.ambiguous)
  const tasks = placedTasks(plan)
  const [first, last] = [tasks[0], tasks.at(-1)]
  const range = first && last ? `${first.node.number}–${last.node.number}` : ''
  return say('noSuchNumber', typed, range, 'nearest' in answer ? answer.nearest : [])
}
