/** The ways of writing a duty, in the order in which they are tried. */
import type {Line} from '../../plan/blocks.ts'
import {firstPlace} from '../../plan/first-named.ts'
import type {Lexicon} from '../roles.ts'
import {trailingBracket} from './bracket.ts'
import {innerLabel} from './inner-label.ts'
import {leadingClauses} from './leading-clauses.ts'
import {markedUnits} from './marked-units.ts'
import {ownLineLabel} from './own-line-label.ts'
import type {Found, Recogniser} from './recogniser.ts'
import {sentence} from './sentence.ts'

export const recognisers = {
  ownLineLabel,
  trailingBracket,
  innerLabel,
  sentence,
  leadingClauses,
  markedUnits,
} satisfies Record<string, Recogniser>

const inOrder: readonly Recogniser[] = Object.values(recognisers)
const none: readonly Found[] = []

/** What a line assigns by the first way of writing that fits. */
export function recognise(line: Line, lexicon: Lexicon): readonly Found[] {
  const {folded} = line
  const first = folded[0]!
  if (
    !lexicon.initials.has(first) &&
    first !== '[' &&
    !lexicon.telling.test(folded) &&
    !mayEndInNames(folded)
  )
    return none
  const plain = line.folded.includes('):') ? withoutRuleInLabel(line) : line
  for (let index = 0; index < inOrder.length; index++) {
    const found = inOrder[index]!(plain, lexicon)
    if (found) return found
  }
  return none
}

/** 生产总值增长6%左右。区发改局、区统计局 */
function mayEndInNames(folded: string): boolean {
  const end = folded.endsWith('。') ? folded.length - 1 : folded.length
  if (!finals.has(folded[end - 1]!)) return false
  const stop = folded.indexOf('。')
  return (stop > 0 && stop < end) || folded.includes('——')
}

const finals = new Set('局厅委办部处科街道镇府')

const inLabel = new RegExp(`(?<=单位|部门)\\([^()]*(?:${firstPlace}|号前)[^()]*\\)(?=:)`, 'g')

/** 责任单位(第一个为牵头单位):甲局 as if blanks stood for the rule, which is told elsewhere. */
function withoutRuleInLabel(line: Line): Line {
  return {...line, folded: line.folded.replace(inLabel, rule => ' '.repeat(rule.length))}
}
