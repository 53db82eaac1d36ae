/** Whether a list that begins each entry with a unit says what these are to do, and not what they did, found or think. */
import {personInCharge} from '../../plan/person-in-charge.ts'
import {isPerson, isPersonsName} from '../../units/persons.ts'
import {endsInWork} from './prose.ts'
import {dividedWork} from './unit-duty.ts'

/** 负责巡查, 组织扑救, but not 负责人 and 负责任; nor 落实, 加强 and 开展, which begin news and reports as well. */
const responsible = new RegExp(
  `(?:^|[,;。:]) *(?:(?:按照?|根据)(?:各自)?职责(?:分工)?)?(?:牵头|主要|具体|共同|分别)?负责(?!${personInCharge}|同志|任(?!务)|[,;。:”"]|$)`,
)
const begins =
  /^ *(?:(?:按照?|根据)(?:各自)?职责(?:分工)?)?(?:积极)?(?:承担|组织|指导|督促|牵头|协助|配合)(?![,;。:”"]|$)/

/** By the words behind the mark of each: half of them begin as duties do, and some say 负责. */
export function areDuties(works: readonly string[]): boolean {
  const sure = works.filter(work => responsible.test(work)).length
  const all = works.filter(work => responsible.test(work) || begins.test(work)).length
  return sure * 4 >= works.length && all * 2 >= works.length
}

/**
 * In a plan for an emergency, or over items of a plan, nobody need be 负责: most of them begin as work does,
 * 组织巡查, 通知群众, 及时转移…, and none counts what was done.
 */
export function areWorkOfPlan(works: readonly string[]): boolean {
  const sure = works.map(work => work.trimStart()).filter(isWork)
  return sure.length * 4 >= works.length * 3 && !works.some(countsWork)
}

function isWork(words: string): boolean {
  return words.length >= shortestWork && (dividedWork.test(words) || acts.test(words))
}

/**
 * Whether an item below a division of the work may say some: 检查灯具。 · 组织种茶 · 茶苗采购与发放 ·
 * 种茶:组织种茶千亩, but neither 种子审批 nor 张三:负责采购.
 */
export function saysWork(item: string): boolean {
  if (/[。;]$/.test(item)) return true
  const colon = item.indexOf(':')
  const subject = colon < 0 ? '' : item.slice(0, colon).trim()
  const words = item.slice(colon + 1).trim()
  if (isPerson(subject) || isPersonsName(subject)) return false
  return dividedWork.test(words) || (endsInWork(words) && !ofPermits.test(words))
}

const ofPermits = /(?:审批|审核|许可|办理)$/

const shortestWork = 5
/** But not 检查情况 and 通知要求. */
const acts =
  /^(?:检查|巡查|排查|监测|通知|转移|发布|落实|配合|协助|负责|抢修|救治|疏导|储备|调配|关闭|停止|确保|立即)(?!情况|结果|发现|要求|[,;。:])/
const counts = /\d+(?:余|多)?(?:[次场起处家件份条户名]|人次)/

/** 检查20次, as what was done is counted. */
function countsWork(text: string): boolean {
  return counts.test(text)
}

/** 组织了演练, 已办结, but not 对已关闭的矿山. */
const ofPast =
  /(?<![为除])了(?!解)|(?:^|[,;。:])已|已(?![有知]|[^,;。]{0,12}的)|累计|[去上]年(?!度)|今年以来|(?:^|[。:]) *汇报/
/** 整改不力, 建议缓建, but not 对整改不力的单位问责 and 提出建议. */
const judges =
  /(?:(?:不(?:到位|力|健全|规范|完善|宜)|重视不够|存在不足)|(?<!防止|避免|杜绝|克服)流于形式)(?=[,;。]|$)|(?:^|[,;。:]) *建议|无[^,;。]{0,4}意见|(?:^|[,;。:]) *同意|[的条款]表述/
const withPhone = /电话|\d{7}/

/** What was done, what somebody thinks of it, and where one may call, is nobody's task. */
export function isTold(text: string): boolean {
  return ofPast.test(text) || judges.test(text) || withPhone.test(text)
}

/** 征求意见情况: · 存在的问题 · 现状 · 答:, right above the list or before it in its line. */
const overOther =
  /(?:情况|问题|现状|背景|建议|(?<!实施|指导|工作|若干|处理|的)意见|反馈|动态|选登|议题|答复|成效|做法|亮点)(?:如下)?[。:]? *$|(?:^|[。!?]) *[问答] *:/

export function leadsToOther(words: string): boolean {
  return overOther.test(words.slice(-longestLead))
}

const longestLead = 60

/** Whether words end within a quotation; one that began long before is rather a slip. */
export function isQuoteOpen(words: string): boolean {
  return /“[^”〞]*$/.test(words.slice(-longestLead))
}

/** Whether words end a quotation that began before them. */
export function endsQuote(words: string): boolean {
  const end = words.indexOf('”')
  return end >= 0 && !words.slice(0, end).includes('“')
}
