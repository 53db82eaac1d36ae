/** Every label of the table of role words gives its role, wherever labels stand. */
import {expect, test} from 'vitest'
import {labelsOf, roleWords} from '../../../src/plan/role-keys.ts'
import {rolesOf} from '../../roles-of.ts'

const labels = roleWords.flatMap(one => labelsOf(one).map(label => ({label, role: one.role})))
const rolesInOrder = ['lead', 'cooperating', 'responsible']

test.each(labels)('$label gives its role on a line of its own, and in a bracket', ({label, role}) => {
  const expected = [rolesInOrder.map(one => (one === role ? '县交通局' : ''))]
  const entry = '某县茶叶产业发展工作方案\n1.修建茶园道路。'
  expect(rolesOf(`${entry}\n${label}：县交通局。`)).toEqual(expected)
  expect(rolesOf(`${entry}（${label}：县交通局）`)).toEqual(expected)
})
