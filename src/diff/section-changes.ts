/** Sections that were added, removed, given another title or another place. */
import type {Plan, Section} from '../plan/types.ts'
import type {PlacedSection, SectionPairs} from './pair-sections.ts'
import {textChange} from './text-change.ts'
import type {SectionChange, SectionPlace} from './types.ts'

export function sectionChanges(
  {old, new: next, newOf, oldOf}: SectionPairs,
  files: {old: string; new: string},
  strict: boolean,
): SectionChange[] {
  const oldPlaced = new Map(old.map(section => [section.node, section]))
  const moved = movedSections(next, oldPlaced, oldOf)
  const found: SectionChange[] = []
  for (const section of next) {
    const before = oldOf.get(section.node)
    const kinds: SectionChange['kinds'] = []
    if (!before) kinds.push('section-added')
    else {
      if (textChange(before.title, section.node.title, strict)) kinds.push('section-retitled')
      if (moved.has(section.node)) kinds.push('section-moved')
    }
    if (kinds.length === 0) continue
    const oldPlace = before ? placeOf(oldPlaced.get(before)!, files.old) : null
    found.push({kinds, old: oldPlace, new: placeOf(section, files.new)})
  }
  for (const section of old) {
    if (!newOf.has(section.node))
      found.push({kinds: ['section-removed'], old: placeOf(section, files.old), new: null})
  }
  return found
}

function placeOf({node, ancestors}: PlacedSection, file: string): SectionPlace {
  return {
    path: [...ancestors, node].flatMap(({marker}) => marker ?? []),
    title: node.title,
    source: {file, start: node.position.start, end: node.position.end},
  }
}

/** Sections that stand below another heading than before, or among their siblings in another order. */
function movedSections(
  next: readonly PlacedSection[],
  oldPlaced: ReadonlyMap<Section, PlacedSection>,
  oldOf: ReadonlyMap<Section, Section>,
): Set<Section> {
  const moved = new Set<Section>()
  const siblings = new Map<Section | Plan | undefined, {node: Section; before: number}[]>()
  const order = new Map([...oldPlaced.keys()].map((section, index) => [section, index]))
  for (const {node, ancestors} of next) {
    const before = oldOf.get(node)
    if (!before) continue
    const parent = innermost(ancestors)
    const oldParent = innermost(oldPlaced.get(before)!.ancestors)
    const sameParent = parent ? oldOf.get(parent) === oldParent : oldParent === undefined
    if (!sameParent) {
      // A new heading above, or one that is gone, moves nothing.
      if (parent && oldOf.has(parent)) moved.add(node)
      continue
    }
    const group = siblings.get(parent) ?? []
    group.push({node, before: order.get(before)!})
    siblings.set(parent, group)
  }
  for (const group of siblings.values()) {
    const stay = longestRising(group.map(({before}) => before))
    group.forEach(({node}, index) => {
      if (!stay.has(index)) moved.add(node)
    })
  }
  return moved
}

function innermost(ancestors: PlacedSection['ancestors']): Section | undefined {
  return ancestors.findLast((node): node is Section => node.type === 'section')
}

/** The indexes of the longest rising subsequence: what is not in it has changed its place. */
function longestRising(numbers: readonly number[]): Set<number> {
  const tails: number[] = []
  const before: (number | undefined)[] = []
  numbers.forEach((number, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (numbers[tails[middle]!]! < number) low = middle + 1
      else high = middle
    }
    before[index] = tails[low - 1]
    tails[low] = index
  })
  const rising = new Set<number>()
  for (let at = tails.at(-1); at !== undefined; at = before[at]) rising.add(at)
  return rising
}
