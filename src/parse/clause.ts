/**
 * Clauses: what assigns units to a task, as a bracket, a line or a sentence of its own says it.
 * `牵头单位:A;责任单位:B、C` has its roles in front, `A牵头,B、C配合` behind.
 */

import {fieldOf} from '../plan/fields.ts'
import type {Role} from '../plan/types.ts'
import type {Span} from '../units/list.ts'
import {bareList, type ClausePart, withoutDates, withoutMarks, withoutRule} from './list-ends.ts'
import {namesWholeUnits} from './plausible.ts'
import {isRemark, isRule} from './remarks.ts'
import type {Lexicon} from './roles.ts'

/** The parts of a clause that has labels, each with a colon; nothing where it has none that gives a role. */
export function readLabels(text: string, {start, end}: Span, lexicon: Lexicon): ClausePart[] | undefined {
  const {roleOf} = lexicon
  const labels = labelsIn(text, {start, end}, lexicon)
  if (!labels.some(({words}) => roleOf(words) && !fieldOf(words))) return undefined
  const parts: ClausePart[] = []
  labels.forEach(({words, start: from, end: behind, bare}, index) => {
    const to = labels[index + 1]?.start ?? end
    const all = withoutRule(text, withoutMarks(text, {start: behind, end: to}))
    const role = fieldOf(words) ? undefined : roleOf(words)
    const list = role ? withoutSentence(text, all) : all
    const span = {start: from, end: list.end < all.end ? list.end + 1 : to}
    const inside = role ? readVerbs(text, list, lexicon, role) : undefined
    if (inside) parts.push(...spread(inside, span))
    else {
      const part = {span, label: words, labelAt: from, list, ...(role && {role}), ...(bare && {bare})}
      parts.push(...withoutDates(text, part).flatMap(one => dividedAtWith(text, one)))
    }
    if (span.end < to) parts.push(restOf(text, {start: span.end, end: to}))
  })
  const first = parts[0]!
  if (first.span.start > start) {
    const head = {start, end: first.span.start}
    const words = withoutMarks(text, head)
    if (words.end > words.start) parts.unshift({span: head, label: '', list: words})
    else first.span = {start, end: first.span.end}
  }
  return parts
}

/** What stands behind the stop of a list: when it is due, in a bracket perhaps, or a sentence. */
function restOf(text: string, span: Span): ClausePart {
  const list = withoutMarks(text, span)
  const isInBracket = text[list.start] === '(' && text.indexOf(')', list.start) === list.end - 1
  return {span, label: '', list: isInBracket ? {start: list.start + 1, end: list.end - 1} : list}
}

/** The labels of a clause that stand without their colons. */
export function bareLabelsOf(parts: readonly ClausePart[]): Span[] {
  return parts.flatMap(({bare, label, labelAt = 0}) =>
    bare ? {start: labelAt, end: labelAt + label.length} : [],
  )
}

interface Label extends Span {
  /** Without blanks. */
  words: string
  /** There are blanks where its colon belongs. */
  bare?: boolean
}

/** The labels of a stretch; one without a colon counts where nothing but whole names stands behind it. */
function labelsIn(text: string, {start, end}: Span, {label, labels}: Lexicon): Label[] {
  const colon = text.indexOf(':', start)
  const words = text.slice(start, end)
  if ((colon < 0 || colon >= end) && !(words.includes('单位') || words.includes('部门'))) return []
  const found = [...words.matchAll(label())]
  return found.flatMap((match, index): Label[] => {
    const from = start + match.index
    const behind = from + match[0].length
    const known = match[2]
    if (isWithin(text, start, from) && !(known || labels.includes(match[1]!))) return []
    if (known === undefined) return [{start: from, end: behind, words: match[1]!.replaceAll(' ', '')}]
    const next = found[index + 1]
    const list = withoutSentence(
      text,
      withoutMarks(text, {start: behind, end: next ? start + next.index : end}),
    )
    if (!namesWholeUnits(text, list)) return []
    return [{start: from, end: behind, words: known, bare: match[0].endsWith(' ')}]
  })
}

/** Whether a bracket is open at a place: 市教育局(联系人:张三). */
function isWithin(text: string, start: number, at: number): boolean {
  const open = text.lastIndexOf('(', at - 1)
  return open >= start && !text.slice(open, at).includes(')')
}

/** A list without the sentence behind it: 市教育局。各单位要高度重视。 Names that a 。 parts are a list. */
function withoutSentence(text: string, list: Span): Span {
  const stop = text.indexOf('。', list.start)
  if (stop < 0 || stop >= list.end - 1) return list
  const rest = withoutMarks(text, {start: stop + 1, end: list.end})
  return namesWholeUnits(text, rest) ? list : {start: list.start, end: stop}
}

/**
 * The parts of a clause that has its roles behind: `A、B按职责分工负责`, `A牵头,B、C等配合`, `由A会同B负责`.
 * Nothing where it does not end with one. `within` is the role of a label before it.
 */
export function readVerbs(
  text: string,
  {start, end}: Span,
  lexicon: Lexicon,
  within?: Role,
): ClausePart[] | undefined {
  const parts: ClausePart[] = []
  let from = start
  for (const verb of lexicon.verbs.find(text, {start, end})) {
    const list = bareList(text, {start: from, end: verb.start})
    // 市教育局为牵头单位, but not 列第一位者为牵头单位.
    const isNoun = text[verb.start] === '为' && verb.end - verb.start > 2
    if (list.end <= list.start || (isNoun && isRule(text.slice(list.start, verb.end)))) continue
    const labelAt = isNoun ? verb.start + 1 : verb.start
    const label = text.slice(labelAt, verb.end)
    const said = lexicon.roleOf(label) ?? 'responsible'
    const role = said === 'responsible' && within ? within : said
    const part = {span: {start: from, end: verb.end}, label, labelAt, list, role}
    parts.push(...withoutDates(text, part).flatMap(one => dividedAtWith(text, one)))
    from = verb.end
  }
  if (parts.length === 0) return undefined
  const rest = restAfter(text, {start: from, end}) ?? othersIn(text, {start: from, end}, within)
  if (!rest) return undefined
  if (rest === 'remark') parts.at(-1)!.span.end = end
  else parts.push(rest)
  return parts
}

/** Units behind the last verb have the role of the label before it all: 责任单位:甲局牵头,乙局配合,各县政府. */
function othersIn(text: string, span: Span, within: Role | undefined): ClausePart | undefined {
  const list = withoutMarks(text, span)
  return within && namesWholeUnits(text, list) ? {span: {...span}, label: '', list, role: within} : undefined
}

/** What may follow the last verb: nothing, a rule for the whole document (下同), or when it is due. */
function restAfter(text: string, span: Span): ClausePart | 'remark' | undefined {
  const words = withoutMarks(text, span)
  const pieces = text.slice(words.start, words.end).split(/[,;。](?![”"])/)
  if (words.end <= words.start || pieces.every(isRule)) return 'remark'
  if (!pieces.every(isRemark)) return undefined
  return {span: {...span}, label: '', list: words}
}

/** `A会同B、C负责`: A has the clause's role, B and C cooperate. */
function dividedAtWith(text: string, part: ClausePart): ClausePart[] {
  const words = text.slice(part.list.start, part.list.end)
  const found = words.includes('会同') || words.includes('商') ? withOthers.exec(words) : null
  if (!found || !part.role || found.index === 1) return [part]
  if (found.index === 0) {
    const list = {start: part.list.start + found[0].length, end: part.list.end}
    return [{...part, list, role: 'cooperating'}]
  }
  const at = part.list.start + found.index
  const role = found[0].startsWith('牵头') ? 'lead' : part.role
  return [
    {
      span: {start: part.span.start, end: at},
      label: part.label,
      list: {start: part.list.start, end: at},
      ...(role && {role}),
    },
    {
      span: {start: at, end: part.span.end},
      label: found[0],
      list: {start: at + found[0].length, end: part.list.end},
      role: 'cooperating',
    },
  ]
}

const withOthers = /(?:牵头)?(?:会同|会商|商(?=有关|相关))(?=[^,。]{2})/

/** Parts of a clause inside a label, spread over all of the label's stretch. */
function spread(parts: ClausePart[], span: Span): ClausePart[] {
  parts[0]!.span.start = span.start
  parts.at(-1)!.span.end = span.end
  return parts
}
