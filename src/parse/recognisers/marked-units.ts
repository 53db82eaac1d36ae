import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {eachUnit} from '../../units/list.ts'
import {dutyNodes} from '../clauses/duties.ts'
import {withoutMarks} from '../clauses/list-ends.ts'
import {endsLikeName, namesWholeUnits} from '../clauses/plausible.ts'
import {hasRoleMarks} from '../clauses/role-marks.ts'
import type {Found, Recogniser} from './recogniser.ts'

/**
 * `市教育局(主办)、市财政局(会办)。`: all of a line, or its last sentence, with nothing but whole names, of
 * which one at least bears its role.
 */
export const markedUnits: Recogniser = line => {
  const {folded} = line
  const end = folded.endsWith('。') ? folded.length - 1 : folded.length
  if (folded[end - 1] !== ')' && !folded.includes(')、')) return namesAtEnd(line, end)
  const stop = folded.lastIndexOf('。', end - 1) + 1
  const list = withoutMarks(folded, {start: stop, end})
  if (!hasRoleMarks(folded.slice(list.start, list.end)) || !namesWholeUnits(folded, list)) return undefined
  const span = {start: stop, end: folded.length}
  return [{...span, nodes: dutyNodes(line, span, 'responsible', '', list)}]
}

/**
 * `1.地区生产总值增长6%左右。区发改局、区统计局` `1.开展卫生整治——市城管局、各街道`: nothing but whole names
 * behind the words of a numbered entry.
 */
function namesAtEnd(line: Line, end: number): Found[] | undefined {
  const {folded} = line
  const stop = Math.max(folded.lastIndexOf('。', end - 1) + 1, folded.lastIndexOf('——', end - 1))
  if (stop <= 0 || !endsLikeName(folded, end) || readMarker(folded) === undefined) return undefined
  const span = {start: stop, end: folded.length}
  const list = withoutMarks(folded, {start: stop + (dash.exec(folded.slice(stop))?.[0].length ?? 0), end})
  if (!plainInitials.has(folded[list.start] ?? '')) return undefined
  let isPlain = true
  // 工作总结报县委办、县政府办: what is read without a word that says so begins with its level, and is short.
  eachUnit(folded, list, (start, end) => {
    if (!plainName.test(folded.slice(start, end))) isPlain = false
  })
  if (!isPlain || !namesWholeUnits(folded, list)) return undefined
  return [{...span, nodes: dutyNodes(line, span, 'responsible', '', list), isBare: true, ofWords: true}]
}

const dash = /^[—–-]+/
const plainInitials = new Set('省市县区州盟旗镇乡各有相')
const plainName = /^(?:[省市县区州盟旗镇乡][^将报送]{1,11}|(?:各|有关|相关)[^将报送向对于]{1,7})$/
