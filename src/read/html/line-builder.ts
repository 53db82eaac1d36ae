/** Runs of text to lines, with white space collapsed as a browser does. */
import type {Line} from '../../plan/blocks.ts'
import {fold} from '../../plan/fold.ts'
import {trimmed} from '../../plan/unseen.ts'
import {hasMarker} from './list-numbers.ts'
import {placesIn} from './places.ts'

/** A number that the browser prints before an item, and where the item's tag begins. */
export interface ItemNumber {
  text: string
  offset: number
}

interface Run {
  index: number
  offset: number
}

const blanks = /[ \t\n\f\r]+/g
// One blank between words stays as it is; these change.
const collapsible = /^[ \t\n\f\r]|[\t\n\f\r]| {2}|[ \t\n\f\r]$/
const lineBreak = /\r\n?|\n/g
// CSS Text 3, 4.1.3: a line break between two wide characters is no blank.
const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\u{20000}-\\u{3fffd}“”‘’…—]'
const endsWide = new RegExp(`${wide}$`, 'u')
const beginsWide = new RegExp(`^${wide}`, 'u')

export class LineBuilder {
  readonly lines: Line[] = []
  /** For the next line that is not blank. */
  number: ItemNumber | undefined
  /** Within a heading, how deep it is. */
  depth: number | undefined
  /** Whether line breaks count. */
  preformatted = 0
  readonly #source: string
  readonly #place: ReturnType<typeof placesIn>
  #value = ''
  /** The end of the value; to slice the value itself would copy a long one each time. */
  #tail = ''
  #runs: Run[] = []
  /** White space that is written when more text follows: where it begins, and whether it breaks a line. */
  #blank: {offset: number; breaks: boolean} | undefined
  /** The next run is no continuation of the last even where their places fit. */
  #apart = true

  constructor(source: string) {
    this.#source = source
    this.#place = placesIn(source)
  }

  text(start: number, end: number): void {
    const text = this.#source.slice(start, end)
    if (this.preformatted > 0) this.#preformattedText(text, start)
    else if (collapsible.test(text)) this.#collapsedText(text, start)
    else this.#run(text, start)
  }

  entity(char: string, offset: number): void {
    if (/[ \t\n\f\r]/.test(char)) {
      this.#blank ??= {offset, breaks: false}
      return
    }
    this.#apart = true
    this.#run(char, offset)
    this.#apart = true
  }

  /** Ends the line. */
  flush(): void {
    const line = this.#line()
    if (line) this.lines.push(line)
    if (line) this.number = undefined
    this.#value = ''
    this.#runs = []
    this.#blank = undefined
    this.#apart = true
  }

  #preformattedText(text: string, start: number): void {
    let from = 0
    for (const {0: ending, index} of text.matchAll(lineBreak)) {
      if (index > from) this.#run(text.slice(from, index), start + from)
      this.flush()
      from = index + ending.length
    }
    if (from < text.length) this.#run(text.slice(from), start + from)
  }

  #collapsedText(text: string, start: number): void {
    let from = 0
    for (const {0: blank, index} of text.matchAll(blanks)) {
      if (index > from) this.#run(text.slice(from, index), start + from)
      const breaks = blank.includes('\n') || blank.includes('\r')
      if (this.#blank) this.#blank.breaks ||= breaks
      else this.#blank = {offset: start + index, breaks}
      from = index + blank.length
    }
    if (from < text.length) this.#run(text.slice(from), start + from)
  }

  #run(text: string, offset: number): void {
    const blank = this.#blank
    this.#blank = undefined
    if (blank && this.#value !== '') {
      if (blank.breaks) this.#apart = true
      const joins = blank.breaks && endsWide.test(this.#tail) && beginsWide.test(text)
      if (!joins) this.#append(' ', blank.offset)
      if (blank.breaks) this.#apart = true
    }
    this.#append(text, offset)
  }

  #append(text: string, offset: number): void {
    const last = this.#runs.at(-1)
    const index = this.#value.length
    if (this.#apart || !last || offset - index !== last.offset - last.index) this.#runs.push({index, offset})
    this.#apart = false
    this.#value += text
    this.#tail = text.slice(-2)
  }

  #line(): Line | undefined {
    // Editors leave zero-width characters in empty paragraphs, and at the ends of others.
    const value = trimmed(this.#value)
    if (value === '') return undefined
    const indent = this.#value.indexOf(value)
    const runs = this.#runs
      .filter((_, at) => (this.#runs[at + 1]?.index ?? Infinity) > indent)
      .map(({index, offset}) =>
        index < indent ? {index: 0, offset: offset + indent - index} : {index: index - indent, offset},
      )
      .filter(({index}) => index < value.length)
    const folded = fold(value)
    return this.number && !hasMarker(folded)
      ? this.#numbered(value, runs, this.number)
      : this.#placed(value, folded, runs)
  }

  /** The number's characters stand nowhere in the source; their place is the item's tag. */
  #numbered(value: string, runs: readonly Run[], {text, offset}: ItemNumber): Line {
    const whole = text + value
    const shifted = runs.map(run => ({...run, index: run.index + text.length}))
    return this.#placed(whole, fold(whole), [{index: 0, offset}, ...shifted])
  }

  #placed(value: string, folded: string, runs: readonly Run[]): Line {
    const segments = runs.map(({index, offset}) => ({index, start: this.#place(offset)}))
    const {line, column, offset} = segments[0]!.start
    const placed: Line = {type: 'line', value, folded, line, column, offset}
    if (this.depth) placed.depth = this.depth
    return segments.length > 1 ? {...placed, segments} : placed
  }
}
