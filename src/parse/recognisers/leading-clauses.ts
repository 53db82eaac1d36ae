import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {readVerbs} from '../clause.ts'
import {clauseNodes} from '../duties.ts'
import {behindObject} from '../list-ends.ts'
import {namesDepartments, namesWholeUnits} from '../plausible.ts'
import type {Lexicon} from '../roles.ts'
import {lastSentence} from './last-sentence.ts'
import type {Found, Recogniser} from './recogniser.ts'

const longest = 120
const mostSentences = 20

/** `1.区城管局负责,工商局配合,取缔占道经营。` `2.高层建筑。区住建局牵头,各街道配合,开展排查。`: sentences that begin with who does it and who helps, before what is to do. */
export const leadingClauses: Recogniser = (line, lexicon) => {
  const {folded} = line
  if (!folded.includes(',')) return undefined
  const found: Found[] = []
  /** Whether sentences stand between that say behind their words who does what. */
  let isMixed = false
  let any = false
  const marker = readMarker(folded)?.length ?? 0
  let start = marker
  for (let nth = 0; start < folded.length && nth < mostSentences; nth++) {
    const stop = folded.indexOf('。', start)
    const end = stop < 0 ? folded.length : stop + 1
    const beginsEntry = start > 0 && start === marker
    const one = clauseFrom(line, {start, end}, beginsEntry, lexicon)
    const other = one ? undefined : lastSentence(line, end, lexicon)
    // What several sentences lead stands between them: there is no place for words before a 由.
    isMixed ||= other !== undefined || (one !== undefined && found.length > 0 && one.start > start)
    any ||= one !== undefined
    if (one) found.push(beginsEntry ? one : {...one, leads: true})
    else if (other) found.push(other)
    start = end
  }
  if (!any) return undefined
  if (isMixed) return found.map(({leads, ...one}) => one)
  return found.length > 1 ? found.map(one => ({...one, leads: true})) : found
}

/** The clause that a sentence begins with. */
function clauseFrom(line: Line, sentence: Span, beginsEntry: boolean, lexicon: Lexicon): Found | undefined {
  const {folded} = line
  const {start} = sentence
  const comma = folded.indexOf(',', start)
  const last = Math.min(sentence.end, start + longest)
  // Most sentences begin otherwise.
  if (comma < 0 || comma >= last || !lexicon.verbs.last(folded, {start, end: comma})) return undefined
  const text = folded.slice(0, last)
  for (let end = lastComma(text); end > start; end = lastComma(text.slice(0, end - 1))) {
    const parts = readVerbs(text, {start, end}, lexicon)
    const areUnits = parts?.every(
      ({role, list}) => role && (namesWholeUnits(text, list) || namesDepartments(text, list)),
    )
    if (!parts || !areUnits) continue
    const names = parts.map(({list}) => text.slice(list.start, list.end))
    const isProse =
      names.every(name => general.test(name)) ||
      (!beginsEntry && (names.some(isAnybody) || !names.some(isOfState))) ||
      done.test(folded.slice(end, sentence.end)) ||
      wayOfWork.test(folded.slice(end, sentence.end)) ||
      setsUp.test(folded.slice(start, end)) ||
      soFar.test(folded.slice(0, start))
    if (isProse || new Set(parts.map(({role}) => role)).size === 1) return undefined
    // 热线平台由市政务服务局负责,各部门配合,提升办结率: what it is in charge of is of the text.
    const from = behindObject(folded, {start, end}, parts[0]!.list) ?? start
    parts[0]!.span.start = from
    return {start: from, end, nodes: clauseNodes(line, parts), isRunning: true, ofWords: true}
  }
  return undefined
}

/** 各部门负责,各乡镇配合,层层压实责任。 · 宣传部门牵头,党委政府配合 */
const general = /^(?:各|有关|相关|党委|政府|社会)[^、]*$|部门$/

/** 健全机制。县政府牵头,各部门配合,形成合力。: within an entry, prose. */
function isAnybody(name: string): boolean {
  return /^各(?:级|有关|相关|部门|单位|方)/.test(name)
}

/** 县住建局, 镇政府, 教育局, but not 党支部, 社区 and 物业公司: within an entry the latter are told of. */
function isOfState(name: string): boolean {
  return /^(?:[国省市县州旗镇乡区]|[一-鿿]{2,4}(?:[省市县旗镇乡]|(?<!社|园)区)(?=.))|[局厅]$/.test(name)
}

/** 近年来,房屋安全受到重视。县住建局牵头,各街道配合,累计排查房屋2万栋。: what has been done. */
const done =
  /^(?:已(?!建)|累计|共计|共(?=\d|排查|投入|整治|完成)|先后|圆满|顺利|成功|取得|全年|[一-鿿]{1,5}[了出](?!台))/
const soFar = /近年来|一年来|去年|今年以来|截至|(?:基本|进展|工作)情况|存在问题|成效/
/** 建立县水利局牵头,各乡镇配合的工作机制: how work is done. */
const setsUp = /^[“]?(?:建立|构建|形成|完善|健全|坚持|按照|成立|组建|实行|推行|采取|探索|以|要|应|必要时|每)/
const wayOfWork = /的(?:工作)?(?:机制|格局|原则|专班|模式|方式|方法|办法|要求|体系|局面)/

/** Behind the last comma; 0 where there is none. */
function lastComma(text: string): number {
  return text.lastIndexOf(',') + 1
}
