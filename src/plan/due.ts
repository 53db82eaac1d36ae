/** The days by which something is due, told from words such as 6月底前. */
import {exists, lastDayOf} from './dates.ts'
import {fold} from './fold.ts'
import {hanDigits, hanYear, parseNumeral} from './numerals.ts'
import type {Plan} from './types.ts'

/** What stands for the year that words leave out. */
export interface Calendar {
  year?: number
  /** The day of the document, `2026-03-01`; a day before it was not meant. */
  since?: string
}

/** The year that the title names, 2026年工作要点; where it names none, that of the document. */
export function calendarOf({title, meta: {date = ''}}: Pick<Plan, 'title' | 'meta'>): Calendar {
  const named = new Set(fold(title ?? '').match(/(?<!\d)20\d\d(?!\d)/g))
  if (named.size === 1) return {year: Number([...named][0])}
  return named.size === 0 && /^\d{4}-\d\d-\d\d$/.test(date)
    ? {year: Number(date.slice(0, 4)), since: date}
    : {}
}

/** 完成时限 · 2026年6月底前开工,年底前建成: each of its days, as `2026-06-30`. 3月起 and 每年6月 are none. */
export function dueDays(words: string, calendar: Calendar): string[] {
  return daysIn(words, calendar, ({behind}) => !begins.test(behind))
}

/** The days before which something in the words of a task is to be done, 6月底前 and 年内. */
export function dueDaysWithin(words: string, calendar: Calendar): string[] {
  return daysIn(words, calendar, ({date, behind}) => date.endsWith('年内') || isBefore.test(behind))
}

/** 3月起 · 3月至6月 · 2026年以后 */
const begins = /^[底末初]?(?:起|开始|启动|以?来|[以之]?后|[至到—–~-])/
/** 2026年3月至6月 */
const isFrom = /^[底末初]?[至到—–~-]/
/** 2000年底前建成的小区 says which. */
const isBefore = /^[底末]?[以之]?前(?![未已]|[^,。;]*的)/

const year = '(?:(?<year>(?:19|20)\\d\\d)|(?<next>[次翌明])|[今本当])年'
const within =
  '(?<month>1[0-2]|0?[1-9])月(?:(?<day>\\d\\d?)[日号]|(?<tens>[上中])旬|下旬|份)?|(?<half>[上下])半年|第?(?<quarter>[1-4])季度'
const end = '(?<![去上往历近半每多几两\\d])年[底末内终]'
/** Most characters begin none, which one look tells. */
const mayBegin = '(?=\\d|[次翌明今本当]年|[上下]半年|第[1-4]|年[底末内终])'
const dates = new RegExp(`${mayBegin}(?<!\\d)(?:${year}[底末内终]?)?(?:${within})?(?:${end})?`, 'g')
/** 每年6月 · 每季度 */
const recurs = /每[^,;。]{0,3}$/

function daysIn(
  words: string,
  {year: usual, since = ''}: Calendar,
  isDue: (found: {date: string; behind: string}) => boolean,
): string[] {
  const plain = plainDates(words)
  // Where nothing stands for the year, the one that the words name: 6月开工,2026年底完工.
  let known = usual === undefined ? yearNamed(plain) : undefined
  const days = [...plain.matchAll(dates)].flatMap(({0: date, index, groups = {}}) => {
    if (date === '' || recurs.test(plain.slice(Math.max(0, index - 4), index))) return []
    const behind = plain.slice(index + date.length)
    const due = isDue({date, behind})
    if (groups.year && (due || isFrom.test(behind))) known = Number(groups.year)
    const of = (known ?? usual ?? Number.NaN) + (groups.next ? 1 : 0)
    const found = {at: index, length: date.length, year: of, ...lastMonth(groups)}
    if (!due || !(of > 0) || !exists(found)) return []
    const day = lastDayOf(found)
    return known === undefined && day < since ? [] : [day]
  })
  return [...new Set(days)].sort()
}

function yearNamed(plain: string): number | undefined {
  const [, first] = /(?<!\d)((?:19|20)\d\d)年/.exec(plain) ?? []
  return first === undefined ? undefined : Number(first)
}

/** Of a half-year and a quarter the last one, of 中旬 its last day. */
function lastMonth({month, day, tens, half, quarter}: Partial<Record<string, string>>): {
  month?: number
  day?: number
} {
  if (half) return {month: half === '上' ? 6 : 12}
  if (quarter) return {month: Number(quarter) * 3}
  if (!month) return {}
  const last = tens ? (tens === '上' ? 10 : 20) : Number(day)
  return {month: Number(month), ...(last > 0 && {day: last})}
}

const han = new RegExp(`${hanYear}(?=年)|[${hanDigits}]{1,3}(?=[年月日号]|季度)`, 'g')

/** Folded, without blanks, with digits, 2026.6.30 as 2026年6月30日. */
function plainDates(words: string): string {
  return fold(words)
    .replace(/\s+/g, '')
    .replace(han, numeral =>
      numeral.length === 4
        ? [...numeral].map(one => parseNumeral(one) ?? 0).join('')
        : String(parseNumeral(numeral) ?? numeral),
    )
    .replace(
      /(?<!\d)((?:19|20)\d\d)[-./](1[0-2]|0?[1-9])(?:[-./](\d\d?)|月)?(?![\d.%])/g,
      (_, of, month, day) => `${of}年${month}月${day ? `${day}日` : ''}`,
    )
}
