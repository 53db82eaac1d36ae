/** The document's own name and date, in the lines before its first entry. */
import type {Line} from '../plan/blocks.ts'

const ending =
  /(?:方案|意见|通知|计划|规划|纲要|办法|决定|要点|措施|清单|分工|规定|细则|条例|批复|报告|函)(?:\([^()]*\))?$/
const sentence = /[。;!?,:]$/
const longestTitle = 4

/** The title, on one line or on several; empty where the document begins otherwise. */
export function titleOf(preamble: readonly Line[]): string {
  const end = preamble.slice(0, longestTitle).findIndex(line => ending.test(line.folded))
  const lines = preamble.slice(0, end + 1 || 1)
  return lines.some(line => sentence.test(line.folded)) ? '' : lines.map(line => line.value).join('')
}

// 2015-08-19 · 2015年8月19日 · 19.08.2015, each perhaps with a time of day
const date =
  /^(?:(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?|(\d{1,2})\.(\d{1,2})\.(\d{4}))(?: +\d{1,2}:\d{2}(?::\d{2})?)?$/

/** The date that is all of a folded line, `2015-08-19`. */
export function readDate(folded: string): string | undefined {
  const [, year, month, day, dayFirst, monthSecond, yearLast] = date.exec(folded) ?? []
  if (year) return isoDate(year, month!, day!)
  return yearLast ? isoDate(yearLast, monthSecond!, dayFirst!) : undefined
}

function isoDate(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
