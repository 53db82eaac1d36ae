import {looksLikeUnits, readVerbs} from '../clause.ts'
import {clauseNodes} from '../duties.ts'
import type {Recogniser} from './recogniser.ts'

const last = /(?:^|(?<=[。;!?]))由[^。;!?]+[。;]?$/

/** `…。由A牵头,B、C配合。`: the last sentence of a paragraph, if it says nothing else. */
export const sentence: Recogniser = (line, lexicon) => {
  const {folded} = line
  if (!folded.includes('由')) return undefined
  const start = last.exec(folded)?.index
  if (start === undefined) return undefined
  const span = {start, end: folded.length}
  const parts = readVerbs(folded, span, lexicon)
  if (!parts?.every(({list}) => looksLikeUnits(folded, list))) return undefined
  parts[0]!.span.start = start
  return [{...span, nodes: clauseNodes(line, parts)}]
}
