import type {Line} from '../../plan/blocks.ts'
import {firstNamedIn} from '../../plan/first-named.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {readVerbs} from '../clause.ts'
import {clauseNodes} from '../duties.ts'
import {behindObject, type ClausePart, mayEndList} from '../list-ends.ts'
import {looksLikeUnits, namesPersons, namesWholeUnits} from '../plausible.ts'
import {endsInRemark} from '../remarks.ts'
import type {Lexicon} from '../roles.ts'
import type {Found, Recogniser} from './recogniser.ts'

const mostSentences = 3

/** `…。由A牵头,B、C配合。` `A牵头,B配合。`: the last sentences of a paragraph, or what stands behind 由 in them. */
export const sentence: Recogniser = (line, lexicon) => {
  const found: Found[] = []
  for (let end = endOfWords(line.folded); end > 0 && found.length < mostSentences; end = found[0]!.start) {
    const one = lastSentence(line, end, lexicon)
    if (!one) break
    found.unshift(one)
  }
  if (found.length === 0) return sentenceBy(line, lexicon)
  return [...clausesBefore(line, found[0]!.start, lexicon), ...found]
}

/** Where a line ends, without a bracket behind it that states a rule: (列首位的为牵头部门,下同). */
function endOfWords(folded: string): number {
  if (!folded.endsWith(')') && !folded.endsWith(')。')) return folded.length
  const start = folded.lastIndexOf('(')
  const words = folded.slice(start)
  return start > 0 && (firstNamedIn(words) || words.includes('参照')) ? start : folded.length
}

/** `…的问题,由A落实;…的问题,由B落实。` `①甲,A负责;②乙,B负责。`: clauses with words of their own before the last one, each at the end of a sentence. */
function clausesBefore(line: Line, until: number, lexicon: Lexicon): Found[] {
  const {folded} = line
  const found: Found[] = []
  for (
    let end = lastStop(folded, until);
    end > 0 && found.length < mostClauses;
    end = lastStop(folded, end - 1)
  ) {
    const one = lastSentence(line, end, lexicon)
    if (!one) continue
    const isOfWords = folded[end - 1] === ';' && hasWords(folded, one.start) && hasWords(folded, until)
    if (folded[one.start] === '由' || beginsItem(folded, end) || isOfWords) found.unshift(one)
  }
  return found
}

/** Whether words of its own stand before a clause: ;清理欠款,甲局牵头 */
function hasWords(folded: string, start: number): boolean {
  return folded[start - 1] === ',' || folded[start - 1] === '由'
}

const mostClauses = 20
const longestMarker = 6

function beginsItem(folded: string, at: number): boolean {
  return readMarker(folded.slice(at, at + longestMarker)) !== undefined
}

/** Behind the last 。 or ; before a place; 0 where there is none. */
function lastStop(folded: string, before: number): number {
  if (before <= 0) return 0
  return Math.max(folded.lastIndexOf('。', before - 1), folded.lastIndexOf(';', before - 1)) + 1
}

const mostMarks = 8
const assigning = ['牵头', '负责', '主办', '主抓', '会同'] as const
const verbal = [
  '牵头',
  '负责',
  '主办',
  '主抓',
  '会同',
  '落实',
  '实施',
  '承担',
  '承办',
  '配合',
  '组织',
  '参与',
] as const
const beforeBy = new Set('。;!?). ')
const commaOrStop = new Set(',。;')
const finalMarks = '。;! '

/** A sentence that begins with 由 assigns also where more follows: `由A牵头,B配合,确保按期完成。` */
function sentenceBy(line: Line, lexicon: Lexicon): Found[] | undefined {
  const {folded} = line
  let start = folded.indexOf('由')
  while (start > 0 && !beforeBy.has(folded[start - 1]!)) start = folded.indexOf('由', start + 1)
  if (start < 0 || !verbal.some(word => folded.includes(word, start))) return undefined
  const ends = marksIn(folded, {start, end: folded.length}, commaOrStop)
  for (const end of ends.reverse()) {
    const parts = readVerbs(folded, {start, end}, lexicon)
    // 由县委督查室负责督查,发现问题12个: what one unit does, before what came of it, is told of.
    if (parts?.length === 1 && end < folded.length && !endsInVerb(folded, {start, end}, lexicon)) continue
    if (!parts?.every((part, nth) => isWhole(folded, part) || (nth > 0 && mayBeUnit(folded, part)))) continue
    const others = othersWith(folded, end)
    const all = others ? [...parts, others] : parts
    return [{start, end: others?.span.end ?? end, nodes: clauseNodes(line, all), isRunning: true}]
  }
  return undefined
}

function endsInVerb(folded: string, {start, end}: Span, {verbs}: Lexicon): boolean {
  let stop = end
  while (stop > start && (finalMarks.includes(folded[stop - 1]!) || folded[stop - 1] === ',')) stop--
  return verbs.last(folded, {start, end: stop}) !== undefined || endsInRemark(folded.slice(start, stop))
}

const longestUnknown = 20

/** 由县公安局牵头,派出所、网格员配合: behind a whole name others may be of any kind. */
function mayBeUnit(folded: string, {list}: ClausePart): boolean {
  return list.end - list.start <= longestUnknown && looksLikeUnits(folded, list)
}

/** 由甲局牵头,会同乙局制定办法: those behind 会同, as far as their names are whole. */
function othersWith(folded: string, start: number): ClausePart | undefined {
  if (!folded.startsWith('会同', start)) return undefined
  const from = start + 2
  const mark = folded.slice(from).search(/[,。;:]/)
  for (let end = mark < 0 ? folded.length : from + mark; end > from + 1; end--) {
    const list = {start: from, end}
    if (namesWholeUnits(folded, list))
      return {span: {start, end}, label: '会同', labelAt: start, list, role: 'cooperating'}
  }
  return undefined
}

/** The sentence that ends at a place, if it assigns. */
export function lastSentence(line: Line, end: number, lexicon: Lexicon): Found | undefined {
  const {folded} = line
  let stop = end
  while (stop > 0 && finalMarks.includes(folded[stop - 1]!)) stop--
  const body = folded.slice(0, stop)
  const verb = lexicon.verbs.last(body, {start: 0, end: stop})
  if (!(verb && mayEndList(body, verb.start)) && !endsInRemark(body) && !endsInNoun.test(body))
    return undefined
  // (二)预算由财务科牵头: the number is none of the words.
  const begins = after(body, '。;!?', readMarker(body)?.length ?? 0)
  // A bracket may end what stands before, or be a part of a name: 各县(区)配合.
  const commas = marksIn(body, {start: begins, end: stop}, comma)
  for (const start of new Set([begins, after(body, ')', begins), ...commas])) {
    // The rest of a clause whose beginning was not understood is no clause.
    const before = body.slice(begins, start)
    if (assigning.some(word => before.includes(word)) || body[start] === '、') continue
    const parts = readVerbs(folded, {start, end}, lexicon)
    if (!parts?.every((part, nth) => isWhole(folded, part, nth > 0) || (nth > 0 && isOpen(folded, part))))
      continue
    if (!parts.some(({role, list}) => role && !namesPersons(folded, list))) continue
    if (parts.some(({label}) => work.test(label))) continue
    const from = behindObject(folded, {start, end}, parts[0]!.list) ?? start
    parts[0]!.span.start = from
    return {start: from, end, nodes: clauseNodes(line, parts), isRunning: true}
  }
  return undefined
}

const comma = new Set(',')
/** 市公安局牵头开展巡查: prose, where no bracket or label says that it assigns. */
const work =
  /^牵头(?!(?:负责|落实|组织|实施|推进|开展|办理|完成){0,2}$|负责|单位|部门|会同|会商|商).|保障|^(?=.*负责).{9}/
/** 住建局为配合单位 */
const endsInNoun = /为(?:牵头|主办|责任|配合|协办)(?:单位|部门)$/

/** 公安、卫健等部门: short names, behind whole ones. */
function isOpen(folded: string, part: ClausePart): boolean {
  return folded.slice(part.list.start, part.list.end).includes('等') && mayBeUnit(folded, part)
}

/** Behind the first of some marks. */
function marksIn(text: string, {start, end}: Span, marks: ReadonlySet<string>): number[] {
  const found: number[] = []
  for (let at = start; at < end && found.length < mostMarks; at++) {
    if (marks.has(text[at]!)) found.push(at + 1)
  }
  return found
}

/** 各责任单位按照分工负责: whoever the plan names, which assigns nothing. */
const ofPlan = /^各?(?:责任|牵头|配合|成员)(?:单位|部门)$/

/** Prose may end as a clause does: here every name must be whole. Behind a lead 各责任单位 may help. */
function isWhole(folded: string, {role, list}: ClausePart, isBehind = false): boolean {
  if (role === undefined || namesPersons(folded, list)) return true
  return namesWholeUnits(folded, list) && (isBehind || !ofPlan.test(folded.slice(list.start, list.end)))
}

/** Behind the last of some marks, at the earliest at `least`. */
function after(text: string, marks: string, least: number): number {
  return Math.max(least - 1, ...[...marks].map(mark => text.lastIndexOf(mark))) + 1
}
