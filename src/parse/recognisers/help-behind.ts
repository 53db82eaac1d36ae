/** Who helps, and who has a share of the work, behind the words that a clause leads. */
import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {readVerbs} from '../clauses/clause.ts'
import {clauseNodes} from '../clauses/duties.ts'
import type {ClausePart} from '../clauses/list-ends.ts'
import {isHelp, partnersWork, saysWhom} from '../clauses/partners-work.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import {tellsOutcome} from '../clauses/prose.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {workOfUnit} from './leader-first.ts'
import type {Found} from './recogniser.ts'

const stop = /[。;]/

/** 按职责分工负责: whose share is no words of its own. */
const ofShare = /^(?:按照?|根据)(?:各自)?职责(?:分工)?(?:抓好)?(?:负责|落实)$/

/**
 * 由甲局负责,尽快启动征拆,乙局全力配合。 · 由甲局牵头,举办培训班,乙局按职责分工负责。: who helps or does a share, behind
 * the words that a clause leads.
 */
export function helpBehind(line: Line, {start, end}: Span, lexicon: Lexicon): Found[] {
  const {folded} = line
  const words = folded.slice(start, end)
  const length = words.search(stop)
  const until = length < 0 ? words.length : length
  const comma = words.lastIndexOf(',', until - 1)
  if (folded[start - 1] !== ',' || comma <= 0) return []
  const own = {start: start + comma + 1, end: Math.min(end, start + until + 1)}
  const parts = [partnersHelp(folded, {...own, end: start + until}), readVerbs(folded, own, lexicon)].find(
    all =>
      all?.every(
        ({role, label, list}) =>
          (role === 'cooperating' || ofShare.test(label)) && namesPartners(folded, list),
      ),
  )
  if (!parts) return []
  parts.at(-1)!.span.end = own.end
  return [{...own, nodes: clauseNodes(line, parts), isRunning: true, goesOn: true}]
}

const mostShares = 10
/** 负责 right behind the names, which tells more surely than what else a unit may do. */
const isShare = /^(?:主要|具体|共同|分别)?负责$/

/**
 * `由甲局负责,6月底前完成清淤;各区政府负责拆除违建。`: whose share of the work stands in the sentences right
 * behind the words that the clause of an entry leads.
 */
export function sharesBehind(line: Line, {start, end}: Span): Found[] {
  const {folded} = line
  const found: Found[] = []
  let from = behindStop(folded, start, end)
  if (folded[start - 1] !== ',' || from === end || !readMarker(folded) || tellsOutcome(folded.slice(start)))
    return []
  while (from < end && found.length < mostShares) {
    const until = behindStop(folded, from, end)
    const one = workOfUnit(line, {start: folded[from] === '由' ? from + 1 : from, end: until})
    const duty = one?.nodes[0]
    if (duty?.type !== 'duty' || !isShare.test(duty.label)) break
    found.push({
      start: from,
      end: until,
      nodes: [duty],
      words: {start: one!.end, end: until},
      isRunning: true,
      only: ['each'],
      goesOn: true,
    })
    from = until
  }
  return found
}

function behindStop(folded: string, from: number, end: number): number {
  const length = folded.slice(from, end).search(stop)
  return length < 0 ? end : from + length + 1
}

/** ,与县公安局密切配合 says with whom the others work, and ,每年给学校提供经费支持 whom they help. */
export function namesPartners(folded: string, list: Span): boolean {
  return namesWholeUnits(folded, list) && !saysWhom(folded.slice(list.start, list.end))
}

/** ,县财政局给予资金支持 */
export function partnersHelp(folded: string, span: Span): ClausePart[] | undefined {
  const labelAt = partnersWork(folded, span)
  const label = folded.slice(labelAt, span.end)
  if (labelAt === undefined || !isHelp(label)) return undefined
  return [{span: {...span}, label, labelAt, list: {start: span.start, end: labelAt}, role: 'cooperating'}]
}
