import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {personInCharge} from '../../plan/person-in-charge.ts'
import type {Span} from '../../units/list.ts'
import {readVerbs} from '../clauses/clause.ts'
import {clauseNodes, fieldNode} from '../clauses/duties.ts'
import type {ClausePart} from '../clauses/list-ends.ts'
import {isTold} from '../clauses/lists-of-duties.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import {namesWhatItHas, tellsOutcome} from '../clauses/prose.ts'
import {isDueAlone} from '../clauses/remarks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {endOfPart} from './end-of-part.ts'
import {namesPartners, partnersHelp} from './help-behind.ts'
import {isWhole} from './last-sentence.ts'
import {type Found, onlyIf, type Recogniser} from './recogniser.ts'
import {isHeading} from './work-when-due.ts'

const mostParts = 20

/** `1.由A负责征地拆迁,B配合。`: an entry of nothing but who does what, the work right behind the verb. */
export const beforeWork: Recogniser = (line, lexicon) => {
  const {folded} = line
  const start = readMarker(folded)?.length ?? 0
  const by = folded.indexOf('由', start)
  if (by < 0 || !(by === start ? start > 0 : decision.test(folded.slice(start, by)))) return undefined
  return clausesFrom(line, start, by + 1, lexicon)
}

/**
 * `一、关于用地。由A负责报批,B配合。`: the same behind a heading, where no sentence of another kind assigns.
 * Only a plan, or what was decided, says so.
 */
export const workBehindHeading: Recogniser = (line, lexicon) => {
  const {folded} = line
  const start = readMarker(folded)?.length ?? 0
  const by = folded.indexOf('由', start)
  if (start === 0 || by < 0 || !isHeading(folded.slice(start, by)) || isTold(folded)) return undefined
  return clausesFrom(line, by, by + 1, lexicon)?.map(one => onlyIf('plan', one))
}

/** The clauses of what stands behind a 由, the first of whose units begin at `list`. */
export function clausesFrom(line: Line, start: number, list: number, lexicon: Lexicon): Found[] | undefined {
  const {folded} = line
  const first = clauseFrom(line, {start, end: endOfPart(folded, list)}, list, lexicon)
  if (!first || tellsOutcome(folded.slice(first.end))) return undefined
  const found = [first]
  for (let from = endOfPart(folded, list); from < folded.length && found.length < mostParts; ) {
    const part = {start: from, end: endOfPart(folded, from)}
    const behindBy = folded[from] === '由' ? from + 1 : from
    const one = clauseFrom(line, part, behindBy, lexicon) ?? goingOn(line, part, lexicon)
    if (one) found.push(one)
    from = part.end
  }
  return found
}

/** 会议决定,由县供电公司负责… */
const decision = /^(?:会议|经研究)[^,。;:]{0,8}(?:决定|议定|明确|同意|确定)[,:]?$/
const finalMark = /[,;。]$/

const longestList = 120
const verb = /(?:负责|牵头)+/
/** 负责人, 负责的项目, 负责解释本办法, 负责:… */
const longestNoWork = 5
/** 由甲局负责按照有关规定的要求,清理渠道 */
const byRules = /^(?:按照?|根据|依据)/
const noWork = new RegExp(`^(?:${personInCharge}|同志|的|解释|任|单位|部门|会同|[ ,;。:]|$)`)

/** 县供电公司负责: up to the work. */
function clauseFrom(line: Line, {start, end}: Span, list: number, lexicon: Lexicon): Found | undefined {
  const {folded} = line
  const found = verb.exec(folded.slice(list, Math.min(end, list + longestList)))
  if (!found) return undefined
  const at = list + found.index
  const behind = at + found[0].length
  const work = folded.slice(behind, end).replace(finalMark, '')
  if (
    noWork.test(folded.slice(behind, behind + longestNoWork)) ||
    (namesWhatItHas(work) && !byRules.test(work)) ||
    hasVerbBehind(folded, {start: at, end}, behind, lexicon)
  )
    return undefined
  const parts = readVerbs(folded, {start: list, end: behind}, lexicon)
  if (!parts?.every(part => part.role && isWhole(folded, part))) return undefined
  parts[0]!.span.start = start
  return {start, end: behind, nodes: clauseNodes(line, parts), isRunning: true, leads: true}
}

/** 由甲局负责组织实施 says no work, and 由甲局牵头乙局配合 lost its comma; 由甲局负责工程的组织实施 does. */
function hasVerbBehind(folded: string, {start, end}: Span, behind: number, {verbs}: Lexicon): boolean {
  const stop = /[,;。]/.test(folded[end - 1]!) ? end - 1 : end
  const last = verbs.last(folded, {start, end: stop})
  return (
    last !== undefined && (last.start < behind || namesWholeUnits(folded, {start: behind, end: last.start}))
  )
}

/** ,乙局配合 · ,丙局保障经费 · ,丁局提供资金支持 · ,在一个月内完成: what goes on with the words before. */
function goingOn(line: Line, part: Span, lexicon: Lexicon): Found | undefined {
  const {folded} = line
  const words = folded.slice(part.start, part.end).replace(finalMark, '')
  const list = {start: part.start, end: part.start + words.length}
  if (isDueAlone(words))
    return {...part, nodes: [fieldNode(line, part, '', list)], isRunning: true, goesOn: true}
  const parts = partnersHelp(folded, list) ?? readVerbs(folded, part, lexicon)
  const helps = ({role, label}: ClausePart) => role === 'cooperating' || label.startsWith('保障')
  if (!parts?.every(one => helps(one) && namesPartners(folded, one.list))) return undefined
  return {...part, nodes: clauseNodes(line, parts), isRunning: true, goesOn: true}
}
