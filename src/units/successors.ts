/** Who holds the work of a unit now, or held it in some year. */
import type {Heirs, Step} from '../plan/heirs.ts'
import {bareDepartment, type Identity, identify, sameBody} from './identity.ts'
import {normalForm} from './normal-form.ts'
import {provinceOfCapital} from './places.ts'
import {entryOf, type Register} from './register.ts'

/** Who holds the work of a unit in a year, with each step on the way. */
export function heirsOf(name: string, year: number, register: Register): Heirs {
  const steps: Step[] = []
  const unknown: string[] = []
  const follow = (current: string, since: number): string[] => {
    const identity = identify(current, register)
    const step = nextStep(identity, current, since, year, register)
    if (!step) {
      if (!identity.known || (identity.known.until ?? year + 1) <= year) unknown.push(current)
      return [current]
    }
    if (!steps.some(({from}) => from === current)) steps.push(step)
    return step.to.flatMap(heir => (heir === current ? [heir] : follow(heir, step.year)))
  }
  const names = [...new Set(follow(name, 0))]
  return {names, steps: steps.sort((a, b) => a.year - b.year), ...(unknown.length > 0 && {unknown})}
}

/** The earliest change of a unit after a year, up to another. */
function nextStep(
  identity: Identity,
  name: string,
  since: number,
  until: number,
  register: Register,
): Step | undefined {
  // 省工业和信息化厅, where others were renamed to that.
  const isSame = (heir: string) => sameBody(identify(inPlaceOf(heir, identity, register), register), identity)
  const found = (entryFor(identity, register.successions) ?? [])
    .filter(({year, to}) => year > since && year <= until && !to.every(isSame))
    .sort((a, b) => a.year - b.year)[0]
  if (!found) return undefined
  const fill = (heir: string) => inPlaceOf(heir, identity, register)
  const shares =
    found.shares && Object.fromEntries(Object.entries(found.shares).map(([heir, part]) => [fill(heir), part]))
  return {
    from: name,
    to: found.to.map(fill),
    year: found.year,
    how: found.how ?? 'transferred',
    ...(shares && {shares}),
    source: register.sources[found.source ?? ''] ?? found.source ?? '',
  }
}

/** The names of the bodies that a unit was merely renamed to. */
export function renamedTo(identity: Identity, register: Register): string[] {
  return (entryFor(identity, register.renamed) ?? []).map(heir => inPlaceOf(heir, identity, register))
}

/** What a table has for this very body, else for all of its kind. */
function entryFor<T>({known, place}: Identity, table: Record<string, T>): T | undefined {
  if (!known) return undefined
  const {name, work} = known
  const filled = normalForm(name.replace(/[〇△]/, place.name ?? ''))
  return entryOf(table, filled) ?? entryOf(table, name) ?? (work ? entryOf(table, `〇${work}`) : undefined)
}

function isBelowProvince(level: string): boolean {
  return level !== '' && level !== '省' && level !== '自治区'
}

/** 生态环境厅 for 市环境保护局 → 市生态环境局; 人民银行△分行, 〇税务局 likewise. */
function inPlaceOf(heir: string, identity: Identity, register: Register): string {
  const {place, written, known} = identity
  if (heir.includes('△')) return heir.replace('△', place.name ?? written)
  if (heir.includes('〇')) return heir.replace('〇', fullPlace(identity))
  if (written === '' || !bareDepartment(heir, register)) return heir
  if (!isBelowProvince(place.level)) return `${written}${heir}`
  const staysOffice = known?.name.endsWith('局') && heir.endsWith('委')
  return `${written}${staysOffice ? heir.replace(/委$/, '局') : heir.replace(/厅$/, '局')}`
}

/** 昆明 → 云南省, where only the province has such a body. */
function fullPlace({place, written}: Identity): string {
  return (place.level === '' && provinceOfCapital(place.name ?? '')) || written
}
