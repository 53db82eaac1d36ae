/** Who holds the work of a unit now, or held it in some year. */
import type {Heirs, Step} from '../plan/heirs.ts'
import {bareDepartment, type Identity, identify, sameBody} from './identity.ts'
import {normalForm} from './normal-form.ts'
import {type Place, provinceOfCapital} from './places.ts'
import {entryOf, type Register} from './register.ts'
import type {Succession} from './registry-types.ts'

/** Who holds the work of a unit in a year, with each step on the way. `own` are the places whose plan names it. */
export function heirsOf(name: string, year: number, register: Register, own: readonly Place[] = []): Heirs {
  const steps: Step[] = []
  const unknown: string[] = []
  const follow = (current: string, since: number): string[] => {
    const identity = inOwnPlace(identify(current, register), own)
    const step = nextStep(identity, current, {since, year, register, own})
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

interface Way {
  /** The year of the last change, and the one that was asked for. */
  since: number
  year: number
  register: Register
  own: readonly Place[]
}

/** The next change of a unit. */
function nextStep(
  identity: Identity,
  name: string,
  {since, year: until, register, own}: Way,
): Step | undefined {
  // 省工业和信息化厅, where others were renamed to that.
  const isSame = (heir: string) => sameBody(identify(inPlaceOf(heir, identity, register), register), identity)
  const found = chosen(entryFor(identity, register.successions) ?? [], own)
    .filter(({year, to}) => year > since && year <= until && !to.every(isSame))
    .sort((a, b) => a.year - b.year)[0]
  if (!found) return undefined
  const heirs = found.to.filter(heir => isOfProvince(identity.place) || !found.provinceOnly?.includes(heir))
  const fill = (heir: string) => inPlaceOf(heir, identity, register)
  const shares =
    found.shares && Object.fromEntries(heirs.map(heir => [fill(heir), found.shares?.[heir] ?? '']))
  return {
    from: name,
    to: heirs.map(fill),
    year: found.year,
    how: found.how ?? 'transferred',
    ...(shares && {shares}),
    source: entryOf(register.sources, found.source ?? '') ?? found.source ?? '',
  }
}

/** 省 in a plan of Yunnan is 云南省; only what must name its place, △, asks for that. */
function inOwnPlace(identity: Identity, own: readonly Place[]): Identity {
  const {place} = identity
  const found = place.name === undefined ? own.find(({level}) => level === place.level) : undefined
  return found ? {...identity, place: found} : identity
}

/** What holds for the province, where anything does, else what holds elsewhere. */
function chosen(steps: readonly Succession[], own: readonly Place[]): readonly Succession[] {
  const here = steps.filter(({places}) => places?.some(place => own.some(({name}) => name === place)))
  return here.length > 0 ? here : steps.filter(({places}) => !places)
}

/** The names of the bodies that a unit was merely renamed to. */
export function renamedTo(identity: Identity, register: Register): string[] {
  return (entryFor(identity, register.renamed) ?? []).map(heir => inPlaceOf(heir, identity, register))
}

/** What a table has for this very body, else for all of its kind. */
function entryFor<T>({known, place, written}: Identity, table: Record<string, T>): T | undefined {
  if (!known) return undefined
  const {name, work} = known
  // 人民银行昆明中心支行, of which more is known than of others; 省铁路局, of which a registry of one's own knows.
  const filled = place.name === undefined ? name : normalForm(name.replace(/[〇△]/, place.name))
  const own =
    written !== '' && name.startsWith('〇') ? entryOf(table, name.replace('〇', written)) : undefined
  return (
    own ?? entryOf(table, filled) ?? entryOf(table, name) ?? (work ? entryOf(table, `〇${work}`) : undefined)
  )
}

const municipalities = ['北京', '天津', '上海', '重庆']

function isOfProvince({level, name}: Place): boolean {
  return !isBelowProvince(level) || (level === '市' && municipalities.includes(name ?? ''))
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
  // Below the province a 局 becomes no 委, but in Chongqing.
  const staysOffice = !isOfProvince(place) && known?.name.endsWith('局') && heir.endsWith('委')
  return `${written}${staysOffice ? heir.replace(/委$/, '局') : heir.replace(/厅$/, '局')}`
}

/** 昆明 → 云南省, where only the province has such a body. */
function fullPlace({place, written}: Identity): string {
  return (place.level === '' && provinceOfCapital(place.name ?? '')) || written
}
