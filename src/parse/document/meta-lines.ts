/** Lines that number, date or sign a document. */
import type {Line} from '../../plan/blocks.ts'
import {fold} from '../../plan/fold.ts'
import {hanYear, letterNoughts, parseNumeral} from '../../plan/numerals.ts'

// 国发〔2019〕3号, in all its spellings; alone on its line, for a document that is only cited stands within
// one, or before blanks.
const numbered = /^[一-鿿]{1,12}(?: *[[(【])? {0,9}\d{4}(?: *[\])】])? {0,9}第? *\d{1,4} *号(?=$| +(\S.*)$)/

// 2015-08-19 · 2015年8月19日 · 2015年8月19号 · 19.08.2015, each perhaps with a time of day
const date =
  /^(?:(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?|(\d{1,2})\.(\d{1,2})\.(\d{4}))(?: +\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/
const hanDate = new RegExp(`^(${hanYear})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$`)

const longestDate = 40
const dateInitials = new Set('(0123456789〇○零一二三四五六七八九')
const dateFinals = new Set('日号)0123456789')

/** The date that is all of a folded line, `2015-08-19`. */
export function readDate(folded: string): string | undefined {
  if (folded.length > longestDate || !dateInitials.has(folded[0]!) || !dateFinals.has(folded.at(-1)!))
    return undefined
  const inside = folded.startsWith('(') && folded.endsWith(')') ? folded.slice(1, -1) : folded
  const bare = withFigures(inside.replace(/(?<=[年月]) +| +(?=[年月日])/g, ''))
  const [, year, month, day, dayFirst, monthSecond, yearLast] = date.exec(bare) ?? []
  if (year) return isoDate(year, month!, day!)
  if (yearLast) return isoDate(yearLast, monthSecond!, dayFirst!)
  const han = hanDate.exec(bare)
  if (!han) return undefined
  const digits = [...han[1]!].map(digit => parseNumeral(digit) ?? 0).join('')
  return isoDate(digits, String(parseNumeral(han[2]!)), String(parseNumeral(han[3]!)))
}

/** 2O21年1O月6日 with noughts for the letters. */
function withFigures(day: string): string {
  return withLetters.test(day) ? day.replace(letters, '0') : day
}

const letters = new RegExp(`[${letterNoughts}]`, 'g')
const withLetters = new RegExp(
  `^[12][\\d${letterNoughts}]{3}年[\\d${letterNoughts}]{1,2}月[\\d${letterNoughts}]{1,2}日$`,
)

function isoDate(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The date before another label: 2018-09-05 字体:[大 中 小]. */
export function dayAhead(folded: string): string | undefined {
  return readDate(beforeLabel.exec(folded)?.[0] ?? '')
}

const beforeLabel = /^\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?(?: \d\d?:\d\d(?::\d\d)?)?(?= +[一-鿿]{2,4} *:)/

export const issuerEnding =
  /^[一-鿿]{2,24}(?:政府|委员会|办公厅|办公室|国务院|人民政府|厅|局|部|委|办)$|^国务院$/

/** 国发〔2019〕3号, in brackets too: alone on its line, or before a day. */
export function isDocumentNumber(folded: string): boolean {
  return folded.includes('号') && documentNumberIn(folded) !== undefined
}

/** The number, as written, and the day beside it, where words are nothing else. */
export function documentNumberIn(words: string): {number: string; day: string | undefined} | undefined {
  const {number, rest = ''} = numberAhead(withoutBrackets(words)) ?? {}
  const day = readDate(fold(rest))
  return number && (rest === '' || day) ? {number, day} : undefined
}

/** The first number alone on its line; 某政办发201115号 above 某政办发〔2011〕15号 lost its brackets. */
export function numberOnOwnLine(lines: readonly Line[]): string | undefined {
  const [first, ...others] = lines.flatMap(({folded, value}) =>
    isDocumentNumber(folded) ? (documentNumberIn(value)?.number ?? []) : [],
  )
  return others.find(other => other !== first && other.replace(brackets, '') === first) ?? first
}

const brackets = /[[\](){}【】〔〕（）［］]/g

/** The document's number at the start of a text, as written, and what blanks part from it. */
export function numberAhead(words: string): {number: string; rest: string} | undefined {
  const found = numbered.exec(fold(words))
  if (!found) return undefined
  const {length} = found[0]
  return {number: words.slice(0, length), rest: words.slice(length).trim()}
}

/** (国发〔2019〕3号) */
function withoutBrackets(words: string): string {
  return /^[(（].*[)）]$/.test(words) ? words.slice(1, -1).trim() : words
}

/** A line at the end of a document that signs or dates it: 国务院办公厅, 2018年12月6日, (此件公开发布). */
export function isSignature(folded: string): boolean {
  return (
    folded.length <= 30 &&
    (readDate(folded) !== undefined || issuerEnding.test(folded) || /^\(此件.{0,12}\)$/.test(folded))
  )
}
