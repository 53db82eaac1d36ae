/** `--due`: the tasks that are due by a day. */
import {calendarOf, dueDays} from '../plan/due.ts'
import type {TaskRow} from '../plan/rows.ts'
import type {Context, OptionSpec} from './context.ts'
import type {LoadedPlan} from './load.ts'
import {UsageError} from './usage-error.ts'

export const dueOption = {
  flags: '--due <date>',
  about: {
    zh: '最迟在此日到期，如 2026-06-30、6月底（年份从方案）',
    en: 'due on this day or before, such as 2026-06-30 or 6月底 (of the plan’s year)',
  },
} as const satisfies OptionSpec

/** The rows due by the day that was typed. How many were left out that have no day is said. */
export function dueBy(
  ofPlans: readonly {loaded: LoadedPlan; rows: readonly TaskRow[]}[],
  typed: string,
  {remark, say}: Context,
): TaskRow[] {
  const words = typed.trim().replace(/^\d{4}$/, '$&年')
  if (dueDays(words, {year: 2000}).length === 0) throw new UsageError(say('badDate', typed))
  const dayIn = ({plan, name}: LoadedPlan) => {
    const {year} = calendarOf(plan)
    const day = dueDays(words, year === undefined ? {} : {year}).at(-1)
    if (day === undefined) remark(say('dateWithoutYear', typed, name))
    return day ?? ''
  }
  const undated = ofPlans.flatMap(({rows}) => rows.filter(row => row.due === undefined))
  const example = undated.find(({deadlines}) => deadlines.length > 0)?.deadlines[0]
  if (undated.length > 0) remark(say('undated', undated.length, example))
  return ofPlans.flatMap(({loaded, rows}) => {
    const day = dayIn(loaded)
    return rows.filter(({due}) => due !== undefined && due[0]! <= day)
  })
}
