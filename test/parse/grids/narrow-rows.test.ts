/** Tables whose cells single blanks part, a row a line, as pages lose their tables. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

/** Of each task its headings, title and words, and its units; then what is reported. */
function read(...lines: string[]) {
  const file = new VFile({path: 'a.txt', value: ['云水市节水任务分解表', ...lines].join('\n')})
  const tasks = taskRows(parsePlan(file), '').map(({headings, title, text, lead, cooperating, responsible}) =>
    [
      ...headings,
      title,
      text,
      ...[lead, cooperating, responsible].map(units => units.map(({written}) => written).join('、')),
    ].join('|'),
  )
  return {tasks, findings: file.messages.map(({ruleId, line}) => `${line} ${ruleId}`)}
}

test('cells that single blanks part are those of a table whose numbers count on', () => {
  const rows = '1 涨幅3%左右 发展改革委\n2 就业1000万人 人力资源社会保障部'
  expect(rolesOf(`量化指标任务分工\n序号 工 作 任 务 牵头负责部门\n${rows}`)).toEqual([
    ['发展改革委', '', ''],
    ['人力资源社会保障部', '', ''],
  ])
  // Whether 教育局 is of the words or of the units is not known.
  expect(rolesOf('任务分工\n序号 工作任务 牵头部门\n1 涨幅3% 教育局 财政局\n2 就业1000万人 人社局')).toEqual(
    [],
  )
})

const header = '序号 类别 主要任务 细化措施 牵头单位 参与单位 责任单位'

test('several columns of words are told apart where each row has a word for each', () => {
  expect(
    read(
      header,
      '1 水资源 严格用水总量 到2025年用水控制在9亿立方米以内。 市水利局 市农业农村局、市住建局等 各县（市、区）人民政府，高新区管委会',
      '2 水资源 提高用水效率 完善定额管理，用水量逐年下降。 市水利局 无 各县（市、区）人民政府',
    ),
  ).toEqual({
    tasks: [
      '水资源|严格用水总量|到2025年用水控制在9亿立方米以内。|市水利局|市农业农村局、市住建局|各县（市、区）人民政府、高新区管委会',
      '水资源|提高用水效率|完善定额管理，用水量逐年下降。|市水利局||各县（市、区）人民政府',
    ],
    findings: [],
  })
})

test('else they are one, which is reported', () => {
  expect(
    read(
      header,
      '1 水资源 严格 用水总量 控制总量。 市水利局 市农业农村局 各县（市、区）人民政府',
      '2 提高用水效率 完善定额管理。 市水利局 市住建局 各县（市、区）人民政府',
    ),
  ).toEqual({
    tasks: [
      '水资源 严格 用水总量 控制总量。|市水利局|市农业农村局|各县（市、区）人民政府',
      '提高用水效率 完善定额管理。|市水利局|市住建局|各县（市、区）人民政府',
    ].map(task => `|${task}`),
    findings: ['2 table-unclear'],
  })
})

test('blanks within the words of the only column for them part nothing', () => {
  expect(read('序号 任务 责任单位', '1 建水厂 县水利局', '2 种树 造林千亩 县林业局')).toEqual({
    tasks: ['|建水厂|||县水利局', '|种树 造林千亩|||县林业局'],
    findings: [],
  })
})

test('a table with a row that lacks a unit, or has words where units belong, is reported and not read', () => {
  const whole = '1 水资源 严格用水 控制总量。 市水利局 市住建局 各县（市、区）人民政府'
  for (const row of [
    '2 水资源 提高效率 完善定额。 市水利局 各县（市、区）人民政府',
    '2 水资源 提高效率 完善定额。 市水利局 市住建局 各县（市、区）人民政府 年底前',
  ])
    expect(read(header, whole, row)).toEqual({tasks: [], findings: ['2 table-unclear']})
})

test('what a row may go on with behind the table is reported', () => {
  const rows = ['序号 任务 责任单位', '1 修建水窖 市水利局', '2 改造管网 市住建局、']
  expect(read(...rows, '市城管局').findings).toEqual(['5 table-unclear'])
  expect(read(...rows.slice(0, 2), '2 改造管网 市住房和城乡', '建设局').findings).toEqual(['5 table-unclear'])
  expect(read(...rows.slice(0, 2), '2 改造管网 市住建局', '4 清淤 市城管局').findings).toEqual([
    '5 table-unclear',
  ])
})

test('headings between the rows stand over those below them, whether numbers run on or begin again', () => {
  const first = [
    '序号 工作任务 牵头单位',
    '一、主要目标（2项）',
    '1 涨幅3%左右 市发改委',
    '2 收入增长8% 市财政局',
  ]
  const tasks = ['主要目标（2项）||涨幅3%左右|市发改委||', '主要目标（2项）||收入增长8%|市财政局||']
  for (const number of [1, 3])
    expect(read(...first, '二、重点工作', '（一）工业', `${number} 技改增长10% 市发改委、市经信委`)).toEqual({
      tasks: [...tasks, '重点工作|工业||技改增长10%|市发改委、市经信委||'],
      findings: [],
    })
  expect(read(...first, '二、工作要求', '各单位要加强领导。')).toEqual({tasks, findings: []})
})

test('rows below a heading that cannot be read are reported, those above it are read', () => {
  const rows = ['序号 工作任务 牵头单位', '1 涨幅3% 市发改委', '2 增收8% 市财政局', '二、重点工作']
  for (const row of ['3 技改增长10%', '7 技改增长10% 市经信委'])
    expect(read(...rows, row)).toEqual({
      tasks: ['|涨幅3%|市发改委||', '|增收8%|市财政局||'],
      findings: ['6 table-unclear'],
    })
})

test('what is numbered anew below headings that stand over other things is none of the table', () => {
  const rows = ['一、重点任务', '序号 工作任务 责任单位', '1 修路 县交通局', '2 架桥 县住建局']
  const tasks = ['重点任务||修路|||县交通局', '重点任务||架桥|||县住建局']
  for (const [heading, ...others] of [
    ['二、联系方式', '1 张三 县交通局', '2 李四 县住建局'],
    ['二、领导小组', '1 组长 县交通局', '2 副组长 县住建局'],
    ['二、进度安排', '1 动员部署 6月', '2 组织实施 7月'],
  ])
    expect(read(...rows, heading!, ...others)).toEqual({tasks, findings: []})
  // No heading stands over the first row: whether those below this one are tasks is not known.
  expect(read(...rows, '二、绿化', '1 种树 县林业局').findings).toEqual(['7 table-unclear'])
  // Nor are they below such a heading where one does.
  expect(read(rows[1]!, rows[0]!, ...rows.slice(2), '二、联系方式', '1 张三 县交通局').tasks).toHaveLength(2)
})
