/** A bracket that is all of a line below a label. */
import type {Line} from '../../plan/blocks.ts'
import type {Duty, Note} from '../../plan/types.ts'
import {isDue, isRule} from '../clauses/remarks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {recognise} from '../recognisers/index.ts'
import {saysWhoAnswers} from '../recognisers/recogniser.ts'

/** (县民政局), all of a line, as if blanks stood for the bracket. */
export function withoutBracket(line: Line): Line {
  return isInBracket(line) ? {...line, folded: ` ${line.folded.slice(1, -1)} `} : line
}

/** Whether a line is one bracket; one that says when it is due, (2024年12月底前完成), is read as it stands. */
export function isInBracket({folded}: Line): boolean {
  return /^\([^()]+\)$/.test(folded) && !isDue(folded.slice(1, -1))
}

/** (排名第一的为牵头单位,下同) · (按职责分工负责): whether it says something of the units below it. */
export function isRemarkOnUnits(line: Line): boolean {
  const words = line.folded.slice(1, -1)
  return isInBracket(line) && (isRule(words) || byDuties.test(words))
}

const byDuties = /^按照?(?:各自)?职责(?:分工)?负责$/

/** (甲局牵头,乙局配合), all of the line below a label. */
export function bracketBelow(line: Line, lexicon: Lexicon): (Duty | Note)[] | undefined {
  if (line.folded[0] !== '(') return undefined
  const [found, ...others] = recognise(line, lexicon)
  const isAll = found?.start === 0 && found.end === line.folded.length && others.length === 0
  return isAll && saysWhoAnswers(found) ? found.nodes : undefined
}
