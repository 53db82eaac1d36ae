/** What a bracket that is closed assigns to the words before it. */
import type {Line} from '../../plan/blocks.ts'
import {firstNamedIn} from '../../plan/first-named.ts'
import type {Span} from '../../units/list.ts'
import {clauseNodes} from '../clauses/duties.ts'
import {bareLabelsOf} from '../clauses/labels.ts'
import type {ClausePart} from '../clauses/list-ends.ts'
import {endsWithPlaces} from '../clauses/place-brackets.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import {isOfAbove, isRule, oversight} from '../clauses/remarks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {isAddress} from './addresses.ts'
import {isOfLabel, longestList, sentenceBefore} from './before-bracket.ts'
import {readBracket} from './bracket-words.ts'
import {saysWhoseBody} from './of-words.ts'
import type {Found} from './recogniser.ts'
import {isSecondName} from './second-name.ts'
import {isOfToldOffice} from './told-office.ts'

/** A bracket of a line. */
export interface Bracket {
  /** With the stop behind it. */
  span: Span
  /** Without it. */
  close: number
  /** What stands in it, without what it says of other tasks. */
  inside: Span
  words: string
  /** Only another bracket may stand behind it. */
  isLast: boolean
}

export function bracketAt(folded: string, {start, end}: Span): Bracket {
  const span = {start, end: withStop(folded, end)}
  const words = withoutOthers(folded.slice(start + 1, end - 1))
  const isLast = span.end === folded.length || folded[span.end] === '(' || folded[span.end] === '['
  return {span, close: end, inside: {start: start + 1, end: start + 1 + words.length}, words, isLast}
}

/** The clause of a bracket, and before it the sentence that says who does the same, if one does. */
export function clauseOf(
  line: Line,
  bracket: Bracket,
  {closed, from}: {closed: readonly Span[]; from: number | undefined},
  lexicon: Lexicon,
): {sentence: Found[]; clause?: Found} | undefined {
  const {folded} = line
  const {span, inside, isLast} = bracket
  if (assignsNothing(folded, bracket, lexicon)) return undefined
  const isSetOff = isLast || endsSentence(folded, span) || isOfSeveral(folded, closed)
  const parts = readBracket(folded, inside, isSetOff, lexicon)
  if (!parts || isOfLabel(folded, span.start, lexicon)) return undefined
  // In the middle of a sentence only a clause that can be nothing else counts.
  if (!isSetOff && saysWhoseBody(folded, span)) return undefined
  if (!isSetOff && !parts.every(({role, list}) => !role || namesWholeUnits(folded, list))) return undefined
  parts[0]!.span = {start: span.start, end: parts[0]!.span.end}
  parts.at(-1)!.span = {start: parts.at(-1)!.span.start, end: span.end}
  const sentence = parts.some(({label}) => label) ? sentenceBefore(line, span.start, from, lexicon) : []
  const isBare = parts.every(({role, label}) => !role || label === '')
  if (isBare && isOtherThanUnits(folded, span, inside)) return {sentence}
  const ofWords = !sentenceMarks.has(folded[span.start - 1] ?? '。') && parts.every(mayBeOfWords)
  const clause = {...span, nodes: clauseNodes(line, parts), bareLabels: bareLabelsOf(parts), ofWords, isBare}
  return {sentence, clause}
}

/** Places, a second name, a rule, and what is said of other tasks assign nothing here. */
function assignsNothing(folded: string, {span, close, words}: Bracket, {telling}: Lexicon): boolean {
  const {start, end} = span
  if (end < folded.length && !telling.test(folded.slice(start, close))) return true
  if (endsWithPlaces(folded.slice(0, close))) return true
  const listAndBracket = folded.slice(Math.max(0, start - longestList), end)
  if (listAndBracket.includes(':') && secondPlate.test(listAndBracket)) return true
  // What is set in bold, a text does not show.
  if (inBold.test(words) || roleAlone.test(words)) return true
  // A rule alone, (列首位的为牵头部门,其他部门配合,下同), assigns nothing here.
  if (isRule(words.split(/[,;。(]/)[0]!) && firstNamedIn(words)) return true
  // (以上任务由市政府督查室负责督办)
  return isOfAbove(words) && oversight.test(words)
}

/** A name alone may be of an office that was told of, a second name, or an address. */
function isOtherThanUnits(folded: string, span: Span, inside: Span): boolean {
  return isOfToldOffice(folded, span.start) || isSecondName(folded, span) || isAddress(folded, inside)
}

/** 牵头单位:区水务局(区河长办): a second name of the last unit of a list. */
const secondPlate =
  /(?:单位|部门|处室|科室|主体) *:[^。;:]*[^。;:,、 ][([][^:。;()[\]]+(?<!牵头|主办|配合|协办|会办|负责|分)[)\]][。;]?$/

/** 市公安局(会办) */
const roleAlone = /^(?:主办|会办|协办|牵头|配合|参与|参加|协助)(?:单位)?$/
const inBold = /加粗|粗体|黑体|下划线/

/** 推进巡察(市教育局、市卫健委), 落实联席会议(市发改委、市财政局参加): who is meant by the words. */
function mayBeOfWords({label, role}: ClausePart): boolean {
  return role !== undefined && (label === '' || label.endsWith('参加'))
}

/** 建学校2所(甲局),医院1所(乙局): several brackets with nothing but whole names, the last at the end. */
function isOfSeveral(folded: string, closed: readonly Span[]): boolean {
  const units = closed.filter(
    ({start, end}) =>
      (end === folded.length || stops.has(folded[end]!)) &&
      !folded.slice(start, end).includes(':') &&
      namesWholeUnits(folded, {start: start + 1, end: end - 1}),
  )
  return (
    units.length > 1 &&
    units.length === closed.length &&
    withStop(folded, units.at(-1)!.end) === folded.length
  )
}

/** The stop after a bracket belongs to it, behind a blank too. */
function withStop(folded: string, close: number): number {
  const end = folded[close] === ' ' && stops.has(folded[close + 1]!) ? close + 1 : close
  return stops.has(folded[end]!) || (folded[end] === '.' && end === folded.length - 1) ? end + 1 : end
}

/** Within a paragraph a clause stands after a sentence or ends one. */
function endsSentence(folded: string, {start, end}: Span): boolean {
  return sentenceMarks.has(folded[start - 1]!) || folded[end - 1] === '。' || folded[end - 1] === ';'
}

/** What a bracket says of other tasks is no part of its clause: 以下均需各市人民政府落实,不再列出. */
export function withoutOthers(words: string): string {
  return words.includes('以') ? words.replace(ofOthers, '') : words
}

const ofOthers = /[。;,](?=以[上下]).*$/s

const sentenceMarks = new Set('。;!?”)]')
const stops = new Set('。;,')
