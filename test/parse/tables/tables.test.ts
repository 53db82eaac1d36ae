/** Tables in the shapes that clerks make: what stands over rows, what is merged, what is broken, what is only marked. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {inspect} from '../../../src/cli/text/inspect.ts'
import {parsePlan, readPlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

/** The tree without places, headers and the title. */
async function treeOf(path: string, lines: readonly string[]): Promise<{tree: string[]; file: VFile}> {
  const file = new VFile({path, value: lines.join('\n')})
  const tree = inspect(await readPlan(file))
    .split('\n')
    .slice(1, -1)
    .map(line => line.replace(/^ {2}/, '').replace(/ \(\d+:\d+-\d+:\d+\)$/, ''))
  return {tree: tree.filter(line => !/^ *note (?:text|metadata|preamble) /.test(line)), file}
}

const html = (...rows: string[]) => [`<table>${rows.map(row => `<tr>${row}</tr>`).join('\n')}</table>`]
const td = (...cells: string[]) => cells.map(cell => `<td>${cell}</td>`).join('')
const header = td('序号', '重点任务', '牵头单位', '责任单位')

const categories = [
  'section 一 交通类',
  '  task 1.1 1 修路。',
  '    lead 牵头单位: 市交通局',
  '  task 1.2 2 架桥。',
  '    lead 牵头单位: 市交通局',
  'section 二 教育类',
  '  task 2.3 3 办学。',
  '    lead 牵头单位: 市教育局',
]

test.each<[string, string, string[]]>([
  [
    'tabs',
    'a.txt',
    [
      '序号\t重点任务\t牵头单位',
      '一\t交通类',
      '1\t修路。\t市交通局',
      '2\t架桥。\t市交通局',
      '二\t教育类',
      '3\t办学。\t市教育局',
    ],
  ],
  [
    'Markdown',
    'a.md',
    [
      '| 序号 | 重点任务 | 牵头单位 |',
      '|---|---|---|',
      '| 一 | 交通类 | |',
      '| 1 | 修路。 | 市交通局 |',
      '| 2 | 架桥。 | 市交通局 |',
      '| 二 | 教育类 | |',
      '| 3 | 办学。 | 市教育局 |',
    ],
  ],
  [
    'HTML',
    'a.html',
    html(
      td('序号', '重点任务', '牵头单位'),
      '<td>一</td><td colspan="2">交通类</td>',
      td('1', '修路。', '市交通局'),
      td('2', '架桥。', '市交通局'),
      '<td>二</td><td colspan="2">教育类</td>',
      td('3', '办学。', '市教育局'),
    ),
  ],
  [
    'one cell a line',
    'a.txt',
    [
      '序号',
      '重点任务',
      '牵头单位',
      '一',
      '交通类',
      '1',
      '修路。',
      '市交通局',
      '2',
      '架桥。',
      '市交通局',
      '二',
      '教育类',
      '3',
      '办学。',
      '市教育局',
    ],
  ],
])('a numeral and a name over numbered rows are a section: %s', async (_, path, lines) => {
  expect((await treeOf(path, lines)).tree).toEqual(categories)
})

test('numerals are the numbers of tasks where no others stand below them', async () => {
  const {tree} = await treeOf('a.md', [
    '| 序号 | 重点任务 | 牵头单位 |',
    '|---|---|---|',
    '| 一 | 修路。 | 市交通局 |',
    '| 二 | 办学。 | |',
    '| 三 | 行医。 | 市卫健委 |',
  ])
  expect(tree.filter(line => line.startsWith('task'))).toEqual([
    'task 1 一 修路。',
    'task 2 二 办学。',
    'task 3 三 行医。',
  ])
})

test('a name from side to side is a section, a total and a note are not', async () => {
  const {tree} = await treeOf(
    'a.html',
    html(
      header,
      '<td colspan="4">交通类（1项）</td>',
      td('1', '修路。', '市交通局', '市财政局'),
      '<td colspan="4">教育类（1项）</td>',
      td('2', '办学。', '市教育局', '市财政局'),
      '<td colspan="2">合  计</td><td>2项</td><td></td>',
      '<td>注</td><td colspan="3">牵头单位负责汇总。</td>',
    ),
  )
  expect(tree.filter(line => /section|task/.test(line))).toEqual([
    'section  交通类（1项）',
    '  task 1.1 1 修路。',
    'section  教育类（1项）',
    '  task 2.2 2 办学。',
  ])
})

test('headings of a table stand below the heading that the table stands below', async () => {
  const {tree} = await treeOf('a.html', [
    '<p>一、总体要求</p><p>要认真落实。</p><p>二、重点任务</p>',
    ...html(
      header,
      '<td colspan="4">一、产业</td>',
      td('1', '种树。', '县林业局', ''),
      '<td colspan="4">二、基建</td>',
      td('2', '修路。', '县交通局', ''),
    ),
  ])
  expect(tree.filter(line => /section|task/.test(line))).toEqual([
    'section 二、 重点任务',
    '  section 一、 产业',
    '    task 1.1 1 种树。',
    '  section 二、 基建',
    '    task 2.2 2 修路。',
  ])
})

test('words that are merged over several numbers are those of each', async () => {
  const {tree} = await treeOf(
    'a.html',
    html(
      header,
      '<td>1</td><td rowspan="2">改造老旧小区。</td><td>市住建局</td><td rowspan="2">市财政局</td>',
      td('2', '市城管局'),
    ),
  )
  expect(tree).toEqual([
    'task 1 1 改造老旧小区。',
    '  lead 牵头单位: 市住建局',
    '  responsible 责任单位: 市财政局',
    'task 2 2 改造老旧小区。',
    '  responsible 责任单位: 市财政局 (inherited)',
    '  lead 牵头单位: 市城管局',
  ])
})

test('units below one another beside one number and its words are those of one task', async () => {
  const {tree} = await treeOf(
    'a.html',
    html(
      td('序号', '重点任务', '责任单位', '完成时限'),
      '<td rowspan="2">1</td><td rowspan="2">修路。</td><td>市交通局</td><td>6月底</td>',
      td('市财政局', '年底'),
      td('2', '办学。', '市教育局', '年底'),
    ),
  )
  expect(tree).toEqual([
    'task 1 1 修路。',
    '  responsible 责任单位: 市交通局',
    '  note field deadline 完成时限 6月底',
    '  responsible 责任单位: 市财政局',
    '  note field deadline 完成时限 年底',
    'task 2 2 办学。',
    '  responsible 责任单位: 市教育局',
    '  note field deadline 完成时限 年底',
  ])
})

test('a number without words has those of the row above, and that is said', async () => {
  const {tree, file} = await treeOf('a.txt', [
    '序号\t重点任务\t责任单位',
    '1\t修路。\t市交通局',
    '2\t\t市财政局',
  ])
  expect(tree).toEqual([
    'task 1 1 修路。',
    '  responsible 责任单位: 市交通局',
    'task 2 2 修路。',
    '  responsible 责任单位: 市财政局',
  ])
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['row-without-words'])
})

test.each<[string, string[]]>([
  ['省发展和改革<br>委员会', ['省发展和改革委员会']],
  ['省住房和城乡<br>建设厅、省财<br>政厅', ['省住房和城乡建设厅 省财政厅']],
  ['各市、州人民<br>政府，省直<br>有关部门', ['各市、州人民政府<class> 省直有关部门<class>']],
  ['省社会<br>科学院', ['省社会科学院']],
  ['国家税务总局<br>某市税务局', ['国家税务总局某市税务局']],
  ['省委宣传部（省<br>文明办）', ['省委宣传部（省文明办）']],
  // Two names remain two.
  ['省财政厅<br>省教育厅', ['省财政厅', '省教育厅']],
  ['市教育局<br>财政局', ['市教育局', '财政局']],
  ['团省委<br>省妇联<br>省科协', ['团省委', '省妇联', '省科协']],
  ['中国移动<br>中国联通', ['中国移动', '中国联通']],
])('%s names %j', async (cell, expected) => {
  const {tree} = await treeOf('a.html', html(header, td('1', '修路。', cell, '')))
  expect(tree.slice(1).map(line => line.trim())).toEqual(expected.map(units => `lead 牵头单位: ${units}`))
})

const matrix = (lead: string, other: string, ...more: string[]) => [
  '| 序号 | 重点任务 | 市教育局 | 市财政局 | 各县（市、区）人民政府 |',
  '|---|---|---|---|---|',
  `| 1 | 办学。 | ${lead} | ${other} | ${other} |`,
  `| 2 | 护校。 | ${other} | ${lead} | |`,
  '',
  ...more,
]

test.each<[string, string[], string, string]>([
  ['words', matrix('牵头', '配合'), '牵头', '配合'],
  ['a legend', matrix('★', '△', '注：★为牵头单位，△为配合单位。'), '牵头单位', '配合单位'],
  [
    'a legend with the signs behind',
    matrix('●', '○', '牵头单位（●）、配合单位（○）'),
    '牵头单位',
    '配合单位',
  ],
])('units that are headers have the role that marks below them give: %s', async (_, lines, lead, other) => {
  expect((await treeOf('a.md', lines)).tree).toEqual([
    'task 1 1 办学。',
    `  lead ${lead}: 市教育局`,
    `  cooperating ${other}: 市财政局 各县（市、区）人民政府<class>`,
    'task 2 2 护校。',
    `  cooperating ${other}: 市教育局`,
    `  lead ${lead}: 市财政局`,
  ])
})

test('a tick makes a unit responsible', async () => {
  expect((await treeOf('a.md', matrix('√', '√'))).tree).toEqual([
    'task 1 1 办学。',
    '  responsible √: 市教育局 市财政局 各县（市、区）人民政府<class>',
    'task 2 2 护校。',
    '  responsible √: 市教育局 市财政局',
  ])
})

test('signs that nothing explains are reported, and kept', async () => {
  const {tree, file} = await treeOf('a.md', matrix('◎', '○'))
  expect(tree).toEqual(['task 1 1 办学。', 'task 2 2 护校。'])
  expect(
    file.messages.map(({ruleId, place, actual, expected}) => [
      ruleId,
      place && 'start' in place && place.start.line,
      actual,
      expected,
    ]),
  ).toEqual([
    ['table-mark', 3, '◎', ['市教育局']],
    ['table-mark', 3, '○', ['市财政局']],
    ['table-mark', 3, '○', ['各县（市、区）人民政府']],
    ['table-mark', 4, '○', ['市教育局']],
    ['table-mark', 4, '◎', ['市财政局']],
  ])
})

test('rows of units below a table without numbers are no headers', async () => {
  const {tree} = await treeOf('a.md', [
    '| 工作任务 | 牵头单位 | 配合单位 |',
    '|---|---|---|',
    '| 工作任务一 | 市教育局 | 市财政局 |',
    '| 工作任务二 | 市公安局 | 市财政局 |',
  ])
  expect(tree.filter(line => line.startsWith('task'))).toEqual(['task 1 工作任务一', 'task 2 工作任务二'])
})

test('the headers may be broken, spaced, in two rows, below a title, and come again', async () => {
  const {tree} = await treeOf(
    'a.html',
    html(
      '<td colspan="5">附件1 重点任务分工表</td>',
      '<td rowspan="2">序 号</td><td rowspan="2">工作<br>任务</td><td colspan="2">责任单位</td><td rowspan="2">完成<br>时限</td>',
      td('牵 头', '配<br>合'),
      '<td>1</td><td>修路。</td><td>市交通局</td><td>市财政局</td><td rowspan="2">2024年<br>6月底</td>',
      td('2', '架桥。', '市交通局', '无'),
      td('序号', '工作任务', '牵头', '配合', '完成时限'),
      td('3', '办学。', '市教育局', '市财政局', '年底'),
    ),
  )
  expect(tree).toEqual([
    'task 1 1 修路。',
    '  lead 牵头: 市交通局',
    '  cooperating 配合: 市财政局',
    '  note field deadline 完成时限 2024年6月底',
    'task 2 2 架桥。',
    '  note field deadline 完成时限 2024年6月底 (inherited)',
    '  lead 牵头: 市交通局',
    '  cooperating 配合: ',
    'task 3 3 办学。',
    '  lead 牵头: 市教育局',
    '  cooperating 配合: 市财政局',
    '  note field deadline 完成时限 年底',
  ])
})

test('units and persons may share a column', async () => {
  const {tree} = await treeOf(
    'a.html',
    html(
      td('序号', '重点任务', '责任单位及责任人', '单位负责人'),
      td('1', '修路。', '市交通局 张三', '李四'),
      td('2', '办学。', '市教育局<br>王五', '赵六'),
    ),
  )
  expect(tree).toEqual([
    'task 1 1 修路。',
    '  responsible 责任单位及责任人: 市交通局',
    '  note field person 单位负责人 李四',
    'task 2 2 办学。',
    '  responsible 责任单位及责任人: 市教育局',
    '  note field person 责任单位及责任人 王五',
    '  note field person 单位负责人 赵六',
  ])
})

test('a row that is all merged from above adds nothing, and loses nothing', async () => {
  const {tree} = await treeOf(
    'a.html',
    html(
      header,
      '<td rowspan="2">1</td><td rowspan="2">修路。</td><td rowspan="2">市交通局</td><td rowspan="2">市财政局</td>',
      '',
      td('2', '办学。', '市教育局', ''),
    ),
  )
  expect(tree.filter(line => line.startsWith('task'))).toEqual(['task 1 1 修路。', 'task 2 2 办学。'])
})

test('cells that blanks part have their columns too where 备注 is empty in all rows', () => {
  const text = [
    '任务分解表',
    '序号    任务    牵头单位    配合单位    备注',
    '1    育苗    县林业局    县水利局、县财政局',
    '2    修渠    县水利局    县财政局　',
  ]
  expect(rolesOf(text.join('\n'))).toEqual([
    ['县林业局', '县水利局 县财政局', ''],
    ['县水利局', '县财政局', ''],
  ])
})

test.each([
  ['责任单位    时限    备注', '县水利局    省级项目', '县农业局    新增'],
  ['牵头单位    配合单位    备注', '县水利局    急', '县农业局    县财政局'],
])('nothing tells which cell is empty where 备注 is not: %s', (headers, ...rows) => {
  const file = new VFile({
    path: 'a.txt',
    value: [
      '任务分解表',
      `序号    任务    ${headers}`,
      `1    育苗    ${rows[0]}`,
      `2    修渠    ${rows[1]}`,
    ].join('\n'),
  })
  expect(taskRows(parsePlan(file), '')).toEqual([])
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['table-unclear'])
})

test.each([
  ['2    成立工作专班    县水利局', '成立工作专班|县水利局'],
  ['2    修渠    承建方', '修渠\n承建方|'],
  ['2    修渠', '修渠|'],
])('but 备注 is empty where most rows suit the headers before it: %s', (row, expected) => {
  const rows = ['序号    任务    责任单位    备注', '1    育苗    县林业局', row, '3    筑坝    县应急局']
  const plan = parsePlan(new VFile({path: 'a.txt', value: ['任务分解表', ...rows].join('\n')}))
  const tasks = taskRows(plan, '').map(({text, responsible}) =>
    [text, ...responsible.map(({written}) => written)].join('|'),
  )
  expect(tasks).toEqual(['育苗|县林业局', expected.replace(/\|$/, ''), '筑坝|县应急局'])
})
