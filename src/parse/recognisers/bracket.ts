import type {Line} from '../../plan/blocks.ts'
import {firstNamedIn} from '../../plan/first-named.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {readLabels, readVerbs} from '../clauses/clause.ts'
import {clauseNodes, fieldNode} from '../clauses/duties.ts'
import {bareLabelsOf} from '../clauses/labels.ts'
import type {ClausePart} from '../clauses/list-ends.ts'
import {endsWithPlaces} from '../clauses/place-brackets.ts'
import {looksLikeUnits, namesWholeUnits} from '../clauses/plausible.ts'
import {isDueAlone, isOfAbove, isRule, oversight} from '../clauses/remarks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {isAddress} from './addresses.ts'
import {isOfLabel, longestList, sentenceBefore} from './before-bracket.ts'
import {clauseBehind, withLabelsBehind} from './behind-bracket.ts'
import {readBracket} from './bracket-words.ts'
import {bracketsIn} from './brackets.ts'
import {fieldsAlone} from './field-brackets.ts'
import {saysWhoseBody} from './of-words.ts'
import type {Found, Recogniser} from './recogniser.ts'
import {isSecondName} from './second-name.ts'
import {isOfToldOffice} from './told-office.ts'

/** 牵头单位:区水务局(区河长办): a second name of the last unit of a list. */
const secondPlate =
  /(?:单位|部门|处室|科室|主体) *:[^。;:]*[^。;:,、 ][([][^:。;()[\]]+(?<!牵头|主办|配合|协办|会办|负责|分)[)\]][。;]?$/

/** 市公安局(会办) */
const roleAlone = /^(?:主办|会办|协办|牵头|配合|参与|参加|协助)(?:单位)?$/
const inBold = /加粗|粗体|黑体|下划线/
const score = /^ *[+-]?\d+(?:\.\d+)? *分 *$/

/**
 * `(责任单位:A、B)` `(A牵头,B配合)` `(A、B按职责分工负责)` after the words that they assign, at the end of a paragraph or
 * within it; `(A、B)` with nothing but units at the end; a score before it, `(1分)`.
 */
export const trailingBracket: Recogniser = (line, lexicon) => {
  const {folded} = line
  if (!folded.includes('(') && !folded.includes('[')) return undefined
  const brackets = bracketsIn(folded)
  const found: Found[] = []
  let fields: Found[] = []
  for (const {start, end} of brackets.closed) {
    const whole = folded.slice(start, end)
    const span = {start, end: withStop(folded, end)}
    const words = withoutRemark(whole)
    const inside = {start: start + 1, end: start + 1 + words.length}
    const before = fields.at(-1)?.end === start ? fields : []
    const isBehind = found.length > 0 && folded.slice(found.at(-1)!.end, start).trim() === ''
    const field =
      isBehind || '(['.includes(folded[end] ?? ' ')
        ? fieldsAlone(line, span, inside, isBehind, lexicon)
        : undefined
    if (field && isBehind) {
      found.push(field)
      continue
    }
    fields = field ? [...before, field] : []
    if (field) continue
    const last = span.end === folded.length || folded[span.end] === '(' || folded[span.end] === '['
    if (words.includes('分') && score.test(words) && (last || start === textStart(folded))) {
      found.push({...span, nodes: [fieldNode(line, span, '', inside)]})
      continue
    }
    // (市水利局牵头)(12月底前完成)
    if (found.at(-1)?.end === start && isDueAlone(words)) {
      found.push({...span, nodes: [fieldNode(line, span, '', inside)]})
      continue
    }
    if (span.end < folded.length && !lexicon.telling.test(whole)) continue
    if (endsWithPlaces(folded.slice(0, end))) continue
    const listAndBracket = folded.slice(Math.max(0, start - longestList), span.end)
    if (listAndBracket.includes(':') && secondPlate.test(listAndBracket)) continue
    // A rule alone, (列首位的为牵头部门,其他部门配合,下同), assigns nothing here.
    // What is set in bold, a text does not show.
    if (inBold.test(words) || roleAlone.test(words)) continue
    if (isRule(words.split(/[,;。(]/)[0]!) && firstNamedIn(words)) continue
    // (以上任务由市政府督查室负责督办)
    if (isOfAbove(words) && oversight.test(words)) continue
    const setOff = last || endsSentence(folded, span) || isOfSeveral(folded, brackets.closed)
    const parts = readBracket(folded, inside, setOff, lexicon)
    if (!parts || isOfLabel(folded, start, lexicon)) continue
    // In the middle of a sentence only a clause that can be nothing else counts.
    if (!setOff && saysWhoseBody(folded, span)) continue
    if (!setOff && !parts.every(({role, list}) => !role || namesWholeUnits(folded, list))) continue
    parts[0]!.span = {start: span.start, end: parts[0]!.span.end}
    parts.at(-1)!.span = {start: parts.at(-1)!.span.start, end: span.end}
    const ofWords = !sentenceMarks.has(folded[start - 1] ?? '。') && parts.every(mayBeOfWords)
    if (parts.some(({label}) => label)) found.push(...sentenceBefore(line, start, found.at(-1)?.end, lexicon))
    const isBare = parts.every(({role, label}) => !role || label === '')
    if (isBare && (isOfToldOffice(folded, start) || isSecondName(folded, {start, end: span.end}))) continue
    if (isBare && isAddress(folded, inside)) continue
    found.push(...before, {
      ...span,
      nodes: clauseNodes(line, parts),
      bareLabels: bareLabelsOf(parts),
      ofWords,
      isBare,
    })
  }
  const all = withLabelsBehind(line, found, lexicon)
  if (all.some(({nodes}) => nodes.some(({type}) => type === 'duty')))
    return all.concat(clauseBehind(line, all.at(-1)!.end, lexicon))
  if (brackets.open.length === 0) return undefined
  return unclosed(line, lexicon) ?? unclosedVerbs(line, brackets.open, lexicon)
}

/** 推进巡察(市教育局、市卫健委), 落实联席会议(市发改委、市财政局参加): who is meant by the words. */
function mayBeOfWords({label, role}: ClausePart): boolean {
  return role !== undefined && (label === '' || label.endsWith('参加'))
}

const openWithLabel = /[([](?=[^,;。、:()[\]]{2,12} *:)/g

/**
 * A bracket that begins with a label and is never closed: `(责任单位:A、B` at the end of a line, or cut off behind its last
 * label, `(牵头单位:A;责任单位:`.
 */
function unclosed(line: Line, lexicon: Lexicon): Found[] | undefined {
  const {folded} = line
  const start = [...folded.matchAll(openWithLabel)].at(-1)?.index
  if (start === undefined) return undefined
  const rest = folded.slice(start)
  const closed = rest.match(/[)\]]/g)?.length ?? 0
  if (closed >= rest.match(/[([]/g)!.length) return undefined
  const parts = readLabels(folded, {start: start + 1, end: folded.length}, lexicon)
  const isBlank = ({list}: ClausePart) => list.end <= list.start
  const isCut = (part: ClausePart) => part === parts?.at(-1) && part !== parts[0] && isBlank(part)
  if (!parts?.every(part => !part.role || looksLikeUnits(folded, part.list) || isCut(part))) return undefined
  parts[0]!.span = {start, end: parts[0]!.span.end}
  return [{start, end: folded.length, nodes: clauseNodes(line, parts), unclosed: true}]
}

/**
 * `(A牵头,B配合` at the end of a line: nothing but a clause of whole names, behind the only bracket that is not
 * closed. Of `(A牵头,B、C` that a page cuts off the parts count that have their verb.
 */
function unclosedVerbs(line: Line, open: readonly number[], lexicon: Lexicon): Found[] | undefined {
  const {folded} = line
  const [start, ...others] = open
  if (start === undefined || others.length > 0) return undefined
  const whole = {start: start + 1, end: folded.replace(ofOthers, '').length}
  const cut = folded.lastIndexOf(',', whole.end)
  const found = [whole, {...whole, end: cut}].map(inside => wholeVerbs(folded, inside, lexicon))
  const parts = found[0] ?? found[1]
  if (!parts) return undefined
  const end = found[0] ? folded.length : cut + 1
  parts[0]!.span = {start, end: parts[0]!.span.end}
  parts.at(-1)!.span.end = end
  return [{start, end, nodes: clauseNodes(line, parts), unclosed: true}]
}

function wholeVerbs(folded: string, inside: Span, lexicon: Lexicon): ClausePart[] | undefined {
  const parts = inside.end > inside.start ? readVerbs(folded, inside, lexicon) : undefined
  return parts?.every(({role, list}) => !role || namesWholeUnits(folded, list)) ? parts : undefined
}

/** What a bracket says of other tasks is no part of its clause: 以下均需各市人民政府落实,不再列出. */
function withoutRemark(whole: string): string {
  const words = whole.slice(1, -1)
  return words.includes('以') ? words.replace(ofOthers, '') : words
}

const ofOthers = /[。;,](?=以[上下]).*$/s

/** Where the words of a line begin, behind its marker. */
function textStart(folded: string): number {
  return readMarker(folded)?.length ?? 0
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

const sentenceMarks = new Set('。;!?”)]')
const stops = new Set('。;,')
