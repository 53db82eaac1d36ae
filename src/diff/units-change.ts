/** Which units joined or left each role of a task, and which went from one role to another. */
import {type Role, roles} from '../plan/types.ts'
import type {Feature} from './features.ts'
import type {RenamedUnit, RoleChange, UnitsChange} from './types.ts'

export interface Renaming {
  renamed: readonly RenamedUnit[]
  /** A name as a document writes it. */
  written: ReadonlyMap<string, string>
}

export interface AllUnits extends Record<Role, UnitsChange> {
  promoted: RoleChange[]
  demoted: RoleChange[]
}

/** Roles by what they ask of a unit, the most first. */
const byRank: readonly Role[] = ['lead', 'responsible', 'cooperating']

/** One task has several counterparts where it was split or merged: their units count together. */
export function unitsChange(
  olds: readonly Feature[],
  news: readonly Feature[],
  {renamed, written}: Renaming,
): AllUnits {
  // Where a unit was parted, by the name that is used here; where it has left, by either.
  const today = new Map<string, string>()
  for (const {old, new: name} of renamed) {
    if (!today.has(old) || news.some(({units}) => units.has(name))) today.set(old, name)
  }
  const isGroup = olds.length > 1 || news.length > 1
  const before = unitsIn(olds, isGroup, name => today.get(name) ?? name)
  const after = unitsIn(news, isGroup, name => name)
  const shown = (name: string) => written.get(name) ?? name
  const changeOf = (role: Role): UnitsChange => ({
    added: [...after[role]].filter(name => !before[role].has(name)).map(shown),
    removed: [...before[role]].filter(name => !after[role].has(name)).map(shown),
  })
  const change = {
    lead: changeOf('lead'),
    cooperating: changeOf('cooperating'),
    responsible: changeOf('responsible'),
  }
  const promoted: RoleChange[] = []
  const demoted: RoleChange[] = []
  for (const to of roles) {
    for (const unit of change[to].added) {
      const from = roles.find(role => role !== to && change[role].removed.includes(unit))
      if (from) (byRank.indexOf(to) < byRank.indexOf(from) ? promoted : demoted).push({unit, from, to})
    }
  }
  return {...change, promoted, demoted}
}

/** In a group of tasks a unit has the highest of its roles: who leads one of two merged tasks still has to do with both. */
function unitsIn(
  features: readonly Feature[],
  isGroup: boolean,
  nameOf: (name: string) => string,
): Record<Role, Set<string>> {
  const units = {} as Record<Role, Set<string>>
  const higher = new Set<string>()
  for (const role of byRank) {
    const names = features.flatMap(({names}) => [...names[role]].map(nameOf))
    units[role] = new Set(names.filter(name => !isGroup || !higher.has(name)))
    for (const name of names) higher.add(name)
  }
  return units
}

/** Which roles have other units, those not counted that only went from one role to another; another lead always counts. */
export function changedRoles(units: AllUnits): Record<Role, boolean> {
  const went = new Set([...units.promoted, ...units.demoted].map(({unit}) => unit))
  const changed = (role: Role) =>
    [...units[role].added, ...units[role].removed].some(name => role === 'lead' || !went.has(name))
  return {lead: changed('lead'), cooperating: changed('cooperating'), responsible: changed('responsible')}
}
