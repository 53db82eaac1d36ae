/** The elements that are open at a place of the source, as far as they are blocks. */
import {endingBy, reachOf} from './elements.ts'

export interface Open {
  tag: string
}

/**
 * Browsers stop nesting at 512. Deeper elements still begin lines, but nothing is remembered of them, so that memory
 * stays bounded.
 */
const deepest = 10_000

/** Finds the nearest open element of a name in one step: to walk up to it would be quadratic in the depth. */
export class OpenElements<Element extends Open> {
  readonly #open: Element[] = []
  readonly #places = new Map<string, number[]>()
  readonly #ended: (element: Element) => void

  /** `ended` is told of each element that ends, the inner before the outer. */
  constructor(ended: (element: Element) => void) {
    this.#ended = ended
  }

  /** Ends what a start tag ends, `<li>` the item before. */
  endBefore(startTag: string): void {
    const ending = endingBy(startTag)
    if (!ending) return
    const from = this.#nearest(ending.within)
    // The outermost: a `<tr>` ends the cells with the row before.
    const places = ending.ends.map(tag => this.#placeOf(tag)).filter(place => place > from)
    if (places.length > 0) this.#endFrom(Math.min(...places))
  }

  push(element: Element): void {
    const places = this.#places.get(element.tag)
    if (places) places.push(this.#open.length)
    else this.#places.set(element.tag, [this.#open.length])
    this.#open.push(element)
  }

  close(endTag: string): void {
    const place = this.#placeOf(endTag)
    if (place > this.#nearest(reachOf(endTag))) this.#endFrom(place)
  }

  closeAll(): void {
    this.#endFrom(0)
  }

  /** The nearest open element of one of these names. */
  nearest(...tags: readonly string[]): Element | undefined {
    return this.#open[this.#nearest(tags)]
  }

  /** Whether no more can be pushed. */
  get full(): boolean {
    return this.#open.length >= deepest
  }

  get depth(): number {
    return this.#open.length
  }

  #nearest(tags: readonly string[]): number {
    let nearest = -1
    for (const tag of tags) nearest = Math.max(nearest, this.#placeOf(tag))
    return nearest
  }

  #placeOf(tag: string): number {
    return this.#places.get(tag)?.at(-1) ?? -1
  }

  #endFrom(place: number): void {
    while (this.#open.length > place) {
      const element = this.#open.pop()!
      this.#places.get(element.tag)!.pop()
      this.#ended(element)
    }
  }
}
