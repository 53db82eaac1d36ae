/** Plans laid out by department. */
import {expect, test} from 'vitest'
import {rolesOf} from '../roles-of.ts'

test.each([
  ['一、县发改局\n1.编制规划。\n2.审批项目。\n二、县财政局\n1.筹资。', '', '县发改局'],
  ['一、县发改局牵头任务\n1.编制规划。\n2.审批项目。\n二、县财政局牵头任务\n1.筹资。', '县发改局', ''],
])('a heading that is a unit has the items below: %s', (plan, lead, responsible) => {
  const roles = (unit: string) => [lead && unit, '', responsible && unit]
  expect(rolesOf(`职责分工\n${plan}`)).toEqual([roles('县发改局'), roles('县发改局'), roles('县财政局')])
})

test('two that say who leads are enough', () => {
  expect(rolesOf('一、分工\n（一）民政局牵头：1.低保；2.养老。\n（二）财政局牵头：1.筹资；2.监督。')).toEqual(
    [
      ['民政局', '', ''],
      ['财政局', '', ''],
    ],
  )
})

test.each([
  '获奖名单\n一、县发改局\n1.张三\n2.李四\n二、县财政局\n1.王五',
  '职责分工\n一、县发改局\n1.编制规划。',
  '职责分工\n县发改局：负责审批。\n县财政局：负责筹资。\n县住建局：负责建设。',
  '第一条 县发改局：负责审批。\n第二条 县财政局：负责筹资。\n第三条 县住建局：负责建设。',
])('what only looks so assigns nothing: %s', plan => {
  expect(rolesOf(plan)).toEqual([])
})

test('where others have their units otherwise, paragraphs are prose', () => {
  const paragraphs = '县发改局牵头：审批。\n县财政局牵头：筹资。'
  expect(rolesOf(`一、任务\n1.修路。（县交通局负责）\n二、分工\n${paragraphs}`)).toEqual([
    ['', '', '县交通局'],
  ])
})
