/** What the words of a bracket assign: labels, verbs, or nothing but units. */
import {fieldOf} from '../../plan/fields.ts'
import type {Span} from '../../units/list.ts'
import {readLabels, readVerbs} from '../clauses/clause.ts'
import {dividedAtWith} from '../clauses/divided.ts'
import {withHeadUnits} from '../clauses/head-units.ts'
import {type ClausePart, withoutDates} from '../clauses/list-ends.ts'
import {ownOf} from '../clauses/own-of-label.ts'
import {looksLikeUnits, namesWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {withoutRule} from '../clauses/without-rule.ts'
import {clauseAndTail} from './bracket-tail.ts'
import {namesUnitsMostly} from './mostly-whole.ts'
import {listsNoUnits} from './of-words.ts'

/** The parts of what a bracket assigns; nothing but units counts only where it is set off from the words. */
export function readBracket(
  folded: string,
  inside: Span,
  setOff: boolean,
  lexicon: Lexicon,
): ClausePart[] | undefined {
  const labels = readLabels(folded, inside, lexicon)
  if (labels) return withHeadUnits(folded, labels, {label: '', role: 'responsible'})
  const field = fieldAhead(folded, inside)
  if (field) {
    const rest = readBracket(folded, {start: field.span.end, end: inside.end}, setOff, lexicon)
    return rest && [field, ...rest]
  }
  // (甲局牵头,乙局): whoever has no word of his own is responsible.
  const found = readVerbs(folded, inside, lexicon, 'responsible')
  // (甲局、乙局,丙局配合)
  const own = {label: '', role: 'responsible'} as const
  const verbs = found?.flatMap((part, index) =>
    index === 0 && part.role === 'cooperating' ? ownOf(folded, part, own, lexicon.roleOf) : [part],
  )
  if (verbs) return verbs.every(({role, list}) => !role || looksLikeUnits(folded, list)) ? verbs : undefined
  if (!setOff) return undefined
  return readBare(folded, inside, isAtEnd(folded, inside)) ?? clauseAndTail(folded, inside, lexicon)
}

const anyField = /^([^,;。:、]{2,8}):[^;]*;/

/** (牵头领导:张三;县水利局牵头): a field before the clause. */
function fieldAhead(folded: string, {start, end}: Span): ClausePart | undefined {
  const found = anyField.exec(folded.slice(start, end))
  const label = found?.[1] ?? ''
  if (!found || !fieldOf(label)) return undefined
  const until = start + found[0].length
  const list = {start: start + label.length + 1, end: until - 1}
  return {span: {start, end: until}, label, labelAt: start, list}
}

/** Whether nothing but its stop stands behind a bracket. */
function isAtEnd(folded: string, inside: Span): boolean {
  return folded.length - inside.end <= 2
}

/** Nothing but units, a deadline and the rule for the whole document behind them. */
function readBare(folded: string, inside: Span, isLast: boolean): ClausePart[] | undefined {
  // Behind the units a field may stand: `(A、B;责任人:C)`.
  const words = folded.slice(inside.start, inside.end)
  const field = words.includes(':') ? /[;,。] *([^,;。:、]{2,8}):/.exec(words) : null
  const end = field ? inside.start + field.index : inside.end
  const units = {start: inside.start, end}
  // (供稿:市文旅局)
  if (folded.slice(units.start, units.end).includes(':')) return undefined
  const list = withoutRule(folded, units)
  const parts = withoutDates(folded, {span: units, label: '', list, role: 'responsible'}).flatMap(part =>
    dividedAtWith(folded, part),
  )
  if (field) {
    if (!fieldOf(field[1]!)) return undefined
    const from = end + field[0].length
    const labelAt = from - 1 - field[1]!.length
    const list = {start: from, end: inside.end}
    parts.push({span: {start: end, end: inside.end}, label: field[1]!, labelAt, list})
  }
  const areUnits = list.end < units.end ? areUnitsByRule : isLast ? namesUnitsMostly : namesWholeUnits
  return parts.every(({role, list}) => !role || areUnits(folded, list)) && !listsNoUnits(folded, units)
    ? parts
    : undefined
}

/** Behind a rule that the first-named leads a list is one of units: the first is known, and none of the others is prose. */
function areUnitsByRule(folded: string, list: Span): boolean {
  const end = folded.slice(list.start, list.end).search(/[、,;]/)
  const first = {start: list.start, end: end < 0 ? list.end : list.start + end}
  return namesWholeUnits(folded, first) && looksLikeUnits(folded, list)
}
