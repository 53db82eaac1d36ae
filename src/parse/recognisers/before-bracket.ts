/** What stands right before a bracket that assigns, and assigns too: a sentence, or a label whose list the bracket ends. */
import {type Line, subLine} from '../../plan/blocks.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {lastSentence} from './last-sentence.ts'
import {type Found, saysWhoAnswers} from './recogniser.ts'

/** How far before a bracket its list is looked for: a line of many brackets is not searched again for each. */
export const longestList = 1000

/** 由甲局牵头(乙局配合)。: the sentence before the bracket may assign too. */
export function sentenceBefore(
  line: Line,
  end: number,
  behind: number | undefined,
  lexicon: Lexicon,
): Found[] {
  let start = Math.max(behind ?? 0, end - longestList)
  while (line.folded[start] === ' ') start++
  // 经费由甲局承担。(乙局牵头): a sentence of its own is of the words.
  if (line.folded[end - 1] === '。') return []
  const words = subLine(line, start, end)
  const found = lastSentence(words, words.folded.length, lexicon)
  // …,引导全社会参与。(甲局负责)
  return found && saysWhoAnswers(found) ? [{...found, start: start + found.start, end}] : []
}

/** …。责任单位:甲局(乙局配合): the bracket is of the list of a label. */
export function isOfLabel(folded: string, start: number, lexicon: Lexicon): boolean {
  const before = folded.slice(Math.max(0, start - longestList), start)
  // 责任村(社区):各村(社区)
  const closed = before.replace(/\)(?= *:)/g, ' ').lastIndexOf(')')
  const words = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';'), closed, 0))
  const label = words.includes(':') ? lexicon.behindText().exec(words) : null
  const list = {start: start - words.length + (label ? label.index + label[0].length : 0), end: start}
  return label !== null && namesWholeUnits(folded, list)
}
