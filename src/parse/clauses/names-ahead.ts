/** The names of units that some words begin with, whatever is said of them: 县公安局、卫健局等部门|开展检查. */
import {isFieldOfWork} from '../../units/by-work.ts'
import {beginsLikeClass} from '../../units/kind.ts'
import type {Span} from '../../units/list.ts'
import {beginsWithPlace} from '../../units/places.ts'
import {mayEndName, namesBank} from '../../units/whole-name.ts'
import {namesDepartments, namesWholeUnits, saysWork} from './plausible.ts'

const longest = 120

/**
 * The longest list of whole names that stands behind 会同 or 联合. A 联合 may begin other words: there is none
 * where its names are not bodies beyond doubt, or might go on in what is not known.
 */
export function namesBehind(label: string, text: string, {start, end}: Span): Span | undefined {
  for (let last = Math.min(end, start + longest); last > start + 1; last--) {
    const list = {start, end: last}
    if (text[last - 1] === '、' || isWithinWord(text, last)) continue
    if (!namesWholeUnits(text, list) && !namesDepartments(text, list)) continue
    const names = text.slice(start, last)
    if (isGlued(lastOf(names))) continue
    const behind = text.slice(last, end)
    return label === '会同' || (beginsWithBody(names) && !mayGoOn(names, behind)) ? list : undefined
  }
  return undefined
}

/** 县财政局办|理手续, 司法所所|长 */
function isWithinWord(text: string, at: number): boolean {
  return words.has(text.slice(at - 1, at + 1)) || ofChief.test(text.slice(at - 1, at + 2))
}

const words = new Set(
  '办理 办结 办好 办妥 办法 办事 办公 委托 委员 部署 部门 会商 会诊 会议 局部 处理 处置 站点 队伍 队员 组织 组成 组建 政法 院校 校园 校车 联合 乡镇 社会'.split(
    ' ',
  ),
)
const ofChief = /^[局厅院会校站处科所队组部]长(?![期效年])/

/** 县农科院|专家, 社区|便利店: the list has names behind these, or it is not the units that are meant. */
function mayGoOn(names: string, behind: string): boolean {
  if (behind === '' || doing.test(behind)) return false
  return goesOn.test(behind) || neighbourhood.test(names)
}

const goesOn =
  /^(?:[、和与及]|以及|的(?!基础)|专家|民警|干警|干部|党员|职工|工作人员|技术(?:人员|力量|骨干)|志愿者|骨干|力量|代表|主要|领导|同志|负责人|主席|书记|律师|网格员|医[生师护]|教[师授]|(?:[一-鿿]{1,3}庭)?法官|[一-鿿]{1,4}部门)/
/** 社区 alone, behind which a name of its own may begin */
const neighbourhood = /(?:^|、)(?:街道|社区|村){1,2}$/

function lastOf(list: string): string {
  return list.slice(list.lastIndexOf('、') + 1)
}

/** 县妇联|深入学校, 公安局|查处 only end as names do; 县委|党校 and 县公安局|经侦大队 are one. */
function isGlued(name: string): boolean {
  for (let at = 2; at < name.length; at++)
    if ((mayEndName(name[at - 1]) || '员师生官'.includes(name[at - 1]!)) && doing.test(name.slice(at)))
      return true
  return false
}

/** Work that begins right behind a name: 深入, 查处, but not 查验站, 组织部 and 推进…领导小组. */
const doing = new RegExp(
  `^(?:${[
    '(?:深入|整治|开展|推[进动]|打击|加强)(?!.*(?:[组办]|办公室|委员会|指挥部|专班)$)',
    '组建|走[进访]|共[建同享]|举办|[设成建]立|打造|选派|邀请|担任|赴|到',
    '审[核批定](?![科股室处])|[检排审核普抽清严]?查(?!验|看|组|缉|阅|询|调查|中心|处?[科室股站院]|[大支]队)',
    '组织(?=[一-鿿]{2})(?!部|人事|[科处股党]|管理|服务|工作|建设|联合|促进|孵化)',
    '发布(?!中心)|研究(?![室院所中会])|制[定作](?!中心)|编[写制](?![委办科股室]|部门|管理)',
    '新建(?![区县镇乡村街])|向(?!阳)|送(?!变)|对(?![口外])|在(?!线)|巡[查逻回](?!组|[大支]队|法)',
  ].join('|')})`,
)

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
