/** Lists of what each unit does that lost the breaks between their entries. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../src/pipeline.ts'
import {taskRows} from '../../src/plan/rows.ts'
import {rolesOf} from '../roles-of.ts'

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
])('are parted, and what follows is none of theirs: %s', text => {
  const plan = parsePlan(text)
  expect(rolesOf(plan)).toEqual(read)
  expect(taskRows(plan, '')[2]!.text).toMatch(/^(?:加强|滚动)预报。$/)
})

test.each([
  '县农业农村局负责推广还田技术，县城管局负责清运落叶，县气象局负责预报，各司其职，形成合力，确保成效。',
  '1.综合组：负责协调各方面的力量。2.宣传组：负责报道活动的进展情况。3.后勤组：负责保障车辆和物资。',
  '1.还田技术：负责推广的人员要到位。2.落叶清运：负责保洁的人员要到位。3.天气预报：负责值班的人员要到位。',
  '会议通报了县农业农村局、县城管局的做法。县农业农村局：负责人汇报了经验。县城管局：负责人谈了体会。县气象局：负责人表了态。',
])('but not what only looks so: %s', text => {
  expect(rolesOf(text)).toEqual([])
})
