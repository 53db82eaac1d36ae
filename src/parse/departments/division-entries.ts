/** The entries of a part that divides the work, each of which begins with the unit that it is of: (一)区房管局。负责… */
import {type Block, lineAt} from '../../plan/blocks.ts'
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {endsLikeName, looksLikeUnits, namesPersons, namesWholeUnits} from '../clauses/plausible.ts'
import {duty, noVerb, ofDuties, roleOfDuty, verbOf, work} from '../clauses/unit-duty.ts'
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
  `^([^,;。:—]{2,40}?)(?:${ofDuties} *(?:[。:]|—{1,2}) *(?=.)|(?=${duty})|${ofDuties}[:。]?$)`,
)
const longestStart = 80
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
