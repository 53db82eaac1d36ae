/** The entries of a part that divides the work, each of which begins with the unit that it is of: (一)区房管局。负责… */
import {type Block, lineAt} from '../../plan/blocks.ts'
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import type {Role} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'
import {endsLikeName, looksLikeUnits, namesPersons, namesWholeUnits} from '../clauses/plausible.ts'
import {isLeadIn} from '../part-headings.ts'
import type {Department} from './departments.ts'

export interface Part extends Department {
  marker: Marker | undefined
  /** What follows the name is its work beyond doubt: 县公安局:负责…, 县公安局负责…, or below a name that stands alone. */
  isSure: boolean
  /** The name is of no known shape, 驻石部队, and may stand only beside others. */
  isOdd: boolean
}

/** 县水利局作为牵头单位,负责…: in what part it does so. */
const inPart = '作为(?:牵头|主办|主管|主要责任|责任|配合|协办)(?:责任)?(?:单位|部门),? *(?=负责)'
/** What a unit does, right behind its name: 县金融办负责…, 县教体局牵头,负责…, 县水利局、县林业局按职责分工负责…, but not 县财政局负责人. */
export const duty = `(?:${inPart})?(?:(?:按照?|根据)(?:各自)?职责(?:分工)?)?(?:(?:主要|具体|共同|分别)?负责|牵头(?:组织|协调)?(?:,? *负责)?|(?:积极)?(?:配合|协助))(?![人,;。:、]|同志|单位|部门)..`
const byDuties = '(?:(?:按照?|根据)(?:各自)?职责(?:分工)?)?'
/** 负责并组织, 牵头抓总, and 配合县公安局, say more than that. */
const verb = new RegExp(
  `^${byDuties}(?:(?:主要|具体|共同|分别)?负责(?![并和及与的好牵,;。:、])|牵头(?:负责)?(?!负责|(?:组织|协调|抓总|统筹)?[并和及与;。:、]|(?:组织|协调|抓总|统筹),|,(?! *负责))|(?:积极)?(?:配合|协助)(?=做好|开展|完成|抓好|落实|推进|实施))`,
)

const ofPart = new RegExp(`^${inPart}`)

export const noVerb = {label: '', length: 0}

/** The verb that a duty begins with, right behind its name: 负责 of 县金融办负责…; and how long it is with its comma, 牵头,负责…. */
export function verbOf(duty: string): {label: string; length: number} {
  const part = ofPart.exec(duty)?.[0]
  if (part) return {label: part.slice('作为'.length).replace(/,? *$/, ''), length: part.length}
  const label = verb.exec(duty)?.[0] ?? ''
  return {label, length: label.length + (label !== '' && duty[label.length] === ',' ? 1 : 0)}
}

/** 县公安局主要职责:负责…; but 县防汛指挥部职责 is of the body that a plan sets up, and 成员单位职责 a heading. */
const ofDuties =
  '(?:(?<!(?:指挥部|小组)(?:办公室)?|联席会议|成员单位|各部门|有关部门)的?(?:主要|工作|具体)*职责(?:任务)?)?'
/** 区房管局。负责… · 区财政局:负责… · 区残联——负责… · 区金融办负责… · 区建管委 alone, over a paragraph or items */
const unitFirst = new RegExp(
  `^([^,;。:—]{2,40}?)(?:${ofDuties} *(?:[。:]|—{1,2}) *(?=.)|(?=${duty})|${ofDuties}:?$)`,
)
const longestStart = 80
/** Behind a mark, work may be said in more ways. */
const work = new RegExp(
  `^(?:${duty}|承担|组织|指导|督促|监督|做好|抓好|协调|参与|落实|依法|及时|根据|按照?|会同|加强|统筹|主持|制定|维护|开展|履行|会商|提供|保障)`,
)
const shortestWork = 6

/** The unit that a line begins with, where what follows it may be its work. */
export function partAt(blocks: readonly Block[], at: number, marker: Marker | undefined): Part | undefined {
  const line = lineAt(blocks, at)
  if (!line || line.furniture) return undefined
  let start = marker?.length ?? 0
  while (line.folded[start] === ' ') start++
  const first = unitFirst.exec(line.folded.slice(start, start + longestStart))
  if (!first) return undefined
  const end = start + first[0].length
  const isAlone = end === line.folded.length
  const after = isAlone ? lineAt(blocks, at + 1) : undefined
  const next = after && isLeadIn(after.folded) ? lineAt(blocks, at + 2) : after
  const below = next && readMarker(next.folded)
  const isOver = below?.ordinal === 1 && marker !== undefined && levelOf[below.style] > levelOf[marker.style]
  if (isAlone && !(marker && next && (!below || isOver))) return undefined
  const list = {start, end: start + first[1]!.length}
  const isOdd = !namesWholeUnits(line.folded, list)
  if (isOdd ? !mayBeUnit(line.folded, list) : group.test(first[1]!) && !/^各.*校$/.test(first[1]!))
    return undefined
  const words = isAlone ? next!.folded.slice(below?.length ?? 0) : line.folded.slice(end)
  const isSetOff = end > list.end || isAlone
  const {label, length} = isSetOff ? noVerb : verbOf(words)
  return {
    line,
    span: {start, end: end + length},
    list,
    label,
    role: roleOfDuty(words),
    isHeading: isOver,
    ...(!isOver && {isAlone}),
    marker,
    isSure: isSetOff ? (isAlone ? words.length >= shortestWork : work.test(words)) : !isOdd,
    isOdd,
  }
}

/** 综合协调组, 医院: groups and kinds of bodies are no departments. */
const group = /[组校]$|^(?:学校|医院|企业|机关|社区|办公室)$/
const persons = /[长员人记任组导]$|同志|(?:阶段|平台|环节|方面)$/

const otherBodies = /队$|(?:工会|团|妇联|群团)组织$/

/** 驻石部队, 工会组织, 其他成员单位, but not 组长, 综合协调组 and 王强. */
function mayBeUnit(folded: string, list: Span): boolean {
  const name = folded.slice(list.start, list.end)
  if (persons.test(name) || !(endsLikeName(folded, list.end) || otherBodies.test(name))) return false
  return looksLikeUnits(folded, list) && !namesPersons(folded, list)
}

/** 牵头开展… leads, 协助居委… helps; whoever does the rest is responsible. */
export function roleOfDuty(duty: string): Role {
  if (leads.test(duty)) return 'lead'
  return helps.test(duty) ? 'cooperating' : 'responsible'
}

const leads = new RegExp(`^(?:${byDuties}(?:负责)?牵头|作为(?:牵头|主办|主要责任))`)
const helps = new RegExp(`^(?:${byDuties}(?:积极)?(?:配合|协助|协同|参与)|作为(?:配合|协办))`)
