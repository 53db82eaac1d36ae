import {dutiesOf} from '../../plan/rows.ts'
import type {Duty, Task} from '../../plan/types.ts'
import {isBlank} from '../blank-duty.ts'
import {blankLeads} from '../blank-leads.ts'
import {headOf} from '../places.ts'
import type {Problem, Rule} from '../rule.ts'

/**
 * A task that says who cooperates but not who leads, or whose 牵头单位 has nobody behind it. The office that supervises
 * the plan has no one to ask.
 *
 * A task that names only 责任单位 is led by these, and is not reported: plans mix the two. Nor is an entry of a list of
 * what each unit does: to cooperate is its own task, also below 县水利局 and 配合任务.
 *
 * @example ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 协同单位:省财政厅。
 * 2. 改善供水。
 * 责任单位:省水利厅。
 * @example not ok
 * 1. 修通村道。
 * 协同单位:省财政厅。
 * 2. 改善供水。
 * 牵头单位:
 * 协同单位:省财政厅。
 * 1:1 Unexpected task 1 without a lead unit, expected one beside those that cooperate
 * 3:1 Unexpected task 2 without a lead unit, expected one beside those that cooperate
 */
export const taskHasLead: Rule<'task-has-lead'> = {
  id: 'task-has-lead',
  severity: 'error',
  about: {en: 'a task without a lead unit', zh: '任务没有牵头单位'},
  help: {en: 'Name the unit that leads.', zh: '补列牵头单位或责任单位。'},
  check: ({plan, tasks, text}) => {
    const inTables = blankLeads(plan)
    return tasks.flatMap(({node}): Problem[] => {
      const {number} = node
      const duties = dutiesOf(node)
      const leading = duties.filter(({role}) => role !== 'cooperating')
      const blank = leading.find(duty => isBlank(duty, text))
      if (blank && leading.every(({children}) => children.length === 0)) {
        const say = {
          en: `Unexpected \`${blank.label}\` with no unit behind it in task ${number}, expected one`,
          zh: `原文任务 ${number} 的“${blank.label}”之后空缺，应列明单位`,
        }
        return [{position: headOf(blank.position, text), say}]
      }
      const header = inTables.get(node)
      if (header !== undefined && leading.length > 0) {
        const say = {
          en: `Unexpected task ${number} with nothing below \`${header}\`, expected a unit as in the other rows`,
          zh: `原文任务 ${number} 的“${header}”栏空缺，应与其他行一样列明单位`,
        }
        return [{position: headOf(node.position, text), say}]
      }
      const first = duties.find(({children}) => children.length > 0)
      if (leading.length > 0 || !first || isOfUnit(first) || beginsWith(first, node, text)) return []
      const say = {
        en: `Unexpected task ${number} without a lead unit, expected one beside those that cooperate`,
        zh: `原文任务 ${number} 只列配合单位，应有牵头单位`,
      }
      return [{position: headOf(node.position, text), say}]
    })
  },
}

/** Below 一、县水利局 and (二)配合任务 stands what it helps with; who leads that stands elsewhere. */
function isOfUnit({inherited, label}: Duty): boolean {
  return inherited === true && label === ''
}

/** 2.派出所。配合开展宣传。: an entry of what each unit does is its own. */
function beginsWith({label, position}: Duty, {marker = '', position: {start}}: Task, text: string): boolean {
  const at = position.start.offset!
  return (
    text.slice(start.offset, at).trim() === marker && !/单位|部门/.test(label) && !'(（'.includes(text[at]!)
  )
}
