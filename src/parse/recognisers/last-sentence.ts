import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {readVerbs} from '../clause.ts'
import {clauseNodes} from '../duties.ts'
import {behindObject, type ClausePart, mayEndList} from '../list-ends.ts'
import {
  looksLikeUnits,
  namesAnyDepartments,
  namesDepartments,
  namesPersons,
  namesWholeUnits,
} from '../plausible.ts'
import {endsInRemark} from '../remarks.ts'
import type {Lexicon} from '../roles.ts'
import type {Found} from './recogniser.ts'

const mostMarks = 8
const assigning = ['牵头', '负责', '主办', '主抓', '会同'] as const
export const finalMarks = '。;! '

const mostSentences = 3

/** The sentences that assign, one right behind another, up to a place. */
export function sentencesUpTo(line: Line, last: number, lexicon: Lexicon): Found[] {
  const found: Found[] = []
  for (let end = last; end > 0 && found.length < mostSentences; end = found[0]!.start) {
    const one = lastSentence(line, end, lexicon)
    if (!one) break
    found.unshift(one)
  }
  return found
}

/** The sentence that ends at a place, if it assigns. */
export function lastSentence(line: Line, end: number, lexicon: Lexicon): Found | undefined {
  const {folded} = line
  let stop = end
  while (stop > 0 && finalMarks.includes(folded[stop - 1]!)) stop--
  const body = folded.slice(0, stop)
  const verb = lexicon.verbs.last(body, {start: 0, end: stop})
  if (!(verb && mayEndList(body, verb.start)) && !endsInRemark(body) && !endsOtherwise.test(body))
    return undefined
  // (二)预算由财务科牵头: the number is none of the words.
  const begins = after(body, '。;!?', readMarker(body)?.length ?? 0)
  // A bracket may end what stands before, or be a part of a name: 各县(区)配合.
  const commas = marksIn(body, {start: begins, end: stop}, comma)
  // 校车安全:县教育局牵头
  const heading = behindHeading(body, begins)
  for (const start of new Set([begins, ...heading, after(body, ')', begins), ...commas])) {
    // The rest of a clause whose beginning was not understood is no clause.
    const before = body.slice(begins, start)
    if (assigning.some(word => before.includes(word)) || body[start] === '、') continue
    const parts = readVerbs(folded, {start, end}, lexicon)
    if (!parts?.every((part, nth) => isWhole(folded, part, nth > 0) || (nth > 0 && isOpen(folded, part))))
      continue
    if (!parts.some(({role, list}) => role && !namesPersons(folded, list))) continue
    if (areOfAnyPlace(folded, parts)) continue
    if (parts.some(({label}) => work.test(label))) continue
    const from = behindObject(folded, {start, end}, parts[0]!.list) ?? start
    parts[0]!.span.start = from
    return {start: from, end, nodes: clauseNodes(line, parts), isRunning: true}
  }
  return undefined
}

const longestHeading = 24

/** Behind the colon of the words that a sentence, or its last part, begins with, if they are short. */
function behindHeading(body: string, start: number): number[] {
  const colon = body.lastIndexOf(':')
  const words = body.slice(start, Math.max(start, colon))
  const heading = words.slice(after(words, ',;。'))
  return heading !== '' && heading.length <= longestHeading && !ofAll.test(heading) ? [colon + 1] : []
}

/** Lists are no heading, and below 工作要求: and 组织领导: all are meant. */
const ofAll =
  /、|^(?:(?:工作|有关|相关|具体)?要求|保障措施|组织(?:领导|保障|实施)|工作机制|基本原则|注意事项|(?:强化|加强|健全|完善|压实|落实|明确).*)$/

const comma = new Set(',')
/** 市公安局牵头开展巡查: prose, where no bracket or label says that it assigns. */
const work =
  /^牵头(?!(?:负责|落实|组织|实施|推进|开展|办理|完成|抓总|协调|统筹|主办|督导|督办|督促){0,2}$|负责|单位|部门|会同|会商|商).|保障(?!工作).|负责.{6}/
/** 住建局为配合单位 · 各街道办事处负责,住建局督促指导 */
const endsOtherwise =
  /为(?:牵头|主办|责任|配合|协办|成员|实施)(?:单位|部门|主体)$|(?:负责|牵头),(?:[^,。;]{2,30})(?:督促|指导|督导|督办|监督|保障|服务|责任|职责|承建|牵头)$/

/** 发改部门牵头,住建等部门配合: where no 由 says that it assigns. */
function areOfAnyPlace(folded: string, parts: readonly ClausePart[]): boolean {
  if (folded[parts[0]!.list.start - 1] === '由') return false
  const others = parts.filter(({list}) => !namesAnyDepartments(folded, list))
  return (
    others.length < parts.length &&
    others.every(({list}) => anyDepartment.test(folded.slice(list.start, list.end)))
  )
}

const anyDepartment = /^(?:各|有关|相关)部门$/

/** 公安、卫健等部门: short names, behind whole ones. */
function isOpen(folded: string, part: ClausePart): boolean {
  return folded.slice(part.list.start, part.list.end).includes('等') && mayBeUnit(folded, part)
}

/** Behind the first of some marks. */
export function marksIn(text: string, {start, end}: Span, marks: ReadonlySet<string>): number[] {
  const found: number[] = []
  for (let at = start; at < end && found.length < mostMarks; at++) {
    if (marks.has(text[at]!)) found.push(at + 1)
  }
  return found
}

/** 各责任单位按照分工负责: whoever the plan names, which assigns nothing. */
const ofPlan = /^各?(?:责任|牵头|配合|成员)(?:单位|部门)$/

/** Prose may end as a clause does: here every name must be whole. Behind a lead 各责任单位 may help. */
export function isWhole(folded: string, {role, list}: ClausePart, isBehind = false): boolean {
  if (role === undefined || namesPersons(folded, list)) return true
  if (!namesWholeUnits(folded, list)) return namesDepartments(folded, list)
  return isBehind || !ofPlan.test(folded.slice(list.start, list.end))
}

/** Behind the last of some marks, at the earliest at `least`. */
function after(text: string, marks: string, least = 0): number {
  return Math.max(least - 1, ...[...marks].map(mark => text.lastIndexOf(mark))) + 1
}

const longestUnknown = 20

/** 由县公安局牵头,派出所、网格员配合: behind a whole name others may be of any kind. */
export function mayBeUnit(folded: string, {list}: ClausePart): boolean {
  const words = folded.slice(list.start, list.end)
  // 由甲局负责,编制方案,乙局配合
  return words.length <= longestUnknown && !words.includes(',') && looksLikeUnits(folded, list)
}
