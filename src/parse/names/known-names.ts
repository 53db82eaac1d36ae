/** Gives the units of a document the names by which they are known in it. */
import type {VFile} from 'vfile'
import {aboutPlan} from '../../plan/about.ts'
import type {Duty, Plan, Unit} from '../../plan/types.ts'
import {findingFor, knownNames} from '../../units/names.ts'
import {levelBefore, ownPlaces, type Place} from '../../units/places.ts'
import type {Register} from '../../units/register.ts'
import {report} from '../reading/findings.ts'
import {allDuties} from './mend.ts'

/** Several names of one unit become one, which is reported wherever another one is written. */
export function nameUnits(plan: Plan, duties: readonly Duty[], register: Register, file: VFile): void {
  const known = knownNames(countsOf(duties), aboutPlan(plan), register)
  if (known.size === 0) return
  for (const name of [...besideHeirs(duties, known), ...besideWhole(duties, known)]) known.delete(name)
  duties.forEach(duty => {
    duty.children.forEach(unit => {
      const meant = unit.kind === 'unit' ? known.get(unit.name) : undefined
      if (!meant) return
      unit.name = meant.name
      if (!duty.inherited) report(file, findingFor[meant.how], unit.position, unit.value, meant.name)
    })
  })
}

/**
 * Former names that one duty lists with the heir's, or with another's of it, are of bodies that are there at
 * one time: 福建银保监局、省金融监管局.
 */
function besideHeirs(duties: readonly Duty[], known: ReturnType<typeof knownNames>): string[] {
  if (![...known.values()].some(({how}) => how === 'renamed')) return []
  const heirOf = (name: string) => (known.get(name)?.how === 'renamed' ? known.get(name)!.name : undefined)
  return duties.flatMap(({children}) => {
    const names = new Set(children.map(({name}) => name))
    return [...names].filter(name => {
      const heir = heirOf(name)
      return (
        heir !== undefined &&
        [...names].some(other => (other === heir || heirOf(other) === heir) && areOfTwoPlaces(other, name))
      )
    })
  })
}

/** 区农业局、高新区农业局: one without a place beside one with it is no short name of it. */
function besideWhole(duties: readonly Duty[], known: ReturnType<typeof knownNames>): string[] {
  return duties.flatMap(({children}) => {
    const names = new Set(children.map(({name}) => name))
    return [...names].filter(name => {
      const meant = known.get(name)
      return meant?.how === 'place' && meant.name !== name && names.has(meant.name)
    })
  })
}

/** 县国土资源局、县自然资源局 is a slip, of one place. */
function areOfTwoPlaces(one: string, other: string): boolean {
  return one !== other && (levelBefore(one) ?? one[0]) !== (levelBefore(other) ?? other[0])
}

/**
 * Gives the units of several plans one name each, where it is certain; 县财政局 in plans of two counties are two units, which
 * get their places' names. Returns the other spellings, each with the name that it is known by.
 */
export function joinNames(plans: readonly Plan[], register: Register): Map<string, string> {
  const all = plans.map(plan => ({duties: allDuties(plan), own: ownPlaces(aboutPlan(plan))}))
  const places = all.flatMap(({own}) => own)
  const isShared = ({level, name}: Place) =>
    places.every(place => place.level !== level || place.name === name)
  for (const {duties, own} of all) {
    const naming = own.filter(place => !isShared(place))
    if (naming.length === 0) continue
    eachUnit(duties, unit => {
      const place = naming.find(({level}) => unit.name.startsWith(level) && levelBefore(unit.name) === level)
      if (place) unit.name = `${place.name}${unit.name}`
    })
  }
  const duties = all.flatMap(one => one.duties)
  // Plans of one place say together whose they are.
  const about = places.every(isShared) ? plans.map(aboutPlan).join('') : ''
  const known = knownNames(countsOf(duties), about, register, {guess: false})
  const others = new Map<string, string>()
  known.forEach(({name}, other) => {
    others.set(other, name)
  })
  eachUnit(duties, unit => {
    unit.name = others.get(unit.name) ?? unit.name
  })
  return others
}

function eachUnit(duties: readonly Duty[], change: (unit: Unit) => void): void {
  duties.forEach(duty => {
    duty.children.forEach(unit => {
      if (unit.kind === 'unit') change(unit)
    })
  })
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
