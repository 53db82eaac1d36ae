/** Behind an office that is reported to, a bracket says whose it is: nobody's task. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {rolesOf} from '../../roles-of.ts'

const beside = '（二）修路。（县交通局）'
const given = ['', '', '县交通局']

test.each([
  '各单位每季度末将进展情况报领导小组办公室（门诊部）。',
  '各单位制定实施细则，于3月29日前报集团公司防洪指挥部办公室（工务部）。',
  '各单位于10月31日前将总结报市安委会办公室（市应急局）。',
  '重大情况及时上报县防汛抗旱指挥部（县水利局）。',
  '每月25日前将台账报送县工作专班（县发改局）；逾期通报。',
  '问题线索反馈至联席会议办公室（市民政局）。',
])('%s', words => {
  const file = new VFile(`一、工作\n（一）加强报送。${words}\n${beside}`)
  expect(rolesOf(parsePlan(file))).toEqual([['', '', ''], given])
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['task-has-duty'])
})

test('beside it who does it is still read', () => {
  const words = '将情况报领导小组办公室（市商务局）。（责任单位：各镇）'
  expect(rolesOf(`一、工作\n（一）加强报送。${words}\n${beside}`)[0]).toEqual(['', '', '各镇'])
})

test.each([
  ['完成规划编制，报县政府办公室（县发改局）。', '县发改局'],
  ['每季度末将进展情况报领导小组办公室。（县发改局）', '县发改局'],
  ['建立县级防汛抗旱指挥部（县水利局）。', '县水利局'],
  ['组建信息报送工作专班（县委宣传部）。', '县委宣传部'],
  ['做好天气预报，发挥气象灾害防御指挥部办公室（县气象局）', '县气象局'],
  ['将情况报领导小组办公室（县发改局负责）。', '县发改局'],
])('but this bracket gives it: %s', (words, units) => {
  expect(rolesOf(`一、工作\n（一）${words}\n${beside}`)).toEqual([['', '', units], given])
})

test.each([
  ['每月25日前将进展情况报县领导小组办公室（县教育局、各镇人民政府）', '县教育局 各镇人民政府'],
  ['常态化运行情报研判专班（县公安局）', '县公安局'],
  ['健全报警应急联动指挥部（县公安局）', '县公安局'],
])('but several units, or an office of that name, have the task: %s', (words, units) => {
  expect(rolesOf(`一、工作\n（一）加强报送。${words}\n${beside}`)).toEqual([['', '', units], given])
})
