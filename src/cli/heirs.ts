/** `--today` and `--as-of`: who holds the work of the units now, or in some year. */
import type {RowUnit, TaskRow} from '../plan/rows.ts'
import {roles} from '../plan/types.ts'
import {centralNames} from '../units/central.ts'
import {heirsOf} from '../units/successors.ts'
import type {Context, OptionSpec, Options} from './context.ts'
import {wholeNumber} from './whole-number.ts'

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

/** The year that was asked for, if any was. */
export function yearAsked({today, asOf}: Options, {say}: Context): number | undefined {
  return wholeNumber('--as-of', asOf, say) ?? (today === true ? new Date().getFullYear() : undefined)
}

/** The rows with the heirs of every unit, where a year was asked for. */
export function withHeirs(
  rows: readonly TaskRow[],
  year: number | undefined,
  {register}: Context,
): TaskRow[] {
  if (year === undefined) return [...rows]
  const units = rows.flatMap(row => roles.flatMap(role => row[role]))
  const central = centralNames(new Set(units.map(({name}) => name)), register())
  const known = new Map<string, RowUnit['heirs']>()
  const heirs = (unit: RowUnit): RowUnit => {
    if (unit.kind === 'class') return unit
    const found = known.get(unit.name) ?? heirsOf(central.get(unit.name) ?? unit.name, year, register())
    known.set(unit.name, found)
    return {...unit, heirs: found}
  }
  return rows.map(row => {
    const held = roles.map(role => [role, row[role].map(heirs)])
    return {...row, ...(Object.fromEntries(held) as Pick<TaskRow, (typeof roles)[number]>)}
  })
}
