/** Labels that say whose an entry is, beside a sentence of it that says so too. */
import type {Line} from '../../plan/blocks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {recognise} from '../recognisers/index.ts'
import {saysWhoAnswers} from '../recognisers/recogniser.ts'

/** Lines of an entry, with those of them that a label begins, two at most. */
const labels = new WeakMap<readonly Line[], readonly Line[]>()

/** Whether another line of its entry begins with a label that says whose the entry is. */
export function isBesideLabel(line: Line, lines: readonly Line[], lexicon: Lexicon): boolean {
  const before = labels.get(lines)
  const known = before ?? lines.filter(one => isLabelled(one, one === lines.at(-1), lexicon)).slice(0, 2)
  if (!before) labels.set(lines, known)
  return known.some(other => other !== line)
}

/** The last line says so only with the units behind its label: 责任单位: is left blank there. */
function isLabelled(line: Line, isLast: boolean, lexicon: Lexicon): boolean {
  return recognise(line, lexicon).some(
    one => one.start === 0 && saysWhoAnswers(one) && !(isLast && one.awaits),
  )
}
