/** Units counted: how many tasks each leads, cooperates on, is responsible for. */
import type {BodyKind} from '../plan/body-kinds.ts'
import type {Heirs} from '../plan/heirs.ts'
import type {RowUnit, Source, TaskRow} from '../plan/rows.ts'
import {type Role, roles, type UnitKind} from '../plan/types.ts'

export interface UnitTally extends Record<Role, number> {
  name: string
  kind: UnitKind | BodyKind
  /** Tasks in any role; a unit that a task names twice counts once. */
  tasks: number
  /** The first task that names it. */
  source: Source
  /** Who holds its work in the year that was asked for. */
  heirs?: Heirs
}

/** Tells the kind of a unit; by default no more than the tree does. */
export type KindOf = (unit: Pick<RowUnit, 'name' | 'kind'>) => UnitKind | BodyKind

const asInTree: KindOf = ({kind}) => kind

/** Every unit, those with the most tasks first, else in the order in which they are named. */
export function tallyUnits(rows: readonly TaskRow[], kindOf: KindOf = asInTree): UnitTally[] {
  const tallies = new Map<string, UnitTally>()
  for (const row of rows) {
    const holders = new Set<UnitTally>()
    for (const role of roles) {
      for (const tally of new Set(row[role].map(unit => tallyOf(unit, row, tallies, kindOf)))) {
        tally[role]++
        holders.add(tally)
      }
    }
    for (const tally of holders) tally.tasks++
  }
  return [...tallies.values()].sort((a, b) => b.tasks - a.tasks || b.lead - a.lead)
}

function tallyOf(
  unit: RowUnit,
  {source}: TaskRow,
  tallies: Map<string, UnitTally>,
  kindOf: KindOf,
): UnitTally {
  const {name, heirs} = unit
  const known = tallies.get(name)
  if (known) return known
  const counts = {lead: 0, cooperating: 0, responsible: 0, tasks: 0}
  const tally: UnitTally = {name, kind: kindOf(unit), ...counts, source, ...(heirs && {heirs})}
  tallies.set(name, tally)
  return tally
}

export interface Partner {
  name: string
  kind: UnitKind
  /** Tasks in which both hold a duty. */
  tasks: number
}

/** A task of more units says nothing of who works with whom. */
const mostTogether = 500

/** The units that share tasks with one, those that share the most first. */
export function partnersOf(rows: readonly TaskRow[], name: string): Partner[] {
  const shared = new Map<string, Partner>()
  for (const row of rows) {
    const holders = new Map(roles.flatMap(role => row[role].map(unit => [unit.name, unit])))
    if (!holders.delete(name) || holders.size > mostTogether) continue
    for (const {name: partner, kind} of holders.values()) {
      const tasks = (shared.get(partner)?.tasks ?? 0) + 1
      shared.set(partner, {name: partner, kind, tasks})
    }
  }
  return [...shared.values()].sort((a, b) => b.tasks - a.tasks)
}

/** A duty of one unit: one row for each task × unit × role. */
export interface UnitRow extends Omit<RowUnit, 'kind'> {
  kind: UnitKind | BodyKind
  role: Role
  task: TaskRow
}

/** A unit that a task names twice in a role has one row. */
export function unitRows(rows: readonly TaskRow[], kindOf: KindOf = asInTree): UnitRow[] {
  return rows.flatMap(task =>
    roles.flatMap(role => {
      const first = new Map<string, RowUnit>()
      for (const unit of task[role]) if (!first.has(unit.name)) first.set(unit.name, unit)
      return [...first.values()].map(unit => ({...unit, kind: kindOf(unit), role, task}))
    }),
  )
}
