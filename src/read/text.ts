import type {Block} from '../plan/blocks.ts'
import {fold} from '../plan/fold.ts'

// Lines end where editors end them.
const lineBreak = /\r\n|\n|\r/g

/** The lines of a plain text that are not blank, each without the blanks around it. */
export function readText(source: string): Block[] {
  const folded = fold(source)
  const blocks: Block[] = []
  let line = 1
  let start = 0
  const add = (end: number) => {
    const value = source.slice(start, end).trimEnd()
    const text = value.trimStart()
    if (text === '') return
    const indent = value.length - text.length
    const offset = start + indent
    blocks.push({
      type: 'line',
      value: text,
      folded: folded.slice(offset, offset + text.length),
      line,
      column: indent + 1,
      offset,
    })
  }
  for (const {0: ending, index} of source.matchAll(lineBreak)) {
    add(index)
    start = index + ending.length
    line++
  }
  add(source.length)
  return blocks
}
