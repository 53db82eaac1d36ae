import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {dutyNode} from '../clauses/duties.ts'
import {namesDepartments, namesWholeUnits} from '../clauses/plausible.ts'
import {tellsOutcome} from '../clauses/prose.ts'
import {duty, roleOfDuty, verbOf} from '../clauses/unit-duty.ts'
import {endOfPart} from './end-of-part.ts'
import {lastSentence} from './last-sentence.ts'
import {type Found, onlyIf, type Recogniser, saysWhoAnswers} from './recogniser.ts'

const mostParts = 20

/**
 * `1.现场布置由A牵头。B负责悬挂彩旗,C负责宣传。`: an entry that says first who leads, then of each other unit
 * what it does, and nothing else.
 */
export const leaderFirst: Recogniser = (line, lexicon) => {
  const {folded} = line
  const start = readMarker(folded)?.length ?? 0
  const stop = folded.indexOf('。', start) + 1
  if (start === 0 || stop === 0 || stop === folded.length || !folded.includes('由')) return undefined
  const first = lastSentence(line, stop, lexicon)
  if (!first || folded[first.start] !== '由' || !saysWhoAnswers(first) || tellsOutcome(folded.slice(stop)))
    return undefined
  const found = [first]
  let beginsSentence = true
  for (let from = stop; from < folded.length; ) {
    const part = {start: from, end: endOfPart(folded, from)}
    const one = found.length > mostParts ? undefined : workOfUnit(line, part)
    if (one) found.push(first.only?.includes('each') ? onlyIf('each', one) : one)
    else if (beginsSentence || saysMore.test(folded.slice(part.start, part.end))) return undefined
    beginsSentence = folded[part.end - 1] === '。'
    from = part.end
  }
  return found
}

/** Words of others, in a form that was not read. */
const saysMore = /负责|牵头|配合|由/

const unitFirst = new RegExp(`^([^,;。:]{2,40}?)(?=${duty})`)

/** What a stretch says that a unit does, which its words begin with: B负责悬挂彩旗. */
export function workOfUnit(line: Line, {start, end}: Span): Found | undefined {
  const {folded} = line
  const name = unitFirst.exec(folded.slice(start, end))?.[1] ?? ''
  const list = {start, end: start + name.length}
  if (name === '' || !(namesWholeUnits(folded, list) || namesDepartments(folded, list, true)))
    return undefined
  const behind = folded.slice(list.end, end)
  const {label, length} = verbOf(behind)
  const span = {start, end: list.end + length}
  const nodes = [dutyNode(line, span, roleOfDuty(behind), label, list)]
  return {...span, nodes, isRunning: true, leads: true}
}
