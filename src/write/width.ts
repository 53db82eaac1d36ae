/** Display width in terminal columns, and wrapping by it. */
import {eastAsianWidth} from 'get-east-asian-width'

const ascii = /^[\x20-\x7e]*$/

/** Columns that a text takes up on one line. */
export function displayWidth(text: string): number {
  if (ascii.test(text)) return text.length
  let width = 0
  for (const char of text) width += charWidth(char)
  return width
}

function charWidth(char: string): number {
  const code = char.codePointAt(0)!
  if (code < 0x300) return 1
  if (code >= 0x4e00 && code <= 0x9fff) return 2
  // Marks that are drawn over the character before, and characters that are not drawn.
  return /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(char) ? 0 : eastAsianWidth(code)
}

// 、。 and the like do not begin a line, 《“ do not end one.
const notFirst = /[、。》”’…%,;:!?)\]，；：！？）］]/
const notLast = /[《“‘([（［]/

/** Breaks a text into lines of at most `width` columns. No character is lost or added. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap(line => wrapLine(line, width))
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = []
  let rest: string[] = []
  let used = 0
  for (const char of line) {
    const wide = charWidth(char)
    if (used + wide > width && rest.length > 0) {
      const carried = carry(char, rest)
      lines.push(rest.join(''))
      rest = carried
      used = carried.reduce((sum, char) => sum + charWidth(char), 0)
    }
    rest.push(char)
    used += wide
  }
  return [...lines, rest.join('')]
}

const asciiWord = /[\w.%+-]/
const longestCarried = 12

/** Takes from the end of a full line what must stand with the character that begins the next. */
function carry(next: string, line: string[]): string[] {
  let at = line.length
  const bound = (before: string, after: string) =>
    notFirst.test(after) || notLast.test(before) || (asciiWord.test(before) && asciiWord.test(after))
  while (at > 1 && line.length - at < longestCarried && bound(line[at - 1]!, line[at] ?? next)) at--
  // Where no break is good, any will do.
  return at <= 1 || line.length - at >= longestCarried ? [] : line.splice(at)
}
