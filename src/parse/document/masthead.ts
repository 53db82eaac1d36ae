/** What stands on top of minutes and bulletins: 专题会议纪要, 〔2021〕第17号, 某县人民政府办公室 2021年4月12日. */
import {mayIssue} from './issuer-names.ts'
import {readDate} from './meta-lines.ts'

const name = /^[一-鿿]{0,24}(?:纪要|通报|简报|专报|快报|动态)$/
const issue =
  /^\(?(?:[[(]\d{4}[\])]|\d{4} *年?)? *(?:\(?总?第 *\d{1,4} *[期号次]|第 *[一二三四五六七八九十]{1,4} *[期号次]|(?<=[\])] *)\d{1,4} *号)(?: *\(总第 *\d{1,4} *[期号]\))?\)?$/
const imprint = /^([一-鿿]{4,30}) {2,}(\S{4}年 ?\S{1,2}月 ?\S{1,3}日)$/
/** 某 县 人 民 政 府 二〇二一年四月六日 */
const spacedImprint = /^((?:[一-鿿] ){4,30}) *(\S{4}年\S{1,2}月\S{1,3}日)$/
/** (某县人民政府办公室 2023年5月6日) below a title, in either order; a month alone is no day. */
const bracketed =
  /^\((?<issuer>[一-鿿]{4,40}) +(?<day>\d{4}年\d{1,2}月(?:\d{1,2}日)?)\)$|^\((?<dayFirst>\d{4}年\d{1,2}月(?:\d{1,2}日)?) +(?<issuerLast>[一-鿿]{4,40})\)$/

/** The kind of paper, as a line of its own: 督 查 通 报. */
export function namesPaper(folded: string): boolean {
  return !folded.includes('关于') && name.test(folded.replaceAll(' ', ''))
}

/** Which of the papers of its kind it is: 〔2021〕第17号, 第12期. */
export function countsIssue(folded: string): boolean {
  return issue.test(folded)
}

/** Its number, where it says of which year: 〔2021〕第17号, 〔2021〕第3期. */
export function numberOfIssue(folded: string): string | undefined {
  return /^[[(]\d{4}.*[期号]$/.test(folded) && countsIssue(folded) ? folded : undefined
}

interface Imprint {
  issuer: string
  date?: string
}

/** Who made it, and when. */
export function imprintOn(folded: string): Imprint | undefined {
  const inBracket = folded.startsWith('(') ? bracketed.exec(folded)?.groups : undefined
  if (inBracket) return imprintInBracket(inBracket)
  const [, spaced = '', day = ''] = imprint.exec(folded) ?? spacedImprint.exec(folded) ?? []
  const issuer = spaced.replaceAll(' ', '')
  const date = readDate(day)
  return date && (mayIssue(issuer) || issuer.endsWith('室')) ? {issuer, date} : undefined
}

/** (某县人民政府办公室 2023年5月6日) */
export function signsInBracket(folded: string): boolean {
  return folded.startsWith('(') && imprintOn(folded) !== undefined
}

function imprintInBracket({issuer, issuerLast, day, dayFirst}: Record<string, string>): Imprint | undefined {
  const name = issuer ?? issuerLast ?? ''
  const date = readDate(day ?? dayFirst ?? '')
  if (!mayIssue(name)) return undefined
  return date ? {issuer: name, date} : {issuer: name}
}
