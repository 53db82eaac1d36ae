/** The names of units that some words begin with, whatever is said of them: 县公安局、卫健局等部门|开展检查. */
import {isFieldOfWork} from '../../units/by-work.ts'
import {beginsLikeClass} from '../../units/kind.ts'
import {isPlainList, type Span} from '../../units/list.ts'
import {beginsWithPlace} from '../../units/places.ts'
import {namesBank} from '../../units/whole-name.ts'
import {namesDepartments, namesWholeUnits, saysWork} from './plausible.ts'

const longest = 120

/** The longest list of whole names at the beginning; nothing where it might go on in a name that is not known. */
export function namesAhead(text: string, {start, end}: Span): Span | undefined {
  for (let last = Math.min(end, start + longest); last > start + 1; last--) {
    const list = {start, end: last}
    if (text[last - 1] === '、' || isWithinWord(text, last)) continue
    if (!namesWholeUnits(text, list) && !namesDepartments(text, list)) continue
    if (isGlued(lastOf(text.slice(start, last)))) continue
    return goesOn.test(text.slice(last, end)) ? undefined : list
  }
  return undefined
}

/** 县财政局办|理手续 */
function isWithinWord(text: string, at: number): boolean {
  return words.has(text.slice(at - 1, at + 1))
}

const words = new Set(
  '办理 办结 办好 办妥 办法 办事 办公 委托 委员 部署 部门 会商 会诊 局部 处理 处置 站点 队伍 队员 组织 组成 政法 院校 校园 校车 联合'.split(
    ' ',
  ),
)

/** The list has names behind these, which are not whole, or it is not the units that are meant: 县农科院专家. */
const goesOn =
  /^(?:[、和与及]|以及|的(?!基础)|专家|民警|干警|干部|党员|职工|工作人员|技术(?:人员|力量|骨干)|志愿者|骨干|力量|代表|主要|领导|同志|负责人|[一-鿿]{1,4}部门)/

function lastOf(list: string): string {
  return list.slice(list.lastIndexOf('、') + 1)
}

/** 县妇联|深入学校, 公安局|查处 only end as names do; 县公安局|经侦大队 and 县委|组织部 are one. */
function isGlued(name: string): boolean {
  if (!isPlainList(name)) return false
  const body = bodyAhead.exec(name)?.[0].length ?? name.length
  const behind = name.slice(body)
  return behind !== '' && !ofBody.test(behind)
}

const bodyAhead =
  /^[一-鿿]{1,12}?(?:[局厅]|委(?!员|托)|(?:[妇残侨文科]|工商)联(?!合)|[法医]院(?!校)|检察院|总工会|公司|中心(?!校)|支队|大队|政府)/
const ofBody =
  /^(?!深入|检查(?!组|站|大队)|[检排审核普抽清严]?查(?!验站)|整治|组织(?!部|人事|[科处股])|开展|推[进动]|走[进访]|共[建同享]|举办|发布|研究(?![室院所中])|设立|成立|制[定作]|进|赴|[到对在向为于送]|巡|打击|加强)[一-鿿]{0,10}(?:[科股室办委局部组站所]|处|队|分行|支行|公司|中心|委员会|党组|政府|单位|支部)$/

/**
 * Whether words that a 联合 stands before begin with a body beyond doubt: 联合县公安局, 联合各乡镇, 联合海关 and
 * 联合公安局; 联合执法队, 联合申报 and 联合社 are words of their own.
 */
export function beginsWithBody(names: string): boolean {
  const first = names.split('、', 1)[0]!
  if (saysWork(first)) return false
  return (
    beginsWithPlace(first) ||
    beginsLikeClass.test(first) ||
    ofWork(first) ||
    namesBank(first) ||
    known.test(first)
  )
}

/** 公安局, 烟草专卖局, 教育部门, and 公安 in a list of departments */
function ofWork(name: string): boolean {
  return isFieldOfWork(name.replace(/^公安(?=交警)|(?:局|委|办|厅|部门|等部门|大队|支队)$/g, ''))
}

/** 有关部门, 街道办事处, 中国银行, 清华大学, 柳林镇 */
const known =
  /^(?:有关|相关|街道|社区|村|中国|国家(?!级)|国务院)|^[一-鿿]{2,6}(?:大学|农科院|海关)$|^[一-鿿]{2,3}[镇乡]$/
