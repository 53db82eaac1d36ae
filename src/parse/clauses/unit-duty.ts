/** What a unit does, in words right behind its name or behind a mark there: 负责…, 按职责配合…, 组织…. */
import {personInCharge} from '../../plan/person-in-charge.ts'
import type {Role} from '../../plan/types.ts'

/** 县水利局作为牵头单位,负责…: in what part it does so. */
const inPart = '作为(?:牵头|主办|主管|主要责任|责任|配合|协办)(?:责任)?(?:单位|部门|主体),? *(?=负责)'
/** 各镇作为堆场处理的责任主体,负责…: of what, which are words of the work. */
const inPartOf = '作为[^,;。]{1,20}的责任主体,? *(?=负责)'
/** 县水利局按照有关规定,配合…: by what it does so, which says more than 负责. */
const byRules = '(?:按照?|根据)(?:各自|有关|相关)*(?:职责(?:分工)?|规定|要求),?'
/** 县交通局负责实施的项目,已完成一半: what is said of the thing. */
const ofThing = '(?:实施|建设|承建|认定|管理|监管|推进)的'
/**
 * What a unit does, right behind its name: 县金融办负责…, 县教体局牵头,负责…,
 * 县水利局、县林业局按职责分工负责…, but neither 县财政局负责人 nor 县水利局负责建设的灌区.
 * 县民政局协同县住建局开展… has a partner.
 */
export const duty = `(?:${inPart}|${inPartOf})?(?:${byRules})?(?:(?:主要|具体|共同|分别)?负责|牵头(?:组织|协调)?(?:,? *负责)?|(?:积极)?(?:配合|协助|协同(?![各省市县区州旗镇乡有相国])))(?!${personInCharge}|[的,;。:、]|同志|单位|部门|${ofThing})..`
const byDuties = '(?:(?:按照?|根据)(?:各自)?职责(?:分工)?)?'
/** 负责并组织, 牵头抓总, and 配合县公安局, say more than that. */
const verb = new RegExp(
  `^${byDuties}(?:(?:主要|具体|共同|分别)?负责(?![并和及与的好牵,;。:、])|牵头(?:负责)?(?!负责|(?:组织|协调|抓总|统筹)?[并和及与;。:、]|(?:组织|协调|抓总|统筹),|,(?! *负责))|(?:积极)?(?:配合|协[助同])(?=做好|开展|完成|抓好|落实|推进|实施))`,
)

const ofPart = new RegExp(`^${inPart}`)

export const noVerb = {label: '', length: 0}

/**
 * The verb that a duty begins with, right behind its name: 负责 of 县金融办负责…; and how long it is with its
 * comma, 牵头,负责….
 */
export function verbOf(duty: string): {label: string; length: number} {
  const part = ofPart.exec(duty)?.[0]
  if (part) return {label: part.replace(/^作为|,? *$/g, ''), length: part.length}
  const label = verb.exec(duty)?.[0] ?? ''
  return {label, length: label.length + (label !== '' && duty[label.length] === ',' ? 1 : 0)}
}

/** 县公安局主要职责:负责…; but 县防汛指挥部职责 is of the body that a plan sets up, and 成员单位职责 a heading. */
export const ofDuties =
  '(?:(?<!(?:指挥部|小组)(?:办公室)?|联席会议|成员单位|各部门|有关部门)的?(?:主要|工作|具体)*职责(?:任务)?)?'
/** Behind a mark, or two blanks. */
export const behindMark = `${duty}|承担|组织|指导|督促|监督|做好|抓好|协调|参与|落实|依法|及时|根据|按照?|会同|加强|统筹|主持|制定|维护|开展|履行|会商|提供|保障`
/** Behind a mark, work may be said in more ways. */
export const work = new RegExp(`^(?:${behindMark})`)
/**
 * And in more below a heading that says that the work is divided, 结合实际,制定政策 · 定期组织检查, but not
 * 管理人员3名 and 宣传组组长.
 */
export const dividedWork = new RegExp(
  `^(?:${behindMark}|结合|综合协调|定期|统一|全面|充分|深入|进一步|积极|主动|认真|严格|严厉|切实|强化|加大|建立|健全|完善|推进|推动|研究|编制(?!办|数)|制订|拟[订定]|实施|审核|查处|打击|安排|筹措|拨付|规范|引导|支持|排查|整治|清理|调度|动员|依据|依照)`,
)

/** 牵头开展… leads, 协助居委… and 参与、协助… help, but not 参与、协调… and 参与、承担…; whoever does the rest is responsible. */
export function roleOfDuty(duty: string): Role {
  if (leads.test(duty)) return 'lead'
  return helps.test(duty) ? 'cooperating' : 'responsible'
}

const leads = new RegExp(`^(?:(?:${byRules})?(?:负责)?牵头|作为(?:牵头|主办|主要责任))`)
const helps = new RegExp(
  `^(?:(?:${byRules})?(?:积极)?(?:配合|协助|协同|参与(?!、(?:协调|组织|负责|牵头|承担|主持|指挥|统筹)))|作为(?:配合|协办))`,
)
