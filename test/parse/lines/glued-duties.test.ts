/** Lists of what each unit does that lost the breaks between their entries. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const read = [
  ['', '', '县农业农村局'],
  ['', '', '县城管局 园林局'],
  ['', '', '县气象局'],
]

test.each([
  '各单位职责如下：县农业农村局。负责推广还田技术。县城管局、园林局。负责清运落叶。县气象局。加强预报。',
  '县农业农村局：负责推广还田技术。 县城管局、园林局：负责清运落叶。 县气象局：加强预报。 3.2镇村职责 落实网格。',
  '（三）部门职责1.县农业农村局：负责推广还田技术。2.县城管局、园林局：及时清运落叶，负责保洁。3.县气象局：滚动预报。（四）经费',
  '（6）县农业农村局：负责推广还田技术。（7）县城管局、园林局：及时清运落叶，负责保洁。（8）县气象局：滚动预报。五、工作要求',
  '县农业农村局：负责推广还田技术。县城管局、园林局：负责清运落叶。县气象局：加强预报。请各单位抓好落实。联系人：王五，电话：1234567。',
  '县农业农村局：负责推广还田技术。县城管局、园林局：负责清运落叶。县气象局：加强预报。各有关部门要形成合力。',
])('are parted, and what follows is none of theirs: %s', text => {
  const plan = parsePlan(text)
  expect(rolesOf(plan)).toEqual(read)
  expect(taskRows(plan, '')[2]!.text).toMatch(/^(?:加强|滚动)预报。$/)
})

test('have entries of all that are of one kind', () => {
  const text =
    '县农业农村局：负责推广还田技术。县城管局：负责清运落叶。县气象局：加强预报。各学校：负责宣传。各镇、街道：组织巡查。'
  expect(rolesOf(text).slice(2)).toEqual([
    ['', '', '县气象局'],
    ['', '', '各学校'],
    ['', '', '各镇、街道'],
  ])
})

test('one break may be lost, behind an entry that goes on with the count of those above', () => {
  const lines = [
    '1.县农业农村局：负责推广还田技术，统计还田面积。',
    '2.县城管局：根据落叶时节，做好人员调配，负责清运落叶，所需经费列入预算。3.县园林局：负责修剪行道树，指导单位绿化。',
    '4.县气象局：负责预报。',
  ]
  expect(rolesOf(`某县秋季环境整治方案\n${lines.join('\n')}`)).toEqual([
    ['', '', '县农业农村局'],
    ['', '', '县城管局'],
    ['', '', '县园林局'],
    ['', '', '县气象局'],
  ])
})

test.each([
  '县农业农村局负责推广还田技术，县城管局负责清运落叶，县气象局负责预报，各司其职，形成合力，确保成效。',
  '1.综合组：负责协调各方面的力量。2.宣传组：负责报道活动的进展情况。3.后勤组：负责保障车辆和物资。',
  '1.还田技术：负责推广的人员要到位。2.落叶清运：负责保洁的人员要到位。3.天气预报：负责值班的人员要到位。',
  '会议通报了县农业农村局、县城管局的做法。县农业农村局：负责人汇报了经验。县城管局：负责人谈了体会。县气象局：负责人表了态。',
  '第四条 各部门职责：县农业农村局：负责推广。县城管局：负责清运。县气象局：负责预报。',
  '某县还田条例\n各部门职责：县农业农村局：负责推广还田技术。县城管局：负责清运落叶。县气象局：负责预报。',
  '征求意见情况：县农业农村局：负责还田一款无意见。县城管局：负责清运的表述应明确。县气象局：负责预报宜缓。',
  '采纳情况如下：县农业农村局：负责推广还田技术。县城管局：负责清运落叶。县气象局：负责预报。',
  '有关规定为：“县农业农村局：负责推广还田技术。县城管局：负责清运落叶。县气象局：负责预报。”请向县城管局反映。',
  '县农业农村局：负责推广，去年还田三万亩。县城管局：负责清运，清运了落叶。县气象局：负责预报，已发布八期。',
  '问：由谁负责？答：您好！县农业农村局：负责推广还田技术。县城管局：负责清运落叶。县气象局：负责预报。',
])('but not what only looks so: %s', text => {
  expect(rolesOf(text)).toEqual([])
})

test('keep what a kind of body is to do within the last, and make no unit of 请认真贯彻执行', () => {
  const text = '县教育局：负责校园排查工作。县公安局：负责查处涉校案件。县卫健局：负责医疗救治。'
  expect(rolesOf(`${text}请认真贯彻执行。执行中遇到的问题，请及时反馈。`)).toHaveLength(3)
  expect(taskRows(parsePlan(`${text}各级医疗机构要做好床位预留。`), '')[2]!.text).toContain('床位')
  expect(rolesOf(text.replace('县公安局', '各级领导：加强带班。县公安局'))).toHaveLength(3)
})
