import type {Position} from 'unist'
import {type Line, positionIn} from '../plan/blocks.ts'

/** The first line of a stretch of the source. */
export function headOf({start, end}: Position, text: string): Position {
  if (end.line === start.line) return {start, end}
  const from = start.offset ?? 0
  const length = /^[^\r\n]*/.exec(text.slice(from, from + longestHead))![0].trimEnd().length
  return {start, end: {line: start.line, column: start.column + length, offset: from + length}}
}

const longestHead = 200

/** One mark, or a few, of a line. */
export function marksAt(line: Line, at: number, length = 1): Position {
  return positionIn(line, {start: at, end: at + length})
}
