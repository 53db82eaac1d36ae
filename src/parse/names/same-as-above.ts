/** 责任单位:同上: the units of the task right above it. */
import type {VFile} from 'vfile'
import type {Duty, Plan, Section, Task} from '../../plan/types.ts'
import {report} from '../reading/findings.ts'

const same =
  /(?:^|[:： ])[ （(]*(?:(同上|如上|上同|同前|[〃″"＂”])|同左|同第?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[项条行]?|详?见[^：:。]+|按照?(?:各自)?职责(?:分工)?)[ 。;；)）\]】〕]*$/

/**
 * Fills duties that say so with the units of their role in the task above, or all its duties where it has them in
 * other roles, 甲局牵头,乙局配合; and reports those that find none there, or refer to another place: 同第1项, 详见附件.
 */
export function fillSame(plan: Plan, file: VFile): void {
  fillBelow(plan, [], file)
}

/** Fills those of a node and of what it holds; its last task's duties. */
function fillBelow(parent: Plan | Section | Task, above: readonly Duty[], file: VFile): readonly Duty[] {
  const duties = dutiesOf(parent)
  const namesOwn = duties.some(({children}) => children.length > 0)
  if (duties.some(({children}) => children.length === 0)) {
    const isAlone = duties.length === 1
    const filled = (node: (typeof parent.children)[number]) =>
      node.type === 'duty' && node.children.length === 0
        ? filledFrom(node, sameIn(above, node, isAlone), file)
        : [node]
    parent.children = parent.children.flatMap(filled) as typeof parent.children
  }
  const own = dutiesOf(parent)
  let last = parent.type === 'task' || namesOwn ? own : withOtherRoles(own, above)
  for (const node of parent.children)
    if (node.type === 'task' || node.type === 'section') last = fillBelow(node, last, file)
  return withOtherRoles(last, own)
}

/** A heading that says 同上 stands between tasks, and its duties are of the headings below it. */
function withOtherRoles(duties: readonly Duty[], others: readonly Duty[]): readonly Duty[] {
  return [...duties, ...others.filter(other => duties.every(({role}) => role !== other.role))]
}

function dutiesOf(parent: Plan | Section | Task): Duty[] {
  return (parent.children as readonly (typeof parent.children)[number][]).filter(node => node.type === 'duty')
}

/** What a duty of some role repeats: 责任单位 all that 甲局牵头,乙局配合 says, and alone also 牵头单位 and 配合单位. */
function sameIn(above: readonly Duty[], {role, label}: Duty, isAlone: boolean): readonly Duty[] {
  const named = above.filter(({children}) => children.length > 0)
  const kin = named.filter(one => one.label === label || !ofList.test(one.label))
  const isGeneral = (isAlone || role === 'responsible') && kin.length > 0
  if (isGeneral) return kin
  const ofRole = named.filter(one => one.role === role)
  return isAlone && role === 'responsible' && ofRole.length === 0 ? named : ofRole
}

const ofList = /(?:单位|部门|主体|科室|机构)$/

function filledFrom(duty: Duty, above: readonly Duty[], file: VFile): Duty[] {
  const {position} = duty
  const words = String(file).slice(position.start.offset, position.end.offset).trim()
  const found = same.exec(words)
  if (!found) return [duty]
  if (found[1] !== undefined && above.length > 0)
    return above.map(({role, label, children, openEnded}) => ({
      ...duty,
      role,
      label: role === duty.role ? duty.label : label,
      children: children.map(unit => ({...unit, position: {...position}})),
      ...(openEnded && {openEnded}),
    }))
  if (!duty.inherited) report(file, 'task-has-duty', position, words)
  return [duty]
}
