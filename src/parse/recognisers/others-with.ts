/** Who does it together with those of a clause, behind its comma. */
import type {ClausePart} from '../clauses/list-ends.ts'
import {namesBehind} from '../clauses/names-ahead.ts'

/** 由甲局牵头,会同乙局制定办法 · 由甲局牵头,联合乙局,走进校园: those behind 会同 or 联合, as far as their names go. */
export function othersWith(folded: string, start: number): ClausePart | undefined {
  const label = ['会同', '联合'].find(word => folded.startsWith(word, start))
  if (!label) return undefined
  const from = start + 2
  const mark = folded.slice(from).search(/[,。;:]|组(?:成(?!员)|建)|于\d/)
  const last = mark < 0 ? folded.length : from + mark
  const list = namesBehind(label, folded, {start: from, end: last})
  if (!list) return undefined
  const end = ',。'.includes(folded[list.end] ?? ' ') ? list.end + 1 : list.end
  return {span: {start, end}, label, labelAt: start, list, role: 'cooperating'}
}
