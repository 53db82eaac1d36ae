/** Cells whose lines are parted among roles by labels. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan, readPlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import type {PlanNode} from '../../../src/plan/types.ts'
import {rolesOf} from '../../roles-of.ts'

const planOf = (cell: string) =>
  readPlan(
    new VFile({
      path: 'a.html',
      value: `<table><tr><td>序号<td>任务<td>责任单位<tr><td>1<td>深化医改<td>${cell}</table>`,
    }),
  )

test.each([
  ['牵头单位：县医保局<br>配合单位：县卫健局<br>县财政局', ['县医保局', '县卫健局 县财政局', '']],
  [
    '<p>牵头单位：县医保局</p><p>配合单位：县卫健局、</p><p>县财政局</p>',
    ['县医保局', '县卫健局 县财政局', ''],
  ],
  [
    '牵头单位：县医保局<br>县卫健局<br>责任单位：各乡镇<br>各街道',
    ['县医保局 县卫健局', '', '各乡镇 各街道'],
  ],
  ['牵头单位：县医保局<br>成员单位：县卫健局<br>县财政局', ['县医保局', '县卫健局 县财政局', '']],
])('lines without a label go on with the one above: %s', async (cell, roles) => {
  expect(rolesOf(await planOf(cell))).toEqual([roles])
})

test.each([
  '牵头单位：<br>县医保局<br>配合单位：<br>县卫健局<br>县财政局',
  '牵头单位<br>县医保局<br>配合单位<br>县卫健局、县财政局',
  '牵头：<br>县医保局<br>配合：<br>县卫健局、县财政局',
])('a label on a line of its own is no unit: %s', async cell => {
  expect(rolesOf(await planOf(cell))).toEqual([['县医保局', '县卫健局 县财政局', '']])
})

test.each([
  ['县教育局牵头<br>县财政局、县人社局<br>配合', ['县教育局', '县财政局 县人社局', '']],
  ['县教育局、县财政局<br>负责', ['', '', '县教育局 县财政局']],
])('a verb on a line of its own is of the units above it: %s', async (cell, roles) => {
  expect(rolesOf(await planOf(cell))).toEqual([roles])
})

test('a label that says nothing of who does the work is that of a field, over several lines', async () => {
  const plan = await planOf('牵头单位：县民政局<br>指导单位：省民政厅、<br>省财政厅')
  expect(rolesOf(plan)).toEqual([['县民政局', '', '']])
  expect(fieldsOf(plan.children)).toEqual(['指导单位：省民政厅', '指导单位：省财政厅'])
})

test.each([
  ['县医保局<br>县财政局', ['', '', '县医保局 县财政局']],
  ['牵头单位：县医保局<br>市直部门：市民政局', ['县医保局', '', '市民政局']],
  ['牵头单位：县医保局<br>责任人：王建国<br>县财政局', ['县医保局', '', '县财政局']],
  ['牵头单位：县医保局<br>配合单位：无', ['县医保局', '', '']],
])('no label goes on over a field or a level, or is a unit: %s', async (cell, roles) => {
  expect(rolesOf(await planOf(cell))).toEqual([roles])
})

function fieldsOf(nodes: readonly PlanNode[]): string[] {
  return nodes.flatMap(node => {
    if (node.type === 'note') return node.kind === 'field' ? `${node.label}：${node.value}` : []
    return 'children' in node ? fieldsOf(node.children) : []
  })
}

test.each([
  ['县教育局<br>指导单位：市教育局<br>县财政局', ['', '', '县教育局 县财政局']],
  ['主管部门：县教育局；责任单位：各学校', ['', '', '各学校']],
])('a field takes no unit of the others: %s', async (cell, roles) => {
  expect(rolesOf(await planOf(cell))).toEqual([roles])
})

test.each([
  '任务表\n序号\t任务\t责任单位\n1\t清理河道\t县水利局；配合单位：县财政局、县公安局\n2\t设置警示牌\t县交通局',
  '任务表\n\n| 任务 | 责任单位 |\n| --- | --- |\n| 清理河道 | 县水利局，配合单位：县财政局、县公安局 |\n| 设置警示牌 | 县交通局 |',
  '某县方案\n1.清理河道。（县水利局；配合单位：县财政局、县公安局）\n2.设置警示牌。（县交通局）',
])('units before the first label of a cell or a bracket have its role', text => {
  expect(rolesOf(text)).toEqual([
    ['', '县财政局 县公安局', '县水利局'],
    ['', '', '县交通局'],
  ])
})

test.each([
  ['任务表\n序号\t任务\t牵头单位\n1\t清理河道\t县水利局；责任单位：各乡镇', ['县水利局', '', '各乡镇']],
  ['任务表\n序号\t任务\t责任单位\n1\t清理河道\t县水利局；实施单位：各乡镇', ['', '', '县水利局 各乡镇']],
  ['某县方案\n1.清理河道。（县水利局；实施单位：各乡镇）', ['', '', '县水利局 各乡镇']],
])('also before a label that says who does it too: %s', (text, roles) => {
  expect(rolesOf(text)).toEqual([roles])
})

test.each(['清河镇，责任单位：县水利局', '县委巡察办；整改单位：县水利局'])(
  'but where a label says who does it, none of them has it: %s',
  words => {
    expect(rolesOf(`某县方案\n1.清理河道。（${words}）`)).toEqual([['', '', '县水利局']])
  },
)

test('but a person there stays a field', () => {
  expect(rolesOf('某县方案\n1.清理河道。（张建国；责任单位：县水利局）')).toEqual([['', '', '县水利局']])
})

test.each(['牵头单位：', '牵头单位：\n完成时限：6月底前'])(
  'a label with nothing behind it is no word of its task: %s',
  label => {
    const file = new VFile(`某县方案\n1.修路。\n牵头单位：县交通局\n2.架桥。\n${label}`)
    expect(taskRows(parsePlan(file), '').map(({text}) => text)).toEqual(['修路。', '架桥。'])
    expect(file.messages).toEqual([])
  },
)

test('the last lines of a form that no entry fills are words', () => {
  const form = '某县方案\n1.修路。\n责任单位：县交通局\n2.架桥。\n责任单位：县住建局\n审核单位：\n负责单位：'
  expect(rolesOf(form)).toEqual([
    ['', '', '县交通局'],
    ['', '', '县住建局'],
  ])
})

test('a bracket below a label fills it', () => {
  const plan = '某县方案\n1.修路。\n责任单位：\n（县交通局牵头，县财政局配合）'
  const [task] = parsePlan(plan).children.filter(({type}) => type === 'task')
  expect(task).toMatchObject({text: '修路。', children: [{label: '牵头'}, {label: '配合'}]})
})

test('a label left blank above another one names nobody', () => {
  const plan = '某县清单\n1.修路。\n牵头单位：县交通局\n配合单位：县财政局\n2.架桥。\n牵头单位：\n配合单位：'
  expect(rolesOf(plan)).toEqual([
    ['县交通局', '县财政局', ''],
    ['', '', ''],
  ])
})

test('a label left blank behind the words of a second task parts it from the first', () => {
  const plan = '某县清单\n1.修路。牵头单位：县交通局\n架桥。\n配合单位：\n2.建校。\n配合单位：县财政局'
  expect(rolesOf(plan)).toEqual([
    ['县交通局', '', ''],
    ['', '', ''],
    ['', '县财政局', ''],
  ])
})

test('a label left blank leaves a sentence of its entry what assigns', () => {
  expect(rolesOf('信访问题清单\n1.欠薪问题。\n处理意见：由县人社局负责督促支付。\n责任单位：')).toEqual([
    ['', '', '县人社局'],
  ])
})

test.each([
  ['（县住建局、县民政局）', '县住建局 县民政局'],
  ['（各乡镇人民政府，县直有关部门）', '各乡镇人民政府 县直有关部门'],
  ['（县住建局）\n建设养老站。', '县住建局'],
  ['（2024年12月底前完成）\n县住建局', '县住建局'],
  ['（按职责分工负责）\n县住建局、县民政局', '县住建局 县民政局'],
])('a bracket below a label holds its units, or a remark on them: %s', (lines, units) => {
  expect(rolesOf(`某县清单\n1.修路。\n责任单位：\n${lines}`)).toEqual([['', '', units]])
})

test('a bracket between a label and its units says who of them leads', () => {
  const plan = '某县清单\n1.修路。\n责任单位：\n（排名第一的为牵头单位，下同）\n县住建局、县民政局'
  expect(rolesOf(plan)).toEqual([['县住建局', '', '县民政局']])
})

test.each([
  ['（县城管局牵头）\n县住建局、县公安局', ['县城管局', '', '县住建局 县公安局']],
  ['（县城管局）\n县住建局\n县公安局', ['', '', '县城管局 县住建局 县公安局']],
  ['（县应急管理局）\n县粮食局、\n县商务局', ['', '', '县应急管理局 县粮食局 县商务局']],
])('units go on below a bracket below a label: %s', (lines, roles) => {
  expect(rolesOf(`某县清单\n1.修路。\n责任单位：\n${lines}`)).toEqual([roles])
})

test('labels left blank part an entry without number from the next, and keep its deadline', () => {
  const plan =
    '某县创建任务\n背街小巷整治。\n责任单位：\n配合单位：\n完成时限：6月底前\n农贸市场整治。\n责任单位：县商务局'
  expect(rolesOf(plan)).toEqual([
    ['', '', ''],
    ['', '', '县商务局'],
  ])
  expect(taskRows(parsePlan(plan), '').map(({deadlines}) => deadlines.length)).toEqual([1, 0])
})

test('a label left blank behind another one is no running text', () => {
  const file = new VFile(
    '某县清单\n1.修路。\n责任单位：县交通局\n2.架桥。\n责任单位：\n配合单位：\n完成时限：6月',
  )
  parsePlan(file)
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual([])
})
