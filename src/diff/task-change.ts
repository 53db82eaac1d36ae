/** What differs between a task and its old self. */
import type {FieldKind, Note, Role, Task} from '../plan/types.ts'
import {type Feature, textOf, wordsOf} from './features.ts'
import {figureChanges, textChange} from './text-change.ts'
import type {ChangeKind, FieldChange, TaskChange} from './types.ts'
import {changedRoles, type Renaming, unitsChange} from './units-change.ts'

/** The tasks that belong together: one of each version, and further ones of one of them. */
export interface Counterparts {
  old?: Feature
  new?: Feature
  /** Of the old version where tasks were merged, of the new where one was split. */
  others: readonly Feature[]
  how?: 'split' | 'merged'
  moved: boolean
}

export interface Comparing extends Renaming {
  /** Ends of lines besides its words that a task has in one version alone. */
  notes: ReadonlyMap<Task, readonly Note[]>
  strict: boolean
}

/** The change of a task; its kinds are empty where nothing changed. */
export function taskChange(parts: Counterparts, comparing: Comparing): TaskChange {
  const {how, others, moved} = parts
  const olds = sideOf(parts.old, how === 'merged' ? others : [])
  const news = sideOf(parts.new, how === 'split' ? others : [])
  const units = unitsChange(olds, news, comparing)
  const fields = fieldChanges(olds, news, comparing.strict)
  const words = {old: wholeText(olds, comparing), new: wholeText(news, comparing)}
  // Where one task becomes two, a comma becomes a full stop.
  const same = how !== undefined && wordsOf(words.old) === wordsOf(words.new)
  const text = same ? null : textChange(words.old, words.new, comparing.strict)
  const {figures, more} =
    text && olds.length > 0 && news.length > 0 ? figureChanges(text.segments) : {figures: [], more: false}
  const open = {old: olds.some(({row}) => row.openEnded), new: news.some(({row}) => row.openEnded)}
  const both = olds.length > 0 && news.length > 0
  const is: Partial<Record<ChangeKind, boolean>> = both
    ? {
        moved,
        renumbered: parts.old!.row.number !== parts.new!.row.number,
        split: how === 'split',
        merged: how === 'merged',
        text: more,
        figure: figures.some(({kind}) => kind === 'figure'),
        deadline:
          figures.some(({kind}) => kind === 'deadline') || fields.some(({kind}) => kind === 'deadline'),
        ...changedRoles(units),
        promoted: units.promoted.length > 0,
        demoted: units.demoted.length > 0,
        openEnded: open.old !== open.new,
        field: fields.some(({kind}) => kind !== 'deadline'),
      }
    : {added: olds.length === 0, removed: news.length === 0}
  const {old, new: next} = parts
  return {
    old: old?.row.number ?? null,
    new: next?.row.number ?? null,
    others: others.map(({row}) => row.number),
    kinds: kindsIn(is),
    lead: units.lead,
    cooperating: units.cooperating,
    responsible: units.responsible,
    promoted: units.promoted,
    demoted: units.demoted,
    words: news.length > 0 ? words.new : words.old,
    text,
    figures,
    fields,
    openEnded: open,
    duties: {old: dutiesIn(olds, comparing), new: dutiesIn(news, comparing)},
    headings: {old: old?.row.headings ?? [], new: next?.row.headings ?? []},
    source: {old: old?.row.source ?? null, new: next?.row.source ?? null},
    places: {old: old?.index ?? null, new: next?.index ?? null},
  }
}

function kindsIn(is: Partial<Record<ChangeKind, boolean>>): ChangeKind[] {
  return (Object.keys(is) as ChangeKind[]).filter(kind => is[kind])
}

function sideOf(first: Feature | undefined, others: readonly Feature[]): Feature[] {
  return first ? [first, ...others].sort((a, b) => a.index - b.index) : []
}

function wholeText(features: readonly Feature[], {notes}: Comparing): string {
  return features
    .flatMap(({row, task}) => [textOf(row), ...(notes.get(task) ?? []).map(({value}) => value)])
    .filter(text => text !== '')
    .join('\n')
}

function dutiesIn(features: readonly Feature[], {written}: Comparing): TaskChange['duties']['old'] {
  if (features.length === 0) return null
  const inRole = (role: Role) =>
    [...new Set(features.flatMap(({names}) => [...names[role]]))].map(name => written.get(name) ?? name)
  return {
    lead: inRole('lead'),
    cooperating: inRole('cooperating'),
    responsible: inRole('responsible'),
  }
}

/** The fields of the tasks, deadlines among them, by kind and label. */
function fieldsIn(
  features: readonly Feature[],
): Map<string, {kind: FieldKind; label: string; value: string}> {
  const fields = new Map<string, {kind: FieldKind; label: string; value: string}>()
  for (const {task} of features) {
    for (const node of task.children) {
      if (node.type !== 'note' || node.kind !== 'field') continue
      const {field: kind = 'other', label = '', value} = node
      const before = fields.get(`${kind} ${label}`)?.value
      if (before?.split('；').includes(value)) continue
      fields.set(`${kind} ${label}`, {
        kind,
        label,
        value: before === undefined ? value : `${before}；${value}`,
      })
    }
  }
  return fields
}

function fieldChanges(olds: readonly Feature[], news: readonly Feature[], strict: boolean): FieldChange[] {
  const [before, after] = [fieldsIn(olds), fieldsIn(news)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .map(key => {
      const {kind, label} = (before.get(key) ?? after.get(key))!
      return {kind, label, old: before.get(key)?.value ?? '', new: after.get(key)?.value ?? ''}
    })
    .filter(({old, new: next}) => textChange(old, next, strict) !== null)
}
