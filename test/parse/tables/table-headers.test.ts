/** Headers of tables that say with other words, or in two rows, or for two roles at once, whose units stand below them. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readDocument, readPlan} from '../../../src/pipeline.ts'
import {rolesOf} from '../../roles-of.ts'

/** A page with a table; a cell is `市级` or `<td colspan=2>责任单位`. */
const table = (...rows: string[][]) =>
  `<table>${rows.map(row => `<tr>${row.map(cell => (cell.startsWith('<') ? cell : `<td>${cell}`)).join('')}`).join('')}</table>`

const rolesIn = async (value: string, path = 'a.html') => rolesOf(await readPlan(new VFile({path, value})))

test.each([
  ['责任单位', '市级', '县级', ['市交通局', '甲县政府'], ['', '', '市交通局 甲县政府']],
  ['责任单位', '市直部门', '县区', ['市交通局', '甲县政府'], ['', '', '市交通局 甲县政府']],
  ['牵头单位', '单位', '责任人', ['市交通局', '李明'], ['市交通局', '', '']],
  ['责任单位', '名称', '联系人', ['市交通局', '李明'], ['', '', '市交通局']],
  ['责任单位', '牵头', '配合', ['市交通局', '市财政局'], ['市交通局', '市财政局', '']],
])(
  'a header over several has its role also where theirs name none: %s over %s and %s',
  async (upper, left, right, units, roles) => {
    const html = table(
      ['<td rowspan=2>序号', '<td rowspan=2>工作任务', `<td colspan=2>${upper}`],
      [left, right],
      ['1', '修路', ...units],
    )
    expect(await rolesIn(html)).toEqual([roles])
  },
)

test.each([
  ['责任分工', '市水务局牵头，市生态环境局配合', ['市水务局', '市生态环境局', '']],
  ['任务分工', '市水务局、市生态环境局', ['', '', '市水务局 市生态环境局']],
  ['责任', '市水务局', ['', '', '市水务局']],
  ['责任清单', '市水务局', ['', '', '市水务局']],
  ['责任单位及时限', '市水务局 9月底前', ['', '', '市水务局']],
  ['责任单位/完成时限', '市水务局，9月底前', ['', '', '市水务局']],
  ['责任单位\\责任人', '市水务局', ['', '', '市水务局']],
  ['责任人（单位）', '市水务局', ['', '', '市水务局']],
])('units stand below a header that says it otherwise: %s', async (header, cell, roles) => {
  expect(await rolesIn(table(['序号', '工作任务', header], ['1', '治水', cell]))).toEqual([roles])
})

test('a header such as 责任分工 is none of units where its cells hold prose', async () => {
  expect(await rolesIn(table(['序号', '工作任务', '责任分工'], ['1', '治水', '明确到岗到人']))).toEqual([])
})

test.each([
  ['牵头单位/配合单位', '市交通局/市财政局、市公安局', ['市交通局', '市财政局 市公安局', '']],
  ['牵头（配合）单位', '市交通局/市财政局', ['市交通局', '市财政局', '']],
  ['主办/协办单位', '市交通局/市财政局', ['市交通局', '市财政局', '']],
  ['牵头单位（配合单位）', '市交通局（市财政局、市公安局）', ['市交通局', '市财政局 市公安局', '']],
  ['牵头及配合单位', '市交通局牵头，市财政局配合', ['市交通局', '市财政局', '']],
  ['牵头、配合单位', '市交通局<br>市财政局', ['市交通局', '市财政局', '']],
])('a cell holds a list for each role that its header names: %s', async (header, cell, roles) => {
  expect(await rolesIn(table(['序号', '工作任务', header], ['1', '修路', cell]))).toEqual([roles])
})

test('units of two roles that nothing parts are responsible, which is said', async () => {
  const value = table(['序号', '工作任务', '牵头、配合单位'], ['1', '修路', '市交通局、市财政局'])
  const file = new VFile({path: 'a.html', value})
  const {plan} = await readDocument(file)
  expect(rolesOf(plan)).toEqual([['', '', '市交通局 市财政局']])
  expect(file.messages.map(({ruleId, actual}) => [ruleId, actual])).toEqual([
    ['table-unclear', '市交通局、市财政局'],
  ])
})

test.each([
  '牵头单位意见',
  '责任单位自评情况',
  '责任单位地址',
  '配合单位数量',
  '牵头单位得分',
  '责任单位排名',
])('what is said of units, or by them, names none: %s', async header => {
  const html = table(['序号', '工作任务', '牵头单位', header], ['1', '修路', '市交通局', '较好'])
  expect(await rolesIn(html)).toEqual([['市交通局', '', '']])
})

/** A table in Markdown. */
const cellsOf = (...rows: string[]) =>
  [rows[0]!, rows[0]!.split('|').fill('---').join('|'), ...rows.slice(1)].map(row => `|${row}|`).join('\n')

test.each([
  ['序号|项目|投资（万元）||责任单位', '||总投资|年度投资|', '1|修路|30|10|市交通局', ['', '', '市交通局']],
  [
    '序号|任务|责任分工||时限',
    '||牵头单位|配合单位|',
    '1|修路|市交通局|市财政局|6月',
    ['市交通局', '市财政局', ''],
  ],
  ['序号|任务|责任单位||备注', '||县级|乡级|', '1|修路|县交通局|各乡镇|无', ['', '', '县交通局 各乡镇']],
  ['序号|任务||责任单位', '|目标|措施|', '1|畅通|修路|市交通局', ['', '', '市交通局']],
  [
    '序号|任务|责任分工||时限',
    '牵头单位|责任单位|||',
    '1|修路|市交通局|市财政局|6月',
    ['市交通局', '', '市财政局'],
  ],
  ['任务|责任分工||分管领导', '|牵头|配合|', '修路|市交通局|市财政局|李明', ['市交通局', '市财政局', '']],
])('the cells of merged headers are blank: %s over %s', async (upper, lower, row, roles) => {
  expect(await rolesIn(cellsOf(upper, lower, row), 'a.md')).toEqual([roles])
})

test('headers below one over two columns may have moved to the left with the cells before them', async () => {
  const rows = [
    '<th>序号</th><th>任务</th><th colspan="2">责任分工</th><th>时限</th>',
    '<td>牵头单位</td><td>责任单位</td><td></td><td></td><td></td>',
    '<td>1</td><td>修路</td><td>市交通局</td><td>市财政局</td><td>6月</td>',
  ]
  expect(await rolesIn(`<table>${rows.map(row => `<tr>${row}</tr>`).join('')}</table>`, 'a.html')).toEqual([
    ['市交通局', '', '市财政局'],
  ])
})

test.each([
  ['类别|任务|责任单位|', '|修路|市交通局|市财政局', ['', '', '市交通局']],
  ['序号|任务|责任单位|', '|第一批|市交通局|', ['', '', '市交通局']],
])(
  'a row below headers with a blank one is none of headers if its cells stand elsewhere: %s',
  async (upper, row, roles) => {
    expect(await rolesIn(cellsOf(upper, row, '1|建桥|市住建局|'), 'a.md')).toEqual([
      roles,
      ['', '', '市住建局'],
    ])
  },
)

test.each([
  ['序号|任务|责任单位|时限', '一、城建|一、城建|一、城建|一、城建', '1|修路|市交通局|6月'],
  ['序号|任务|责任单位|时限', '一|城建|城建|城建', '1|修路|市交通局|6月'],
  ['任务|责任单位', '一、城建|一、城建', '修路|市交通局'],
])('a heading that is copied into each cell is one heading: %s', async (upper, heading, row) => {
  const plan = await readPlan(new VFile({path: 'a.md', value: cellsOf(upper, heading, row)}))
  expect(rolesOf(plan)).toEqual([['', '', '市交通局']])
  expect(plan.children.find(({type}) => type === 'section')).toMatchObject({title: '城建'})
})

test('NaN in a cell is nothing', async () => {
  const md = cellsOf('序号|任务|牵头单位|配合单位', '1|修路|市交通局|NaN', '2|建桥|市住建局|市财政局')
  expect(await rolesIn(md, 'a.md')).toEqual([
    ['市交通局', '', ''],
    ['市住建局', '市财政局', ''],
  ])
})

test('the number of a proposal is the number of its task, and who made it no part of its words', async () => {
  const md = cellsOf('提案号|案由|提案人|主办单位', '012|关于低空经济的提案|张三|市发改委')
  const plan = await readPlan(new VFile({path: 'a.md', value: md}))
  expect(plan.children.find(({type}) => type === 'task')).toMatchObject({
    marker: '012',
    number: '12',
    text: '关于低空经济的提案',
  })
})

test.each([
  '责任部室',
  '责任股室',
  '责任站所',
  '责任系部',
  '责任庭室',
  '责任中心',
  '责任组',
  '责任专班',
  '责任村居',
  '责任村（社区）',
  '责任班组',
  '责任车间',
  '责任大队',
  '责任方',
  '整改主体',
  '统筹单位',
  '属地单位',
])('units that are responsible stand below %s', async header => {
  expect(await rolesIn(table(['序号', '工作任务', header], ['1', '治水', '市水务局']))).toEqual([
    ['', '', '市水务局'],
  ])
})

test.each(['联动单位', '联办单位', '支撑单位', '配合站所'])(
  'units that cooperate stand below %s',
  async header => {
    expect(await rolesIn(table(['序号', '工作任务', header], ['1', '治水', '市水务局']))).toEqual([
      ['', '市水务局', ''],
    ])
  },
)

test.each(['责任组长', '责任部室意见', '责任区', '责任部位', '组织形式'])(
  'no units stand below %s',
  async header => {
    const html = table(['序号', '工作任务', '牵头单位', header], ['1', '治水', '市水务局', '河长办'])
    expect(await rolesIn(html)).toEqual([['市水务局', '', '']])
  },
)

test.each([
  ['任务', '部门', '市工信局、市科技局', [['', '', '市工信局 市科技局']]],
  ['工作任务', '单位', '市工信局', [['', '', '市工信局']]],
  ['任务', '单位', '万元', []],
  ['政务服务事项', '部门', '市工信局', []],
])('%s beside %s is assigned where the cells are units: %s', async (words, header, cell, roles) => {
  expect(await rolesIn(table([words, header], ['培育优质企业', cell]))).toEqual(roles)
})

test('the bracket of a header says that its units cooperate with the lead', async () => {
  const html = table(
    ['序号', '工作任务', '责任单位（牵头单位）', '责任单位（配合单位）'],
    ['1', '治水', '市水务局', '市财政局'],
  )
  expect(await rolesIn(html)).toEqual([['市水务局', '市财政局', '']])
})

test('the bracket of a header says that the former leads', async () => {
  const html = table(['序号', '工作任务', '责任单位（前者为牵头单位）'], ['1', '治水', '市水务局、市财政局'])
  expect(await rolesIn(html)).toEqual([['市水务局', '', '市财政局']])
})

const upper = ['<td rowspan=2>序号', '<td rowspan=2>任务', '<td colspan=2>责任分工']
const first = ['1', '修路', '市交通局', '市财政局']
const second = ['2', '治水', '市水务局', '市财政局']

test.each([
  ['HTML', table(upper, ['牵头单位', '配合单位'], first, upper, ['牵头单位', '配合单位'], second), 'a.html'],
  [
    'Markdown',
    `| 序号 | 任务 | 责任分工 | |
|---|---|---|---|
| | | 牵头单位 | 配合单位 |
| 1 | 修路 | 市交通局 | 市财政局 |
| 序号 | 任务 | 责任分工 | |
| | | 牵头单位 | 配合单位 |
| 2 | 治水 | 市水务局 | 市财政局 |
`,
    'a.md',
  ],
  [
    'tabs',
    [['序号', '任务', '责任分工', ''], ['', '', '牵头单位', '配合单位'], first]
      .concat([['序号', '任务', '责任分工', ''], ['', '', '牵头单位', '配合单位'], second])
      .map(cells => cells.join('\t'))
      .join('\n'),
    'a.txt',
  ],
])('two rows of headers that are repeated are no task: %s', async (_, value, path) => {
  expect(await rolesIn(value, path)).toEqual([
    ['市交通局', '市财政局', ''],
    ['市水务局', '市财政局', ''],
  ])
})

test('two rows of headers may be repeated on every page', async () => {
  const lower = ['牵头单位', '配合单位']
  const html = table(upper, lower, first, upper, lower, second, upper, lower, [
    '3',
    '护林',
    '市林业局',
    '市财政局',
  ])
  expect(await rolesIn(html)).toHaveLength(3)
})

test('two rows of headers may be written out in each place', async () => {
  const html = table(
    ['序号', '任务', '责任单位', '责任单位'],
    ['序号', '任务', '市级', '县级'],
    ['1', '治水', '市水务局', '各县水利局'],
  )
  expect(await rolesIn(html)).toEqual([['', '', '市水务局 各县水利局']])
})
