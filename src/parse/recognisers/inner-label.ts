import {readLabels} from '../clause.ts'
import {clauseNodes, dutyNode} from '../duties.ts'
import type {Recogniser} from './recogniser.ts'

/** `…大力发展。牵头单位:省农业厅;配合单位:省林业厅。`: labels at the end of a paragraph, without a bracket. */
export const innerLabel: Recogniser = (line, lexicon) => {
  if (!line.folded.includes(':') && !line.folded.includes('[')) return undefined
  const start = lexicon.behindText().exec(line.folded)?.index
  if (start === undefined) return undefined
  const span = {start, end: line.folded.length}
  const boxed = /^\[([^\]]+)\] *:? */.exec(line.folded.slice(start))
  if (boxed) {
    const list = {start: start + boxed[0].length, end: span.end}
    return [{...span, nodes: [dutyNode(line, span, lexicon.roleOf(boxed[1]!)!, boxed[1]!, list)]}]
  }
  const parts = readLabels(line.folded, span, lexicon)
  return parts ? [{...span, nodes: clauseNodes(line, parts)}] : undefined
}
