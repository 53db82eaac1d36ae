/** Names that nobody knows and that are a slip of the pen away from one that is known: 省材政厅, 省财政政厅. */
import {longestCommon} from '../plan/longest-common.ts'
import {type Identity, identify} from './identity.ts'
import type {Register} from './register.ts'

/** How a text sounds, one syllable a character: `cai zheng`. */
export type SoundOf = (text: string) => string

interface Named {
  name: string
  identity: Identity
}

const end = /[厅局委办]$/

/** Whether there is any name that the register does not know. */
export function hasUnknown(names: Iterable<string>, register: Register): boolean {
  return namedIn(names, register).some(({identity}) => !identity.known)
}

/**
 * For each unknown name the known one that was most likely meant: one of the document with a character lost, doubled or
 * exchanged with its neighbour, or any that the register knows and that sounds the same.
 */
export function nearKnown(
  names: Iterable<string>,
  register: Register,
  soundOf?: SoundOf,
): Map<string, string> {
  const all = namedIn(names, register)
  const known = new Map<string, Named[]>()
  for (const named of all) {
    if (!named.identity.known) continue
    const key = keyOf(named)
    if (known.has(key)) known.get(key)!.push(named)
    else known.set(key, [named])
  }
  const sounding = soundOf && worksBySound(register, soundOf)
  const near = soundOf ? soundingBeside(all, soundOf) : new Map<string, string>()
  for (const named of all.filter(isUnknownDepartment)) {
    const meant =
      known.get(keyOf(named))?.find(other => isSlip(named.name, other.name))?.name ??
      (soundOf && sounding && soundingAlike(named, sounding, soundOf, register))
    if (meant) near.set(named.name, meant)
  }
  return near
}

function namedIn(names: Iterable<string>, register: Register): Named[] {
  return [...names].map(name => ({name, identity: identify(name, register)}))
}

function isUnknownDepartment({name, identity}: Named): boolean {
  return !identity.known && identity.written !== '' && end.test(name) && identity.body.length >= 3
}

/** Names of one place that begin and end alike. */
function keyOf({name, identity: {written}}: Named): string {
  return `${written}…${name.at(-1)}`
}

/** One character lost or doubled, or two exchanged. */
function isSlip(name: string, known: string): boolean {
  if (name.length === known.length) {
    const at = [...name].findIndex((char, index) => char !== known[index])
    const exchanged = `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`
    return at >= 0 && at + 1 < name.length && exchanged === known
  }
  const [short, long] = name.length < known.length ? [name, known] : [known, name]
  if (long.length - short.length !== 1 || longestCommon(short, long) !== short.length) return false
  // 市城管局 beside 市城市管理局 has lost more than one; a doubled character stands beside itself.
  return short === name ? name.length >= 4 : /(.)\1/.test(long)
}

/** 县残连 beside 县残联. */
function soundingBeside(all: readonly Named[], soundOf: SoundOf): Map<string, string> {
  const known = all.filter(({identity}) => identity.known)
  const sounds = new Map(known.map(({name}) => [soundOf(name), name]))
  const near = new Map<string, string>()
  for (const {name, identity} of all) {
    const meant = identity.known ? undefined : sounds.get(soundOf(name))
    if (meant?.length === name.length) near.set(name, meant)
  }
  return near
}

function worksBySound({works}: Register, soundOf: SoundOf): Map<string, string> {
  const words = Object.keys(works).filter(({length}) => length > 1)
  return new Map(words.map(work => [soundOf(work), work]))
}

function soundingAlike(
  {name, identity: {written, body}}: Named,
  sounding: ReadonlyMap<string, string>,
  soundOf: SoundOf,
  register: Register,
): string | undefined {
  const words = sounding.get(soundOf(body.slice(0, -1)))
  const meant = words && `${written}${words}${name.at(-1)}`
  return meant && identify(meant, register).known ? meant : undefined
}
