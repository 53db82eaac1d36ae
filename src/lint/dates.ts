/** Dates in a folded text. */

export interface FoundDate {
  /** Where it stands, and how long it is. */
  at: number
  length: number
  year?: number
  month?: number
  day?: number
}

// 2016年6月30日 · 2016年6月 · 2016年 · 6月30日 · 6月底; no figure with a point, no 18月龄
const date =
  /(?<![\d.])(?:(\d{4}) *年(?: *(\d{1,2}) *月(?!龄)(?: *(\d{1,2}) *日)?)?|(\d{1,2}) *月(?: *(\d{1,2}) *日|(?=底|前|末|份|[上中下]旬)))/g

export function datesIn(folded: string): FoundDate[] {
  return [...folded.matchAll(date)].map(
    ({0: {length}, 1: year, 2: month, 3: day, 4: bare, 5: dayOfBare, index}) => ({
      at: index,
      length,
      ...numberOf('year', year),
      ...numberOf('month', month ?? bare),
      ...numberOf('day', day ?? dayOfBare),
    }),
  )
}

function numberOf(key: 'year' | 'month' | 'day', digits: string | undefined): Partial<FoundDate> {
  return digits === undefined ? {} : {[key]: Number(digits)}
}

/** Whether the calendar has a day or a month; of 2月29日 without a year, that some year has it. */
export function exists(date: FoundDate): boolean {
  const {year = 2000, month, day} = date
  const isBare = date.year === undefined && day === undefined
  // 满24月前 is a time of service.
  if (month === undefined || (isBare && month > 12)) return true
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
