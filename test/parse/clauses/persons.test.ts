/** Persons who stand where units do: they are fields, and the unit that they are of is read. */

import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import type {Plan, Task} from '../../../src/plan/types.ts'
import {rolesOf} from '../../roles-of.ts'

/** The values of the fields of a plan that name persons. */
function personsOf(parent: Plan | Task): string[] {
  return parent.children.flatMap(node => {
    if (node.type === 'note') return node.field === 'person' ? [node.value] : []
    return node.type === 'task' ? personsOf(node) : []
  })
}

test.each([
  ['（张三牵头，商务局、各园区负责）', '', '', '商务局 各园区', '张三'],
  ['（李四负责，商务局配合）', '', '商务局', '', '李四'],
  ['（王五、赵六牵头，商务局负责）', '', '', '商务局', '王五、赵六'],
  ['（办公室负责，张三具体落实）', '', '', '办公室', '张三'],
  ['\n牵头：张三；责任：李四、王五；配合：招商科', '', '招商科', '', '张三 李四、王五'],
  ['\n配合人：李四\n责任单位：商务局', '', '', '商务局', '李四'],
])('a name before a verb or alone behind a label is a person: %s', (words, ...expected) => {
  const plan = parsePlan(`1.办事。${words}`)
  expect([...rolesOf(plan)[0]!, personsOf(plan).join(' ')]).toEqual(expected)
})

test.each([
  ['责任领导及单位：张三，县自然资源局', '县自然资源局'],
  ['责任单位：政法委，联系人李四', '政法委'],
  ['责任单位：组织部张三、政法委-李四', '组织部 政法委'],
  ['责任单位：张三 商务局', '商务局'],
  ['责任单位：商务局、张三', '商务局'],
  ['责任单位：商务局（局长张三）、投促中心（主任李四）', '商务局 投促中心'],
  ['责任单位：后勤处长、后勤处', '后勤处'],
  ['责任单位：班子成员、各支部', '各支部'],
  ['责任单位：市教育局局长郑华、市财政局主要负责人', '市教育局 市财政局'],
])('beside units, or behind the unit that they are of: %s', (words, units) => {
  expect(rolesOf(`1.办事。\n${words}`)).toEqual([['', '', units]])
})

test.each([
  ['责任单位：黄埔、天河、市教育局', '黄埔 天河 市教育局'],
  ['责任单位：黄山区、石狮市、周至县', '黄山区 石狮市 周至县'],
  ['责任单位：林业站、许可科', '林业站 许可科'],
  ['责任单位：县委办、县政府办', '县委办 县政府办'],
])('units and places that begin as persons do: %s', (words, units) => {
  expect(rolesOf(`1.办事。\n${words}`)).toEqual([['', '', units]])
})

test.each([
  '省长江办 省水利厅',
  '县长江办 市长热线办 市长热线',
  '省水利厅 省长江航务局 省长征公司',
  '市长城办 县长途站 县长途车站 市长江委',
  '上海市长宁区 西安市长安区 长沙市长沙县 东莞市长安镇 新乡市长垣市',
  '市长安街道 县长寿林场 校长办公室 省长青集团',
  '省长白山管委会 市长途汽车客运总站 市生态环境局长武分局',
])('units whose names hold an office by chance are none: %s', units => {
  expect(rolesOf(`1.办事。\n责任单位：${units.replaceAll(' ', '、')}`)).toEqual([['', '', units]])
})

test('so too before a verb, and in a bracket behind a name', () => {
  expect(rolesOf('1.办事。（省长江办牵头，市长热线办配合）')).toEqual([['省长江办', '市长热线办', '']])
  const plan = '1.办事。\n牵头单位：省环保厅、省发改委（省长江办）；责任单位：省水利厅。'
  expect(rolesOf(plan)).toEqual([['省环保厅 省发改委（省长江办）', '', '省水利厅']])
})

test.each([
  '市长江涛',
  '县长安国庆',
  '省长江泽林',
  '副市长江镇',
  '区长宁村夫',
  '县长李建州',
  '区长林国旗',
  '书记张门',
])('a person stays one: %s', person => {
  expect(rolesOf(`1.办事。（${person}牵头，市水利局、市农办配合）`)).toEqual([['', '市水利局 市农办', '']])
})

/** The responsible units of the first row below 责任单位, and what is reported. */
function readCell(cell: string): [string, string[]] {
  const file = new VFile(`序号\t工作任务\t责任单位\n1\t办学\t${cell}\n2\t治水\t市水务局\n3\t植树\t市林业局\n`)
  const roles = rolesOf(parsePlan(file))
  return [roles[0]![2]!, file.messages.map(({ruleId}) => ruleId!)]
}

test.each([
  '市教育局局长郑华',
  '市教育局 局长郑华',
  '市教育局局长',
  '市教育局主要负责人',
  '市教育局分管负责同志',
  '市教育局党组成员',
  '市教育局党组书记、局长孙丽',
  '市教育局郑华',
  '市教育局 郑华 13912345678',
  '市教育局 0755-1234567',
  '郑华 市教育局',
  '郑华（市教育局）',
])('a cell names the unit of a person: %s', cell => {
  expect(readCell(cell)).toEqual(['市教育局', []])
})

test.each(['各区区长', '郑华', '市委书记、市长'])('a cell with nothing but persons is reported: %s', cell => {
  expect(readCell(cell)).toEqual(['', ['task-has-duty']])
})

test('whom a document is for is no label of persons', () => {
  const above = (...lines: string[]) =>
    parsePlan([...lines, '一、修路。', '责任领导：彭丽', '责任单位：县交通局'].join('\n'))
  for (const line of ['县委巡察工作领导小组：', '各位领导：'])
    expect(above('某局整改方案', line, '根据县委部署，制定本方案。').children[1]).toMatchObject({
      kind: 'preamble',
      value: line,
    })
  expect(above('某局整改方案', '责任领导：彭丽').children[1]).toMatchObject({kind: 'field', value: '彭丽'})
  expect(above('某局整改方案', '领导小组：彭丽、李明').children[1]).toMatchObject({kind: 'field'})
  const unnumbered = parsePlan(
    '某县整改方案\n县委巡察工作领导小组：\n修通村道。\n责任领导：彭丽\n责任单位：县交通局',
  )
  expect(unnumbered.children).toMatchObject([
    {value: '某县整改方案'},
    {value: '县委巡察工作领导小组：'},
    {text: '修通村道。'},
  ])
})

test.each(['协调人', '督办人', '督导人', '联络人'])(
  '%s on a line of its own is a person of the task',
  label => {
    const [row] = taskRows(parsePlan(`1.修路。\n责任单位：县交通局\n${label}：李四副主任`), '')
    expect(row!.text).toBe('修路。')
    expect(row!.responsible.map(({written}) => written)).toEqual(['县交通局'])
    const prose = taskRows(parsePlan(`1.修路，由${label}负责联系。\n责任单位：县交通局`), '')[0]!
    expect(prose.text).toContain(label)
  },
)

test('a sentence behind 联络人 is what is to do, and a name a person', () => {
  const words = (label: string) =>
    taskRows(parsePlan(`一、建立制度\n${label}。责任单位：县农业局。\n二、修路\n责任单位：县交通局`), '')[0]!
      .text
  expect(words('联络人：各单位要确定一名联络人，负责信息报送')).toContain('各单位要确定')
  expect(words('联络人：李明')).not.toContain('李明')
})

test.each(['李明（县农业局），重要事项及时报告', '县政府办（确定后另行通知）', '张须明', '由县农业局指定'])(
  'but words behind a name are no rule: %s',
  value => {
    const plan = parsePlan(`XX县分工\n1.茶园。\n联络人：${value}\n责任单位：县农业局`)
    expect(taskRows(plan, '')[0]!.text).not.toContain('联络人')
  },
)

test.each(['张知行', '王行', '孙一行'])('a person may be called %s, which is no bank', name => {
  const lines = [
    `1.城东大桥。责任单位：县交通局 ${name}`,
    `2.石门水库。责任单位：县水利局 ${name}、县发改局 李明`,
    `3.体育馆。（县文旅局 ${name}）`,
    `4.人民医院。责任单位：县卫健局（${name}）`,
    '5.授信。责任单位：县农行 县工商银行 江支行',
  ]
  const file = new VFile(['清河县重点项目包保任务分工', ...lines].join('\n'))
  const plan = parsePlan(file)
  expect(file.messages).toEqual([])
  expect(rolesOf(plan).map(([, , responsible]) => responsible)).toEqual([
    '县交通局',
    '县水利局 县发改局',
    '县文旅局',
    '县卫健局',
    '县农行 县工商银行 江支行',
  ])
})
