/** `--today` and `--as-of`: who holds the work of the units now, or in some year. */
import {aboutPlan} from '../plan/about.ts'
import type {RowUnit, TaskRow} from '../plan/rows.ts'
import {roles} from '../plan/types.ts'
import {centralNames} from '../units/central.ts'
import {bareDepartment} from '../units/identity.ts'
import {ownPlaces} from '../units/places.ts'
import {heirsOf} from '../units/successors.ts'
import type {Context, OptionSpec, Options} from './context.ts'
import type {LoadedPlan} from './load.ts'
import {UsageError} from './usage-error.ts'

export const heirOptions = [
  {
    flags: '--today',
    about: {zh: '并列出各单位职责现由谁承担', en: 'also who holds the work of each unit now'},
  },
  {
    flags: '--as-of <year>',
    about: {zh: '同上，以该年年底为准', en: 'the same, at the end of that year'},
  },
] as const satisfies readonly OptionSpec[]

const firstYear = 1949
const lastYear = 2100

/** The year that was asked for, if any was. */
export function yearAsked({today, asOf}: Options, {say}: Context): number | undefined {
  if (asOf === undefined) return today === true ? new Date().getFullYear() : undefined
  if (today === true) throw new UsageError(say('todayAndYear'))
  const year = Number(asOf)
  if (!Number.isInteger(year) || year < firstYear || year > lastYear)
    throw new UsageError(say('badYear', String(asOf), firstYear, lastYear))
  return year
}

/** The rows with the heirs of every unit, where a year was asked for. */
export function withHeirs(
  rows: readonly TaskRow[],
  plans: readonly LoadedPlan[],
  year: number | undefined,
  {register, say, remark}: Context,
): TaskRow[] {
  if (year === undefined) return [...rows]
  const units = rows.flatMap(row => roles.flatMap(role => row[role]))
  const central = centralNames(new Set(units.map(({name}) => name)), register())
  const places = new Map(plans.map(({name, plan}) => [name, ownPlaces(aboutPlan(plan))]))
  for (const {name, plan} of plans) {
    const written = Number(plan.meta.date?.slice(0, 4) ?? year)
    if (year < written) remark(say('yearBeforePlan', year, name, written))
  }
  const known = new Map<string, RowUnit['heirs']>()
  const heirs = (unit: RowUnit, file: string): RowUnit => {
    if (unit.kind === 'class') return unit
    const key = `${file}\n${unit.name}`
    const own = places.get(file)?.[0]
    // 财政厅 in a plan of Sichuan.
    const isOwn = own && bareDepartment(unit.name, register()) !== undefined
    const name = isOwn
      ? `${own.level}${unit.name}`
      : ((own ? undefined : central.get(unit.name)) ?? unit.name)
    const found = known.get(key) ?? heirsOf(name, year, register(), places.get(file))
    known.set(key, found)
    return {...unit, heirs: found}
  }
  return rows.map(row => {
    const held = roles.map(role => [role, row[role].map(unit => heirs(unit, row.source.file))])
    return {...row, ...(Object.fromEntries(held) as Pick<TaskRow, (typeof roles)[number]>)}
  })
}
