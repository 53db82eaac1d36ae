/** Texts as sets of pairs of neighbouring characters, the rare ones of more weight. */

/** The ids of a text's pairs of characters, each once, in ascending order. */
export type Grams = Int32Array

export interface Dictionary {
  grams: (text: string) => Grams
  /** How many ids there are. */
  size: () => number
}

/** Gives ids, the same for the same pair in all texts. */
export function createDictionary(): Dictionary {
  const ids = new Map<number, number>()
  const known = new Map<string, Grams>()
  /** For each id the last text that it was found in. */
  const foundIn: number[] = []
  const read = (text: string): Grams => {
    const found: number[] = []
    const last = Math.max(text.length - 1, Math.min(text.length, 1))
    for (let at = 0; at < last; at++) {
      const pair = text.charCodeAt(at) * 0x10000 + (text.charCodeAt(at + 1) || 0)
      let id = ids.get(pair)
      if (id === undefined) {
        id = ids.size
        ids.set(pair, id)
      }
      if (foundIn[id] === known.size) continue
      foundIn[id] = known.size
      found.push(id)
    }
    return Int32Array.from(found).sort()
  }
  return {
    grams(text) {
      let grams = known.get(text)
      if (!grams) {
        grams = read(text)
        known.set(text, grams)
      }
      return grams
    },
    size: () => ids.size,
  }
}

/** What a pair of characters says of a text: the fewer texts have it, the more. */
export function weightsOf(texts: readonly Grams[], size: number): Float64Array {
  const weights = new Float64Array(size)
  for (const grams of texts) for (const id of grams) weights[id]!++
  return weights.map(count => Math.log(1 + texts.length / count))
}

export function totalWeight(grams: Grams, weights: Float64Array): number {
  let total = 0
  for (const id of grams) total += weights[id]!
  return total
}

/** The weight of what two texts share. */
export function sharedWeight(a: Grams, b: Grams, weights: Float64Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!
    if (difference === 0) {
      shared += weights[a[i]!]!
      i++
      j++
    } else if (difference < 0) i++
    else j++
  }
  return shared
}
