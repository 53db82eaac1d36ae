import type {Block, Line} from '../plan/blocks.ts'
import {fold} from '../plan/fold.ts'

/** The lines of a plain text that are not blank, each without the blanks around it. Lines end where editors end them. */
export function readText(source: string): Block[] {
  const folded = fold(source)
  const endOfLine = source.includes('\r') ? endAtAnyBreak : endAtNewline
  const blocks: Block[] = []
  let line = 1
  for (let start = 0; start <= source.length; line++) {
    const end = endOfLine(source, start)
    const value = source.slice(start, end).trimEnd()
    const text = value.trimStart()
    if (text !== '') {
      const column = value.length - text.length + 1
      const offset = start + column - 1
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
      if (hasTabs) block.tabs = tabsAround(source.slice(start, end), column - 1, value.length)
      blocks.push(block)
    }
    start = end + (source.startsWith('\r\n', end) ? 2 : 1)
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

const restOfLine = /[^\r\n]*/y

function endAtAnyBreak(source: string, start: number): number {
  restOfLine.lastIndex = start
  restOfLine.test(source)
  return restOfLine.lastIndex
}
