import type {Block, Line} from '../plan/blocks.ts'
import {fold} from '../plan/fold.ts'
import {trimmed} from '../plan/unseen.ts'

/** The lines of a plain text that are not blank, each without the blanks around it. Lines end where editors end them. */
export function readText(source: string): Block[] {
  const folded = fold(source)
  const endOfLine = otherBreaks.some(char => source.includes(char)) ? endAtAnyBreak : endAtNewline
  const blocks: Block[] = []
  let line = 1
  let startOfLine = 0
  for (let start = 0; start <= source.length; ) {
    const end = endOfLine(source, start)
    const whole = source.slice(start, end)
    const text = trimmed(whole)
    if (text !== '') {
      const indent = whole.indexOf(text)
      const offset = start + indent
      const column = offset - startOfLine + 1
      const hasTabs = source[start] === '\t' || (end > start && source[end - 1] === '\t')
      const block: Line = {
        type: 'line',
        value: text,
        folded: folded.slice(offset, offset + text.length),
        line,
        column,
        offset,
      }
      // Not by a spread, which V8 does slowly, for each line.
      if (hasTabs) block.tabs = tabsAround(whole, indent, indent + text.length)
      blocks.push(block)
    }
    start = end + (source.startsWith('\r\n', end) ? 2 : 1)
    // Editors count no line where Word breaks one within a paragraph.
    if (!softBreaks.has(source[end]!)) {
      line++
      startOfLine = start
    }
  }
  return blocks
}

/** Tabs at either end of a line, the text of which stands between two places. */
function tabsAround(line: string, from: number, to: number): {before: number; behind: number} {
  const tabsIn = (text: string) => text.split('\t').length - 1
  return {before: tabsIn(line.slice(0, from)), behind: tabsIn(line.slice(to))}
}

function endAtNewline(source: string, start: number): number {
  const end = source.indexOf('\n', start)
  return end < 0 ? source.length : end
}

/** What Word and web pages have in the place of a line break, U+000B and U+2028, U+2029. */
const softBreaks = new Set('\v\u2028\u2029')
const otherBreaks = ['\r', ...softBreaks]
const restOfLine = /[^\r\n\v\u2028\u2029]*/y

function endAtAnyBreak(source: string, start: number): number {
  restOfLine.lastIndex = start
  restOfLine.test(source)
  return restOfLine.lastIndex
}
