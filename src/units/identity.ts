/** What body a name is of, as far as the name alone tells. */
import {normalForm} from './normal-form.ts'
import {canBeOne, levelBefore, type Place, placesBefore, readPlace} from './places.ts'
import {bodyIn, entryOf, type KnownBody, type Register} from './register.ts'

export interface Identity {
  /** The same for all names of one body, its place apart. */
  body: string
  place: Place
  /** How the registry calls it, with `〇` or `△` for the place; nothing where it does not know it. */
  known: KnownBody | undefined
  /** The place as written, 省 or 云南省; empty where there is none. */
  written: string
}

const nowhere: Place = {level: '', name: undefined}

/** The same names recur from document to document. */
const identified = new WeakMap<Register, Map<string, Identity>>()
const mostKept = 20_000

export function identify(name: string, register: Register): Identity {
  const kept = identified.get(register) ?? new Map<string, Identity>()
  const known = kept.get(name)
  if (known) return known
  if (kept.size >= mostKept) kept.clear()
  identified.set(register, kept)
  const identity = identityOf(name, register)
  kept.set(name, identity)
  return identity
}

function identityOf(name: string, register: Register): Identity {
  const form = normalForm(name)
  const whole = bodyIn(register.names, form, register)
  if (whole) return ofBody(whole, nowhere, '')
  const level = levelBefore(form)
  const ofLevel = level && knownBehind(form, level.length, {level, name: undefined}, register)
  if (ofLevel) return ofLevel
  const places = placesBefore(form)
  for (const {place, length} of places) {
    const found = knownBehind(form, length, place, register)
    if (found) return found
  }
  const within = withinTemplate(form, register)
  if (within) return within
  if (level) return unknown(form, level.length, {level, name: undefined})
  return places[0] ? unknown(form, places[0].length, places[0].place) : unknown(form, 0, nowhere)
}

function ofBody(known: KnownBody, place: Place, written: string): Identity {
  return {body: known.name, place, known, written}
}

function unknown(form: string, length: number, place: Place): Identity {
  return {body: form.slice(length), place, known: undefined, written: form.slice(0, length)}
}

/** What is known of the words behind a place. */
function knownBehind(form: string, length: number, place: Place, register: Register): Identity | undefined {
  const written = form.slice(0, length)
  const rest = form.slice(length)
  const known =
    bodyIn(register.ofLevels, rest, register) ??
    departmentOf(rest, register) ??
    // 市统战部
    (rest.endsWith('部') ? bodyIn(register.ofLevels, `委${rest}`, register) : undefined) ??
    // 省纪委省监委
    bodyIn(register.ofLevels, rest.replace(written, '〇'), register)
  return known && ofBody(known, place, written)
}

/** 住建局 → 〇住房城乡建设局; a government may be named before it, 省政府扶贫办. */
function departmentOf(rest: string, {departments, works}: Register): KnownBody | undefined {
  const end = rest.at(-1)!
  const work = rest.slice(0, -1)
  const index = entryOf(works, work) ?? (work.startsWith('政府') ? entryOf(works, work.slice(2)) : undefined)
  const department = departments[index ?? -1]
  return department?.ends.includes(end) ? {...department, name: `〇${department.work}${end}`} : undefined
}

/** Whether a name is of a body of the plan's own place, 市财政局, 团市委, but not of the place itself, 市委, 市政府. */
export function isBodyOfPlace(name: string, register: Register): boolean {
  const {known, place, written} = identify(name, register)
  const isOfPlace = place.name === undefined && (written !== '' || levelBefore(name) !== undefined)
  return known !== undefined && isOfPlace && !placeItself.test(name)
}

const placeItself = /^.(?:委|(?:人民)?政府|人大|政协)$/

/** Whether a name is of a body that needs no place: 财政部, 人民银行, or 公安局 where the place goes without saying. */
export function isBodyWithoutPlace(name: string, register: Register): boolean {
  const {known, written} = identify(name, register)
  return (
    written === '' && (known !== undefined || bodyIn(register.bare, normalForm(name), register) !== undefined)
  )
}

/** What a department's name is of where it names no place: 发改委 → 〇发展改革委, 组织部 → 〇委组织部. */
export function bareDepartment(name: string, register: Register): string | undefined {
  const form = normalForm(name)
  return (departmentOf(form, register) ?? bodyIn(register.ofLevels, `委${form}`, register))?.name
}

/** The template with the most letters of its own wins. */
function withinTemplate(form: string, {templates, bodies}: Register): Identity | undefined {
  let found: Identity | undefined
  let length = 0
  for (const [before, after, of] of entryOf(templates, form.at(-1) ?? '') ?? []) {
    if (before.length + after.length <= length || !form.startsWith(before) || !form.endsWith(after)) continue
    const written = form.slice(before.length, form.length - after.length)
    const place = readPlace(written)
    if (!place) continue
    found = ofBody(bodies[of]!, place, written)
    length = before.length + after.length
  }
  return found
}

/** Whether two names can only be of one body, both met in one document. */
export function sameBody(a: Identity, b: Identity): boolean {
  return a.body === b.body && canBeOne(a.place, b.place)
}
