/** The entries of a part that divides the work, each of which begins with the unit that it is of: (一)区房管局。负责… */
import {type Block, lineAt} from '../../plan/blocks.ts'
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {endsLikeName, looksLikeUnits, namesPersons, namesWholeUnits} from '../clauses/plausible.ts'
import {dividedWork, duty, noVerb, ofDuties, roleOfDuty, verbOf} from '../clauses/unit-duty.ts'
import {isLeadIn} from '../part-headings.ts'
import type {Department} from './departments.ts'

export interface Part extends Department {
  marker: Marker | undefined
  /** What follows the name is its work beyond doubt: 县公安局:负责…, 县公安局负责…, or below a name that stands alone. */
  isSure: boolean
  /** The name is of no known shape, 驻石部队, and may stand only beside others. */
  isOdd: boolean
}

/** 区房管局。负责… · 区财政局:负责… · 区残联——负责… · 区金融办负责… · 区建管委 alone, over a paragraph or items */
const unitFirst = new RegExp(
  `^(?!请(?:认真|遵照))([^,;。:—]{2,80}?)(?:${ofDuties} *(?:[。:]|—{1,2}) *(?=.)|(?=${duty})|${ofDuties}[:。]?$)`,
)
/** 市房管局指导、督促…, beside others that are sure. */
const unitAtWork =
  /^([^,;。:—]{2,40}?)(?=依法|指导|督促|(?:组织|监督|统筹|协调)(?:开展|实施|推进|落实|指导|检查)|会同|加强|做好|落实|承担|参与|开展|履行)/
/** 县农办要结合年度任务,负责指导社区建设 too; but not 县农办要加强领导。 */
const unitMust =
  /^([^,;。:—]{2,40}?)(?=(?:务必|必须)?(?:要|应当?|须|需)(?:[^。;]{0,80}[,;]并?)?(?:牵头|主要|具体|共同|分别)?负责(?![人的,;。:、]|同志))/
/** 各部门加强配合: nobody in particular. */
const nobody = /^各(?:有关|相关|级|成员|责任)?(?:部门|单位|方)/
/** 开展了宣传12场 */
const done = /^[^,;。]*(?<!为)了(?!解)/
const longestStart = 120
const shortestWork = 6

/** The unit that a line begins with, where what follows it may be its work. */
export function partAt(blocks: readonly Block[], at: number, marker: Marker | undefined): Part | undefined {
  const line = lineAt(blocks, at)
  if (!line || line.furniture) return undefined
  let start = marker?.length ?? 0
  while (line.folded[start] === ' ') start++
  const first = nameAt(line.folded, start)
  if (!first) return undefined
  const {list, isOdd, end, isAtMark, saysDuty} = first
  if (!isAtMark && !marker && isCut(lineAt(blocks, at - 1)?.folded ?? '')) return undefined
  const isAlone = end === line.folded.length
  const after = isAlone ? lineAt(blocks, at + 1) : undefined
  const next = after && isLeadIn(after.folded) ? lineAt(blocks, at + 2) : after
  const below = next && readMarker(next.folded)
  const isOver = below?.ordinal === 1 && marker !== undefined && levelOf[below.style] > levelOf[marker.style]
  if (isAlone && !(marker && next && (!below || isOver))) return undefined
  const task = isAlone ? next!.folded.slice(below?.length ?? 0) : line.folded.slice(end)
  const isSetOff = end > list.end || isAlone
  const {label, length} = isSetOff ? noVerb : verbOf(task)
  return {
    line,
    span: {start, end: end + length},
    list,
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

function nameAt(folded: string, start: number): Name | undefined {
  const words = folded.slice(start, start + longestStart)
  for (const form of [unitFirst, unitAtWork, unitMust]) {
    const [whole, name] = form.exec(words) ?? []
    if (!whole || !name) continue
    if (form !== unitFirst && (nobody.test(name) || done.test(words.slice(name.length)))) continue
    const list = {start, end: start + name.length}
    const isAtMark = form === unitFirst
    const isOdd = !namesWholeUnits(folded, list)
    if (!isOdd) list.end += partners(folded, list.end)
    const isUnit = isOdd ? isAtMark && mayBeUnit(folded, list) : !group.test(name) || /^各.*校$/.test(name)
    if (isUnit)
      return {
        list,
        end: Math.max(list.end, start + whole.length),
        isOdd,
        isAtMark,
        saysDuty: form !== unitAtWork,
      }
  }
  return undefined
}

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
function mayBeUnit(folded: string, list: Span): boolean {
  const name = folded.slice(list.start, list.end)
  if (persons.test(name) || !(endsLikeName(folded, list.end) || otherBodies.test(name))) return false
  return looksLikeUnits(folded, list) && !namesPersons(folded, list)
}
