import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {readVerbs} from '../clause.ts'
import {clauseNodes} from '../duties.ts'
import {namesDepartments, namesWholeUnits} from '../plausible.ts'
import type {Lexicon} from '../roles.ts'
import type {Found, Recogniser} from './recogniser.ts'

const longest = 120
const mostSentences = 20

/** `1.区城管局负责,工商局配合,取缔占道经营。` `2.高层建筑。区住建局牵头,各街道配合,开展排查。`: sentences that begin with who does it and who helps, before what is to do. */
export const leadingClauses: Recogniser = (line, lexicon) => {
  const {folded} = line
  if (!folded.includes(',')) return undefined
  const found: Found[] = []
  const marker = readMarker(folded)?.length ?? 0
  let start = marker
  for (let nth = 0; start < folded.length && nth < mostSentences; nth++) {
    const one = clauseFrom(line, start, start > 0 && start === marker, lexicon)
    if (one) found.push(one)
    const stop = folded.indexOf('。', start)
    start = stop < 0 ? folded.length : stop + 1
  }
  if (found.length === 0) return undefined
  return found.length > 1 ? found.map(one => ({...one, leads: true})) : found
}

/** The clause that a sentence begins with. */
function clauseFrom(line: Line, start: number, beginsEntry: boolean, lexicon: Lexicon): Found | undefined {
  const {folded} = line
  const comma = folded.indexOf(',', start)
  // Most sentences begin otherwise.
  if (comma < 0 || comma > start + longest || !lexicon.verbs.last(folded, {start, end: comma}))
    return undefined
  const text = folded.slice(0, start + longest)
  for (let end = lastComma(text); end > start; end = lastComma(text.slice(0, end - 1))) {
    const parts = readVerbs(text, {start, end}, lexicon)
    const areUnits = parts?.every(
      ({role, list}) => role && (namesWholeUnits(text, list) || namesDepartments(text, list)),
    )
    if (!parts || !areUnits) continue
    const names = parts.map(({list}) => text.slice(list.start, list.end))
    const isProse = names.every(name => general.test(name)) || (!beginsEntry && names.some(isAnybody))
    return !isProse && new Set(parts.map(({role}) => role)).size > 1
      ? {start, end, nodes: clauseNodes(line, parts), isRunning: true, ofWords: true}
      : undefined
  }
  return undefined
}

/** 各部门负责,各乡镇配合,层层压实责任。 · 宣传部门牵头,党委政府配合 */
const general = /^(?:各|有关|相关|党委|政府|社会)[^、]*$|部门$/

/** 健全机制。县政府牵头,各部门配合,形成合力。: within an entry, prose. */
function isAnybody(name: string): boolean {
  return /^各(?:级|有关|相关|部门|单位|方)/.test(name)
}

/** Behind the last comma; 0 where there is none. */
function lastComma(text: string): number {
  return text.lastIndexOf(',') + 1
}
