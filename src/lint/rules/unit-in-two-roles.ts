import type {Problem, Rule} from '../rule.ts'
import {inTwoRoles} from '../two-roles.ts'

/**
 * A unit that leads a task and also cooperates on it, or that stands among both its 责任单位 and its 配合单位. It cannot
 * cooperate with itself: mostly another unit was meant in the second place, or the lead was changed and the old list left
 * as it was.
 *
 * Which of the two is meant the document does not say, so there is no fix. A lead that is also among the 责任单位 is
 * usual.
 *
 * @example ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 协同单位:省财政厅。
 * 2. 改善供水。
 * 牵头单位:省水利厅。
 * 责任单位:省水利厅、省财政厅。
 * @example not ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 协同单位:省财政厅、省交通运输厅。
 * 2. 改善供水。
 * 责任单位:省水利厅、省财政厅。
 * 配合单位:省财政厅。
 * 3:11 Unexpected `省交通运输厅` under `协同单位` of task 1, which it leads, expected it in one list alone
 * 6:6 Unexpected `省财政厅` under `配合单位` of task 2, which it answers for, expected it in one list alone
 */
export const unitInTwoRoles: Rule<'unit-in-two-roles'> = {
  id: 'unit-in-two-roles',
  severity: 'warning',
  about: {
    en: 'a unit that leads a task, or answers for it, and cooperates on it',
    zh: '同一单位既牵头（或负责）又配合',
  },
  help: {en: 'Leave the unit in one of the two lists.', zh: '只在其中一处保留该单位。'},
  check({tasks}) {
    const reported = new Set<number>()
    return tasks.flatMap(({node}) =>
      inTwoRoles(node).flatMap(({unit: {value, position}, duty: {label}, role}): Problem[] => {
        const at = position.start.offset ?? 0
        // The duties of a heading are those of all tasks below it.
        if (reported.has(at)) return []
        reported.add(at)
        return [
          {
            position,
            say: {
              en: `Unexpected \`${value}\` under \`${label}\` of task ${node.number}, which it ${leads[role].en}, expected it in one list alone`,
              zh: `原文任务 ${node.number} 的“${value}”${leads[role].zh}，又列入“${label}”，应只列一处`,
            },
          },
        ]
      }),
    )
  },
}

const leads = {lead: {en: 'leads', zh: '已牵头'}, responsible: {en: 'answers for', zh: '已负责'}} as const
