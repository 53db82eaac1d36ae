/** Tasks that were split into several, or several that were merged into one. */
import type {Feature, Features} from './features.ts'
import {type Grams, sharedWeight} from './grams.ts'
import type {Pair} from './pair-tasks.ts'

/** A pair whose one side has further tasks. */
export interface Group {
  pair: Pair
  others: Feature[]
}

export interface Groups {
  /** One old task, several new ones. */
  split: Group[]
  /** Several old tasks, one new one. */
  merged: Group[]
}

/** So much of a further task's words must come from the whole. */
const leastCovered = 0.6
/** So much of them must be missing in the part that is paired already. */
const leastOwn = 0.25

/** Assigns the tasks that are in no pair to the pairs that they are a part of. */
export function groupTasks(pairs: readonly Pair[], features: Features): Groups {
  const paired = {old: new Set(pairs.map(pair => pair.old)), new: new Set(pairs.map(pair => pair.new))}
  const {weights} = features
  return {
    split: partsOf(
      features.new.filter(feature => !paired.new.has(feature)),
      pairs.map(pair => ({pair, whole: pair.old, part: pair.new})),
      weights,
    ),
    merged: partsOf(
      features.old.filter(feature => !paired.old.has(feature)),
      pairs.map(pair => ({pair, whole: pair.new, part: pair.old})),
      weights,
    ),
  }
}

interface Whole {
  pair: Pair
  whole: Feature
  /** Its partner, which may be only a part of it. */
  part: Feature
}

function partsOf(alone: readonly Feature[], wholes: readonly Whole[], weights: Float64Array): Group[] {
  if (alone.length === 0) return []
  const lacking = new Map<number, Whole[]>()
  for (const whole of wholes) {
    // Where the words are equal, nothing was split off.
    if (whole.whole.words === whole.part.words) continue
    for (const id of without(whole.whole.grams, whole.part.grams)) {
      const others = lacking.get(id)
      if (others) others.push(whole)
      else lacking.set(id, [whole])
    }
  }
  const groups = new Map<Pair, Group>()
  for (const feature of alone) {
    const best = wholeOf(feature, lacking, weights)
    if (!best) continue
    const group = groups.get(best.pair) ?? {pair: best.pair, others: []}
    group.others.push(feature)
    groups.set(best.pair, group)
  }
  return [...groups.values()]
}

/** The task that most of a feature's words come from, and that lacks them in its own counterpart. */
function wholeOf(
  {grams, total}: Feature,
  lacking: ReadonlyMap<number, readonly Whole[]>,
  weights: Float64Array,
): Whole | undefined {
  const own = new Map<Whole, number>()
  for (const id of grams) {
    for (const whole of lacking.get(id) ?? []) own.set(whole, (own.get(whole) ?? 0) + weights[id]!)
  }
  let best: Whole | undefined
  let most = 0
  for (const [whole, weight] of own) {
    if (weight < leastOwn * total) continue
    const covered = sharedWeight(grams, whole.whole.grams, weights)
    if (covered < leastCovered * total || covered <= most) continue
    best = whole
    most = covered
  }
  return best
}

function without(all: Grams, some: Grams): Grams {
  const taken = new Set(some)
  return all.filter(id => !taken.has(id))
}
