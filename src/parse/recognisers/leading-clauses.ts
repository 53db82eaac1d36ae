import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {readVerbs} from '../clauses/clause.ts'
import {clauseNodes} from '../clauses/duties.ts'
import {behindObject} from '../clauses/list-ends.ts'
import {namesDepartments, namesWholeUnits} from '../clauses/plausible.ts'
import {isTold} from '../clauses/prose.ts'
import type {Lexicon} from '../clauses/roles.ts'
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
    const told = isTold({
      before: folded.slice(0, start),
      clause: folded.slice(start, end),
      behind: folded.slice(end, sentence.end),
      names,
      beginsEntry,
    })
    if (told || new Set(parts.map(({role}) => role)).size === 1) return undefined
    // 热线平台由市政务服务局负责,各部门配合,提升办结率: what it is in charge of is of the text.
    const from = behindObject(folded, {start, end}, parts[0]!.list) ?? start
    parts[0]!.span.start = from
    return {start: from, end, nodes: clauseNodes(line, parts), isRunning: true, ofWords: true}
  }
  return undefined
}

/** Behind the last comma; 0 where there is none. */
function lastComma(text: string): number {
  return text.lastIndexOf(',') + 1
}
