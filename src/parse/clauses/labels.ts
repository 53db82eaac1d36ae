/** Where the labels of a clause stand, and where the list behind one ends. */

import {isField} from '../../plan/columns.ts'
import {fieldOf} from '../../plan/fields.ts'
import {labelBodies} from '../../plan/role-keys.ts'
import {saysLevel} from '../../units/bare-name.ts'
import type {Span} from '../../units/list.ts'
import {type ClausePart, withoutMarks} from './list-ends.ts'
import {areWholeUnits, endsLikeName, namesWholeUnits} from './plausible.ts'
import {isDue} from './remarks.ts'
import {type Lexicon, shortLabels} from './roles.ts'

/** The labels of a clause that stand without their colons. */
export function bareLabelsOf(parts: readonly ClausePart[]): Span[] {
  return parts.flatMap(({bare, label, labelAt = 0}) =>
    bare ? {start: labelAt, end: labelAt + label.length} : [],
  )
}

export interface Label extends Span {
  /** Without blanks. */
  words: string
  /** There are blanks where its colon belongs. */
  bare?: boolean
}

/** The labels of a stretch; one without a colon counts where nothing but whole names stands behind it. */
export function labelsIn(text: string, {start, end}: Span, {label, labels}: Lexicon): Label[] {
  const colon = text.indexOf(':', start)
  const words = text.slice(start, end)
  if ((colon < 0 || colon >= end) && !mayBeSpelledOut(words)) return []
  const found = [...words.matchAll(label())]
  const set = withoutOuter(
    found.flatMap((match, index): Label[] => {
      const from = start + match.index
      const behind = from + match[0].length
      const known = match[2] ?? match[3]
      if (match[1] && saysLevel(match[1])) return []
      if (isWithin(text, start, from) && !(known || labels.includes(match[1]!))) return []
      if (known === undefined) return [{start: from, end: behind, words: match[1]!.replaceAll(' ', '')}]
      const next = found[index + 1]
      const list = withoutSentence(
        text,
        withoutMarks(text, {start: behind, end: next ? start + next.index : end}),
      )
      if (!namesWholeUnits(text, withoutDue(text, list))) return []
      return [{start: from, end: behind, words: known, bare: !/[为是:]$/.test(match[0])}]
    }),
  )
  const first = set[0]?.end ?? end
  const glued = words.indexOf(':', first - start) < 0 ? [] : gluedIn(text, {start: first, end}, labels, set)
  const begins = new Map(set.map(label => [label.end, label.start]))
  const more = glued.filter(one => (begins.get(one.end) ?? end) > one.start)
  if (more.length === 0) return set
  // 甲局责|任 单 位: is no label of its own.
  const ends = new Set(more.map(one => one.end))
  const whole = set.filter(label => !ends.has(label.end))
  return [...whole, ...more].sort((a, b) => a.start - b.start)
}

/** 责任单位:牵头单位为甲局: the label within is the one that counts. */
function withoutOuter(set: readonly Label[]): Label[] {
  return set.flatMap((label, index) => {
    if (set[index + 1]?.start === label.end) return []
    const outer = set[index - 1]
    return outer?.end === label.start ? {...label, start: outer.start} : label
  })
}

/**
 * 牵头单位:市林业局配合单位:市园林局, 牵头领导:张三责任部门:建工科, 甲局责 任 单 位:乙局: labels right behind
 * the names before them.
 */
function gluedIn(
  text: string,
  {start, end}: Span,
  labels: readonly string[],
  set: readonly Label[],
): Label[] {
  const found: Label[] = []
  const known = [...labels, ...shortLabels]
  /** How many labels of the set end before the place. */
  let passed = 0
  for (let at = text.indexOf(':', start); at >= 0 && at < end; at = text.indexOf(':', at + 1)) {
    const label = labelBefore(at, text, known)
    if (!label || label.from <= start || pauses.has(text[label.from - 1]!)) continue
    const {words, from} = label
    while (passed < set.length && set[passed]!.end <= from) passed++
    const behindPerson = () => fieldOf(set[passed - 1]?.words ?? '') === 'person'
    if (endsLikeName(text, from) || behindPerson()) found.push({start: from, end: at + 1, words})
  }
  return found
}

const pauses = new Set(' ,;。、')

function labelBefore(end: number, text: string, known: readonly string[]) {
  for (const words of known) {
    const from = beginOf(words, text, end)
    if (from !== undefined) return {words, from}
  }
  return undefined
}

/** Where a label begins that ends at a place, perhaps with blanks within. */
function beginOf(label: string, text: string, end: number): number | undefined {
  if (text.endsWith(label, end)) return end - label.length
  if (text[end - 2] !== ' ') return undefined
  let at = end
  for (let left = label.length; left > 0; ) {
    at--
    if (text[at] === label[left - 1]) left--
    else if (text[at] !== ' ') return undefined
  }
  return at
}

/** 教务处、各院系,2023年6月完成 */
function withoutDue(text: string, list: Span): Span {
  const comma = text.lastIndexOf(',', list.end - 1)
  return comma > list.start && isDue(text.slice(comma + 1, list.end)) ? {start: list.start, end: comma} : list
}

/**
 * What labels end with, what stands before that, and what may stand behind one instead of a colon: 责任单位
 * 市教育局 · 责任单位为市教育局 · 责任单位市教育局
 */
const bodies = [...labelBodies, '主体', '机关'] as const
const beforeBody = new Set(
  '牵头 责任 配合 主办 协办 会办 承办 协同 协助 协作 参与 参加 负责 落实 实施 主责 支持'.split(' '),
)
const behindBody = ' 为是省市州县区旗各'

/** Whether a label may stand without a colon. */
export function mayBeSpelledOut(words: string): boolean {
  return bodies.some(body => {
    for (let at = words.indexOf(body); at >= 0; at = words.indexOf(body, at + 1))
      if (behindBody.includes(words[at + body.length] ?? '-') && beforeBody.has(words.slice(at - 2, at)))
        return true
    return false
  })
}

/** Whether a bracket is open at a place: 市教育局(联系人:张三). */
function isWithin(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - longestBracket), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** So far back an open bracket is looked for. */
const longestBracket = 2000

/** 县交通局,负责制定方案 · ,以上单位要切实履行职责 */
const behindComma =
  /[,;](?:(?:其中|其[他它余]|同时)[,:]|负责|确保|以上(?:单位|部门)|并(?:由|负责)|要(?!素)|按照?(?:各自)?职责|各?(?:责任|牵头|配合)单位要?)[^,;]*/

/** 县交通局;日常工作由县运管所负责 */
const behindUnits = /[,;][^,;。:、由]{1,12}由/

/** A list without the sentence behind it: 市教育局。各单位要高度重视。 Names that a 。 parts are a list. */
export function withoutSentence(text: string, list: Span): Span {
  const prose = behindComma.exec(text.slice(list.start, list.end))
  if (prose) return withoutSentence(text, {start: list.start, end: list.start + prose.index})
  const by = text.slice(list.start, list.end).search(behindUnits)
  const units = {start: list.start, end: list.start + by}
  if (by > 0 && namesWholeUnits(text, units)) return units
  const stop = text.indexOf('。', list.start)
  if (stop < 0 || stop >= list.end - 1) return list
  const rest = text.slice(stop + 1, list.end).split('。')
  const areUnits = rest.every(names => names.trim() === '' || areWholeUnits(names))
  return areUnits ? list : {start: list.start, end: stop}
}

const boxedLabel = /\[([一-鿿]{2,8})\] *:? */g

/**
 * The parts of a clause whose labels stand in boxes: 【牵头单位】甲局 【配合单位】乙局; nothing where it does
 * not begin with one.
 */
export function boxedLabels(text: string, span: Span, {labels, roleOf}: Lexicon): ClausePart[] | undefined {
  const boxes = [...text.slice(span.start, span.end).matchAll(boxedLabel)].filter(
    ({1: label = ''}) => labels.includes(label) || isField(label),
  )
  if (boxes[0]?.index !== 0) return undefined
  const parts = boxes.map(({0: box, 1: label = '', index}, nth): ClausePart => {
    const start = span.start + index
    const end = nth + 1 < boxes.length ? span.start + boxes[nth + 1]!.index : span.end
    const list = withoutMarks(text, {start: start + box.length, end})
    const part = {span: {start, end}, label, labelAt: start + 1, list}
    return isField(label) ? part : {...part, role: roleOf(label)!}
  })
  return parts.every(({list}) => list.end > list.start) ? parts : undefined
}
