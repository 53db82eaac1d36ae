import type {Line} from '../../plan/blocks.ts'
import {isTold} from '../clauses/lists-of-duties.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {clausesFrom} from './before-work.ts'
import type {Found, Recogniser} from './recogniser.ts'

/**
 * `整改要求:限期治理,由A负责清除垃圾。`: what is to be done about the problem above, and by whom, where
 * nothing else assigns. The words say what the problem asks for, and stay.
 */
export const remedy: Recogniser = (line: Line, lexicon: Lexicon): Found[] | undefined => {
  const {folded} = line
  const label = ofRemedy.exec(folded)?.[0].length ?? 0
  if (label === 0 || isTold(folded.slice(label))) return undefined
  const by = folded.slice(label - 1).search(/(?<=[:,;。])由/) + label - 1
  if (by < label) return undefined
  const list = by + 1 + (behindKind.exec(folded.slice(by + 1))?.[0].length ?? 0)
  const found = clausesFrom(line, by, list, lexicon)
  if (!found) return undefined
  const words = {start: by, end: folded.length}
  const nodes = found.flatMap(one => one.nodes)
  return [{...words, words, nodes, isRunning: true, isBetween: true, only: ['sole']}]
}

const ofRemedy = /^(?:整改(?:要求|措施|意见)|(?:处理|处置)意见):/
/** 包片单位|县气象局, 东街沿线包片单位|县职教中心: as what it is named. */
const behindKind =
  /^[^,;。:、]{0,12}(?:包片|包联|包保|挂[包点联]|联系|责任|属地)(?:责任)?(?:单位|部门)(?=[省市县区州旗镇乡])/
