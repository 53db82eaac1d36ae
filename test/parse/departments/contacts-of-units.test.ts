/** Whom to call at a unit, between its name and what it is to do. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const textsOf = (plan: string) => taskRows(parsePlan(plan), '').map(({text}) => text)

test('the units of headings have the items below, whoever is to be called there', () => {
  const plan =
    '春节慰问各单位工作安排\n一、县农业局\n联系人：张三\n（一）走访农户。\n（二）发放种子。\n二、县民政局\n联系人：李四\n王五\n（一）看望老人。'
  expect(rolesOf(plan)).toEqual([
    ['', '', '县农业局'],
    ['', '', '县农业局'],
    ['', '', '县民政局'],
  ])
  expect(textsOf(plan)).toEqual(['走访农户。', '发放种子。', '看望老人。'])
})

test('the paragraph of a unit begins below whom to call', () => {
  const plan =
    '抗旱方案\n三、职责分工\n（一）县水利局\n联系人：张三\n1.检查水库。\n2.储备水泵。\n（二）县民政局\n联系电话：7654321\n负责救济灾民。'
  expect(rolesOf(plan)).toEqual([
    ['', '', '县水利局'],
    ['', '', '县水利局'],
    ['', '', '县民政局'],
  ])
  expect(textsOf(plan)).toEqual(['检查水库。', '储备水泵。', '负责救济灾民。'])
})

test('a list of whom to call assigns nothing', () => {
  expect(rolesOf('各单位工作安排\n一、县农业局\n联系人：张三\n二、县民政局\n联系人：李四')).toEqual([])
  expect(
    rolesOf('职责分工\n一、县农业局\n联系人：张三\n二、县民政局\n联系人：李四\n联系电话：7654321'),
  ).toEqual([])
})
