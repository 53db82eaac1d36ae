/** Below 任务分工, entries that begin with a unit, under the entry of another one. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {rolesOf} from '../../roles-of.ts'

const below = (...lines: string[]) => `临河中学校庆方案\n一、任务分工\n${lines.join('\n')}`
const behind = '2.后勤处负责召开发布会。'
const other = ['', '', '后勤处']

test('are of the unit that they begin with, however short its name', () => {
  const text = below(
    '1.宣传部牵头负责校内布置。',
    '（1）学生处负责悬挂彩旗。',
    '（2）团委负责广播宣传。',
    '（3）拟定标语。',
    behind,
  )
  expect(rolesOf(text)).toEqual([['', '', '学生处'], ['', '', '团委'], ['宣传部', '', ''], other])
})

test('also where a verb of work stands behind it', () => {
  const text = below('1.宣传部牵头负责校内布置。', '（1）学生处拟定标语。', '（2）接待来宾。', behind)
  expect(rolesOf(text)).toEqual([['', '', '学生处'], ['宣传部', '', ''], other])
})

test('in lists without a heading too', () => {
  const list = [
    '1.县水利局：负责监测水情。\n（1）水文站提供水情。\n（2）发布预警。',
    '2.县应急局：负责抢险。',
    '3.县气象局：负责预报。',
  ].join('\n')
  expect(rolesOf(`临河县防汛预案\n${list}`)).toEqual([
    ['', '', '水文站'],
    ['', '', '县水利局'],
    ['', '', '县应急局'],
    ['', '', '县气象局'],
  ])
})

test.each([
  '（1）县图书馆维护。',
  '（1）县体育馆布置方案。',
  '（1）指导各乡镇做好排查。',
  '（1）各部门加强配合。',
  '（1）会同县水利局会商。',
])('but what only begins with a name has the unit above: %s', item => {
  expect(rolesOf(below('1.宣传部牵头负责校内布置。', item, behind))).toEqual([['宣传部', '', ''], other])
})

test('below a unit that stands alone, the items are its own', () => {
  const list = below('1.教务处', '（1）各班级做好自习。', '（2）印发课表。', '2.后勤处', '（1）供应饮水。')
  expect(rolesOf(list)).toEqual([
    ['', '', '教务处'],
    ['', '', '教务处'],
    ['', '', '后勤处'],
  ])
})

/** What is reported, by line. */
function reportsOf(text: string): (number | undefined)[] {
  const file = new VFile(text)
  parsePlan(file)
  return file.messages.filter(({ruleId}) => ruleId === 'role-word-in-prose').map(({line}) => line)
}

test('one that begins with another unit in words that are not understood is reported', () => {
  const items = [
    '（1）学生处腾出场地。',
    '（2）宣传部腾出展板。',
    '（3）县图书馆改造。',
    '（4）会同县水利局会商。',
  ]
  expect(reportsOf(below('1.宣传部牵头负责校内布置。', ...items, behind))).toEqual([4])
})

test('where all have units of their own, the work above them is a task beside them', () => {
  const parent = '1.宣传部牵头负责校内布置。'
  const items = ['（1）学生处负责悬挂彩旗。', '（2）团委负责广播宣传。']
  expect(rolesOf(below(parent, ...items, behind))).toEqual([
    ['宣传部', '', ''],
    ['', '', '学生处'],
    ['', '', '团委'],
    other,
  ])
  expect(rolesOf(below('1.宣传部负责以下工作', ...items, behind))).toHaveLength(3)
})

test.each(['中心城区泵站维修', '汽车站出站口疏导', '人行道划线', '学校食堂备足物资', '县医院门口设置标志'])(
  'but not one that begins with a place: %s',
  words => {
    expect(
      reportsOf(below('1.宣传部牵头负责校内布置。', `（1）${words}。`, '（2）拟定标语。', behind)),
    ).toEqual([])
  },
)

test.each([
  '火车站、汽车站开展疏导。',
  '县政府广场落实专人值守。',
  '县医院门口设置标志。',
  '人行道划线。',
  '汽车站出站口疏导。',
  '中心城区泵站维修。',
  '城关镇12户改造。',
])('where something is to be done is nobody: %s', item => {
  const file = new VFile({value: below(`1.后勤处：负责路面秩序。\n（1）${item}\n2.学生处：负责悬挂彩旗。`)})
  expect(rolesOf(parsePlan(file)).slice(0, 2)).toEqual([other, ['', '', '学生处']])
  expect(file.messages).toEqual([])
})
