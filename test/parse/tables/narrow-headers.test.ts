/** Tables whose rows have more cells than there are headers, since a merged header lost its width. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

/** Of each task its words and its units; then what is reported. */
function read(...rows: string[]) {
  const file = new VFile({
    path: 'a.txt',
    value: rows.map(row => (row.includes('|') ? `${row} |` : row)).join('\n'),
  })
  const tasks = taskRows(parsePlan(file), '').map(({title, text, lead, cooperating, responsible}) =>
    [
      title,
      text,
      ...[lead, cooperating, responsible].map(units => units.map(({written}) => written).join('、')),
    ].join('|'),
  )
  return {tasks, findings: file.messages.map(({ruleId, line}) => `${line} ${ruleId}`)}
}

const projects = [
  '项目 | 目标 | 分解情况 | 责任领导 | 责任单位 | 责任人',
  '就业帮扶 | 帮助居民就近就业 | 新增就业(人) | 900 | 东河镇300 西岭镇260 | 赵 平 | 县人社局 | 钱 立',
  '校园改造 | 改善办学条件 | 改造校舍(平方米) | 5200 | 东河镇2000 西岭镇1800 | 孙 静 | 县教育局 | 李 川',
]

test('a header stands over all the cells that no other header suits', () => {
  expect(read(...projects)).toEqual({
    tasks: ['就业帮扶|帮助居民就近就业|||县人社局', '校园改造|改善办学条件|||县教育局'],
    findings: [],
  })
  expect(
    read(
      '序号 | 任务 | 牵头单位 | 配合单位',
      '1 | 供水 | 建水厂一座 | 县水利局 | 县财政局',
      '2 | 供电 | 改造线路十公里 | 县发改局 | 无',
    ),
  ).toEqual({tasks: ['供水|建水厂一座|县水利局|县财政局|', '供电|改造线路十公里|县发改局||'], findings: []})
})

test('headings between the rows do not count', () => {
  const [header, ...rows] = projects as [string, string, string]
  expect(read(header, '一、民生工程', ...rows).tasks).toEqual([
    '就业帮扶|帮助居民就近就业|||县人社局',
    '校园改造|改善办学条件|||县教育局',
  ])
})

test('of headers that are of one kind any may be the wide one', () => {
  expect(read('任务 | 目标 | 责任单位', '供水 | 建水厂 | 日供五千吨 | 县水利局')).toEqual({
    tasks: ['供水|建水厂\n日供五千吨|||县水利局'],
    findings: [],
  })
})

test('where headers of several kinds may be, or one of units, the rows are reported', () => {
  expect(
    read(
      '任务 | 资金 | 责任单位',
      '供水 | 建水厂 | 县财政补助 | 县水利局',
      '供电 | 改线路 | 企业自筹 | 县发改局',
    ).findings,
  ).toEqual(['2 table-unclear', '3 table-unclear'])
  expect(
    read('序号 | 任务 | 责任单位', '1 | 建水厂 | 县水利局 | 县财政局', '2 | 改线路 | 县发改局 | 县住建局')
      .findings,
  ).toEqual(['2 table-unclear', '3 table-unclear'])
})

test('so is a row that is longer than the others', () => {
  expect(read('序号 | 任务 | 责任单位', '1 | 建水厂 | 县水利局', '2 | 改线路 | 分两期 | 县发改局')).toEqual({
    tasks: ['|建水厂|||县水利局', '|改线路|||分两期'],
    findings: ['3 table-unclear'],
  })
})

test('what stands behind the last header is no reason to doubt the others', () => {
  expect(
    read('序号 | 任务 | 责任单位', '1 | 建水厂 | 县水利局 | 6月底', '2 | 改线路 | 县发改局 | 9月底'),
  ).toEqual({
    tasks: ['|建水厂|||县水利局', '|改线路|||县发改局'],
    findings: [],
  })
})

const openness = [
  '工作任务 | 具体要求 | 责任单位 | 时限要求 | |',
  '一、水利。 | （一）水源。 | 1 | 建设水厂一座，日供五千吨。 | 县水利局，各镇（街道）负责落实 | 持续推进',
]

test('blank headers behind the others are those of a merged one, over a number and words', () => {
  expect(
    read(
      ...openness,
      '2 | 更换水管十公里。 | 县住建局 | 6月底前 | |',
      '（二）水质。 | 3 | 检测水样。 | 县疾控中心 | 每月 |',
    ).tasks,
  ).toEqual([
    '（一）水源。|建设水厂一座，日供五千吨。|||县水利局、各镇（街道）',
    '（一）水源。|更换水管十公里。|||县住建局',
    '（二）水质。|检测水样。|||县疾控中心',
  ])
})
