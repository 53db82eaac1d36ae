import {readMarker} from '../../plan/markers.ts'
import {tellsOutcome} from '../clauses/prose.ts'
import {workOfUnit} from './leader-first.ts'
import type {Found, Recogniser} from './recogniser.ts'

const fewest = 3
const most = 20
const longestHeading = 16

/** `3.落实责任。A负责定点。B负责治安。C负责宣传。`: an entry that says behind its heading what each of several does, a sentence each, and nothing else. */
export const unitsInTurn: Recogniser = line => {
  const {folded} = line
  const start = readMarker(folded)?.length ?? 0
  const stop = folded.indexOf('。', start) + 1
  if (start === 0 || stop === 0 || !folded.includes('负责', stop)) return undefined
  const heading = folded.slice(start, stop - 1)
  if (heading.length > longestHeading || noHeading.test(heading) || tellsOutcome(folded.slice(stop)))
    return undefined
  const found: Found[] = []
  for (let from = stop; from < folded.length && found.length < most; ) {
    const next = folded.indexOf('。', from) + 1
    const end = next === 0 ? folded.length : next
    const one = workOfUnit(line, {start: from, end})
    if (!one) return undefined
    found.push(saysSo.test(heading) ? one : {...one, isOfPlan: true})
    from = end
  }
  return found.length < fewest ? undefined : found
}

/** 落实管理职责: what says that the work is divided may stand in other documents too. */
const saysSo = /(?:职责|分工)$/
/** What is no heading: 由甲局牵头, 县财政局负责经费. */
const noHeading = /[,;:由]|负责|牵头|配合/
