import {type Line, pointAt} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {readVerbs} from '../clauses/clause.ts'
import type {ClausePart} from '../clauses/list-ends.ts'
import {beginsWithWork, carriesOut, isOfWhatItHas, tellsOutcome} from '../clauses/prose.ts'
import {endsInRemark} from '../clauses/remarks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {assigningWords} from '../clauses/verbs.ts'
import {dayBefore, withDay} from './day-before.ts'
import {helpBehind, sharesBehind} from './help-behind.ts'
import {jointly} from './jointly.ts'
import {finalMarks, isWhole, marksIn, mayBeUnit} from './last-sentence.ts'
import {othersWith} from './others-with.ts'
import {type Found, onlyIf} from './recogniser.ts'
import {runningClause} from './running-clause.ts'
import {isWorkAlone, isWorkOfTopic, isWorkThatGoesOn, withDueAlone, withoutWork} from './work-when-due.ts'

const mostClauses = 20

const beforeBy = new Set('。;!?). :')
const commaOrStop = new Set(',。;')
const stop = /[。;]/

/** A sentence that begins with 由 assigns also where more follows: `由A牵头,B配合,确保按期完成。` */
export function sentenceBy(line: Line, lexicon: Lexicon): Found[] | undefined {
  const {folded} = line
  let start = folded.indexOf('由')
  while (start > 0 && !mayBegin(folded, start)) start = folded.indexOf('由', start + 1)
  if (start < 0 || !assigningWords.some(word => folded.includes(word, start))) return undefined
  const clause = clauseBy(line, start, lexicon)
  if (!clause) return undefined
  const first = withDay(line, withDecision(line, clause))
  const others = clausesBehind(line, first.end, lexicon)
  const isAlone = isWorkAlone(line, first)
  const goesOn = !isAlone && isWorkThatGoesOn(line, first)
  const isDueAlone = goesOn || (!isAlone && isWorkOfTopic(line, first))
  const own = isAlone ? leading(line, first) : isDueAlone ? withDueAlone(line, first) : first
  const all = others.length > 0 ? [leading(line, first), ...others] : [own]
  const found = all.flatMap((one, nth) => {
    const end = all[nth + 1]?.start ?? line.folded.length
    const behind = {start: goesOn ? folded.lastIndexOf(',', one.end - 1) + 1 : one.end, end}
    return [one, ...helpBehind(line, behind, lexicon), ...sharesBehind(line, behind)]
  })
  return isBehindManner(folded, start) ? found.map(one => onlyIf('manner', one)) : found
}

/** Whether a sentence begins with a 由, 一、由甲局牵头 too. 1.人员转移:由甲局负责, but 工作要求:由甲局牵头 is a field. */
function mayBegin(folded: string, at: number): boolean {
  const mark = folded[at - 1]!
  if (mark === ':') return readMarker(folded) !== undefined && !isOfWhatItHas(folded)
  if (mark === '、') return readMarker(folded)?.length === at
  return (
    beforeBy.has(mark) ||
    decisionBefore(folded, at) > 0 ||
    isBehindManner(folded, at) ||
    dayBefore(folded, at) > 0
  )
}

/**
 * 在县政府统一领导下,由县公安局牵头 · 进行初审,在此基础上,由县人社局牵头: words before a 由 that only say
 * under whom or on what ground, and nothing behind it what came of it.
 */
function isBehindManner(folded: string, at: number): boolean {
  if (folded[at - 1] !== ',' || tellsOutcome(folded.slice(at))) return false
  const words = ofManner.exec(folded.slice(Math.max(0, at - longestManner), at))?.[0] ?? ''
  // 近日发生泄漏。根据安排,由县环保局牵头: within a paragraph it may be news.
  return words !== '' && (words.includes('基础上') || at === words.length || readMarker(folded) !== undefined)
}

const longestManner = 40
const ofManner =
  /(?:(?:^|[。;!?). :、])(?:在[^,;。:]{2,24}(?:领导|指导|统筹|协调|指挥|组织)下|(?:按照?|根据)[^,;。:]{2,24}(?:要求|原则|部署|安排|分工))|[,。;:]在(?:此|上述)基础上),$/

/** How long the words are that say so before a 由: 会议决定,由县卫健局牵头. */
function decisionBefore(folded: string, at: number): number {
  const words = folded.slice(Math.max(0, at - longestDecision), at)
  return words.includes('会议') ? (ofMeeting.exec(words)?.[0].length ?? 0) : 0
}

/**
 * A clause with those words, and with the name of the meeting: 县政府常务会议决定,由县政府办牵头. Longer ones
 * stay with the task.
 */
function withDecision(line: Line, clause: Found): Found {
  const {folded} = line
  const words = decisionBefore(folded, clause.start)
  if (words === 0 || carriesOut(folded)) return clause
  const marker = readMarker(folded)?.length ?? 0
  let start = clause.start - words
  while (start > marker && !meetingMarks.has(folded[start - 1]!)) start--
  start -= day.exec(folded.slice(marker, start))?.[0].length ?? 0
  if (clause.start - start > longestMeeting) return clause
  const [first, ...others] = clause.nodes
  const position = {...first!.position, start: pointAt(line, start)}
  return {...clause, start, nodes: [{...first!, position}, ...others]}
}

const longestMeeting = 30
/** 2025年3月5日,县政府常务会议决定 */
const day = /(?:\d{4}年)?\d{1,2}月\d{1,2}日,$/
const meetingMarks = new Set(',。;:!?) ')
const longestDecision = 12
const ofMeeting = /会议(?:研究)?(?:一致)?(?:决定|议定|明确|同意|确定|原则同意)(?:事项)?,?$/

/** ;由乙局负责,…;6—9月由丙局负责,…: further ones, each before words of its own. */
function clausesBehind(line: Line, from: number, lexicon: Lexicon): Found[] {
  const {folded} = line
  const found: Found[] = []
  let tried = 0
  for (
    let at = folded.indexOf('由', from);
    at > 0 && tried < mostClauses;
    at = folded.indexOf('由', at + 1)
  ) {
    if (!stop.test(folded[at - 1 - dayBefore(folded, at)]!)) continue
    tried++
    const one = clauseBy(line, at, lexicon)
    const own = one && leading(line, withDay(line, one))
    if (own?.leads) found.push(own)
  }
  return found
}

/** A clause before words of its own leads them, also where they say when: 由甲局牵头,5月底前完成控规调整;由乙局负责,…. */
export function leading(line: Line, found: Found): Found {
  const own = withoutWork(line, found)
  return line.folded[own.end - 1] === ',' ? {...own, leads: true} : own
}

/**
 * What is assigned from 由 on. What another 由 behind a stop assigns is of it too, unless that leads words of
 * its own: 由甲局牵头,乙局配合;由丙局负责,落实经费.
 */
function clauseBy(line: Line, start: number, lexicon: Lexicon): Found | undefined {
  const end = line.folded.length
  const whole = clauseUpTo(line, {start, end}, lexicon)
  if (whole?.next === undefined) return whole?.found ?? jointly(line, start)
  const next = clauseUpTo(line, {start: whole.next, end}, lexicon)
  if (!next || !leading(line, next.found).leads) return whole.found
  const own = clauseUpTo(line, {start, end: whole.next}, lexicon)?.found ?? jointly(line, start)
  return own ?? whole.found
}

/** The longest clause that begins a stretch, and where the last 由 in it stands that assigns more than who helps. */
function clauseUpTo(
  line: Line,
  {start, end: last}: Span,
  lexicon: Lexicon,
): {found: Found; next: number | undefined} | undefined {
  const {folded} = line
  // No unit's name holds the title of a document, but what those behind 会同 make may.
  const at = folded.indexOf('《', start)
  const title = folded.slice(start, at).includes('会同') ? -1 : at
  const ends = marksIn(folded, {start, end: title < 0 ? last : Math.min(title, last)}, commaOrStop)
  for (const end of ends.reverse()) {
    const parts = readVerbs(folded, {start, end}, lexicon)
    // 由县委督查室负责督查,发现问题12个: what one unit does, before what came of it, is told of.
    if (parts?.length === 1 && end < last && !endsInVerb(folded, {start, end}, lexicon)) continue
    if (!parts?.every((part, nth) => isWhole(folded, part) || (nth > 0 && mayBeOther(folded, part)))) continue
    // 由甲局牵头完成了台账,乙局配合
    if (parts.some(({label}) => tellsOutcome(label))) continue
    const others = othersWith(folded, end)
    const all = others ? [...parts, others] : parts
    const next = parts.findLast(part => isOfNext(folded, start, part))
    return {
      found: runningClause(line, {start, end: others?.span.end ?? end}, all),
      next: next && next.list.start - 1,
    }
  }
  return undefined
}

/** 派出所 behind a whole name, but not 修路;由各乡镇 and 编制方案, and 联合乙局跟踪|督办. */
function mayBeOther(folded: string, part: ClausePart): boolean {
  const words = folded.slice(part.list.start, part.list.end)
  if (['会同', '联合'].includes(folded.slice(part.list.start - 2, part.list.start))) return false
  return !stop.test(words) && !beginsWithWork(words) && mayBeUnit(folded, part)
}

/** ;由丙局负责: what is not said of the units before. */
function isOfNext(folded: string, start: number, {list, role}: ClausePart): boolean {
  const by = list.start - 1
  return by > start && folded[by] === '由' && stop.test(folded[by - 1]!) && role !== 'cooperating'
}

function endsInVerb(folded: string, {start, end}: Span, {verbs}: Lexicon): boolean {
  let stop = end
  while (stop > start && (finalMarks.includes(folded[stop - 1]!) || folded[stop - 1] === ',')) stop--
  return verbs.last(folded, {start, end: stop}) !== undefined || endsInRemark(folded.slice(start, stop))
}
