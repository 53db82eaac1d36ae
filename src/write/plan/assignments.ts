/** Duties and fields in words: a label, and the list or the value behind it. */
import {firstNamedIn} from '../../plan/first-named.ts'
import {fold} from '../../plan/fold.ts'
import {roleOfLabel} from '../../plan/role-keys.ts'
import type {Duty, Note, Role} from '../../plan/types.ts'

export interface Assignment {
  /** Empty where the source has none: `（甲局、乙局）`, `（6月底前）`. */
  label: string
  words: string
  /** The same with the label behind, where it is a verb: 甲局牵头. */
  asVerb?: string
  isField: boolean
  /** 有关单位配合, which is read so only behind other units; words that begin with it need 等. */
  isOfNobody?: boolean
  /** A date, a score or a rule, which may stand behind units without a label. */
  isDue?: boolean
}

/** How a label ends that stands behind its units: 牵头, 按职责分工负责. */
const verb =
  /(?:牵头|主办|为主|配合|协同|协办|协助|参与|参加|支持|承办|承担|负责|落实|实施|推进|组织|抓好|做好|执行|完成|开展|工作|同志|及)$/
/** A会同B负责 */
const together = /^(?:(?:牵头)?(?:会同|会商|商)|联合)$/

export const plainLabels = {
  lead: '牵头单位',
  cooperating: '配合单位',
  responsible: '责任单位',
} as const satisfies Record<Role, string>

/** Who else takes part, the tree does not say; a bare 等 before a verb, 甲局等负责, is no good Chinese. */
const openEnd = '等有关单位'
/** The same where a verb follows and nobody is named: 有关单位配合. */
const anyOthers = '有关单位'

/** How a unit is marked whose role is not that of its list. */
const marks: Record<Role, string> = {lead: '（牵头）', cooperating: '（配合）', responsible: ''}

export function assignmentsOf(nodes: readonly (Duty | Note)[]): Assignment[] {
  const found: Assignment[] = []
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    if (node.type === 'note') {
      found.push(fieldOf(node))
      continue
    }
    const next = nodes[at + 1]
    if (next?.type === 'duty' && together.test(fold(next.label))) {
      found.push(jointly(node, next))
      at++
      continue
    }
    const list = oneList(nodes, at)
    found.push(list.length === 1 && isPlain(node) ? ofOneRole(node) : ofSeveralRoles(list))
    at += list.length - 1
  }
  return found
}

export function isVerb(label: string): boolean {
  return verb.test(fold(label))
}

/** The role that a label says; units without one are responsible. */
export function roleSaid(label: string): Role {
  return roleOfLabel(fold(label)) ?? 'responsible'
}

/**
 * The label as it can stand on a line: that of a column may be of two, 牵头单位、责任单位, hold a bracket, or
 * give no role: 部门, 乡镇.
 */
export function labelOf({label}: Duty): string {
  if (/^(?:[^牵责]{0,2}(?:单位|部门)|各?[县市区旗乡镇街]{2})/.test(label) && !roleOfLabel(fold(label)))
    return plainLabels.responsible
  return label.includes('、') ? plainLabels.responsible : label.replace(/[(（].*$/, '')
}

function fieldOf({label = '', value, field}: Note): Assignment {
  const isDue = field === 'deadline' || isScore(value) || firstNamedIn(fold(value)) !== undefined
  return {label, words: value, isField: true, isDue, ...(isVerb(label) && {asVerb: `${value}${label}`})}
}

/** 1分 */
export function isScore(words: string): boolean {
  return /^ *[+-]?\d+(?:\.\d+)? *分 *$/.test(words)
}

/** Whether a duty’s role is what its label says; before a verb another label may say it: 牵头单位：A负责. */
function isPlain(duty: Duty): boolean {
  return roleSaid(labelOf(duty)) === duty.role || isVerb(duty.label)
}

function ofOneRole(duty: Duty): Assignment {
  const {role} = duty
  const label = labelOf(duty)
  const words = unitList(duty)
  const isOfNobody = duty.children.length === 0 && duty.openEnded === true
  const asVerb = `${isOfNobody ? anyOthers : words}${label}`
  if (roleSaid(label) === role)
    return {label, words, isField: false, ...(isVerb(label) && {asVerb, ...(isOfNobody && {isOfNobody})})}
  // 会同B负责
  if (role === 'cooperating')
    return {label: plainLabels[role], words: asVerb, asVerb: `会同${asVerb}`, isField: false}
  return {label: plainLabels[role], words: asVerb, isField: false}
}

/** The duties from `at` on that one label gives to units of several roles. */
function oneList(nodes: readonly (Duty | Note)[], at: number): Duty[] {
  const first = nodes[at] as Duty
  const list = [first]
  for (let next = at + 1; next < nodes.length; next++) {
    const node = nodes[next]!
    if (node.type !== 'duty' || node.label !== first.label || isVerb(node.label)) break
    if (node.role === list.at(-1)!.role || node.children.length === 0) break
    list.push(node)
  }
  return list
}

function ofSeveralRoles(list: readonly Duty[]): Assignment {
  const label = labelOf(list[0]!)
  const said = roleSaid(label)
  const names = list.flatMap(({role, children}) =>
    children.map(({value}) => `${value}${role === said ? '' : marks[role]}`),
  )
  return {label, words: `${names.join('、')}${list.at(-1)!.openEnded ? openEnd : ''}`, isField: false}
}

/** A会同B负责 · 责任单位：A会同B */
function jointly(duty: Duty, others: Duty): Assignment {
  const {label, role} = duty
  const list = `${unitList(duty)}${others.label.replace('联合', '会同')}${unitList(others)}`
  if (!isVerb(label)) return {label, words: list, isField: false}
  const said = fold(others.label).startsWith('牵头') ? 'lead' : roleSaid(label)
  const words = `${list}${label}`
  if (said !== role) return {label: plainLabels[role], words, isField: false}
  return {label: plainLabels.responsible, words, asVerb: words, isField: false}
}

export function unitList({children, openEnded}: Pick<Duty, 'children' | 'openEnded'>): string {
  if (children.length === 0) return openEnded ? openEnd : '无'
  return `${children.map(({value}) => value).join('、')}${openEnded ? openEnd : ''}`
}

/** The duties of nobody in particular behind the units before them: 责任单位：甲局，有关单位配合。 */
export function withNobody(assignments: readonly Assignment[]): Assignment[] {
  const joined: Assignment[] = []
  for (const one of assignments) {
    const last = joined.at(-1)
    if (one.isOfNobody && last && !last.isField && last.asVerb === undefined)
      joined[joined.length - 1] = {...last, words: `${last.words}，${one.asVerb}`}
    else joined.push(one)
  }
  return joined
}

/** Several assignments in one bracket or cell: `A牵头，B配合，6月底前` · `责任单位：A；完成时限：6月底前`. */
export function clauseOf(assignments: readonly Assignment[]): string {
  const first = assignments.find(({isField}) => !isField)
  const verbs = assignments.map(({label, words, asVerb, isOfNobody}, at) => {
    const ofNobody = isOfNobody && assignments[at] === first
    return ofNobody ? `${words}${label}` : (asVerb ?? (label === '' ? words : undefined))
  })
  if (verbs.every(one => one !== undefined)) return verbs.join('，')
  return assignments.map(({label, words}) => (label === '' ? words : `${label}：${words}`)).join('；')
}
