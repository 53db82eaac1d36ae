/** Gives the units of a document the names by which they are known in it. */
import type {VFile} from 'vfile'
import type {FindingId} from '../plan/findings.ts'
import type {Duty, Plan} from '../plan/types.ts'
import {knownNames, type Variance} from '../units/names.ts'
import type {Register} from '../units/register.ts'
import {report} from './findings.ts'
import {allDuties} from './mend.ts'

/** Several names of one unit become one, which is reported wherever another one is written. */
export function nameUnits(plan: Plan, duties: readonly Duty[], register: Register, file: VFile): void {
  const known = knownNames(countsOf(duties), `${plan.title ?? ''}${plan.meta.issuer ?? ''}`, register)
  if (known.size === 0) return
  duties.forEach(duty => {
    duty.children.forEach(unit => {
      const meant = unit.kind === 'unit' ? known.get(unit.name) : undefined
      if (!meant) return
      unit.name = meant.name
      if (!duty.inherited) report(file, findingFor[meant.how], unit.position, unit.value, meant.name)
    })
  })
}

/** The rules by which names are reported, each with why. */
export const nameFindings: Partial<Record<FindingId, Variance>> = {
  'name-variant': 'same',
  'name-outdated': 'renamed',
  'name-slip': 'slip',
}

/**
 * Gives the units of several plans one name each, where it is certain. Returns the other spellings, each with the name
 * that it is known by.
 */
export function joinNames(plans: readonly Plan[], register: Register): Map<string, string> {
  const duties = plans.flatMap(allDuties)
  const known = knownNames(countsOf(duties), undefined, register)
  const others = new Map<string, string>()
  known.forEach(({name}, other) => {
    others.set(other, name)
  })
  if (others.size === 0) return others
  duties.forEach(duty => {
    duty.children.forEach(unit => {
      unit.name = others.get(unit.name) ?? unit.name
    })
  })
  return others
}

/** How often each name is written. */
function countsOf(duties: readonly Duty[]): Map<string, number> {
  const counts = new Map<string, number>()
  duties.forEach(duty => {
    duty.children.forEach(({name, kind}) => {
      if (kind === 'unit' && !duty.inherited) counts.set(name, (counts.get(name) ?? 0) + 1)
    })
  })
  return counts
}

const findingFor: Record<Variance, FindingId> = {
  same: 'name-variant',
  place: 'name-variant',
  renamed: 'name-outdated',
  slip: 'name-slip',
}
