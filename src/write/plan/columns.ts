/** What a task’s row says, and below which header: a column for each role with names alone, others for the fields. */
import {columnFor} from '../../plan/columns.ts'
import {saysUntilWhen} from '../../plan/fields.ts'
import {fold} from '../../plan/fold.ts'
import {roleOfLabel} from '../../plan/role-keys.ts'
import type {Duty, FieldKind, Note, Role} from '../../plan/types.ts'
import {isScore, isVerb, labelOf, plainLabels, roleSaid, unitList} from './assignments.ts'

const longestHeader = 14

/** What a column is for: units of a role, a field without a label of its own, or one with it. */
type Kind = Role | 'deadline' | 'person' | 'score' | 'remark' | 'field'

/** One duty or field of a row. */
export interface Told {
  kind: Kind
  /** Its own header, 牵头考核单位; none where the document says it by a verb or alone, 甲局牵头. */
  own?: string
  node: Duty | Note
}

const usual: Record<Exclude<Kind, 'field'>, string> = {
  ...plainLabels,
  deadline: '完成时限',
  person: '责任人',
  score: '考核分值',
  remark: '备注',
}

/** What a row says; nothing where a table cannot say it. */
export function toldBy(nodes: readonly (Duty | Note)[]): Told[] | undefined {
  const all = nodes.map(node => (node.type === 'duty' ? ofDuty(node) : ofField(node)))
  return all.every(one => one !== undefined) ? all : undefined
}

function ofDuty(node: Duty): Told {
  const {role} = node
  const own = fold(labelOf(node))
  const isNoun = own !== '' && !isVerb(own) && own.length <= longestHeader && roleSaid(own) === role
  return isNoun && columnOf(own).role === role ? {kind: role, own, node} : {kind: role, node}
}

function ofField(node: Note): Told | undefined {
  const {label = '', value, field} = node
  const own = fold(label)
  if (own === '' || isVerb(own)) return {kind: bareKind(value, field), node}
  if (label.length > longestHeader || label.includes('\n') || columnOf(own).kind !== 'field') return undefined
  return {kind: field === 'deadline' && saysUntilWhen(own) ? 'deadline' : 'field', own, node}
}

function bareKind(value: string, field: FieldKind | undefined): Kind {
  if (field === 'deadline' || field === 'person') return field
  return isScore(value) ? 'score' : 'remark'
}

function columnOf(header: string) {
  return columnFor(header, undefined, {roleOf: roleOfLabel})
}

/**
 * The header of what a row says: of what has no header of its own, that which the document has for such, else the usual one.
 * 牵头单位 in one row and 牵头部门 in another are one column, where no row has both.
 */
export function headerOf({kind, own}: Told, rows: readonly (readonly Told[])[]): string {
  if (kind === 'field') return own ?? usual.remark
  const given = rows.map(row =>
    row.flatMap(one => (one.kind === kind && isUsual(one) ? (one.own ?? []) : [])),
  )
  const names = new Set(given.flat())
  const main = names.has(usual[kind]) ? usual[kind] : ([...names][0] ?? usual[kind])
  const isOne = given.every(row => new Set(row).size <= 1)
  return own === undefined || (isOne && names.has(own)) ? main : own
}

/** 牵头部门 is 牵头单位, 牵头考核单位 is another thing. */
function isUsual({kind, own = ''}: Told): boolean {
  return kind === 'deadline' || kind === 'person' || /^[一-鿿]{2}(?:单位|部门)$/.test(own)
}

/** The lines of a cell: the names of units on one, each field on its own. */
export function linesOf(held: readonly Told[]): string[] {
  const duties = held.flatMap(({node}) => (node.type === 'duty' ? node : []))
  const fields = held.flatMap(({node}) => (node.type === 'note' ? node.value.split('\n') : []))
  return duties.length > 0 ? [unitList(together(duties)), ...fields] : fields
}

/** Duties of one role as one: each unit once, and an open list ends it. */
function together(duties: readonly Duty[]): Pick<Duty, 'children' | 'openEnded'> {
  const units = new Map(duties.flatMap(({children}) => children.map(unit => [unit.value, unit] as const)))
  return {children: [...units.values()], openEnded: duties.some(({openEnded}) => openEnded)}
}
