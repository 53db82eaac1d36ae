/** A title without the document's number, which may stand on its line. */
import {fold} from '../../plan/fold.ts'
import {isDocumentNumber, numberAhead} from './meta-lines.ts'

const longestTitle = 200
/** 《绿化任务落实意见》 is a name. */
const quoted = /《[^《》]*》/g
const inBracket = / *[(（]([^()（）]+)[)）]$/

/** (转载), (失效): what a page says of the document before its title. */
const remark = /^(?:[•·●] *|[(（[【〔](?:转载|已?失效|已?废止|现行有效|置顶)[)）\]】〕] *)/

/** A title without that. */
export function withoutRemark(title: string): string {
  return title.replace(remark, '')
}

/** …的通 知: the last word of a title may be set wide, on a line of its own too. */
export function withLastWord(title: string): string {
  return title.replace(/(?<=[通决纪]) +(?=[知报定要]$)/, '')
}

/** 【转载】 on a line of its own. */
export function isRemark(folded: string): boolean {
  return withoutRemark(folded) === ''
}

/**
 * …的通知(某政发〔2019〕31号) · 某政发〔2019〕31号 某县人民政府关于…的通知: the title without the document's
 * number, and that number.
 */
export function bareTitle(words: string): {title: string; number?: string} {
  const title = withLastWord(withoutRemark(words))
  if (title.length > longestTitle) return {title}
  const quote = quoteOf(title)
  if (quote) return quote
  const ahead = numberAhead(title)
  if (ahead && ownNumber.test(fold(ahead.number)) && paper.test(ahead.rest))
    return {title: ahead.rest, number: ahead.number}
  const [bracket = '', number = ''] = inBracket.exec(title) ?? []
  if (!isDocumentNumber(fold(number)) || namesAnother(title.slice(0, -bracket.length))) return {title}
  return {title: title.slice(0, -bracket.length), number}
}

/**
 * 某政办〔2023〕1号《某县关于种茶的通知》 and 《某县种茶方案》: a title that is all quoted, as pages do, and
 * the number before it.
 */
function quoteOf(title: string): {title: string; number?: string} | undefined {
  const open = title.indexOf('《')
  if (open < 0 || open > longestNumber || !title.endsWith('》') || closeOf(title, open) < title.length - 1)
    return undefined
  const number = title.slice(0, open).trim()
  const inside = title.slice(open + 1, -1)
  return number === ''
    ? {title: inside}
    : isDocumentNumber(fold(number))
      ? {title: inside, number}
      : undefined
}

/** The place of the mark that closes the one at `open`. */
function closeOf(title: string, open: number): number {
  let depth = 0
  for (let at = open; at < title.length; at++) {
    if (title[at] === '《') depth++
    else if (title[at] === '》' && --depth === 0) return at
  }
  return title.length
}

const longestNumber = 24

/** Where the words of such a title begin; 0 in any other. */
export function startOfQuoted(title: string): number {
  return quoteOf(title) ? title.indexOf('《') + 1 : 0
}

/**
 * The number of what is sent on, or carried out, is another's: 执行《绿化任务落实意见》; but
 * 关于执行《绿化任务落实意见》的通知 has its own.
 */
function namesAnother(title: string): boolean {
  return /转发|落实/.test(title.endsWith('》') ? title : title.replace(quoted, ''))
}

/** 对县人大建议第2023012号, 对县政发〔2023〕5号 are what is answered. */
const ownNumber = /^(?!对|就|根据|按照?|落实|贯彻|执行).{1,12}[[(【] *\d{4} *[\])】]/

/** What no number of another document stands before, as it may before 任务分解表. */
export const paper = /^[^《]{0,60}关于.+(?:通知|通告|公告|函|批复|决定|意见)$/
