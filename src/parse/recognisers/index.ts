/** The ways of writing a duty, in the order in which they are tried. */
import type {Line} from '../../plan/blocks.ts'
import {firstPlace} from '../../plan/first-named.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {beforeWork, workBehindHeading} from './before-work.ts'
import {trailingBracket} from './bracket.ts'
import {divisionLine} from './division-line.ts'
import {innerLabel} from './inner-label.ts'
import {leaderFirst} from './leader-first.ts'
import {leadingClauses} from './leading-clauses.ts'
import {markedUnits} from './marked-units.ts'
import {ownLineLabel} from './own-line-label.ts'
import {type Found, isDuty, type Recogniser} from './recogniser.ts'
import {remedy} from './remedy.ts'
import {sentence} from './sentence.ts'
import {unitsInTurn} from './units-in-turn.ts'
import {workOfTopic} from './work-of-topic.ts'

const recognisers = {
  ownLineLabel,
  trailingBracket,
  innerLabel,
  beforeWork,
  sentence,
  leadingClauses,
  workBehindHeading,
  workOfTopic,
  leaderFirst,
  unitsInTurn,
  divisionLine,
  markedUnits,
  remedy,
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
  const plain = folded.includes('):') || folded.includes(';') ? withoutRule(line) : line
  for (let index = 0; index < inOrder.length; index++) {
    const found = inOrder[index]!(plain, lexicon)
    if (found) return found
  }
  return none
}

/** Whether a line gives a duty, or leads to the units of one. */
export function givesDuty(line: Line, lexicon: Lexicon): boolean {
  return recognise(line, lexicon).some(isDuty)
}

/** 生产总值增长6%左右。区发改局、区统计局 */
function mayEndInNames(folded: string): boolean {
  const end = folded.endsWith('。') ? folded.length - 1 : folded.length
  if (!finals.has(folded[end - 1]!)) return false
  const stop = folded.indexOf('。')
  return (stop > 0 && stop < end) || folded.includes('——')
}

const finals = new Set('局厅委办部处科街道镇府')

/** 责任单位(第一个为牵头单位):甲局 · 甲局等负责,排在第一位的为牵头单位,下同;各区县落实 */
const amongUnits = new RegExp(
  `(?<=单位|部门)\\([^()]*(?:${firstPlace}|号前)[^()]*\\)(?=:)|(?<=负责|落实),[^,;。()]{0,8}(?:${firstPlace})[^,;。()]{0,16}牵头[^,;。()]{0,4}(?:,下同)?(?=;)`,
  'g',
)

/** A line as if blanks stood for a rule among its units, which is told elsewhere. */
function withoutRule(line: Line): Line {
  const folded = line.folded.replace(amongUnits, rule => ' '.repeat(rule.length))
  return folded === line.folded ? line : {...line, folded}
}
