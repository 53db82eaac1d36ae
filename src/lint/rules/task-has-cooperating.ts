import {dutiesOf, unitsOf} from '../../plan/rows.ts'
import type {Task} from '../../plan/types.ts'
import {isBlank} from '../blank-duty.ts'
import {headOf} from '../places.ts'
import type {Problem, Rule} from '../rule.ts'

/** From so many tasks on a document has a habit. */
const fewest = 8

/**
 * The one task that names no cooperating unit where all others of the document do, and a 配合单位 that was left blank
 * beside a lead. A line may have been lost when the
 * draft was put together; a unit that can do its task alone is rare in such a plan.
 *
 * @example ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 2. 改善供水。
 * 牵头单位:省水利厅。
 * 协同单位:省财政厅。
 * @example not ok
 * 1.修路。(甲厅牵头,己厅配合)
 * 2.通水。(乙厅牵头,己厅配合)
 * 3.通电。(丙厅牵头,己厅配合)
 * 4.通气。(丁厅牵头,己厅配合)
 * 5.通邮。(戊厅牵头)
 * 6.通网。(庚厅牵头,己厅配合)
 * 7.通车。(甲厅牵头,己厅配合)
 * 8.种树。(辛厅牵头,己厅配合)
 * 5:1 Unexpected task 5 without a cooperating unit, expected one as in all 7 others
 * @example not ok
 * 1.修路。
 * 牵头单位:甲厅
 * 配合单位:
 * 2.通水。
 * 牵头单位:乙厅
 * 配合单位:己厅
 * 3:1 Unexpected `配合单位` with no unit behind it in task 1, expected one or 无
 */
export const taskHasCooperating: Rule<'task-has-cooperating'> = {
  id: 'task-has-cooperating',
  severity: 'info',
  about: {
    en: 'the one task without a cooperating unit where all others have one, or 配合单位 left blank',
    zh: '其他任务均有配合单位，唯独一项没有；或“配合单位”空缺',
  },
  help: {
    en: 'See whether the line was lost; where the lead unit acts alone, a blank label may say 无.',
    zh: '核对是否漏列；确由牵头单位独立承担的，空缺处可写“无”。',
  },
  check({tasks, text}) {
    const blank = tasks.flatMap(({node}) => blankIn(node, text))
    const led = tasks.filter(({node}) => dutiesOf(node).length > 0)
    const alone = led.filter(({node}) => unitsOf(node, 'cooperating').length === 0)
    const [only] = alone
    if (alone.length !== 1 || !only || led.length < fewest || isSaid(only.node)) return blank
    const {node} = only
    return [
      ...blank,
      {
        position: headOf(node.position, text),
        say: {
          en: `Unexpected task ${node.number} without a cooperating unit, expected one as in all ${led.length - 1} others`,
          zh: `原文任务 ${node.number} 没有配合单位，应有：其他 ${led.length - 1} 项均有`,
        },
      },
    ]
  },
}

/** Where nobody leads either, that is said. */
function blankIn(task: Task, text: string): Problem[] {
  const duties = dutiesOf(task)
  if (!duties.some(({role, children}) => role !== 'cooperating' && children.length > 0)) return []
  return duties
    .filter(duty => duty.role === 'cooperating' && isBlank(duty, text))
    .map(({label, position}) => ({
      position: headOf(position, text),
      say: {
        en: `Unexpected \`${label}\` with no unit behind it in task ${task.number}, expected one or 无`,
        zh: `原文任务 ${task.number} 的“${label}”之后空缺，应列明单位或写“无”`,
      },
    }))
}

/** 配合单位:无 says so; 由A负责 is another way of writing, and 等 leaves it open who else takes part. */
function isSaid(task: Task): boolean {
  const duties = dutiesOf(task)
  return (
    duties.some(({role, openEnded}) => role === 'cooperating' || openEnded) ||
    !duties.some(({role}) => role === 'lead')
  )
}
