/** Display width in terminal columns, and wrapping by it. */
import {eastAsianWidth} from 'get-east-asian-width'

/** Columns that a text takes up on one line. */
export function displayWidth(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!
    if (code > 0xffff) at++
    width += charWidth(code)
  }
  return width
}

function charWidth(code: number): number {
  if (code < 0x300) return 1
  if (code >= 0x4e00 && code <= 0x9fff) return 2
  const known = widths.get(code)
  if (known !== undefined) return known
  // Marks that are drawn over the character before, and characters that are not drawn.
  const isDrawn = !/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(String.fromCodePoint(code))
  const width = isDrawn ? eastAsianWidth(code) : 0
  widths.set(code, width)
  return width
}

/** Of the characters met so far; a few marks make up most of a text that is no ideograph. */
const widths = new Map<number, number>()

/** Breaks a text into lines of at most `width` columns. No character is lost or added, but for the blanks where it breaks. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap(line => wrapLine(line, width))
}

const widest = 2

function wrapLine(line: string, width: number): string[] {
  if (line.length * widest <= width) return [line]
  const lines: string[] = []
  let from = 0
  let used = 0
  /** Whether a `…` is open where the line begins. */
  let isQuoted = false
  for (let at = 0; at < line.length; at++) {
    const code = line.codePointAt(at)!
    const wide = charWidth(code)
    if (used + wide > width && at > from) {
      const end = breakBefore(line, from, at, isQuoted)
      const full = line.slice(from, end)
      lines.push(full.trimEnd())
      isQuoted = isQuoted !== opensQuote(full)
      from = end
      while (line[from] === ' ') from++
      if (from > at) {
        at = from - 1
        used = 0
        continue
      }
      used = displayWidth(line.slice(from, at))
    }
    used += wide
    if (code > 0xffff) at++
  }
  return from < line.length || lines.length === 0 ? [...lines, line.slice(from)] : lines
}

// 、。 and the like do not begin a line, 《“ do not end one.
const notFirst = new Set('、。》〉”’」』】〕…%％,;:!?)]},；：！？）］')
const notLast = new Set('《〈“‘「『【〔([{（［')
const asciiWord = /[\w.%+-]/
const lowSurrogate = /[\udc00-\udfff]/
const longestCarried = 12

/** Whether a `…` that begins in it does not end in it. */
function opensQuote(text: string): boolean {
  return text.split('`').length % 2 === 0
}

/** Within a mark of two characters: `[-` `-]` `{+` `+}`. */
function tearsMark(line: string, end: number): boolean {
  const [before, first] = [line[end - 2], line[end - 1]]
  const [second, after] = [line[end], line[end + 1]]
  return (
    (before === '[' && first === '-') ||
    (before === '{' && first === '+') ||
    (second === '-' && after === ']') ||
    (second === '+' && after === '}')
  )
}

/** Where a full line that ends before `at` ends best: what must stand with the next character goes with it. */
function breakBefore(line: string, from: number, at: number, isQuoted: boolean): number {
  const isBound = (end: number) => {
    const before = line[end - 1]!
    const after = line[end]!
    return (
      notFirst.has(after) ||
      notLast.has(before) ||
      lowSurrogate.test(after) ||
      tearsMark(line, end) ||
      // One that closes does not begin a line, one that opens does not end it.
      (after === '`' && isQuoted !== opensQuote(line.slice(from, end))) ||
      (before === '`' && isQuoted !== opensQuote(line.slice(from, end))) ||
      (asciiWord.test(before) && asciiWord.test(after))
    )
  }
  let end = at
  while (end > from + 1 && at - end < longestCarried && isBound(end)) end--
  // Where no break is good, any will do.
  return end <= from + 1 || at - end >= longestCarried ? at : end
}
