/** Collects the text of a document paragraph by paragraph, and says where each of its lines stands. */
import type {Line} from '../plan/blocks.ts'
import {fold} from '../plan/fold.ts'
import {trimmed} from '../plan/unseen.ts'
import {ReadError} from './read-error.ts'

export interface ExtractedText {
  /** Adds a paragraph; gives its lines that are not blank. Their values are there once `finish` was called. */
  add(paragraph: string, page?: number): Line[]
  /** The whole text. */
  finish(): string
}

/** What a reader may give, so that a small hostile file cannot fill the memory. */
const maxLines = 4_000_000
const batchSize = 4096

export function createText(): ExtractedText {
  const lines: Line[] = []
  const ends: number[] = []
  const batches: string[] = []
  let batch: string[] = []
  let line = 1
  let offset = 0

  const addLine = (text: string, page?: number): Line[] => {
    batch.push(text, '\n')
    // Joining copies: a piece of text may be a slice that keeps a whole chunk of the document alive.
    if (batch.length >= batchSize) flush()
    const value = trimmed(text)
    const start = offset + text.indexOf(value)
    const place = {line, column: start - offset + 1, offset: start}
    line++
    offset += text.length + 1
    if (value === '') return []
    const block: Line = {type: 'line', value: '', folded: '', ...place, ...(page !== undefined && {page})}
    if (lines.push(block) > maxLines)
      throw new ReadError('too-large', `The document has more than ${maxLines} lines`)
    ends.push(start + value.length)
    return [block]
  }
  const flush = () => {
    batches.push(batch.join(''))
    batch = []
  }

  return {
    add: (paragraph, page) => paragraph.split('\n').flatMap(text => addLine(text, page)),
    finish() {
      flush()
      const text = batches.join('')
      const folded = fold(text)
      // Slices of one text share its memory.
      for (const [index, block] of lines.entries()) {
        block.value = text.slice(block.offset, ends[index])
        block.folded = folded.slice(block.offset, ends[index])
      }
      return text
    },
  }
}
