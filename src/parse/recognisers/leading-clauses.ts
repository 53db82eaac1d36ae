import {readMarker} from '../../plan/markers.ts'
import {readVerbs} from '../clause.ts'
import {clauseNodes} from '../duties.ts'
import {namesWholeUnits} from '../plausible.ts'
import type {Recogniser} from './recogniser.ts'

const longest = 120

/** `1.区城管局负责,工商局配合,取缔占道经营。`: an entry that begins with who does it and who helps, before what is to do. */
export const leadingClauses: Recogniser = (line, lexicon) => {
  const {folded} = line
  const start = readMarker(folded)?.length ?? 0
  if (start === 0) return undefined
  const comma = folded.indexOf(',', start)
  // Most entries begin otherwise.
  if (comma < 0 || comma > start + longest || !lexicon.verbs.last(folded, {start, end: comma}))
    return undefined
  const text = folded.slice(0, start + longest)
  for (let end = lastComma(text); end > start; end = lastComma(text.slice(0, end - 1))) {
    const parts = readVerbs(text, {start, end}, lexicon)
    if (!parts?.every(({role, list}) => role && namesWholeUnits(text, list))) continue
    if (!parts.some(({list}) => !general.test(text.slice(list.start, list.end)))) return undefined
    const roles = new Set(parts.map(({role}) => role))
    return roles.size > 1 && roles.has('cooperating')
      ? [{start, end, nodes: clauseNodes(line, parts), isRunning: true, ofWords: true}]
      : undefined
  }
  return undefined
}

/** 各部门负责,各乡镇配合,层层压实责任。 */
const general = /^(?:各|有关|相关)[^、]*$/

/** Behind the last comma; 0 where there is none. */
function lastComma(text: string): number {
  return text.lastIndexOf(',') + 1
}
