/** What a web page or a printed page adds around the document. */
import {once} from './once.ts'

const beginnings = [
  '\\[以下为网页内容\\]$', // fengong format
  '出处 *:',
  '(?:信息|文章|稿件)?来源 *:',
  '(?:责任|网站)?编辑 *:',
  '(?:发布人|发布时间|浏览次数|点击数|阅读次数) *:',
  '[[(]?(?:打印|关闭)(?:本页|窗口|此页)?[)\\]]?$',
  '(?:上一[篇条]|下一[篇条]) *:',
  '(?:相关(?:链接|文章|新闻|阅读|稿件)|分享到|扫一扫|返回顶部|主办单位 *: *.{2,30}(?:版权|备案|网站))',
  '(?:版权所有|网站标识码|.{0,4}ICP备)',
] as const

const anyBeginning = new RegExp(`^(?:${beginnings.join('|')})`)

const initials = new Set('出以信文稿来责网编发浏点阅[(打关上下相分扫返主版0123456789')

/** Whether a folded line begins the residue that follows a document. */
export function beginsResidue(folded: string): boolean {
  return (initials.has(folded[0]!) || folded.includes('ICP')) && anyBeginning.test(folded)
}

/** Whether a folded line says so in words, wherever it stands. */
export function saysResidue(folded: string): boolean {
  return folded === '[以下为网页内容]'
}

/** Where one is on the site; when the page was put there, and from where; what one may press. */
const heads = [
  '您?(?:当前|现在|所在)?的?(?:所在)?位置 *:',
  '(?:网站)?首页 *[>»›/]',
  '>>',
  '(?:发布|发表|更新|录入)?(?:时间|日期) *:.*(?:来源|浏览|点击|阅读|字[号体]|访问|作者)',
  '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}.{0,10}(?:来源|浏览|点击|阅读)',
  '(?:信息|文章|稿件)?来源 *:',
  '浏览(?:次数|量) *:',
  '[[(]?字[号体] *:',
  '(?:全文|正文|文章属性)$',
  '(?:(?:无障碍(?:阅读|浏览)?|(?:进入|退出)?(?:长者|适老|关怀)(?:浏览)?(?:模式|版)|返 *回(?:首页|顶部)?|打印(?:整页|内容|本页)?|关闭(?:窗口)?|分享到?|收藏|字[号体])[ :|]*)+$',
  '[∙·]\\[', // ∙【制定机关】
] as const
const pageHead = once(() => new RegExp(`^(?:${heads.join('|')})`))
const headInitials = new Set('您当现所位网首>发更录时日信文稿来浏[(字全正无进退长适关返打分收∙·')
const digits = '0123456789'
const taken = ['来源', '浏览', '点击', '阅读'] as const

/** Whether a folded line is what a web page shows above a document: where one is on the site, when it was put there. */
export function isPageHead(folded: string): boolean {
  const initial = folded[0]!
  const isDated = digits.includes(initial) && taken.some(word => folded.includes(word))
  return (isDated || headInitials.has(initial)) && pageHead().test(folded)
}

const longestPageNumber = 14
// — 3 — · - 3 - · 第3页 共10页
const pageNumber = /^(?:[-—–―·] *\d{1,4} *[-—–―·]|第? *\d{1,4} *页(?: *[,/]? *共 *\d{1,4} *页)?)$/

const pageInitials = new Set('-—–―·第0123456789')
const pageFinals = new Set('-—–―·页')

/** Whether a folded line is a page number that stands between the lines of the text. */
export function isPageNumber(folded: string): boolean {
  return (
    folded.length <= longestPageNumber &&
    pageInitials.has(folded[0]!) &&
    pageFinals.has(folded.at(-1)!) &&
    pageNumber.test(folded)
  )
}
