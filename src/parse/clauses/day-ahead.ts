/** When a clause is due, before the 由 that its units stand behind: (年底前由县教育局、县残联负责). */
import type {Span} from '../../units/list.ts'
import {type ClausePart, withoutMarks} from './list-ends.ts'
import {isDue} from './remarks.ts'

/** The words before the 由 of a part: 年底前由 · 资金由; none where it has no 由. */
export function wordsAhead(text: string, {span, list}: ClausePart): Span {
  const by = text[list.start - 1] === '由' ? list.start - 1 : span.start
  const start = '([【'.includes(text[span.start]!) ? span.start + 1 : span.start
  return withoutMarks(text, {start: Math.min(start, by), end: by})
}

const year = '(?:(?:\\d{4}|[今明本次])年)?'
const month = '\\d{1,2}月(?:\\d{1,2}[日号](?:\\d{1,2}[时点])?|[上中下]旬|[底末初份])?'
const to = '[至到—–~-]+'
/**
 * By when, not in which case or how often: 9月底前 · 年底前 · 2024年3月 · 一季度, and from when until when,
 * 4月1日—30日 · 6—9月 · 2024—2025年, but not 考试期间, 每月, 今年 and 2026年1月起.
 */
const byWhen = new RegExp(
  `^到?${year}(?:年?[底内]|${month}|第?[一二三四]季度|[上下]半年)[底末]?之?前?$|` +
    `^${year}(?:[上下]半年)?(?:${month}${to}${year}(?:${month}|\\d{1,2}[日号])|\\d{1,2}${to}\\d{1,2}月[底末份]?)之?前?$|` +
    `^\\d{4}年?${to}\\d{4}年[底末]?之?前?$`,
)

export function saysByWhen(words: string): boolean {
  return isDue(words) && byWhen.test(words)
}

/**
 * The parts of a clause, the day before its 由 a field of its own. Only where it is of all the sentence:
 * the day of a helper is not the task's, nor that of the first of several, 3月底前由甲局负责,建设期由乙局负责.
 */
export function withDayAhead(text: string, parts: readonly ClausePart[]): readonly ClausePart[] {
  const [first, ...others] = parts.filter(part => part.role && lengthOf(wordsAhead(text, part)) > 0)
  if (!first || others.length > 0) return parts
  const day = wordsAhead(text, first)
  const {start} = first.span
  const isOfAll = first === parts[0] || text[start - 1] === '。' || text[start] === '('
  const words = text.slice(day.start, day.end)
  if (!isOfAll || !saysByWhen(words)) return parts
  const own = {span: {start: first.span.start, end: day.end}, label: '', list: day}
  const rest = {...first, span: {start: day.end, end: first.span.end}}
  return parts.flatMap(part => (part === first ? [own, rest] : [part]))
}

function lengthOf({start, end}: Span): number {
  return end - start
}
