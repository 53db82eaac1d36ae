import type {Line} from '../../plan/blocks.ts'
import {firstNamedIn} from '../../plan/first-named.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {readVerbs} from '../clause.ts'
import {clauseNodes} from '../duties.ts'
import type {ClausePart} from '../list-ends.ts'
import {namesWholeUnits} from '../plausible.ts'
import {endsInRemark} from '../remarks.ts'
import type {Lexicon} from '../roles.ts'
import {beforeTail} from './before-tail.ts'
import {finalMarks, isWhole, lastSentence, marksIn, mayBeUnit, sentencesUpTo} from './last-sentence.ts'
import type {Found, Recogniser} from './recogniser.ts'

/** `…。由A牵头,B、C配合。` `A牵头,B配合。`: the last sentences of a paragraph, or what stands behind 由 in them. */
export const sentence: Recogniser = (line, lexicon) => {
  const found = sentencesUpTo(line, endOfWords(line.folded), lexicon)
  if (found.length === 0) return sentenceBy(line, lexicon) ?? beforeTail(line, lexicon)
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
    const isBehindHeading = folded[one.start - 1] === ':'
    if (folded[one.start] === '由' || isBehindHeading || beginsItem(folded, end) || isOfWords)
      found.unshift(one)
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
/** 问题:由县住建局负责的项目进展缓慢 */
const ofWhat = /:由[^,。;]*(?:负责|牵头)的/
const beforeBy = new Set('。;!?). :')
const commaOrStop = new Set(',。;')

/** A sentence that begins with 由 assigns also where more follows: `由A牵头,B配合,确保按期完成。` */
function sentenceBy(line: Line, lexicon: Lexicon): Found[] | undefined {
  const {folded} = line
  let start = folded.indexOf('由')
  // 1.人员转移:由甲局负责, but 工作要求:由甲局牵头 is a field.
  const mayBegin = (mark: string) =>
    beforeBy.has(mark) && (mark !== ':' || (readMarker(folded) !== undefined && !ofWhat.test(folded)))
  while (start > 0 && !mayBegin(folded[start - 1]!)) start = folded.indexOf('由', start + 1)
  if (start < 0 || !verbal.some(word => folded.includes(word, start))) return undefined
  const first = clauseBy(line, start, lexicon)
  const others = first && folded[first.end - 1] === ',' ? clausesBehind(line, first.end, lexicon) : []
  return first && [others.length > 0 ? {...first, leads: true} : first, ...others]
}

/** ;由乙局负责,…;由丙局负责,…: further ones, each before words of its own. */
function clausesBehind(line: Line, from: number, lexicon: Lexicon): Found[] {
  const {folded} = line
  const found: Found[] = []
  for (
    let at = folded.indexOf('由', from);
    at > 0 && found.length < mostClauses;
    at = folded.indexOf('由', at + 1)
  ) {
    const one =
      commaOrStop.has(folded[at - 1]!) && folded[at - 1] !== ',' ? clauseBy(line, at, lexicon) : undefined
    if (one && folded[one.end - 1] === ',') found.push({...one, leads: true})
  }
  return found
}

/** What is assigned from 由 on. */
function clauseBy(line: Line, start: number, lexicon: Lexicon): Found | undefined {
  const {folded} = line
  const ends = marksIn(folded, {start, end: folded.length}, commaOrStop)
  for (const end of ends.reverse()) {
    const parts = readVerbs(folded, {start, end}, lexicon)
    // 由县委督查室负责督查,发现问题12个: what one unit does, before what came of it, is told of.
    if (parts?.length === 1 && end < folded.length && !endsInVerb(folded, {start, end}, lexicon)) continue
    if (!parts?.every((part, nth) => isWhole(folded, part) || (nth > 0 && mayBeUnit(folded, part)))) continue
    const others = othersWith(folded, end)
    const all = others ? [...parts, others] : parts
    return {start, end: others?.span.end ?? end, nodes: clauseNodes(line, all), isRunning: true}
  }
  return undefined
}

function endsInVerb(folded: string, {start, end}: Span, {verbs}: Lexicon): boolean {
  let stop = end
  while (stop > start && (finalMarks.includes(folded[stop - 1]!) || folded[stop - 1] === ',')) stop--
  return verbs.last(folded, {start, end: stop}) !== undefined || endsInRemark(folded.slice(start, stop))
}

/** 由甲局牵头,会同乙局制定办法: those behind 会同, as far as their names are whole. */
function othersWith(folded: string, start: number): ClausePart | undefined {
  if (!folded.startsWith('会同', start)) return undefined
  const from = start + 2
  const mark = folded.slice(from).search(/[,。;:]|组[成建]/)
  for (let end = mark < 0 ? folded.length : from + mark; end > from + 1; end--) {
    const list = {start: from, end}
    if (namesWholeUnits(folded, list))
      return {span: {start, end}, label: '会同', labelAt: start, list, role: 'cooperating'}
  }
  return undefined
}
