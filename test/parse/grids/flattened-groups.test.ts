/** Tables with one cell a line: what stands over several of their rows, and cells that hold several lines. */

import {expect, test} from 'vitest'
import {lines, readBelowHeadings as read} from '../../cells-a-line.ts'

test('rows that name a group, between the others, are headings', () => {
  const groups = [
    '行动一：河岸更新行动·1·整修东岸步道·市住建局、市水利局',
    '行动二：宜居行动·住房改造·2·完成危房改造·市房管局、各街道',
    '“和美家园”建设·3·创建示范小区·市房管局',
    '行动三：配套行动·4·加装电梯·市市场监管局',
  ]
  const tasks = [
    '河岸更新行动|整修东岸步道|||市住建局、市水利局',
    '宜居行动>住房改造|完成危房改造|||市房管局、各街道',
    '宜居行动>“和美家园”建设|创建示范小区|||市房管局',
    '配套行动|加装电梯|||市市场监管局',
  ]
  const found = read(lines('任务类型·序号·工作任务·推进单位', ...groups))
  expect(found.findings).toEqual([])
  expect(found.tasks.map(task => task.replace(/^宜居行动>配套行动/, '配套行动'))).toEqual(tasks)
})

test('numbers may jump below such headings, and no row is lost', () => {
  const text = lines(
    '序号·工作任务·推进单位',
    '1·整修步道·市住建局',
    '行动二：宜居行动·5·改造危房·市房管局',
    '公共空间·9·建设公园·市园林局',
  )
  expect(read(text)).toEqual({
    tasks: ['|整修步道|||市住建局', '宜居行动|改造危房|||市房管局', '宜居行动>公共空间|建设公园|||市园林局'],
    findings: [],
  })
})

test.each(['城市门户', '产业园区'])('%s may be a heading or a unit, which is reported', words => {
  const {tasks, findings} = read(
    lines('序号·工作任务·责任单位', '1·修路·市交通局', `${words}·2·治水·市水务局`),
  )
  expect(tasks.map(task => task.replace(/^.*?\|/, ''))).toEqual(['修路|||市交通局', '治水|||市水务局'])
  expect(findings).toContain('7 table-unclear')
})

test('so may the last of several lines of units, which stay units', () => {
  const {tasks, findings} = read(
    lines('序号·工作任务·责任单位', '1·架设基站·市工信局·中国移动·中国电信', '2·治水·市水务局'),
  )
  expect(tasks).toEqual(['|架设基站|||市工信局、中国移动、中国电信', '|治水|||市水务局'])
  expect(findings).toEqual(['8 table-unclear'])
})

test.each([
  ['units each on a line', '1·修路·市交通局·市公安局·各街道', '修路|||市交通局、市公安局、各街道'],
  ['a unit that is known by no ending', '1·架线·国网云水供电', '架线|||国网云水供电'],
  ['words on two lines', '1·修路·改造老旧小区·市住建局', '修路\n改造老旧小区|||市住建局'],
  ['words that are counted', '1·任务一：修路·市交通局', '任务一：修路|||市交通局'],
])('no heading is made of %s', (_, row, task) => {
  const {tasks, findings} = read(lines('序号·工作任务·责任单位', row, '2·治水·市水务局'))
  expect(tasks).toEqual([`|${task}`, '|治水|||市水务局'])
  expect(findings).toEqual([])
})

const merged = [
  '1·绿能进站·在车站屋顶安装光伏·云水轨道集团',
  '2·新建车站同步设计光伏',
  '3·研究既有车站改造办法',
  '4·绿能进港·在码头仓库安装光伏·云水港务集团、市交通局',
  '5·探索岸电与光伏结合·市交通局',
]

test('units that are merged over several rows are those of each, and each is reported', () => {
  const {tasks, findings} = read(lines('序号·事项·工作措施·责任单位', ...merged))
  expect(tasks.map(task => task.split('|').slice(1).join('|'))).toEqual([
    '在车站屋顶安装光伏|||云水轨道集团',
    '新建车站同步设计光伏|||云水轨道集团',
    '研究既有车站改造办法|||云水轨道集团',
    '在码头仓库安装光伏|||云水港务集团、市交通局',
    '探索岸电与光伏结合|||市交通局',
  ])
  expect(findings).toEqual(['9 units-from-above', '11 units-from-above'])
})

test('one row without units among many that have some was forgotten', () => {
  const rows = ['修路', '治水', '造林', '育苗', '清淤'].map((words, at) => `${at + 1}·${words}·市水务局`)
  const {tasks, findings} = read(lines('序号·工作任务·责任单位', ...rows.with(2, '3·造林')))
  expect(tasks[2]).toBe('|造林|||')
  expect(findings).toEqual(['10 task-has-duty'])
})

test.each([
  ['序号·行业·装机计划·责任单位', '1·轨道·35·云水轨道·集团'],
  ['序号·行业·建设区域·装机计划(MW)·责任单位', '1·轨道·车站、停车场·35-36·云水轨道·集团'],
])('a unit that is broken behind a figure is whole: %s', (header, row) => {
  expect(read(lines(header, row)).tasks).toEqual(['|轨道|||云水轨道集团'])
})

test('where blank lines part the cells, lines without one between are of one cell', () => {
  const cells = (...rows: string[]) => rows.join('·').replaceAll('·', '\n\n').replaceAll('/', '\n')
  const text = cells(
    '序号·任务类型·重点内容·责任单位·参考文件',
    '1·韧性城市/建设管理·制定年度计划，开展检查。·市住建局、市水利局、/市园林局等相关部门，/各街道·《工作指引》',
    '2·韧性城市/系统方案·编制系统方案。·市住建局·《实施意见》/（云府办〔2024〕3号）',
  )
  expect(read(text)).toEqual({
    tasks: [
      '韧性城市\n建设管理|制定年度计划，开展检查。|||市住建局、市水利局、市园林局、各街道',
      '韧性城市\n系统方案|编制系统方案。|||市住建局',
    ],
    findings: [],
  })
})

test('where blank lines part the headers alone, each line is a cell', () => {
  const rows = lines('1·绿能进站·在车站安装光伏·市交通局', '2·绿能进港·在码头安装光伏·市港务局')
  expect(read(`序号\n\n事项\n\n措施\n\n责任单位\n${rows}`).tasks).toEqual([
    '|在车站安装光伏|||市交通局',
    '|在码头安装光伏|||市港务局',
  ])
})

test('a table whose rows cannot be told is reported where it begins, and none of its headers is a unit', () => {
  const {tasks, findings} = read(
    lines('任务表', '序号·任务类型·工作任务·责任单位·参考文件', '1·市住建局·市水务局·修路。·6月底'),
  )
  expect(tasks.join()).not.toContain('参考文件')
  expect(findings).toContain('2 table-unclear')
})

const pairs = ['修路·市交通局', '治水·市水务局', '造林·市林业局'].map(
  (row, at) => `${at + 1}·${row}·市财政局`,
)

test('where one unit leads in each of many rows, it is the first that leads where more stand', () => {
  const header = '序号·工作任务·牵头单位·配合单位'
  const more = '4·机关分类·市机关事务局·市城管局·各街道、各镇'
  const found = read(lines(header, ...pairs, more))
  expect(found.tasks.at(-1)).toBe('|机关分类|市机关事务局|市城管局、各街道、各镇|')
  expect(found.findings).toContain('19 table-unclear')
  // Fewer do not show it.
  expect(read(lines(header, pairs[0]!, more.replace('4', '2'))).tasks.at(-1)).toBe(
    '|机关分类|||市机关事务局、市城管局、各街道、各镇',
  )
})
