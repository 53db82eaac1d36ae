/** What a revision did to a plan. */
import type {Plan, PlanMeta, Task} from '../plan/types.ts'
import {type Feature, type Features, featuresOf, wordsOf} from './features.ts'
import {noteChanges} from './note-changes.ts'
import {pairSections, type SectionPairs} from './pair-sections.ts'
import {type Pair, pairTasks} from './pair-tasks.ts'
import {renamedUnits} from './renamed-units.ts'
import {sectionChanges} from './section-changes.ts'
import {groupTasks} from './split-merge.ts'
import {type Counterparts, taskChange} from './task-change.ts'
import type {DiffOptions, MetaChange, PlanDiff, TaskChange} from './types.ts'

/** Two plans that share fewer of their tasks are not versions of one. */
const leastShared = 0.2

/** Compares two versions of a plan; `files` are the names that places are given with. */
export function diffPlans(
  old: Plan,
  next: Plan,
  {strict = false, numbers = false}: DiffOptions = {},
  files = {old: 'old', new: 'new'},
): PlanDiff {
  const features = featuresOf(old, next, files, strict)
  const pairs = pairTasks(features)
  const sections = pairSections(old, next, pairs)
  const fewer = Math.min(features.old.length, features.new.length)
  const different = fewer > 0 && pairs.length < leastShared * fewer
  const renamed = strict || different ? [] : renamedUnits(pairs, namesIn(features))
  const notes = noteChanges(old, next, files, strict)
  const all = counterparts(pairs, features, sections).map(parts =>
    taskChange(parts, {renamed, written: features.written, notes: notes.inTasks, strict}),
  )
  const changed = all.filter(({kinds}) => kinds.length > 0)
  const onlyRenumbered = changed.filter(({kinds}) => kinds.length === 1 && kinds[0] === 'renumbered')
  return {
    different,
    tasks: {old: features.old.length, new: features.new.length, paired: pairs.length},
    renamed: renamed.map(({old, new: name, tasks}) => ({
      old: features.written.get(old) ?? old,
      new: features.written.get(name) ?? name,
      tasks,
    })),
    meta: metaChanges(old, next),
    sections: sectionChanges(sections, files, strict),
    notes: different ? [] : notes.outside,
    changes: numbers ? changed : withoutNumbers(changed),
    renumbered: onlyRenumbered.length,
    pairs: pairs.map(({old, new: next, ...score}) => ({
      old: old.row.number,
      new: next.row.number,
      ...score,
      places: {old: old.index, new: next.index},
    })),
  }
}

function namesIn({old, new: next, classes}: Features): {old: Set<string>; new: Set<string>} {
  const names = (features: readonly Feature[]) =>
    new Set([...classes, ...features.flatMap(({units}) => [...units])])
  return {old: names(old), new: names(next)}
}

function withoutNumbers(changes: readonly TaskChange[]): TaskChange[] {
  return changes
    .map(change => ({...change, kinds: change.kinds.filter(kind => kind !== 'renumbered')}))
    .filter(({kinds}) => kinds.length > 0)
}

/** Tasks with their counterparts, in the order of the new version; what was removed behind what stood before it. */
function counterparts(pairs: readonly Pair[], features: Features, sections: SectionPairs): Counterparts[] {
  const {split, merged} = groupTasks(pairs, features)
  const inGroup = new Map<Pair, {old: Feature; new: Feature; others: Feature[]; how: 'split' | 'merged'}>()
  for (const {pair, others} of split) {
    const [first, ...more] = [pair.new, ...others].sort((a, b) => a.index - b.index)
    inGroup.set(pair, {old: pair.old, new: first!, others: more, how: 'split'})
  }
  for (const {pair, others} of merged) {
    const [first, ...more] = [pair.old, ...others].sort((a, b) => a.index - b.index)
    inGroup.set(pair, {old: first!, new: pair.new, others: more, how: 'merged'})
  }
  const used = new Set([...split, ...merged].flatMap(({others}) => others))
  const pairOf = new Map(pairs.map(pair => [pair.new, pair]))
  const isPaired = new Set(pairs.map(pair => pair.old))
  const oldTaskOf = new Map(pairs.map(pair => [pair.new.task, pair.old.task]))
  const found: (Counterparts & {at: number; behind: number})[] = []
  for (const feature of features.new) {
    if (used.has(feature)) continue
    const pair = pairOf.get(feature)
    const group = pair && inGroup.get(pair)
    found.push({
      new: feature,
      others: [],
      moved: false,
      behind: -1,
      ...(pair && {old: pair.old, moved: isMoved(pair, sections, oldTaskOf)}),
      ...group,
      at: group?.new.index ?? feature.index,
    })
  }
  const newIndexOf = new Map(pairs.map(pair => [pair.old, pair.new.index]))
  let at = -1
  for (const feature of features.old) {
    at = newIndexOf.get(feature) ?? at
    if (isPaired.has(feature) || used.has(feature)) continue
    found.push({old: feature, others: [], moved: false, at, behind: feature.index})
  }
  return found.sort((a, b) => a.at - b.at || a.behind - b.behind)
}

/** Whether a task stands below another heading than its old self; a heading that is new or gone moves nothing. */
function isMoved(pair: Pair, {oldOf, newOf}: SectionPairs, oldTaskOf: ReadonlyMap<Task, Task>): boolean {
  const before = pair.old.parent
  const after = pair.new.parent
  if (!after) return before?.type === 'section' ? newOf.has(before) : before !== undefined
  if (!before) return after.type === 'section' ? oldOf.has(after) : true
  return (after.type === 'section' ? oldOf.get(after) : oldTaskOf.get(after)) !== before
}

function metaChanges(old: Plan, next: Plan): MetaChange[] {
  const fields: (keyof PlanMeta)[] = ['number', 'issuer', 'date', 'everywhere']
  const valueIn = ({meta}: Plan, field: keyof PlanMeta) => {
    const value = meta[field]
    return value === undefined ? null : Array.isArray(value) ? value.join('、') : value
  }
  return [
    {field: 'title' as const, old: old.title, new: next.title},
    ...fields.map(field => ({field, old: valueIn(old, field), new: valueIn(next, field)})),
  ].filter(({old, new: next}) => wordsOf(old ?? '') !== wordsOf(next ?? ''))
}
