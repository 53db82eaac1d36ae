/** The document's own name, in the lines before its first entry. */
import type {Line} from '../../plan/blocks.ts'
import {belowData, letterhead, standsAbove, standsAboveTitle} from './above-title.ts'
import {closedByItself, endOfTitle} from './broken-title.ts'
import {countsIssue, namesPaper} from './masthead.ts'
import {isDocumentNumber, issuerEnding, readDate} from './meta-lines.ts'
import {titleWithin} from './run-on-title.ts'
import {attachedName, endOfAttached, endOfSigned, titleBehindOpening, titleNamed} from './title-beside.ts'
import {titleTold} from './title-label.ts'

const ending =
  /(?:方案|意见|计划|规划|纲要|办法|要点|措施|清单|分工|分解|表|安排|预案|规定|细则|条例|批复|报告|函|台账|任务|纪 *要|通 *报|通 *知|决 *定|(?<=的)[通公]告) *(?:\([^()]*\))?$/
const sentenceEnds = new Set('。;!?,:')
/** 责任单位:市教育局 */
const ofUnits = /^[^:]{2,6}(?:单位|部门) *:/
const longestTitle = 6
const longestLine = 200
/** 某市政府关于…的通知, or a title that begins with its place: what a page shows above it is no part of it. */
const whole = /^(?:(?!关于)[^《]){2,}关于|^(?!.*关于)[一-鿿]{1,6}?[省市县区州](?=.{10})/

const withAbout = /^(?:(?!关于)[^《]){2,}关于/

/** （排名第一的为牵头单位） */
const statesRule = /^\(.*(?:牵头|主办).*\)$/
const endOfNotice = /^特此(?:通知|通告|公告|函告)[。!]?$/

/** The lines of the title, one or several; none where the document begins otherwise. */
export function titleLines(lines: readonly Line[]): readonly Line[] {
  const end = endOfAttached(lines)
  const title = titleBelow(lines.slice(end))
  return end === 0 || hasTitle(title) ? title : (attachedName(lines, end, title, isTitle) ?? title)
}

function titleBelow(all: readonly Line[]): readonly Line[] {
  const told = titleTold(all, below => titleIn(below.slice(0, longestTitle)), isTitle)
  if (told) return told
  const preamble = belowData(all, isTitle)
  // 督查通报 stands above its issue or number, and the title below that.
  const issue = preamble
    .slice(0, longestTitle)
    .findIndex(({folded}) => countsIssue(folded) || isDocumentNumber(folded))
  const ofPaper = issue > 0 ? titleIn(preamble.slice(issue + 1, issue + 1 + longestTitle)) : []
  if (hasTitle(ofPaper) && preamble.slice(0, issue).some(({folded}) => namesPaper(folded))) return ofPaper
  const head = titleIn(preamble.slice(0, longestTitle))
  if (hasTitle(head)) return repeatedBelow(head, preamble) ?? head
  const named = titleNamed(preamble)
  if (named.length > 0) return named
  // A notice without a title of its own: that of the plan stands below its date, or its last words.
  const dated = preamble.findIndex(({folded}) => readDate(folded) !== undefined)
  const over = preamble.findIndex(({folded}) => endOfNotice.test(folded))
  const below = [dated, endOfSigned(preamble, over, isTitle)].map(at =>
    at < 0 ? [] : titleIn(preamble.slice(at + 1, at + 1 + longestTitle)),
  )
  const plan = below.find(hasTitle)
  if (head.length === 0 && plan) return plan
  // What a page shows above it may be long.
  const last = preamble.findLastIndex(line => isTitle(line) && isPartOfTitle(line))
  if (last >= longestTitle) return preamble.slice(startOfTitle(preamble, last), last + 1)
  const isSignature = dated > 0 && head[0] === preamble[dated - 1] && issuerEnding.test(head[0]!.folded)
  const isCell = head.some(({folded}) => folded.endsWith('|'))
  if (isSignature || isCell) return []
  const within = titleWithin(preamble, head.length > 0)
  return within.length > 0 ? within : head.length > 0 ? head : titleBehindOpening(preamble)
}

/** 某办公厅关于落实… | …分工的通知: where a title begins that is broken over lines, the last of which is known. */
function startOfTitle(lines: readonly Line[], last: number): number {
  let first = last
  while (last - first < 3 && !lines[first]!.folded.includes('关于') && isPartOfTitle(lines[first - 1]!))
    first--
  return lines[first]!.folded.includes('关于') ? first : last
}

function isPartOfTitle(line: Line): boolean {
  return line.value.length >= 8 && !/[:,;。!?>|]/.test(line.folded) && !standsAboveTitle(line.folded)
}

/** Whether a line ends as titles of documents do: …实施方案. */
export function isTitle({folded}: Line): boolean {
  return (
    folded.length <= longestLine &&
    ending.test(folded) &&
    !folded.endsWith(letterhead) &&
    !endOfNotice.test(folded) &&
    !sameTwice.test(folded)
  )
}

/** 职责分工 职责分工: a label and a tab of a page. */
const sameTwice = /^(\S{2,10}) +\1$/

/** 市政府关于就业的意见 on top of a page, and 上海市人民政府关于就业的意见 below the document's number: the title in full. */
function repeatedBelow(head: readonly Line[], preamble: readonly Line[]): readonly Line[] | undefined {
  const number = preamble.findIndex(({folded}) => isDocumentNumber(folded))
  const words = head.map(({folded}) => folded).join('')
  const about = words.slice(words.indexOf('关于'))
  if (number < 0 || preamble[number]!.offset < head.at(-1)!.offset || !about.startsWith('关于'))
    return undefined
  const below = titleIn(preamble.slice(number + 1, number + 1 + longestTitle))
  return below
    .map(({folded}) => folded)
    .join('')
    .endsWith(about)
    ? below
    : undefined
}

export function hasTitle(lines: readonly Line[]): boolean {
  return lines.some((_, at) => endsTitle(lines, at))
}

/** Of a title that is broken within its last word, …分工方 | 案, the lines together. */
function endsTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  const above = at > 0 && line.folded.length <= 2 ? lines[at - 1]!.folded : ''
  return isTitle(line) || (above !== '' && isTitle({...line, folded: above + line.folded}))
}

function titleIn(head: readonly Line[]): readonly Line[] {
  // 发布机构:某县人民政府 主题分类:综合政务 / 通知 ends as a title does.
  const cut = head.findIndex((line, at) => !standsAboveTitle(line.folded) && endsTitle(head, at))
  const start = head.slice(0, cut + 1).findLastIndex((_, at) => standsAbove(head, at)) + 1
  const end = cut < start ? cut : endOfTitle(head, start, cut)
  const upTo = head.slice(0, end + 1 || 1)
  // 某市人民政府办公室文件 and the number stand above the title, as does whose site it is.
  const above = upTo.findLastIndex(
    (line, at) =>
      standsAbove(upTo, at) || statesRule.test(line.folded) || ofUnits.test(line.folded) || isNumbered(line),
  )
  const last = upTo
    .slice(cut)
    .map(({folded}) => folded.slice(0, longestLine))
    .join('')
  // 省《政府工作报告》重点任务 | 分工方案的通知 goes on with the line above.
  const isWhole = end === cut ? whole.test(last) : withAbout.test(last)
  const isOwn = isWhole || repeatsAbove(upTo, cut) || standsApart(upTo, cut)
  const isAlone = cut > above && isOwn && isBalanced(last) && !continues(upTo, cut)
  const lines = upTo.slice(isAlone ? cut : above + 1)
  return lines.some(({folded}) => sentenceEnds.has(folded.at(-1)!)) ? [] : lines
}

/**
 * 2.3 成员单位职责, 2.1.2 应急任务分工, of the middle of a document; but 3.15晚会方案, 12.4 宪法日宣传 and
 * 11.9 消防宣传方案 are of a day.
 */
function isNumbered(line: Line): boolean {
  if (!numbered.test(line.folded)) return false
  return !isTitle(line) || (sureNumber.test(line.folded) && !ofDay.test(line.folded))
}

const numbered = /^(?!.*(?:[日周月节]|活动|晚会))\d{1,2}(?:\.\d{1,2}){1,3} *[一-鿿]/
/** 3.12 植树方案, but not 2.3 疏散方案 or 3.12 工作安排. */
const ofDay =
  /^(?:(?:1[0-2]|[1-9])\.(?:[12]\d|3[01])|1[0-2]\.[1-9]|[1-9]\.[1-9](?=.*宣传)) +(?!(?:工作|实施|时间|任务|组织|总体|应急|保障)*(?:方案|安排|计划|预案)$).*(?:方案|安排|计划)$/
const sureNumber = /^\d{1,2}(?:\.\d{1,2}){2}|^[\d.]+ +.{2,6}$/

/** 区人民政府2023年种茶方案 with empty lines above it, which no title has within it but behind 关于印发. */
function standsApart(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  return above !== undefined && lines[at]!.line - above.line > 2 && ofPlace.test(lines[at]!.folded)
}

/**
 * …办公厅关于印发 | 某省…任务的通知, …关于进一步加强 | 城市绿化的意见: the line above is no whole title,
 * whatever this one begins with.
 */
function continues(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.folded ?? ''
  if (goesOn.test(above)) return true
  const {folded} = lines[at]!
  const isOpen = withAbout.test(above) && isWords.test(above) && !ending.test(above) && !isClosed.test(above)
  return isOpen && !folded.includes('关于') && closedByItself.test(folded)
}

const goesOn =
  /(?:关于|[印转]发|批转)$|关于(?:(?:进一步|深入|全面|切实|扎实|持续|大力|认真|贯彻|做好|调整|健全|明确) *)*(?:公布|开展|组织|调整|成立|建立|制定|下达|分解|明确|同意|批准|加强|做好|推进|落实|完善)$/
/** 某县关于茶园补助的公示 and 某县政府关于我们 may stand above another title, where 关于进一步加强 goes on in it. */
const isClosed = /^(?!.*(?:[印转]发|批转)).*(?:的[^的]{2,8}|公示|我们)$/
/** No path of a page (首页 > 关于我们) and no title that it shortened (某县关于种茶的实施…). */
const isWords = /^[一-鿿\d()《〈“”、·—-]+$/
const ofPlace = /^[省市县区州](?:委|(?:人民)?政府).{6}/

/** 县教育局 above 县教育局责任清单: whose page it is. */
function repeatsAbove(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.folded ?? ''
  return above.length >= shortestUnit && lines[at]!.folded.startsWith(above)
}

const shortestUnit = 4

/** Whether a line has as many marks that close as marks that open. */
function isBalanced(folded: string): boolean {
  return count(folded, '《') === count(folded, '》') && count(folded, '(') === count(folded, ')')
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
