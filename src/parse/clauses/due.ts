/**
 * When a task is due whose units stand above: 规范换届。完成时限:3月, 选派干部。(9月底前完成). Behind units
 * of its own, the clause tells it.
 */
import {fieldOf, isDeadline} from '../../plan/fields.ts'
import type {Note} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'
import type {Piece} from '../reading/pieces.ts'
import {fieldNode} from './duties.ts'
import {withoutMarks} from './list-ends.ts'

/** A text without the deadline that ends it, and the deadline. */
export function withoutDue(text: readonly Piece[]): {text: readonly Piece[]; due: Note[]} {
  const last = text.at(-1)
  const found = last && dueIn(last)
  if (!found || (found.from === last.start && text.length === 1)) return {text, due: []}
  const {line, start} = last
  const {from, label, words} = found
  const due = [fieldNode(line, {start: from, end: last.end}, label, words)]
  return {text: from > start ? [...text.slice(0, -1), {line, start, end: from}] : text.slice(0, -1), due}
}

/** Where it begins, and what it says. */
interface Due {
  from: number
  label: string
  words: Span
}

const longest = 30
/** (2020年建成) tells what was. */
const ahead = /^(?:长期|持续)|(?:前|底|末|完成|落实)$/

function dueIn({line: {folded}, start, end}: Piece): Due | undefined {
  const all = withoutMarks(folded, {start, end})
  const isInBracket = folded[all.end - 1] === ')'
  const open = isInBracket ? folded.lastIndexOf('(', all.end) : -1
  if (isInBracket && open < start) return undefined
  const until = isInBracket ? all.end - 1 : all.end
  const colon = folded.lastIndexOf(':', until)
  if (colon > Math.max(open, start)) {
    const from = isInBracket ? open : behindMark(folded, {start, end: colon})
    const label = folded.slice(isInBracket ? from + 1 : from, colon).trim()
    if (until - colon > longest || fieldOf(label) !== 'deadline' || label.length > longestLabel)
      return undefined
    return {from, label, words: {start: colon + 1, end: until}}
  }
  const words = {start: open + 1, end: until}
  const said = folded.slice(words.start, words.end)
  return isInBracket && isDeadline(said) && ahead.test(said) ? {from: open, label: '', words} : undefined
}

const longestLabel = 8

/** Behind the last mark of a stretch. */
function behindMark(folded: string, {start, end}: Span): number {
  let at = end
  while (at > start && !',;。)'.includes(folded[at - 1]!)) at--
  return at
}
