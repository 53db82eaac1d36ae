/** Lists that are not all of one role: A会同B负责, 甲局、乙局,其中甲局牵头, 甲局配合乙局落实. */
import type {Role} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'
import type {ClausePart} from './list-ends.ts'
import {beginsWithBody} from './names-ahead.ts'
import {namesPersons, namesWholeUnits} from './plausible.ts'

/** `A会同B、C负责`: A has the clause's role, B and C cooperate. */
export function dividedAtWith(text: string, part: ClausePart): ClausePart[] {
  const words = text.slice(part.list.start, part.list.end)
  // 甲局牵头,联合乙局实施
  if (part.role && words.startsWith('联合') && beginsWithBody(words.slice(2)))
    return [{...part, list: {start: part.list.start + 2, end: part.list.end}, role: 'cooperating'}]
  const found = words.includes('会同') || words.includes('商') ? withOthers.exec(words) : null
  if (!found) return dividedAtTogether(text, part)
  if (!part.role || found.index === 1) return [part]
  if (found.index === 0) {
    const list = {start: part.list.start + found[0].length, end: part.list.end}
    return [{...part, list, role: 'cooperating'}]
  }
  const at = part.list.start + found.index
  const role = found[0].startsWith('牵头') ? 'lead' : part.role
  const others = {start: at + found[0].length, end: part.list.end}
  return [
    {
      ...part,
      span: {start: part.span.start, end: at},
      list: {start: part.list.start, end: at},
      ...(role && {role}),
    },
    {
      span: {start: at, end: part.span.end},
      label: found[0],
      list: part.label === '' ? others : withoutWork(text, others),
      role: 'cooperating',
    },
  ]
}

/** 会同乙局, where nobody stands before it: who cooperates. */
export function behindWith(span: Span): ClausePart {
  return {
    span,
    label: '会同',
    labelAt: span.start,
    list: {...span, start: span.start + 2},
    role: 'cooperating',
  }
}

/** 县财政局制定《管理办法》并: who takes part, without what they make together. */
function withoutWork(text: string, list: Span): Span {
  const at = text.slice(list.start, list.end).search(/(?:制定|制订|出台|修订|印发|编制|起草)《[^,;。]*$/)
  const names = {start: list.start, end: list.start + at}
  return at > 0 && namesWholeUnits(text, names) ? names : list
}

/** 甲局联合乙局负责: between whole names alone, as many a name holds the word. */
function dividedAtTogether(text: string, part: ClausePart): ClausePart[] {
  const {span, list, role} = part
  const joined = /联合|协同/.exec(text.slice(list.start, list.end))
  const at = list.start + (joined?.index ?? 0)
  const first = {start: list.start, end: at}
  const others = {start: at + 2, end: list.end}
  const isBetween = joined && !/[、,; ]/.test(text[at - 1]!) && ofLevel.test(text.slice(at + 2, at + 4))
  if (!isBetween || !role || !namesWholeUnits(text, first) || !namesWholeUnits(text, others))
    return dividedAtHelp(text, part)
  return [
    {...part, span: {start: span.start, end: at}, list: first},
    {span: {start: at, end: span.end}, label: joined[0], list: others, role: 'cooperating'},
  ]
}

/** 甲局配合乙局落实: who helps stands before the one whose work it is. */
function dividedAtHelp(text: string, part: ClausePart): ClausePart[] {
  const {span, list, role} = part
  const help = role && part.label !== '' ? /配合|协助/.exec(text.slice(list.start, list.end)) : null
  if (!help) return [part]
  const at = list.start + help.index
  const first = {start: list.start, end: at}
  const others = {start: at + 2, end: list.end}
  // 牵头单位:甲局,配合乙局 names the helper behind; 甲局,配合乙局落实 is a sentence.
  const isBehindMark = /[、,; ]/.test(text[at - 1] ?? ' ')
  const isSentence = part.labelAt !== undefined && part.labelAt >= list.end
  if ((isBehindMark && !isSentence) || !namesWholeUnits(text, first) || !namesWholeUnits(text, others))
    return [part]
  return [
    {span: {start: span.start, end: at + 2}, label: help[0], labelAt: at, list: first, role: 'cooperating'},
    {...part, span: {start: at + 2, end: span.end}, list: others},
  ]
}

/** 责任单位:甲局配合乙局: whom the first helps has the role of the label. */
export function withHelped(
  text: string,
  part: ClausePart,
  label: Pick<ClausePart, 'label' | 'labelAt'> & {role: Role},
): ClausePart[] {
  const {span, labelAt = 0} = part
  const helped = {start: labelAt + 2, end: labelAt + part.label.length}
  if (!/^(?:配合|协助)./.test(part.label) || !namesWholeUnits(text, helped)) return [part]
  return [
    {...part, label: part.label.slice(0, 2), span: {start: span.start, end: helped.start}},
    {...label, span: {start: helped.start, end: span.end}, list: helped},
  ]
}

const ofLevel = /^(?:[省市县区州各]|有关|相关|国家)/

const withOthers =
  /(?:牵头)?(?:会同|会商|商(?=有关|相关)|(?<=[局厅委办部])商(?=[省市县区国](?!务)))(?=[^,。]{2})/

/**
 * 甲局、乙局,其中甲局牵头 · 甲局、乙局,由甲局牵头: where the words stand that single out one of a list. Of a
 * sentence's words before 由 only its place can tell that they are a list.
 */
export function amongThem(text: string, {start, end}: Span, isSetOff: boolean): Span | undefined {
  const words = text.slice(start, end)
  const among = words.lastIndexOf('其中')
  if (among > 0) return {start: start + among, end: start + among + 2}
  const by = Math.max(words.lastIndexOf(',由'), words.lastIndexOf(';由'))
  return isSetOff && by > 0 && namesWholeUnits(text, {start, end: start + by})
    ? {start: start + by + 1, end: start + by + 1}
    : undefined
}

const ofMembers = /^(?:组成|(?:作?为)?成员)/

/**
 * 甲局牵头,乙局、丙局为成员单位, 乙局、丙局等单位组成: behind others they cooperate; alone they are a group,
 * which assigns nothing.
 */
export function takesMembers(text: string, parts: ClausePart[]): boolean {
  return parts.every(({label}, at) => {
    if (!ofMembers.test(label)) return true
    parts[at]!.role = 'cooperating'
    return parts
      .slice(0, at)
      .some(({label, role, list}) => role && !ofMembers.test(label) && !namesPersons(text, list))
  })
}
