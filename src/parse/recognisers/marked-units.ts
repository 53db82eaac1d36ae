import {dutyNodes, hasRoleMarks} from '../duties.ts'
import {withoutMarks} from '../list-ends.ts'
import {namesWholeUnits} from '../plausible.ts'
import type {Recogniser} from './recogniser.ts'

/** `市教育局(主办)、市财政局(会办)。`: all of a line, or its last sentence, with nothing but whole names, of which one at least bears its role. */
export const markedUnits: Recogniser = line => {
  const {folded} = line
  const end = folded.endsWith('。') ? folded.length - 1 : folded.length
  if (folded[end - 1] !== ')' && !folded.includes(')、')) return undefined
  const stop = folded.lastIndexOf('。', end - 1) + 1
  const list = withoutMarks(folded, {start: stop, end})
  if (!hasRoleMarks(folded.slice(list.start, list.end)) || !namesWholeUnits(folded, list)) return undefined
  const span = {start: stop, end: folded.length}
  return [{...span, nodes: dutyNodes(line, span, 'responsible', '', list)}]
}
