import {clauseNodes} from '../clauses/duties.ts'
import {looksLikeUnits} from '../clauses/plausible.ts'
import {areOfAnyPlace, goesOnToWork} from '../clauses/prose.ts'
import {readBracket} from './bracket-words.ts'
import {isWhole} from './last-sentence.ts'
import type {Recogniser} from './recogniser.ts'

const division = /(?:^|[。;)]) *((?:责任|职责|任务|部门|工作)?分工:)/

/** Where the words begin that say who shares a task, and where what they say of it does; nothing where there are none. */
export function divisionIn(folded: string): {start: number; behind: number} | undefined {
  const found = folded.includes('分工:') ? division.exec(folded) : null
  if (!found) return undefined
  const behind = found.index + found[0].length
  return {start: behind - found[1]!.length, behind}
}

/**
 * 部门分工:甲局牵头,各联防队配合。: set off by its first words, where a lead that is known shows that it
 * names units, others may be of any kind.
 */
export const divisionLine: Recogniser = (line, lexicon) => {
  const {folded} = line
  const place = divisionIn(folded)
  if (!place) return undefined
  const parts = readBracket(folded, {start: place.behind, end: folded.length}, false, lexicon)
  const first = parts?.[0]
  if (!first?.role || first.role === 'cooperating' || !isWhole(folded, first)) return undefined
  // Who helps may be of any kind; 报县政府同意后实施 is nobody.
  const areUnits = parts!.every(
    part =>
      !part.role ||
      isWhole(folded, part, true) ||
      (part.role === 'cooperating' && looksLikeUnits(folded, part.list)),
  )
  if (!areUnits || parts!.some(({label}) => goesOnToWork(label)) || areOfAnyPlace(folded, parts!))
    return undefined
  first.span.start = place.start
  return [{start: place.start, end: folded.length, nodes: clauseNodes(line, parts!)}]
}
