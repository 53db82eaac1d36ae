/** A registry of one's own: checked, and read as the built-in one is. */

import {bodyKinds} from '../plan/body-kinds.ts'
import {isRecord} from '../plan/is-record.ts'
import type {Registry} from './registry-types.ts'

/** So much of a document that is no registry is shown. */
const longest = 20

type Test = (value: unknown) => boolean

const isText: Test = value => typeof value === 'string' && value.trim() !== ''
const isYear: Test = value => Number.isInteger(value) && Number(value) > 1900 && Number(value) < 2200
const isList =
  (test: Test): Test =>
  value =>
    Array.isArray(value) && value.every(test)
const isFormer: Test = value => isRecord(value) && isText(value.name) && isYear(value.until)
const isKind: Test = value => bodyKinds.some(kind => kind === value)
const hows = ['renamed', 'merged', 'split', 'transferred']
const isShares: Test = value => isRecord(value) && Object.values(value).every(isText)

interface Field {
  test: Test
  required?: true
}

const text = {test: isText}
const year = {test: isYear}
const texts = {test: isList(isText)}
const needed = {test: isText, required: true} as const

/** What each part of the file holds; `source` may be any words. */
const parts: Record<'departments' | 'bodies' | 'successions', Record<string, Field>> = {
  departments: {
    work: needed,
    ends: {...texts, required: true},
    also: texts,
    kind: {test: isKind, required: true},
    since: year,
    until: year,
    source: text,
  },
  bodies: {
    name: needed,
    full: text,
    also: texts,
    bare: texts,
    formerly: {test: isList(isFormer)},
    kind: {test: isKind, required: true},
    since: year,
    until: year,
    source: text,
  },
  successions: {
    from: needed,
    to: {...texts, required: true},
    year: {...year, required: true},
    how: {test: value => hows.some(how => how === value)},
    shares: {test: isShares},
    provinceOnly: texts,
    places: texts,
    source: text,
  },
}

/** The registry that some JSON says, or the first place in it that is wrong: `bodies[2].kind`. */
export function readRegistry(json: unknown): Registry | {wrong: string} {
  if (!isRecord(json)) return {wrong: JSON.stringify(json).slice(0, longest)}
  for (const key of Object.keys(json)) {
    if (key !== '$schema' && key !== 'sources' && !(key in parts)) return {wrong: key}
  }
  if (json.sources !== undefined && !isShares(json.sources)) return {wrong: 'sources'}
  for (const [part, fields] of Object.entries(parts)) {
    const entries = json[part] === undefined ? [] : json[part]
    if (!Array.isArray(entries)) return {wrong: part}
    for (const [index, entry] of entries.entries()) {
      const wrong = isRecord(entry) ? wrongField(entry, fields) : ''
      if (wrong !== undefined) return {wrong: `${part}[${index}]${wrong && `.${wrong}`}`}
    }
  }
  return {departments: [], bodies: [], successions: [], sources: {}, ...json} as unknown as Registry
}

function wrongField(entry: Record<string, unknown>, fields: Record<string, Field>): string | undefined {
  return (
    Object.keys(entry).find(key => !(key in fields)) ??
    Object.entries(fields).find(([key, {test, required}]) =>
      entry[key] === undefined ? required : !test(entry[key]),
    )?.[0]
  )
}
