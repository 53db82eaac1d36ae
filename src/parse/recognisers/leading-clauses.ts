import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {readVerbs} from '../clauses/clause.ts'
import {behindObject} from '../clauses/list-ends.ts'
import {namesDepartments, namesWholeUnits} from '../clauses/plausible.ts'
import {areOfState, assignsWork, isTold, lengthOfWork} from '../clauses/prose.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {helpBehind} from './help-behind.ts'
import {lastSentence} from './last-sentence.ts'
import {othersWith} from './others-with.ts'
import {type Found, onlyIf, type Recogniser} from './recogniser.ts'
import {runningClause} from './running-clause.ts'

const longest = 120
const mostSentences = 20

/**
 * `1.区城管局负责,工商局配合,取缔占道经营。` `2.高层建筑。区住建局牵头,各街道配合,开展排查。`: sentences that
 * begin with who does it and who helps, before what is to do.
 */
export const leadingClauses: Recogniser = (line, lexicon) => {
  const {folded} = line
  if (!folded.includes(',')) return undefined
  const found: Found[] = []
  /** Whether sentences stand between that say behind their words who does what. */
  let isMixed = false
  let clauses = 0
  const marker = readMarker(folded)?.length ?? 0
  for (const {start, end} of sentencesFrom(folded, marker)) {
    const beginsEntry = start > 0 && start === marker
    const one = clauseFrom(line, {start, end}, {beginsEntry, mayBeAlone: beginsEntry || clauses > 0}, lexicon)
    const other = one ? undefined : lastSentence(line, end, lexicon)
    // What several sentences lead stands between them: there is no place for words before a 由.
    isMixed ||= other !== undefined || (one !== undefined && found.length > 0 && one.start > start)
    if (one) {
      clauses++
      found.push(
        beginsEntry && one.start === start ? one : {...one, leads: true},
        ...helpBehind(line, {start: one.end, end}, lexicon),
      )
    } else if (other) found.push(other)
  }
  if (clauses === 0) return undefined
  if (isMixed) return found.map(({leads, ...one}) => one)
  return clauses > 1 ? found.map(one => (one.goesOn ? one : {...one, leads: true})) : found
}

/**
 * Those that begin the sentences behind a clause that begins an entry, each before words of its own:
 * 由甲局负责,修路。乙局负责,丙局配合,架桥。
 */
export function leadsBehind(line: Line, from: number, lexicon: Lexicon): Found[] {
  const stop = line.folded.indexOf('。', from)
  if (stop < 0) return []
  return sentencesFrom(line.folded, stop + 1).flatMap(sentence => {
    const one = clauseFrom(line, sentence, {beginsEntry: false, mayBeAlone: true}, lexicon)
    if (!one || one.start > sentence.start) return []
    return [{...one, leads: true}, ...helpBehind(line, {start: one.end, end: sentence.end}, lexicon)]
  })
}

function sentencesFrom(folded: string, from: number): Span[] {
  const found: Span[] = []
  for (let start = from; start < folded.length && found.length < mostSentences; ) {
    const stop = folded.indexOf('。', start)
    const end = stop < 0 ? folded.length : stop + 1
    found.push({start, end})
    start = end
  }
  return found
}

/** Where a sentence stands: as the first of its entry; where a clause may say of one role alone who does it. */
interface Where {
  beginsEntry: boolean
  mayBeAlone: boolean
}

/** The clause that a sentence begins with. */
function clauseFrom(
  line: Line,
  sentence: Span,
  {beginsEntry, mayBeAlone}: Where,
  lexicon: Lexicon,
): Found | undefined {
  const {folded} = line
  const {start} = sentence
  const comma = folded.indexOf(',', start)
  const last = Math.min(sentence.end, start + longest)
  // Most sentences begin otherwise.
  if (comma < 0 || comma >= last) return undefined
  if (!lexicon.verbs.last(folded, {start, end: comma}) && !withWork.test(folded.slice(start, comma)))
    return undefined
  const text = folded.slice(0, last)
  for (let end = lastComma(text); end > start; end = lastComma(text.slice(0, end - 1))) {
    const parts = readVerbs(text, {start, end}, lexicon)
    const areUnits = parts?.every(
      ({role, list}) => role && (namesWholeUnits(text, list) || namesDepartments(text, list)),
    )
    if (!parts || !areUnits) continue
    const {label, list} = parts[0]!
    const behindList = folded.slice(list.end, sentence.end)
    if (lengthOfWork(label) > 0 && !assignsWork(text.slice(start, list.start), behindList)) return undefined
    const names = parts.map(({list}) => text.slice(list.start, list.end))
    // 热线平台由市政务服务局负责,各部门配合,提升办结率: what it is in charge of is of the text.
    const by = behindObject(folded, {start, end}, parts[0]!.list)
    const others = othersWith(text, end)
    if (others) parts.push(others)
    const isAlone = new Set(parts.map(({role}) => role)).size === 1
    if (isAlone && !(mayBeAlone && parts.every(({label}) => alone.test(label)))) return undefined
    // 县水利局牵头,县财政局配合。 is a clause as a whole.
    if (isAlone && lastSentence(line, sentence.end, lexicon)) return undefined
    const told = isTold({
      before: folded.slice(0, start),
      clause: folded.slice(start, end),
      behind: folded.slice(end, sentence.end),
      names,
      beginsEntry,
      isAlone,
      isBehindObject: by !== undefined && by > start,
    })
    if (told) return undefined
    const from = by ?? start
    parts[0]!.span.start = from
    const until = others?.span.end ?? end
    const clause = {...runningClause(line, {start: from, end: until}, parts), ofWords: true}
    // 食堂由后勤处负责,每周检查一次: of the offices of a house, in a plan alone.
    if (isAlone) return areOfState(names) ? clause : onlyIf('plan', clause)
    // 治超。甲局牵头,联合乙局检查: with the topic of its entry, what they do or have done.
    return others && !beginsEntry ? onlyIf('topic', clause) : clause
  }
  return undefined
}

/** 县城管局负责,取缔…, but not 县城管局配合,… and 县城管局落实,… */
const alone = /(?:负责|牵头|承办|主办)$/

/** 清查由县水利局牵头完成台账 */
const withWork = /由[^,由]{2,}(?:牵头|负责)/

/** Behind the last comma; 0 where there is none. */
function lastComma(text: string): number {
  return text.lastIndexOf(',') + 1
}
