/** Look-ups of numbers; what fits nothing is said with the nearest, what fits several is named. */
import type {Section, Task} from '../plan/types.ts'
import {placedTasks} from '../plan/walk.ts'
import {findNumber, type NumberAnswer} from '../query/find-number.ts'
import {aboutPlan} from './about-plan.ts'
import type {Context} from './context.ts'
import type {LoadedPlan} from './load.ts'
import type {Say} from './messages.ts'
import {namesFile} from './names-file.ts'

export interface NumberLookUp {
  loaded: LoadedPlan
  node: Section | Task
}

/** What was typed for numbers, of which several may stand in one word: 1.1,1.2. */
export function numbersIn(typed: readonly string[]): string[] {
  return typed.flatMap(word =>
    word.split(/[,，]/).filter((number, _, all) => all.length === 1 || number.trim()),
  )
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
  const tell = ({name}: LoadedPlan, sentence: string) =>
    remark(plans.length > 1 ? say('ofPlan', name, sentence) : sentence)
  for (const {loaded, answer} of answers) {
    if ('found' in answer && answer.taken !== undefined) tell(loaded, say('numberTaken', typed, answer.taken))
  }
  if (found.length > 0) {
    for (const {loaded, answer} of answers)
      if ('ambiguous' in answer) tell(loaded, refusal(loaded, typed, answer, say))
    return found
  }
  if (namesFile(typed)) {
    remark(say('fileAsNumber', typed))
    return []
  }
  for (const {loaded, answer} of answers) tell(loaded, refusal(loaded, typed, answer, say))
  return []
}

function refusal({plan, argument}: LoadedPlan, typed: string, answer: NumberAnswer, say: Say): string {
  if ('ambiguous' in answer) return say('ambiguousNumber', typed, answer.ambiguous)
  if ('taskless' in answer) {
    const {marker, title} = answer.taskless
    return say('tasklessNumber', typed, `${marker ?? ''}${title ?? ''}`, aboutPlan('fengong show', argument))
  }
  const tasks = placedTasks(plan)
  const [first, last] = [tasks[0], tasks.at(-1)]
  const range = first && last ? `${first.node.number}–${last.node.number}` : ''
  return say('noSuchNumber', typed, range, 'nearest' in answer ? answer.nearest : [])
}
