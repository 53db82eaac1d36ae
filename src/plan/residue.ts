/** What a web page or a printed page adds around the document; `page-heads.ts` knows what stands above it. */
import {finderOf} from './beginnings.ts'

const digits = '0123456789'

const hasBeginning = finderOf([
  {initials: '[', form: /^\[以下为网页内容\]$/}, // fengong format
  {initials: '出', form: /^出处 *:/},
  {initials: '信文稿来', form: /^(?:信息|文章|稿件)?来源 *:/},
  // (编辑:县史志办、县档案局): who writes a chapter of a yearbook.
  {initials: '责网编([', form: /^(?:[([](?!.*[办局委][、)\]]))?(?:责任|网站)?编辑 *:/},
  {initials: '发浏点阅', form: /^(?:发布人|发布时间|浏览次数|点击数|阅读次数) *:/},
  {initials: '[(打关', form: /^[[(]?(?:打印|关闭)(?:本页|窗口|此页)?[)\]]?$/},
  {initials: '上下', form: /^(?:上一[篇条]|下一[篇条]) *:/},
  {initials: '相分扫返', form: /^(?:相关(?:链接|文章|新闻|阅读|稿件)|分享到|扫一扫|返回顶部)/},
  {initials: '主', form: /^主办单位 *: *.{2,30}(?:版权|备案|网站)/},
  {initials: '版网', form: /^(?:版权所有|网站标识码)/},
  // 收藏】【打印文章: what one may press, the brackets torn.
  {
    initials: '[收打分',
    form: /^\[?(?:(?:收藏|打印|分享)(?:文章|本[文页]|此[文页])?\]? *\[ *)+(?:收藏|打印|分享|关闭|字[号体])(?:文章|本[文页]|此[文页]|窗口)?\]?$/,
  },
  {initials: '分', form: /^分享给(?:朋友|好友)$/},
])
const licence = /^.{0,4}ICP备/

/** Whether a folded line begins the residue that follows a document. */
export function beginsResidue(folded: string): boolean {
  return hasBeginning(folded) || (folded.includes('ICP') && licence.test(folded))
}

/** Whether a folded line says so in words, wherever it stands. */
export function saysResidue(folded: string): boolean {
  return folded === '[以下为网页内容]'
}

const longestPageNumber = 14
// — 3 — · - 3 - · 第3页 共10页 · Page 3 of 10
const pageNumber =
  /^(?:[-—–―·] *\d{1,4} *[-—–―·]|第? *\d{1,4} *页(?: *[,/]? *共 *\d{1,4} *页)?|Page \d{1,3} of \d{1,3})$/i

const pageInitials = new Set(`-—–―·第Pp${digits}`)
const pageFinals = new Set(`-—–―·页${digits}`)

/** 续表1, (续上表), 转下页: says on each page that a table goes on. */
const goesOn = /^[[(]?(?:续(?:上?表)?[\d一二三四五六七八九十]?|接上[表页]|[转接]下[表页]|[上下]一页)[\])]?$/

/** Whether a folded line is a page number, or 续表, that stands between the lines of the text. */
export function isPageNumber(folded: string): boolean {
  if (folded.length > longestPageNumber) return false
  if ('([续接转上下'.includes(folded[0]!)) return goesOn.test(folded)
  return pageInitials.has(folded[0]!) && pageFinals.has(folded.at(-1)!) && pageNumber.test(folded)
}
