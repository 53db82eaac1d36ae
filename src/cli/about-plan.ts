/** Command lines that remarks tell of, to be typed as they stand. */
import type {LoadedPlan} from './load.ts'

/** `fengong units -p plan.txt`: without the file it would be asked of the built-in plan. */
export function aboutPlan(command: string, name: string | undefined): string {
  if (name === undefined) return command
  return `${command} -p ${/[\s'"*?()[\]]/.test(name) ? `'${name.replaceAll("'", "'\\''")}'` : name}`
}

/** The same of all the plans that were asked about, as far as they are few. */
export function aboutPlans(command: string, plans: readonly LoadedPlan[]): string {
  if (plans.length > mostNamed) return `${command} -p …`
  return plans.reduce((line, {argument}) => aboutPlan(line, argument), command)
}

/** How many files are named one by one. */
export const mostNamed = 3
