/** Finds each task of one version in the other, by what it says and where it stands, never by its number alone. */
import type {Feature, Features} from './features.ts'
import {likenesses} from './likeness.ts'
import {bestMatching, type Edge} from './matching.ts'

export interface Pair {
  old: Feature
  new: Feature
  score: number
  /** The parts of the score, from 0 to 1. */
  text: number
  units: number
  place: number
}

/** The pairs, in the order of the old version. Equal words pair first; the rest so that likeness is most over all. */
export function pairTasks({old, new: next, weights}: Features): Pair[] {
  const pairs = pairEqual(old, next)
  const isPaired = {old: new Set(pairs.map(pair => pair.old)), new: new Set(pairs.map(pair => pair.new))}
  const left = {
    old: old.filter(feature => !isPaired.old.has(feature)),
    new: next.filter(feature => !isPaired.new.has(feature)),
  }
  const edges: (Edge & {pair: Pair})[] = []
  for (const {row, column, text} of likenesses(left.old, left.new, weights)) {
    const pair = scored(left.old[row]!, left.new[column]!, text)
    if (pair.score <= leastScore) continue
    // Where all else is equal, the task in the nearer place.
    const drift = Math.abs(pair.old.index / old.length - pair.new.index / next.length)
    edges.push({row, column, weight: pair.score - leastScore + 1e-6 * (1 - drift), pair})
  }
  const best = bestMatching(edges, left.old.length, left.new.length) as typeof edges
  return [...pairs, ...best.map(({pair}) => pair)].sort((a, b) => a.old.index - b.old.index)
}

const share = {text: 0.7, units: 0.15, place: 0.15}
/** Measured: of 4,570 pairs of different tasks in seven plans 17 are more alike than this; most are far below. */
const leastScore = 0.34

function scored(old: Feature, next: Feature, text: number): Pair {
  const units = unitLikeness(old.units, next.units)
  const place = old.headings === next.headings ? 1 : old.heading === next.heading ? 0.7 : 0
  const score = share.text * text + share.units * units + share.place * place
  return {old, new: next, score, text, units, place}
}

function unitLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1
  let shared = 0
  for (const name of a) if (b.has(name)) shared++
  return (2 * shared) / (a.size + b.size)
}

const fewestWords = 6

/** From the surest sign to the weakest: the same words, and the same place, the same units, or neither. */
const signs: readonly ((feature: Feature) => string | undefined)[] = [
  ({words, headings, units}) => [words, headings, [...units].sort().join('、')].join('\n'),
  ({words, headings}) => [words, headings].join('\n'),
  ({words, units}) =>
    words.length < fewestWords ? undefined : [words, [...units].sort().join('、')].join('\n'),
  ({words}) => (words.length < fewestWords ? undefined : words),
]

/** Tasks of the same words; where several have them, in order. */
function pairEqual(old: readonly Feature[], next: readonly Feature[]): Pair[] {
  const pairs: Pair[] = []
  let left = {old, new: next}
  for (const sign of signs) {
    const waiting = new Map<string, Feature[]>()
    for (const feature of left.old) {
      const key = sign(feature)
      if (key === undefined) continue
      const others = waiting.get(key)
      if (others) others.push(feature)
      else waiting.set(key, [feature])
    }
    for (const others of waiting.values()) others.reverse()
    const found = new Set<Feature>()
    for (const feature of left.new) {
      const other = waiting.get(sign(feature) ?? '')?.pop()
      if (!other) continue
      pairs.push(scored(other, feature, 1))
      found.add(other).add(feature)
    }
    left = {
      old: left.old.filter(feature => !found.has(feature)),
      new: left.new.filter(feature => !found.has(feature)),
    }
  }
  return pairs
}
