import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {personInCharge} from '../../plan/person-in-charge.ts'
import {eachUnit, type Span} from '../../units/list.ts'
import {readVerbs} from '../clauses/clause.ts'
import {withDayAhead} from '../clauses/day-ahead.ts'
import {clauseNodes} from '../clauses/duties.ts'
import {behindObject, type ClausePart, mayEndList} from '../clauses/list-ends.ts'
import {
  looksLikeUnits,
  namesDepartments,
  namesPersons,
  namesUnitsOrDoers,
  namesWholeUnits,
} from '../clauses/plausible.ts'
import {
  areOfAnyPlace,
  assignsWork,
  goesOnToWork,
  isToAll,
  lengthOfWork,
  namesAll,
  namesThoseOfPlan,
  tellsOutcome,
} from '../clauses/prose.ts'
import {endsInRemark} from '../clauses/remarks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {leadingWords} from '../clauses/verbs.ts'
import {actTogether, saysTogether, withoutTraders} from './mostly-whole.ts'
import type {Condition, Found} from './recogniser.ts'
import {runningClause} from './running-clause.ts'

const mostMarks = 8
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
  const isOfUnits = verb && (mayEndList(body, verb.start) || saysTogether(body.slice(verb.start)))
  const isOfWork = !isOfUnits && workOfOther.test(body)
  const isOfDuties = byTheirDuties.test(body)
  if (!isOfUnits && !isOfWork && !isOfDuties && !endsInRemark(body) && !endsOtherwise.test(body))
    return undefined
  // (二)预算由财务科牵头: the number is none of the words.
  const marker = readMarker(body)?.length ?? 0
  const begins = after(body, '。;!?', marker)
  // A bracket may end what stands before, or be a part of a name: 各县(区)配合.
  const commas = marksIn(body, {start: begins, end: stop}, comma)
  // 校车安全:县教育局牵头
  const heading = behindHeading(body, begins)
  for (const start of new Set([begins, ...heading, after(body, ')', begins), ...commas])) {
    // The rest of a clause whose beginning was not understood is no clause.
    const before = body.slice(begins, start)
    if (leads(before) || body[start] === '、') continue
    const parts = readVerbs(folded, {start, end}, lexicon)
    const isUnits = (part: ClausePart, nth: number) =>
      isWhole(folded, part, nth > 0) || (nth > 0 ? isOpen(folded, part) : actTogether(folded, part))
    if (!parts?.every(isUnits)) continue
    if (!parts.some(({role, list}) => role && !namesPersons(folded, list))) continue
    const isOfEach = isOfWork && isBehindLead(parts)
    if (areOfAnyPlace(folded, parts) || (isOfWork && !isOfEach && !endsOtherwise.test(body))) continue
    const isTold = ({label, list}: ClausePart, nth: number) =>
      goesOnToWork(label) && !(isOfEach && nth > 0) && !assignsWork(body.slice(begins, list.start), label)
    if (parts.some(isTold)) continue
    if (isOfDuties && !leads(body.slice(0, start)) && namesAll(folded, parts)) continue
    // 新建公厕12座,|年底前由县住建局负责
    const isDated = start > marker && withDayAhead(folded, parts)[0] !== parts[0]
    const from = isDated ? start : (behindObject(folded, {start, end}, parts[0]!.list) ?? start)
    parts[0]!.span.start = from
    const isRunning = !divisionLabel.test(folded.slice(from, from + longestLabel))
    if (isRunning) {
      const only: Condition[] = []
      if (mayBeNews(folded, from, stop)) only.push('team')
      if (isOfDuties && parts.length === 1) only.push('plan')
      if (isOfEach && from > marker) only.push('each')
      const clause = withoutTraders(runningClause(line, {start: from, end}, parts))
      return only.length > 0 ? {...clause, only} : clause
    }
    return {start: from, end, nodes: clauseNodes(line, parts)}
  }
  return undefined
}

function leads(words: string): boolean {
  return leadingWords.some(word => words.includes(word))
}

/** 分工:由教育部牵头,科技部参加。 on a line of its own is set off by these words. */
const divisionLabel = /^(?:责任|职责|任务|部门|工作)?分工:/
const longestLabel = 6

const longestHeading = 24

/** Behind the colon of the words that a sentence, or its last part, begins with, if they are short. */
function behindHeading(body: string, start: number): number[] {
  const colon = body.lastIndexOf(':')
  const words = body.slice(start, Math.max(start, colon))
  const heading = words.slice(after(words, ',;。'))
  return heading !== '' && heading.length <= longestHeading && !isToAll(heading) ? [colon + 1] : []
}

const comma = new Set(',')
/** 住建局为配合单位 · 各街道办事处负责,住建局督促指导 · 安监局带队,2名专家参加 */
const endsOtherwise =
  /为(?:牵头|主办|责任|配合|协办|成员|实施)(?:单位|部门|主体)$|(?:负责|牵头),(?:[^,。;]{2,30})(?:督促|指导|督导|督办|监督|保障|服务|责任|职责|承建|牵头)$|带队,[^,;。]{2,20}参加$/

/** 县残联、县法院按职责分工,密切配合: what they do by their duties may be any words. */
const byTheirDuties = /职责分工,[^,。;:、]{2,8}$/

/** 昨日,由甲局带队,2名专家参加。 without a number; but 督查组:由甲局带队,2名专家参加。 is of a plan. */
function mayBeNews(folded: string, start: number, end: number): boolean {
  if (folded[start - 1] === ':' || !withCounted.test(folded.slice(start, end))) return false
  return readMarker(folded) === undefined
}

const withCounted = /带队,[^,;。]{0,8}[\d一二两三四五六七八九十百余多]+[名位人][^,;。]{0,12}参加$/

/** 由甲局牵头,|乙局负责制定标准: what another does, behind whoever leads. */
const workOfOther = new RegExp(`,[^,;。]{2,30}负责(?!${personInCharge}|同志|的|解释)[^,;。]{2,14}$`)

function isBehindLead(parts: readonly ClausePart[]): boolean {
  const [first, ...others] = parts
  return (
    first!.role === 'lead' &&
    lengthOfWork(first!.label) === 0 &&
    others.length > 0 &&
    others.every(({label}) => !tellsOutcome(label))
  )
}

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

/** Prose may end as a clause does: here every name must be whole. Behind a lead 各责任单位 and 使用单位 may help. */
export function isWhole(folded: string, {role, list}: ClausePart, isBehind = false): boolean {
  if (role === undefined || namesPersons(folded, list)) return true
  if (!namesWholeUnits(folded, list))
    return namesDepartments(folded, list) || (isBehind && namesUnitsOrDoers(folded, list))
  return isBehind || !namesThoseOfPlan(folded, list)
}

/** Behind the last of some marks, at the earliest at `least`. */
function after(text: string, marks: string, least = 0): number {
  return Math.max(least - 1, ...[...marks].map(mark => text.lastIndexOf(mark))) + 1
}

const longestUnknown = 20

/** 由县公安局牵头,派出所、网格员配合: behind a whole name others may be of any kind. */
export function mayBeUnit(folded: string, {list}: ClausePart): boolean {
  let unknown = 0
  eachUnit(folded, list, (start, end) => {
    if (!namesWholeUnits(folded, {start, end})) unknown += end - start
  })
  // 由甲局负责,编制方案,乙局配合
  const isOneClause = !folded.slice(list.start, list.end).includes(',')
  return isOneClause && unknown <= longestUnknown && looksLikeUnits(folded, list)
}
