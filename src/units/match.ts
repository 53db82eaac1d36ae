/** Finds the units that a person means by what was typed: any of their names, a part of one, pinyin or its initials. */
import {fold} from '../plan/fold.ts'
import {longestCommon} from '../plan/longest-common.ts'
import {withoutUnseen} from '../plan/unseen.ts'
import {bareDepartment, identify, sameBody} from './identity.ts'
import {bodyIn, type Register} from './register.ts'

export type UnitAnswer =
  | {how: 'name' | 'known' | 'part' | 'pinyin'; names: string[]}
  /** None fits: the names nearest to it, nearest first. */
  | {how: 'none'; names: string[]}

/** The first way that fits any name wins. Without a register only the names themselves count. */
export async function matchUnits(
  names: readonly string[],
  typed: string,
  register?: Register,
): Promise<UnitAnswer> {
  const wanted = bare(typed).replace(/\s+/g, '')
  const exact = names.filter(name => bare(name) === wanted)
  if (exact.length > 0) return {how: 'name', names: exact}
  const known = register && wanted !== '' ? otherNames(names, wanted, register) : []
  if (known.length > 0) return {how: 'known', names: known}
  const containing = names.filter(name => wanted !== '' && bare(name).includes(wanted))
  if (containing.length > 0) return {how: 'part', names: containing}
  if (/^[a-z]+$/i.test(wanted)) {
    const {matchPinyin} = await import('./pinyin.ts')
    const sounding = matchPinyin(names, wanted.toLowerCase())
    if (sounding.length > 0) return {how: 'pinyin', names: sounding}
  }
  return {how: 'none', names: nearestNames(names, wanted)}
}

function bare(name: string): string {
  return withoutUnseen(fold(name))
}

/** Other names of the same body: 省发改委, 云南省发展和改革委员会; without a place, 发改委, it may be of any. */
function otherNames(names: readonly string[], wanted: string, register: Register): string[] {
  const identity = identify(wanted, register)
  const bare = bareDepartment(wanted, register) ?? bodyIn(register.bare, wanted, register)?.name
  return names.filter(name => {
    const other = identify(name, register)
    return sameBody(identity, other) || other.body === bare
  })
}

/** Those of the names that are of the same units and tell a second one: 县市场监管局（县食安办） beside 县市场监管局. */
export function withSecondNames(
  names: readonly string[],
  found: readonly string[],
  register: Register,
): string[] {
  const identities = found.map(name => identify(name, register))
  return names.filter(name => {
    const main = beforeBracket.exec(bare(name))?.[1]
    if (main === undefined || found.includes(name)) return false
    const identity = identify(main, register)
    return identities.some(other => sameBody(identity, other))
  })
}

const beforeBracket = /^([^()]+)\([^()]+\)$/

const offered = 5
const alikeEnough = 0.5

/**
 * The names nearest to what was typed: first those that hold all its characters in order (人社厅, 省发改委), the shortest
 * first, then those that share the most.
 */
export function nearestNames(names: readonly string[], typed: string): string[] {
  return names
    .map(name => {
      const shared = longestCommon(name, typed)
      const holdsAll = shared === typed.length && shared > 1
      return {name, likeness: (2 * shared) / (name.length + typed.length) + (holdsAll ? 1 : 0)}
    })
    .filter(({likeness}) => likeness > alikeEnough)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, offered)
    .map(({name}) => name)
}
