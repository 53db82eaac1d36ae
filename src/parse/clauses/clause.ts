/**
 * Clauses: what assigns units to a task, as a bracket, a line or a sentence of its own says it.
 * `牵头单位:A;责任单位:B、C` has its roles in front, `A牵头,B、C配合` behind.
 */

import {isField} from '../../plan/columns.ts'
import type {Role} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'
import {behindVerbs} from './behind-verbs.ts'
import {saysByDuties} from './by-duties.ts'
import {amongThem, dividedAtWith, takesMembers} from './divided.ts'
import {labelsIn, withoutSentence} from './labels.ts'
import {bareList, type ClausePart, withoutDates, withoutMarks} from './list-ends.ts'
import {ofSentenceBehind, ownOf} from './own-of-label.ts'
import {isHelp} from './partners-work.ts'
import {endsLikeName, namesWholeUnits} from './plausible.ts'
import {beforeRule, isDue, isLasting, isRule, namesFirst} from './remarks.ts'
import {isOfMembers, type Lexicon} from './roles.ts'
import {withoutRule} from './without-rule.ts'

/** The parts of a clause that has labels, each with a colon; nothing where it has none that gives a role. */
export function readLabels(text: string, {start, end}: Span, lexicon: Lexicon): ClausePart[] | undefined {
  const {roleOf} = lexicon
  const labels = labelsIn(text, {start, end}, lexicon)
  if (!labels.some(({words}) => roleOf(words) && !isField(words))) return undefined
  const hasLead = labels.some(({words}) => roleOf(words) === 'lead' && !isField(words))
  const parts: ClausePart[] = []
  labels.forEach(({words, start: from, end: behind, bare}, index) => {
    const to = labels[index + 1]?.start ?? end
    const all = withoutRule(text, withoutMarks(text, {start: behind, end: to}))
    const role = isField(words) ? undefined : hasLead && isOfMembers(words) ? 'cooperating' : roleOf(words)
    const list = role ? withoutSentence(text, all) : all
    const span = {start: from, end: list.end < all.end ? list.end + 1 : to}
    const label = {label: words, labelAt: from}
    const inside = role
      ? (readVerbs(text, list, lexicon, role)?.flatMap(one => ownOf(text, one, {...label, role}, roleOf)) ??
        withBracket(text, list, {...label, role}, text.slice(0, labels[0]!.start), lexicon))
      : undefined
    if (inside) parts.push(...spread(inside, span))
    else {
      const part = {span, ...label, list, ...(role && {role}), ...(bare && {bare})}
      parts.push(...withoutDates(text, part).flatMap(one => dividedAtWith(text, one)))
    }
    if (span.end < to)
      parts.push(...restOf(text, {start: span.end, end: to}, text.slice(0, labels[0]!.start), lexicon))
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

/** What stands behind the stop of a list: 县残联、各乡镇配合。, when it is due, in a bracket perhaps, or a sentence. */
function restOf(text: string, span: Span, task: string, lexicon: Lexicon): ClausePart[] {
  const parts = '。;,'.includes(text[span.start - 1]!) ? readVerbs(text, span, lexicon) : undefined
  const more = parts && ofSentenceBehind(text, parts, task)
  if (more) return more
  const list = withoutMarks(text, span)
  const isInBracket = text[list.start] === '(' && text.indexOf(')', list.start) === list.end - 1
  return [{span, label: '', list: isInBracket ? {start: list.start + 1, end: list.end - 1} : list}]
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
  const until = beforeRule(text, {start, end})
  let from = start
  for (const verb of lexicon.verbs.find(text, {start, end: until})) {
    const list = bareList(text, {start: from, end: verb.start})
    // 市教育局为牵头单位, but not 列第一位者为牵头单位.
    const isNoun = text[verb.start] === '为' && verb.end - verb.start > 2
    const words = text.slice(list.start, verb.end)
    if (list.end <= list.start || ((isNoun || namesFirst(words)) && isRule(words))) continue
    // 以甲局为主,乙局配合
    if (text[list.start] === '以' && text.startsWith('为主', verb.start)) list.start++
    // 3月底前出台方案并组织实施, 全年落实, 责任单位:甲局、乙局,全年分四次实施
    const isLast = isLasting(words.slice(words.search(/[^,;、]*$/)))
    if ((isDue(words) || isLast) && !endsLikeName(text, list.end)) continue
    // 按照职责分工,抓好落实: the manner before the comma is no word of the label.
    const manner = text.slice(verb.start, verb.end).lastIndexOf(',') + 1
    const labelAt = verb.start + (isNoun ? 1 : manner)
    const verbWords = text.slice(labelAt, verb.end)
    const said = lexicon.roleOf(verbWords) ?? (isHelp(verbWords) ? 'cooperating' : 'responsible')
    // 牵头单位:甲局、乙局按职责分工,密切配合: they help one another. Where no label says 牵头 or 配合, the task does.
    const units = text.slice(list.start, list.end).replace(/\([^()]*\)/g, '')
    const isFirst = parts.length === 0 && !/[,;(]/.test(units)
    const isAlone =
      said === 'cooperating' && manner > 0 && isFirst && within !== undefined && within !== 'responsible'
    // 责任单位:甲局、乙局按职责分工
    const label = within && (isAlone || saysByDuties(verbWords)) ? '' : verbWords
    const role = isAlone || said === 'responsible' ? (within ?? 'responsible') : said
    const part = {span: {start: from, end: verb.end}, label, labelAt, list, role}
    const among = amongThem(text, list, within !== undefined)
    if (among) {
      const all = withoutMarks(text, {start: list.start, end: among.start})
      parts.push({span: {start: from, end: among.start}, label: '', list: all, role: within ?? 'responsible'})
      part.span = {start: among.start, end: verb.end}
      part.list = bareList(text, {start: among.end, end: list.end})
    }
    parts.push(...withoutDates(text, part).flatMap(one => dividedAtWith(text, one)))
    from = verb.end
  }
  if (parts.length === 0) return undefined
  // 自然资源局为主,住建局配合
  if (parts.some(({role}) => role === 'cooperating'))
    for (const part of parts) if (part.label.endsWith('为主')) part.role = 'lead'
  // 县商务局牵头抓总,各乡镇主抓
  if (parts.some(({label}) => label.includes('牵头') || label.endsWith('负总责')))
    for (const part of parts) if (part.label.endsWith('主抓')) part.role = 'responsible'
  if (!takesMembers(text, parts)) return undefined
  const behind = {start: from, end: until}
  const rest = behindVerbs(text, behind, within)
  if (!rest) return undefined
  parts.push(...rest)
  parts.at(-1)!.span.end = end
  return parts
}

/** 责任单位:甲局、乙局(甲局牵头,丙局配合): a clause in a bracket behind the list of a label. */
function withBracket(
  text: string,
  list: Span,
  label: Pick<ClausePart, 'label' | 'labelAt'> & {role: Role},
  task: string,
  lexicon: Lexicon,
): ClausePart[] | undefined {
  const open = text[list.end - 1] === ')' ? text.lastIndexOf('(', list.end) : -1
  if (open <= list.start) return undefined
  const parts = readVerbs(text, {start: open + 1, end: list.end - 1}, lexicon)
  if (!parts?.every(({role, list}) => role && namesWholeUnits(text, list))) return undefined
  const more = ofSentenceBehind(text, parts, task)
  if (!more) return undefined
  more[0]!.span.start = open
  return [{span: {start: list.start, end: open}, list: {start: list.start, end: open}, ...label}, ...more]
}

/** Parts of a clause inside a label, spread over all of the label's stretch. */
function spread(parts: ClausePart[], span: Span): ClausePart[] {
  parts[0]!.span.start = span.start
  parts.at(-1)!.span.end = span.end
  return parts
}
