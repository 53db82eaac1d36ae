/** The registry, arranged for look-ups by name: plain data, so that it can be made beforehand. */
import type {BodyKind} from '../plan/body-kinds.ts'
import {normalForm} from './normal-form.ts'
import type {Body, Registry, Succession} from './registry-types.ts'

export interface Register {
  departments: KnownDepartment[]
  /** Which of the departments some words for work are of. */
  works: Record<string, number>
  bodies: KnownBody[]
  /** Which of the bodies a name as a whole is of, in normal form. */
  names: Record<string, number>
  /** 〇委组织部, by what is behind 〇. */
  ofLevels: Record<string, number>
  /** Names with a place within, by their last character. */
  templates: Record<string, Template[]>
  /** 发展改革委, which means 国家发展改革委 beside central bodies. */
  bare: Record<string, number>
  /** By whose work it was: 〇 and the words for it, or the name of a body. */
  successions: Record<string, Succession[]>
  /** The heirs of those that were only renamed, likewise. */
  renamed: Record<string, string[]>
  sources: Readonly<Record<string, string>>
}

export interface KnownDepartment {
  work: string
  /** 厅局委办, those that occur. */
  ends: string
  kind: BodyKind
  /** The last year of it. */
  until?: number
}

export interface KnownBody {
  name: string
  kind: BodyKind
  /** Of a department, what it is for. */
  work?: string
  until?: number
}

/** A name with a place between two parts, either of which may be empty; and which of the bodies it is of. */
export type Template = [before: string, after: string, of: number]

const placeholder = /[〇△]/

/** The registries in turn: what a later one says of a name holds. */
export function registerOf(...registries: readonly Registry[]): Register {
  const register: Register = {
    departments: [],
    works: {},
    bodies: [],
    names: {},
    ofLevels: {},
    templates: {},
    bare: {},
    successions: {},
    renamed: {},
    sources: Object.assign({}, ...registries.map(({sources}) => sources)),
  }
  for (const {departments, bodies, successions} of registries) {
    for (const {work, also = [], ends, kind, until} of departments) {
      const known = {work, ends: ends.join(''), kind, ...(until && {until})}
      const index = register.departments.push(known) - 1
      for (const words of [work, ...also]) register.works[words] = index
    }
    for (const body of bodies) addBody(body, register)
    const own: Register['successions'] = {}
    for (const step of successions) add(own, predecessor(step.from, register), step)
    Object.assign(register.successions, own)
    for (const [from, steps] of Object.entries(own)) {
      const heirs = steps.filter(({how, places}) => how === 'renamed' && !places).flatMap(({to}) => to)
      if (heirs.length > 0) register.renamed[from] = heirs
      else delete register.renamed[from]
    }
  }
  return register
}

/** 环境保护厅 → 〇环境保护, 〇纪委 → the name of the body. */
function predecessor(from: string, register: Register): string {
  const form = normalForm(from)
  const ofLevel = form.startsWith('〇') ? bodyIn(register.ofLevels, form.slice(1), register) : undefined
  const body = ofLevel ?? bodyIn(register.names, form, register)
  if (body) return body.name
  const department = register.departments[entryOf(register.works, form.slice(0, -1)) ?? -1]
  return department ? `〇${department.work}` : form
}

function addBody(body: Body, {bodies, names, ofLevels, templates, bare}: Register): void {
  const {name, kind, until} = body
  const of = bodies.push({name, kind, ...(until && {until})}) - 1
  for (const name of namesOf(body)) {
    const form = normalForm(name)
    const at = form.search(placeholder)
    if (at < 0) names[form] = of
    else if (at === 0 && form[0] === '〇') ofLevels[form.slice(1)] = of
    else add(templates, form.at(-1)!, [form.slice(0, at), form.slice(at + 1), of])
  }
  for (const name of body.bare ?? []) bare[normalForm(name)] = of
}

function add<T>(lists: Record<string, T[]>, key: string, value: T): void {
  lists[key] = [...(lists[key] ?? []), value]
}

/** All names of a body but those that it bears only among others. */
function namesOf({name, full, also = [], formerly = []}: Body): string[] {
  return [name, ...(full ? [full] : []), ...also, ...formerly.map(former => former.name)]
}

/** The body that a table has for a name. */
export function bodyIn(
  table: Record<string, number>,
  name: string,
  {bodies}: Register,
): KnownBody | undefined {
  const index = entryOf(table, name)
  return index === undefined ? undefined : bodies[index]
}

/** What a table has for a name. */
export function entryOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
