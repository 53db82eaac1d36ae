/** When a clause is due, before the 由 that its units stand behind: 年底前由县教育局、县残联负责. */
import type {Span} from '../../units/list.ts'
import {type ClausePart, withoutMarks} from './list-ends.ts'
import {isDue} from './remarks.ts'

/** The words before the list of a part: 年底前由 · 资金由; without 由 and marks. */
export function wordsAhead(text: string, {span, list}: ClausePart): Span {
  const words = withoutMarks(text, {start: span.start, end: list.start})
  const isBy = text[words.end - 1] === '由'
  return isBy ? withoutMarks(text, {start: words.start, end: words.end - 1}) : words
}

/** A part without the day before its 由, which is a field of its own. */
export function withoutDayAhead(text: string, part: ClausePart): ClausePart[] {
  const day = wordsAhead(text, part)
  if (!part.role || !isDue(text.slice(day.start, day.end))) return [part]
  return [
    {span: {start: part.span.start, end: day.end}, label: '', list: day},
    {...part, span: {start: day.end, end: part.span.end}},
  ]
}
