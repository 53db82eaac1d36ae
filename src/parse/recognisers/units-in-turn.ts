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
    found.push({...one, isOfPlan: true, isOfEach: true})
    from = end
  }
  return found.length < fewest ? undefined : found
}

/** What is no heading, 由甲局牵头 and 县财政局负责经费, and what tells how things are: 现状, 会议指出, 内设机构职责. */
const noHeading =
  /[,;:由]|负责|牵头|配合|现[状行有]|情况|概况|背景|问题|会议|指出|介绍|简介|知识|原则|体制|(?:内设|组织|工作)机构|科室|处室|编制/
