/**
 * Clauses: what assigns units to a task, as a bracket, a line or a sentence of its own says it.
 * `牵头单位:A;责任单位:B、C` has its roles in front, `A牵头,B、C配合` behind.
 */

import {fieldOf} from '../plan/fields.ts'
import type {Role} from '../plan/types.ts'
import type {Span} from '../units/list.ts'
import {namesWholeUnits} from './plausible.ts'
import {isDue, isRemark, isRule} from './remarks.ts'
import type {Lexicon} from './roles.ts'

/** A part of a clause; the parts follow one another without a gap. */
export interface ClausePart {
  /** Up to the next part, marks included. */
  span: Span
  /** Folded and without blanks; it stands at `labelAt`, where it is written. */
  label: string
  labelAt?: number
  /** The list of units, or the words of the field. */
  list: Span
  /** The role; none for a field, such as a deadline. */
  role?: Role
}

/** The parts of a clause that has labels, each with a colon; nothing where it has none that gives a role. */
export function readLabels(text: string, {start, end}: Span, lexicon: Lexicon): ClausePart[] | undefined {
  const {roleOf, label} = lexicon
  const colon = text.indexOf(':', start)
  if (colon < 0 || colon >= end) return undefined
  const labels = [...text.slice(start, end).matchAll(label())]
  if (!labels.some(([, words]) => roleOf(words!) && !fieldOf(words!))) return undefined
  const parts: ClausePart[] = []
  labels.forEach((match, index) => {
    const from = start + match.index
    const to = index + 1 < labels.length ? start + labels[index + 1]!.index : end
    const words = match[1]!.trim()
    const list = withoutRule(text, withoutMarks(text, {start: from + match[0].length, end: to}))
    const role = fieldOf(words) ? undefined : roleOf(words)
    const span = {start: from, end: to}
    const inside = role ? readVerbs(text, list, lexicon, role) : undefined
    if (inside) parts.push(...spread(inside, span))
    else {
      const part = {span, label: words.replaceAll(' ', ''), labelAt: from, list, ...(role && {role})}
      parts.push(...withoutDates(text, part).flatMap(one => dividedAtWith(text, one)))
    }
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
  for (const match of text.slice(start, end).matchAll(lexicon.verb())) {
    const at = start + match.index
    if (at < from) continue
    const list = bareList(text, {start: from, end: at})
    if (list.end <= list.start) continue
    const to = Math.min(end, at + match[0].length)
    const said = lexicon.roleOf(match[0]) ?? 'responsible'
    const role = said === 'responsible' && within ? within : said
    const part = {span: {start: from, end: to}, label: match[0], labelAt: at, list, role}
    parts.push(...withoutDates(text, part).flatMap(one => dividedAtWith(text, one)))
    from = to
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
  const pieces = text.slice(words.start, words.end).split(/[,;。]/)
  if (words.end <= words.start || pieces.every(isRule)) return 'remark'
  if (!pieces.every(isRemark)) return undefined
  return {span: {...span}, label: '', list: words}
}

/** Takes off a part's list the deadlines and scores at either end of it, as fields. */
export function withoutDates(text: string, part: ClausePart): ClausePart[] {
  if (!part.role) return [part]
  const before: ClausePart[] = []
  const after: ClausePart[] = []
  let {span, list} = part
  for (;;) {
    const words = text.slice(list.start, list.end)
    const head = /^([^,;。、]{1,30})[,;。]/.exec(words)?.[1]
    const tail = /[,;。 ]([^,;。、 ]{1,30})$/.exec(words)?.[1]
    if (head && isDue(head.trim())) {
      const border = list.start + head.length + 1
      before.push({
        span: {start: span.start, end: border},
        label: '',
        list: {start: list.start, end: border - 1},
      })
      span = {start: border, end: span.end}
      list = withoutMarks(text, {start: border, end: list.end})
    } else if (tail && isDue(tail.trim())) {
      const border = list.end - tail.length
      after.unshift({span: {start: border, end: span.end}, label: '', list: {start: border, end: list.end}})
      span = {start: span.start, end: border}
      list = withoutMarks(text, {start: list.start, end: border})
    } else return [...before, {...part, span, list}, ...after]
  }
}

/** 由A、B · 以上由A · 1．A: the list alone. */
function bareList(text: string, span: Span): Span {
  const list = withoutMarks(text, span)
  const lead = /^(?:\d{1,2}[.、](?!\d))?(?:以上|上述[^,]{0,6}|此项工作|该项工作|均|具体)?由?/.exec(
    text.slice(list.start, list.end),
  )
  return {start: list.start + (lead?.[0].length ?? 0), end: list.end}
}

/** `A会同B、C负责`: A has the clause's role, B and C cooperate. */
function dividedAtWith(text: string, part: ClausePart): ClausePart[] {
  const words = text.slice(part.list.start, part.list.end)
  const found = /(?:牵头)?(?:会同|会商|商(?=有关|相关))(?=[^,。]{2})/.exec(words)
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

/** Parts of a clause inside a label, spread over all of the label's stretch. */
function spread(parts: ClausePart[], span: Span): ClausePart[] {
  parts[0]!.span.start = span.start
  parts.at(-1)!.span.end = span.end
  return parts
}

/** A list without what it says of the whole document: 列首位的为牵头单位，下同. */
export function withoutRule(text: string, list: Span): Span {
  const rule = /[;,。][^;。]*(?:第一|首位|最前)/.exec(text.slice(list.start, list.end))
  return rule ? {start: list.start, end: list.start + rule.index} : list
}

function withoutMarks(text: string, {start, end}: Span): Span {
  while (start < end && ' ,;。、'.includes(text[start]!)) start++
  while (end > start && ' ,;。、'.includes(text[end - 1]!)) end--
  return {start, end}
}
