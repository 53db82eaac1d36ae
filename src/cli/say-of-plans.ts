/** What is said of plans when they are read: that they hold no task, or that something in them is odd. */
import {coverageOf} from '../lint/coverage.ts'
import {placedTasks} from '../plan/walk.ts'
import {aboutPlan, aboutPlans, mostNamed} from './about-plan.ts'
import type {LoadedPlan, LoadOptions} from './load.ts'
import type {Say} from './messages.ts'
import {UsageError} from './usage-error.ts'

/** Where something is odd in some plans, and how to see it. */
export function sayWhatIsOdd(plans: readonly LoadedPlan[], {say, remark}: LoadOptions): void {
  const odd = plans.filter(({commandForOdd}) => commandForOdd !== undefined)
  if (odd.length > mostNamed) {
    const named = odd.slice(0, mostNamed).map(({name}) => name)
    remark(say('oddFiles', odd.length, named, aboutPlans(odd[0]!.commandForOdd!, odd)))
    return
  }
  for (const {name, argument, commandForOdd} of odd)
    remark(say('odd', name, aboutPlan(commandForOdd!, argument)))
}

/** Which plans have no tasks; an error where none has any. */
export function sayWhatIsEmpty(
  plans: readonly LoadedPlan[],
  failed: boolean,
  {say, remark, allowEmpty}: LoadOptions,
): void {
  const empty = plans.filter(({plan}) => placedTasks(plan).length === 0)
  const complaints = empty.map(loaded => whyEmpty(loaded, say))
  if (empty.length === plans.length && !allowEmpty)
    throw new UsageError(complaints.join('\n'), failed ? 2 : 1)
  for (const complaint of complaints) remark(complaint)
}

/** Says of a plan without tasks that it has none, and where it speaks of roles all the same. */
export function whyEmpty({plan, file, name, argument}: LoadedPlan, say: Say): string {
  const text = String(file)
  if (text.trim() === '') return say('emptyFile', name)
  const [first, ...more] = coverageOf(plan, text).unread
  const command = aboutPlan('fengong check --coverage', argument)
  const all = [say('noTasks', name), first ? say('speaksOfRoles', first, more.length, command) : []]
  return all.flat().join(say('betweenSentences'))
}
