/** The entries of a part that divides the work, each of which begins with the unit that it is of: (一)区房管局。负责… */
import {type Block, lineAt} from '../../plan/blocks.ts'
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {
  endsLikeName,
  looksLikeUnits,
  namesAnyDepartments,
  namesPersons,
  namesWholeUnits,
} from '../clauses/plausible.ts'
import {behindMark, dividedWork, duty, noVerb, ofDuties, roleOfDuty, verbOf} from '../clauses/unit-duty.ts'
import {isLeadIn} from '../reading/part-headings.ts'
import {belowContacts} from './contacts.ts'
import type {Department} from './departments.ts'
import {nameInCharge, namesAtWork} from './unit-at-work.ts'

export interface Part extends Department {
  marker: Marker | undefined
  /** What follows the name is its work beyond doubt: 县公安局:负责…, 县公安局负责…, or below a name that stands alone. */
  isSure: boolean
  /** The name is of no known shape, 驻石部队, and may stand only beside others. */
  isOdd: boolean
}

/** 市财政局 组织科 is an office, and so is 市公安局 监督处. */
const behindBlank = `(?:${behindMark}|综合协调|制订|拟[订定])(?![一-鿿]{0,4}[处科股室局](?:[ 、,:]|$))`

const official = '副?[局处科股所站校院]长|副?主任|副?经理|同志'
/** 负责治安的副局长1名 · 负责供水的科室为供水科, but not 负责接待来访的领导 */
const whoIs = `[^,;。:]{1,14}的(?:(?:${official})(?:[,;。:]|$)|(?:${official}|人员|领导|干部|部门|[科处股]室)[为任是\\d])`
/** 区民政局,负责救助, but neither 办公室设在区民政局,负责… nor 区民政局,负责人… */
const atComma = `(?<!(?:(?<!建)设|成立|组建|(?<!自)由)[^,]*), *(?=负责(?![人的,;。:、]|同志|任(?!务)|${whoIs})..)`

/**
 * 区房管局。负责… · 区财政局:负责… · 区民政局,负责… · 区残联——负责… · 区文旅局  组织… · 区文旅局 组织…。 ·
 * 区金融办负责… · 区建管委 alone, over a paragraph or items
 */
const unitFirst = new RegExp(
  `^(?!请(?:认真|遵照))([^,;。:—]{2,80}?)(?:${ofDuties} *(?:[。:]|—{1,2}) *(?=.)|${ofDuties} {2,}(?=(?!${duty})(?:${behindMark}))| (?=(?!${duty})(?:${behindBlank}))|${atComma}|(?=${duty})|${ofDuties}[:。]?$)`,
)
const longestStart = 120
const shortestWork = 6

/** The unit that a line begins with, where what follows it may be its work. */
export function partAt(blocks: readonly Block[], at: number, marker: Marker | undefined): Part | undefined {
  const line = lineAt(blocks, at)
  if (!line || line.furniture) return undefined
  let start = marker?.length ?? 0
  while (line.folded[start] === ' ') start++
  const first = officeAt(blocks, at, start) ?? nameAt(line.folded, start)
  if (!first) return undefined
  const {list, isOdd, end, isAtMark, saysDuty} = first
  if (!isAtMark && !marker && isCut(lineAt(blocks, at - 1)?.folded ?? '')) return undefined
  const isAlone = end === line.folded.length
  const after = isAlone ? belowContacts(blocks, at + 1) : undefined
  const next = after && isLeadIn(after.folded) ? lineAt(blocks, at + 2) : after
  const below = next && readMarker(next.folded)
  const isOver = below?.ordinal === 1 && marker !== undefined && levelOf[below.style] > levelOf[marker.style]
  if (isAlone && !(marker && next && (!below || isOver))) return undefined
  const task = isAlone ? next!.folded.slice(below?.length ?? 0) : line.folded.slice(end)
  const isSetOff = end > list.end || isAlone
  const {label, length} = isSetOff ? noVerb : verbOf(task)
  const beside = isSetOff && !isAlone ? partners(line.folded, end) : 0
  return {
    line,
    span: {start, end: end + length + beside},
    list,
    ...(beside > 0 && {partners: {start: end, end: end + beside}}),
    label,
    role: roleOfDuty(task),
    isHeading: isOver,
    ...(!isOver && {isAlone}),
    marker,
    isSure: isSetOff ? (isAlone ? task.length >= shortestWork : dividedWork.test(task)) : !isOdd && saysDuty,
    isOdd,
  }
}

/** 县教育局负责指导学校、幼儿园和 | 各中心校落实制度。: a line that was broken to fit a page. */
function isCut(above: string): boolean {
  return /[,、。;]|负责/.test(above) && !/[。;:!)]$/.test(above)
}

interface Name {
  list: Span
  /** With the mark behind it. */
  end: number
  isOdd: boolean
  isAtMark: boolean
  /** 负责 stands behind it. */
  saysDuty: boolean
}

/** What a blank parts from its unit is work where it is a sentence, and no other words of a cell: 市财政局 组织科 */
function firstAtMark(folded: string, words: string): readonly string[] {
  const found = unitFirst.exec(words) ?? []
  const [whole = '', first = ''] = found
  const isAtBlank = whole === `${first} `
  return isAtBlank && !/[。;]$/.test(folded) ? [] : found
}

function nameAt(folded: string, start: number): Name | undefined {
  const words = folded.slice(start, start + longestStart)
  const [whole = '', first = ''] = firstAtMark(folded, words)
  const found: Name[] = []
  const inCharge = nameInCharge(words)
  const names = [first, ...namesAtWork(words), inCharge].filter(name => name !== '')
  for (const name of names) {
    const list = {start, end: start + name.length}
    const isAtMark = name === first
    const isOdd = !(namesWholeUnits(folded, list) || namesAnyDepartments(folded, list))
    if (!isOdd) list.end += partners(folded, list.end)
    const isUnit = isOdd ? isAtMark && mayBeUnit(folded, list) : !group.test(name) || /^各.*校$/.test(name)
    const end = Math.max(list.end, start + (isAtMark ? whole.length : name.length))
    if (isUnit) found.push({list, end, isOdd, isAtMark, saysDuty: isAtMark || name === inCharge})
  }
  // 县文旅局布置会场。 only ends as a name does.
  const isSentence = found[0]?.isOdd && found[0].end === folded.length
  return (isSentence && found[1]) || found[0]
}

/** 办公室  组织… beside 法规处  负责…: where the line below begins with another office of the body, this is one too. */
function officeAt(blocks: readonly Block[], at: number, start: number): Name | undefined {
  const whole = ofOffice.exec(lineAt(blocks, at)!.folded.slice(start, start + longestStart))?.[0]
  if (!whole || !besideOffice.test(lineAt(blocks, at + 1)?.folded ?? '')) return undefined
  const list = {start, end: start + '办公室'.length}
  return {list, end: start + whole.length, isOdd: false, isAtMark: true, saysDuty: true}
}

const ofOffice = new RegExp(`^办公室(?: *: *| {2,})(?=${behindMark})`)
const besideOffice = new RegExp(
  `^(?:[^,;。:]{1,4}[.、])? *[一-鿿]{1,8}[处科股室](?: *: *| {2,})(?=${behindMark})`,
)

/** 人事科, 财务处: the offices within a body, whose list says what they are there for. */
export function isInner(name: string): boolean {
  return /^(?![省市县区州旗镇乡各]).*[科股室处]$/.test(name)
}

const withOthers =
  /^会同([^,;。:—]{2,60}?)(?=依法|牵头|负责|开展|做好|制定|组织|建立|加强|推进|实施|落实|完善|指导|研究|对)/

/** How long the words are that say with whom: 市教育局|会同市公安局|开展督查。 */
function partners(folded: string, start: number): number {
  const [whole, names] = withOthers.exec(folded.slice(start, start + longestStart)) ?? []
  if (!whole || !names) return 0
  return namesWholeUnits(folded, {start: start + whole.length - names.length, end: start + whole.length})
    ? whole.length
    : 0
}

/** 综合协调组, 医院: groups and kinds of bodies are no departments. */
const group = /[组校]$|^(?:学校|医院|企业|机关|社区|办公室)$/
const persons = /[长员人记任组导]$|同志|(?:阶段|平台|环节|方面)$/

const otherBodies = /队$|(?:工会|团|妇联|群团)组织$/

/** 驻石部队, 工会组织, 其他成员单位, but not 组长, 综合协调组 and 王强. */
export function mayBeUnit(folded: string, list: Span): boolean {
  const name = folded.slice(list.start, list.end)
  if (persons.test(name) || !(endsLikeName(folded, list.end) || otherBodies.test(name))) return false
  return looksLikeUnits(folded, list) && !namesPersons(folded, list)
}
