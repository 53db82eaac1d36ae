import {type Line, pointAt, positionIn} from '../../plan/blocks.ts'
import {isField} from '../../plan/columns.ts'
import {fieldOf, isDeadline, isDeadlineOf} from '../../plan/fields.ts'
import {fold, nameWithoutReadings} from '../../plan/fold.ts'
import {withCharacters} from '../../plan/radicals.ts'
import type {Duty, FieldKind, Note, Role, Unit} from '../../plan/types.ts'
import {withoutUnseen} from '../../plan/unseen.ts'
import {kindOf} from '../../units/kind.ts'
import {eachUnit, isPlainList, type Span, someOthers, wholeName} from '../../units/list.ts'
import {isPerson, isPersonsName} from '../../units/persons.ts'
import {signBeside} from '../../units/signs.ts'
import {mayEndName} from '../../units/whole-name.ts'
import {readLabels, readVerbs} from './clause.ts'
import {withDayAhead} from './day-ahead.ts'
import {dividedAtWith} from './divided.ts'
import {withHeadUnits} from './head-units.ts'
import {labelsIn} from './labels.ts'
import {type ClausePart, withoutDates, withoutMarks} from './list-ends.ts'
import {partedByRole} from './parted-by-role.ts'
import {looksLikeUnits, namesPersons} from './plausible.ts'
import {hasRoleMarks, markedRoles} from './role-marks.ts'
import type {Lexicon} from './roles.ts'

/** A duty that takes up `span` of a line and lists its units in `list`. */
export function dutyNode(line: Line, span: Span, role: Role, label: string, list: Span): Duty {
  const units: Unit[] = []
  const plain = isPlainList(line.folded.slice(list.start, list.end))
  let isOpen = false
  const addUnit = (start: number, end: number) => {
    const value = line.value.slice(start, end)
    if (!(plain && mayEndName(value.at(-1))) && isPerson(value)) return
    if (!plain && units.length > 0 && openToAll.test(line.folded.slice(start, end))) {
      isOpen = true
      return
    }
    const kind = plain ? 'unit' : kindOf(line.folded.slice(start, end))
    const position = {start: pointAt(line, start), end: pointAt(line, end)}
    // What a sign means, only the whole document tells: until then it stands before the name.
    const sign = plain ? undefined : signBeside(line.folded, {start, end}, list)
    const written = sign ? sign + value : value
    // A page may have put readings behind the characters, what nobody sees between them, or radicals in their place.
    const name = withCharacters(plain ? written : withoutUnseen(nameWithoutReadings(written)))
    units.push({type: 'unit', value: written, name, kind, position})
  }
  const openEnded = eachUnit(line.folded, list, addUnit, plain)
  const children = units.some(isName) ? withoutPersons(units) : units
  const duty: Duty = {type: 'duty', role, label, children, position: positionIn(line, span)}
  if (openEnded || isOpen) duty.openEnded = true
  return duty
}

function isName({value}: Unit): boolean {
  return isPersonsName(value)
}

/** 商务局、张三: who looks like a person beside names that are whole is one; 黄埔 beside 天河 is a place. */
function withoutPersons(units: Unit[]): Unit[] {
  const others = units.filter(unit => !isName(unit))
  return others.every(({value}) => value.length > longestPlace || wholeName.test(value)) ? others : units
}

const longestPlace = 3

/** The duties of a list: one, or several where some of its units are marked with a role of their own. */
export function dutyNodes(line: Line, span: Span, role: Role, label: string, list: Span): Duty[] {
  const duty = dutyNode(line, span, role, label, list)
  if (!hasRoleMarks(line.folded.slice(list.start, list.end))) return [duty]
  const marked = markedRoles(line.folded, list)
  // Persons and 有关部门 were left out of the duty's units.
  if (!marked.some(own => own && own !== role) || marked.length !== duty.children.length) return [duty]
  const roles = marked.map(own => own ?? role)
  return partedByRole(duty, roles, (_, unit) => unit.position.start)
}

/** 会同有关部门 */
const openToAll = new RegExp(`^${someOthers}$`)
const withThem = /会同|会商|商$|联合|协同/

/** The parts of a clause as duties and fields. `会同有关部门` leaves the duty before it open; `有关部门配合` is a duty of its own, of nobody in particular. */
export function clauseNodes(line: Line, parts: readonly ClausePart[]): (Duty | Note)[] {
  const nodes: (Duty | Note)[] = []
  for (const part of withDayAhead(line.folded, parts)) {
    const {span, role, list} = part
    const label = labelOf(line, part)
    if (!role || namesPersons(line.folded, list)) {
      nodes.push(role ? personsNode(line, span, label, list) : fieldNode(line, span, label, list))
      continue
    }
    const words = line.folded.slice(list.start, list.end)
    const before = nodes.at(-1)
    if (openToAll.test(words) && role === 'cooperating' && before?.type === 'duty') {
      if (withThem.test(line.folded.slice(Math.max(0, list.start - 2), list.start))) {
        before.openEnded = true
        before.position.end = pointAt(line, span.end)
      } else
        nodes.push({...dutyNode(line, span, role, label, {start: list.end, end: list.end}), openEnded: true})
      continue
    }
    nodes.push(...dutyNodes(line, span, role, label, list))
  }
  return nodes
}

/** What stands where units of a role do: a list, or a clause of its own, `A牵头,B配合`. */
export function unitsIn(line: Line, role: Role, label: string, lexicon: Lexicon): (Duty | Note)[] {
  const all = {start: 0, end: line.value.length}
  const clause = clauseIn(line, role, lexicon)
  const parts = clause
    ? withHeadUnits(line.folded, clause, {role, label})
    : withFields(line, role, label, lexicon)
  if (!parts)
    return namesPersons(line.folded, all)
      ? [personsNode(line, all, label, all)]
      : dutyNodes(line, all, role, label, all)
  parts[0]!.span.start = 0
  // 甲局、乙局按职责分工, or 甲局 in 乙局牵头,甲局: has no word but that of its column.
  for (const part of parts)
    if (part.role === role && part.label === '') {
      part.label = label
      delete part.labelAt
    }
  return clauseNodes(line, parts)
}

/** 市交通局;联系人:李四 · 市交通局 6月底前 · 完成时限:6月底 · 甲局会同乙局: units of a role with fields behind them, or a field alone. */
function withFields({folded}: Line, role: Role, label: string, lexicon: Lexicon): ClausePart[] | undefined {
  const all = {start: 0, end: folded.length}
  const labels = labelsIn(folded, all, lexicon).filter(({words}) => isField(words) || ofContact.test(words))
  if (labels.length === 0) {
    if (dateAlone.test(folded) && isDeadline(folded)) return [{span: all, label: '', list: all}]
    const parts = withoutDates(folded, {span: all, label, list: all, role})
    const divided = parts.flatMap(part => dividedAtWith(folded, part))
    return divided.length > 1 ? divided : undefined
  }
  const head = {start: 0, end: labels[0]!.start}
  const units = withoutMarks(folded, head)
  const fields = labels.map(({start, end, words}, index): ClausePart => {
    const to = labels[index + 1]?.start ?? folded.length
    return {
      span: {start, end: to},
      label: words,
      labelAt: start,
      list: withoutMarks(folded, {start: end, end: to}),
    }
  })
  if (units.end <= units.start) return fields
  return [...dividedAtWith(folded, {span: head, label, list: units, role}), ...fields]
}

/** 9月底前 in a line of its own */
const dateAlone = /^[\d每今明本上下长持常全第年][^、,; ]*$/
const ofContact = /^(?:电话|联系电话|手机|邮箱|备注|责任人|联系人)$/

/** The clause that all of a line is, where it stands for units of a role. */
export function clauseIn({folded}: Line, role: Role, lexicon: Lexicon): ClausePart[] | undefined {
  const all = {start: 0, end: folded.length}
  const parts = readLabels(folded, all, lexicon) ?? readVerbs(folded, all, lexicon, role)
  return parts?.every(({list, role}) => !role || looksLikeUnits(folded, list)) ? parts : undefined
}

/** The label as written; one with blanks inside is given without them. */
function labelOf({value}: Line, {label, labelAt}: ClausePart): string {
  const written = labelAt === undefined ? label : value.slice(labelAt, labelAt + label.length)
  return fold(written) === label ? written : label
}

/** A deadline is without its full stop, as units are: 6月底前。 */
export function fieldValue(field: FieldKind, words: string): string {
  return field === 'deadline' ? words.replace(/[。;；]$/, '') : words
}

/** A deadline, a person in charge or what else a label names. */
export function fieldNode(line: Line, span: Span, label: string, words: Span): Note {
  const folded = line.folded.slice(words.start, words.end)
  const field =
    fieldOf(label) ?? (isDeadlineOf(label, folded) ? 'deadline' : isPerson(folded) ? 'person' : 'other')
  const value = line.value.slice(words.start, words.end).trim()
  return {
    type: 'note',
    kind: 'field',
    value: fieldValue(field, value),
    label,
    field,
    position: positionIn(line, span),
  }
}

/** Who stands where units do: 责任单位:张三. */
function personsNode(line: Line, span: Span, label: string, words: Span): Note {
  return {...fieldNode(line, span, label, words), field: 'person'}
}

/** A section's duties as they hold for a task below it. */
export function inherit(duties: readonly Duty[]): Duty[] {
  return duties.map(duty => ({...duty, inherited: true, children: duty.children.map(unit => ({...unit}))}))
}
