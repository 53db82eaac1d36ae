/** The names of one document: which are names of the same unit, and by which of them it is known. */
import type {FindingId} from '../plan/findings.ts'
import {bareDepartment, type Identity, identify, sameBody} from './identity.ts'
import {joinSlips} from './join-slips.ts'
import {isBetter} from './main-name.ts'
import {
  type Alike,
  type Group,
  type Groups,
  groupsIn,
  groupsOf,
  join,
  type Named,
  type Variance,
} from './name-groups.ts'

export type {Variance}

import {namesAPlace, ownPlaces} from './places.ts'
import {bodyIn, entryOf, type Register} from './register.ts'
import {renamedTo} from './successors.ts'

/** How sure it is that two names met in one document are of one unit. */
export const certainties: Readonly<Record<Variance, number>> = {same: 1, place: 0.9, renamed: 0.9, slip: 0.8}

/** The rule by which each of them is reported. */
export const findingFor: Readonly<Record<Variance, FindingId>> = {
  same: 'name-variant',
  place: 'name-placeless',
  renamed: 'name-outdated',
  slip: 'name-slip',
}

export interface KnownName {
  /** The name that the document uses most for the unit. */
  name: string
  how: Variance
}

/**
 * The names of a document that stand for others, each with the one it stands for. `counts` has each name with how often
 * it is written; `about` are the words that tell whose document it is, its title and issuer. Without `guess` only what is
 * certain is joined.
 */
export function knownNames(
  counts: ReadonlyMap<string, number>,
  about: string,
  register: Register,
  {guess = true}: {guess?: boolean} = {},
): Map<string, KnownName> {
  const all: Named[] = []
  counts.forEach((count, name) => {
    all.push({name, count, identity: identify(name, register), how: 'same'})
  })
  const groups: Groups = new Map()
  // Those that tell their place come first, so that the others find them.
  all.sort((a, b) => vagueness(a) - vagueness(b))
  all.forEach(named => {
    const {body} = named.identity
    const alike = groups.get(body) ?? {placed: new Map(), unplaced: []}
    groups.set(body, alike)
    addToGroups(named, alike, about, guess)
  })
  if (guess) {
    joinBare(groups, about, register)
    joinRenamed(groups, register)
    joinSlips(groups)
  }
  return mainNames(groups, register)
}

function vagueness({identity: {place}}: Named): number {
  return (place.name === undefined ? 2 : 0) + (place.level === '' ? 1 : 0)
}

function addToGroups(named: Named, {placed, unplaced}: Alike, about: string, guess: boolean): void {
  const fits = (group: Group) => group.every(other => sameBody(other.identity, named.identity))
  const place = named.identity.place.name
  if (place !== undefined) {
    const here = placed.get(place) ?? []
    placed.set(place, here)
    const group = here.find(fits)
    if (group) group.push(named)
    else here.push([named])
    return
  }
  const own = unplaced.find(fits) ?? groupsIn(placed, name => about.includes(name)).find(fits)
  // Two places are enough to know that it is not the only one.
  const others = own || placed.size > 1 ? [] : groupsIn(placed, () => true).filter(fits)
  if (own) own.push(named)
  else if (others.length === 1 && guess && !namesAPlace(about)) others[0]!.push({...named, how: 'place'})
  else unplaced.push([named])
}

/** The group of a name, where the document has one. */
function groupOf(identity: Identity, groups: Groups): Group | undefined {
  const alike = groups.get(identity.body)
  const place = identity.place.name
  const here = alike && place !== undefined ? alike.unplaced.concat(alike.placed.get(place) ?? []) : undefined
  return (here ?? (alike && groupsOf(alike)))?.find(([first]) => first && sameBody(first.identity, identity))
}

/**
 * Names without a place: 组织部 beside 市委组织部 in a plan of a city, 发展改革委 beside 国家发展改革委 where
 * no place is named at all, and two that are of one body wherever it is, 发改委 and 发展改革委.
 */
function joinBare(groups: Groups, about: string, register: Register): void {
  const bare: {group: Group; form: string; local: string | undefined}[] = []
  groups.forEach((alike, form) => {
    const [group] = alike.unplaced
    if (!group?.[0] || group[0].identity.known) return
    const local = bareDepartment(form, register)
    if (local !== undefined || entryOf(register.bare, form) !== undefined) bare.push({group, form, local})
  })
  if (bare.length === 0) return
  const level = ownPlaces(about)[0]?.level
  const isCentral = level === undefined && ![...groups.values()].some(isLocal)
  const first = new Map<string, Group>()
  for (const {group, form, local} of bare) {
    const central = isCentral ? bodyIn(register.bare, form, register)?.name : undefined
    const own = groups.get(local ?? '')?.unplaced.filter(([one]) => one?.identity.place.level === level)
    const into = (central && groups.get(central)?.unplaced[0]) || (own?.length === 1 ? own[0] : undefined)
    const body = central ?? local
    if (into || body) join(group, into ?? first.get(body!), 'place')
    if (body && group.length > 0 && !first.has(body)) first.set(body, group)
  }
}

/** Whether some of the names are of a department of a province, a city or a county. */
function isLocal(alike: Alike): boolean {
  return groupsOf(alike).some(([named]) => named?.identity.known?.work !== undefined)
}

function joinRenamed(groups: Groups, register: Register): void {
  groups.forEach(alike => {
    groupsOf(alike).forEach(group => {
      const {identity} = group[0] ?? {}
      if (!identity?.known) return
      // 省环境保护局 became 省环境保护厅; below the province there is no 厅.
      const {work} = identity.known
      if (work && identity.place.level === '省' && identity.body.endsWith('局'))
        join(group, groupOf({...identity, body: `〇${work}厅`}, groups), 'renamed')
      renamedTo(identity, register).forEach(heir => {
        join(group, groupOf(identify(heir, register), groups), 'renamed')
      })
    })
  })
}

function mainNames(groups: Groups, register: Register): Map<string, KnownName> {
  const known = new Map<string, KnownName>()
  groups.forEach(alike => {
    groupsOf(alike).forEach(group => {
      if (group.length === 0) return
      const best = group
        .filter(({how}) => how === 'same')
        .reduce((best, named) => (isBetter(named, best) ? named : best))
      const main = closedUp(best.name, register)
      group.forEach(({name, how}) => {
        if (name !== main) known.set(name, {name: main, how})
      })
    })
  })
  return known
}

/**
 * 县 水 利局, set with blanks to fill its column: characters that stand alone belong to the name that is
 * known; 镇 村 社区 are several.
 */
function closedUp(name: string, register: Register): string {
  if (!/(?:^|\s)[一-鿿](?:\s|$)/.test(name) || !/^[一-鿿\s]+$/.test(name)) return name
  const closed = name.replace(/\s+/g, '')
  const isKnown =
    identify(closed, register).known !== undefined || bareDepartment(closed, register) !== undefined
  return isKnown ? closed : name
}
