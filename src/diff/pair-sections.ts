/** Finds each section of one version in the other: by its title, and by the tasks in it. */

import type {Plan, Section, Task} from '../plan/types.ts'
import {type Placed, placed} from '../plan/walk.ts'
import {wordsOf} from './features.ts'
import {bestMatching, type Edge} from './matching.ts'
import type {Pair} from './pair-tasks.ts'

export type PlacedSection = Placed<Section>

export interface SectionPairs {
  old: PlacedSection[]
  new: PlacedSection[]
  /** From the old version to the new, and back. */
  newOf: Map<Section, Section>
  oldOf: Map<Section, Section>
}

const leastScore = 0.35

export function pairSections(old: Plan, next: Plan, pairs: readonly Pair[]): SectionPairs {
  const sections = {old: sectionsOf(old), new: sectionsOf(next)}
  const oldTask = new Map(pairs.map((pair, index) => [pair.old.task, index]))
  const newTask = new Map(pairs.map((pair, index) => [pair.new.task, index]))
  const held = {old: heldBy(old, oldTask), new: heldBy(next, newTask)}
  const edges: Edge[] = []
  const bySign = new Map<string | number, number[]>()
  sections.new.forEach(({node}, column) => {
    for (const sign of signsOf(node, held.new)) bySign.set(sign, [...(bySign.get(sign) ?? []), column])
  })
  sections.old.forEach((section, row) => {
    const columns = new Set([...signsOf(section.node, held.old)].flatMap(sign => bySign.get(sign) ?? []))
    for (const column of columns) {
      const other = sections.new[column]!
      const tasks = share(held.old.get(section.node)!, held.new.get(other.node)!)
      const title = titleLikeness(section.node.title, other.node.title)
      const depth = section.ancestors.length === other.ancestors.length ? 0.02 : 0
      const score = (tasks === undefined ? title : (title + tasks) / 2) + depth
      if (score > leastScore) edges.push({row, column, weight: score - leastScore})
    }
  })
  const best = bestMatching(edges, sections.old.length, sections.new.length)
  const both = best.map(({row, column}) => [sections.old[row]!.node, sections.new[column]!.node] as const)
  return {...sections, newOf: new Map(both), oldOf: new Map(both.map(([old, next]) => [next, old]))}
}

function sectionsOf(plan: Plan): PlacedSection[] {
  return placed(plan).filter((entry): entry is PlacedSection => entry.node.type === 'section')
}

/** For each section the pairs whose task stands anywhere in it. */
function heldBy(plan: Plan, pairOf: ReadonlyMap<Task, number>): Map<Section, Set<number>> {
  const held = new Map<Section, Set<number>>()
  for (const {node, ancestors} of placed(plan)) {
    if (node.type === 'section') held.set(node, new Set())
    const pair = node.type === 'task' ? pairOf.get(node) : undefined
    if (pair === undefined) continue
    for (const above of ancestors) if (above.type === 'section') held.get(above)!.add(pair)
  }
  return held
}

/** Sections that share one of these may be the same. */
function signsOf(section: Section, held: ReadonlyMap<Section, Set<number>>): Set<string | number> {
  return new Set<string | number>([wordsOf(section.title), ...held.get(section)!])
}

function share(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number | undefined {
  if (a.size === 0 && b.size === 0) return undefined
  let both = 0
  for (const one of a) if (b.has(one)) both++
  return (2 * both) / (a.size + b.size)
}

function titleLikeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left === right) return 1
  const pairsIn = (text: string) => new Set(Array.from(text, (char, at) => char + (text[at + 1] ?? '')))
  return share(pairsIn(left), pairsIn(right)) ?? 0
}
