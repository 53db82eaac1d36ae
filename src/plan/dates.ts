/** Dates in a folded text. */
import {hanDigits, hanNoughts, hanYear, parseNumeral} from './numerals.ts'

export interface FoundDate {
  /** Where it stands, and how long it is. */
  at: number
  length: number
  year?: number
  month?: number
  day?: number
  /** A month alone that may be a length of time: 满24月前. */
  mayLast?: true
}

interface Parts {
  year?: string
  month?: string
  day?: string
  /** What follows a month alone. */
  behind?: string
}

const han = `[${hanDigits}]{1,3}`

/** The ways of writing a date. */
const forms: readonly RegExp[] = [
  // 2016年6月30日 · 30号 · 2016年6月 · 2016年; no figure with a point, no 18月龄, no 6月30号文
  /(?<![\d.])(?<year>\d{4}) *年(?: *(?<month>\d{1,2}) *月(?!龄)(?: *(?<day>\d{1,2}) *(?:日|号(?![文令楼院线])))?)?/g,
  // 6月30日 · 6月底
  /(?=\d)(?<![\d.]|\d{4} *年 *)(?<month>\d{1,2}) *月(?: *(?<day>\d{1,2}) *(?:日|号(?![文令楼院线]))|(?=(?<behind>底|前|末|份|[上中下]旬)))/g,
  // 二〇一六年六月三十日 · 六月三十日
  new RegExp(
    `(?<![${hanDigits}${hanNoughts}])(?:(?<year>${hanYear})年)?(?<![${hanDigits}])(?<month>${han})月(?<day>${han})日`,
    'g',
  ),
  // 2016.6.30 · 2016-6-30; no versions or codes: V2016.6.30, GB-2016-6-30, 10.2016.6.30
  /(?=(?:19|20)\d\d[./-])(?<![A-Za-z\d./]|版本? *号? *:? *)(?<!-(?=\d{4}-))(?<year>(?:19|20)\d\d)(?<mark>[./-])(?<month>0?[1-9]|1[0-2])\k<mark>(?<day>0?[1-9]|[12]\d|3[01])(?!\d|[./-]\d)/g,
]

/** In their order. */
export function datesIn(folded: string): FoundDate[] {
  const found = forms.flatMap(form => [...folded.matchAll(form)].map(dateOf))
  return found.sort((a, b) => a.at - b.at)
}

function dateOf({0: {length}, index, groups}: RegExpExecArray): FoundDate {
  const {year, month, day, behind}: Parts = groups ?? {}
  return {
    at: index,
    length,
    ...numberOf('year', year),
    ...numberOf('month', month),
    ...numberOf('day', day),
    ...(behind === '前' && {mayLast: true}),
  }
}

/** 30 · 三十 · 二〇一六 */
function numberOf(key: 'year' | 'month' | 'day', numeral: string | undefined): Partial<FoundDate> {
  if (numeral === undefined) return {}
  const digits = key === 'year' ? numeral.replace(/[^\d]/g, one => String(parseNumeral(one) ?? 0)) : numeral
  const value = /^\d+$/.test(digits) ? Number(digits) : parseNumeral(digits)
  return value === undefined ? {} : {[key]: value}
}

/** Whether the calendar has a day or a month; of 2月29日 without a year, that some year has it. */
export function exists({year = 2000, month, day, mayLast}: FoundDate): boolean {
  if (month === undefined || (mayLast && month > 12)) return true
  return month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= lastDay(year, month)))
}

/** The last day that a date with a year may mean, as `2016-06-30`. */
export function lastDayOf({year = 0, month = 12, day}: FoundDate): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year}-${two(month)}-${two(day ?? lastDay(year, month))}`
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
