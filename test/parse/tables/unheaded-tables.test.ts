/** Tables without headers, of which only the cells tell what each column is for. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readDocument} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

/** Of each task: its words, its units by role, when it is due; and what is said of the document. */
async function read(path: string, value: string) {
  const file = new VFile({path, value})
  const {plan} = await readDocument(file)
  const tasks = taskRows(plan, '').map(
    ({headings, number, title, text, lead, cooperating, responsible, deadlines}) =>
      [
        [...headings, number, title, text].filter(Boolean).join(' '),
        ...[lead, cooperating, responsible].map(units => units.map(({written}) => written).join('、')),
        ...deadlines,
      ].join('|'),
  )
  return {tasks, said: file.messages.map(({ruleId, line, actual}) => `${line} ${ruleId} ${actual}`)}
}

const tabbed = (...lines: string[]) => read('a.txt', lines.join('\n').replaceAll('→', '\t'))

const html = (...rows: string[]) =>
  read(
    'a.html',
    `<p>重点工作</p>\n<table>\n${rows.map(row => `<tr><td>${row.replaceAll('→', '</td><td>')}</td></tr>`).join('\n')}\n</table>`,
  )

const assigned = [
  '20→发展数字金融→丰富数字人民币应用场景。→人民银行省分行牵头，省委金融办、省地方金融监管局按职责分工负责',
  '22→强化监测分析→建立指标体系，开展监测分析。→省政务和数据局牵头，省统计局配合',
  '29→提升监管水平→健全城市生命线工程标准体系。→省自然资源厅、省农业农村厅按职责分工负责',
]

const tasksAssigned = [
  '20 发展数字金融 丰富数字人民币应用场景。|人民银行省分行||省委金融办、省地方金融监管局',
  '22 强化监测分析 建立指标体系，开展监测分析。|省政务和数据局|省统计局|',
  '29 提升监管水平 健全城市生命线工程标准体系。|||省自然资源厅、省农业农村厅',
]

test('rows that were copied out of a sheet are read by their cells', async () => {
  expect(await tabbed(...assigned)).toEqual({
    tasks: tasksAssigned,
    said: ['1 headers-missing 丰富数字人民币应用场景。'],
  })
})

test('so are rows of a web page', async () => {
  expect(await html(...assigned)).toEqual({
    tasks: tasksAssigned,
    said: ['3 headers-missing 丰富数字人民币应用场景。'],
  })
})

test('so are lines with strokes', async () => {
  const {tasks} = await read(
    'a.md',
    '| 4 | 修通村道。 | 市交通局负责 |\n| 5 | 改善供水。 | 市水利局负责 |\n| 6 | 新建学校。 | 市教育局 |',
  )
  expect(tasks).toEqual(['4 修通村道。|||市交通局', '5 改善供水。|||市水利局', '6 新建学校。|||市教育局'])
})

test('a word that is repeated, or not written again, stands over the tasks', async () => {
  const {tasks} = await tabbed(
    '1→民生→修通村道→市交通局牵头，市财政局配合→6月底前→张伟',
    '2→民生→改善供水→市水利局负责→12月底前→',
    '3→教育→新建学校→各县（市、区）政府→长期→李强',
    '4→→扩建食堂→市教育局→→',
  )
  expect(tasks).toEqual([
    '民生 1.1 修通村道|市交通局|市财政局||6月底前',
    '民生 1.2 改善供水|||市水利局|12月底前',
    '教育 2.3 新建学校|||各县（市、区）政府|长期',
    '教育 2.4 扩建食堂|||市教育局',
  ])
})

test('two columns may each say who has which role, or name nobody', async () => {
  const {tasks} = await tabbed(
    '1→修通村道。→市交通局牵头→市财政局配合',
    '2→改善供水。→市水利局牵头→',
    '3→新建学校。→市教育局牵头→市住建局配合',
  )
  expect(tasks).toEqual([
    '1 修通村道。|市交通局|市财政局|',
    '2 改善供水。|市水利局||',
    '3 新建学校。|市教育局|市住建局|',
  ])
})

test('below headings too, where there are three rows or more', async () => {
  const {tasks} = await tabbed(
    '一、民生',
    '1→修通村道。→市交通局牵头，市财政局配合',
    '2→改善供水。→市水利局负责',
    '3→新建学校。→市教育局负责',
    '二、产业',
    '4→培育企业。→牵头单位：市工信局',
    '5→引进项目。→由市商务局负责',
    '6→举办展会。→由市商务局负责',
  )
  expect(tasks).toEqual([
    '民生 1.1 修通村道。|市交通局|市财政局|',
    '民生 1.2 改善供水。|||市水利局',
    '民生 1.3 新建学校。|||市教育局',
    '产业 2.4 培育企业。|市工信局||',
    '产业 2.5 引进项目。|||市商务局',
    '产业 2.6 举办展会。|||市商务局',
  ])
})

const otherTables = {
  'units alone': ['1→修通村道。→市交通局', '2→改善供水。→市水利局', '3→新建学校。→市教育局'],
  'two columns of units': [
    '1→修通村道。→市交通局→市财政局',
    '2→改善供水。→市水利局→无',
    '3→新建学校。→市教育局→市住建局',
  ],
  'fined cases and who fined them': [
    '1→某砂石厂超标排放废水案→罚款10万元，停产整治。→县生态环境局',
    '2→某超市销售过期食品案→罚款5万元，没收食品。→县市场监管局',
    '3→李某非法捕捞案→没收渔具，罚款1万元。→县农业农村局',
  ],
  'work that is done': [
    '1→完成造林绿化500亩。→柳林镇人民政府→2024年12月底前',
    '2→完成渠道清淤。→王庄镇人民政府→2024年12月底前',
    '3→完成道路硬化。→白河镇人民政府→2024年12月底前',
  ],
  'figures, and no units': ['1→修通村道。→120→20%', '2→改善供水。→30→10%', '3→新建学校。→50→2%'],
  'persons and where they work': [
    '1→张伟→办公室主任→市教育局',
    '2→李强→科长→市财政局',
    '3→王芳→副科长→市水利局',
  ],
  'days of a schedule': [
    '3月5日→推进会议。→市政府',
    '3月6日→开展培训。→市委党校',
    '3月7日→组织考察。→市水利局',
  ],
  'units and whom to call': [
    '1→市教育局→张伟→66123101',
    '2→市财政局→李强→66123102',
    '3→市水利局→王芳→66123103',
  ],
  'units and their duties': ['1→市教育局→新建学校。', '2→市财政局→保障资金。', '3→市水利局→改善供水。'],
  'questions and whom to call': [
    '1→社保卡怎么补办→县人社局负责→0551-1234567',
    '2→医保怎么报销→县医保局负责→0551-2345678',
    '3→户口怎么迁移→县公安局负责→0551-3456789',
  ],
  'two projects': ['1→县道改造→总投资3亿元→县交通局负责实施', '2→水库加固→总投资1亿元→县水利局负责实施'],
  'powers and who has them': ['1→食品经营许可→市市场监管局', '2→取水许可→市水利局', '3→办学许可→市教育局'],
}

for (const [what, rows] of Object.entries(otherTables)) {
  test(`${what} are no tasks in lines with tabs`, async () => {
    expect(await tabbed(...rows)).toEqual({tasks: [], said: []})
  })

  test(`${what} are no tasks on a web page`, async () => {
    expect(await html(...rows)).toEqual({tasks: [], said: []})
  })
}

test('a second part of a table is what the headers of the first one say', async () => {
  const {tasks} = await read(
    'a.html',
    '<table><tr><td>序号</td><td>权力事项</td><td>实施机关</td></tr>' +
      '<tr><td>1</td><td>办学许可</td><td>县教育局负责</td></tr></table>' +
      '<table><tr><td>2</td><td>取水许可</td><td>县水利局负责</td></tr>' +
      '<tr><td>3</td><td>建房许可</td><td>县住建局负责</td></tr></table>',
  )
  expect(tasks).toEqual([])
})

test('numbers that do not count are no rows of tasks', async () => {
  const {tasks} = await html(
    '1→修通村道。→市交通局负责',
    '1→改善供水。→市水利局负责',
    '2→新建学校。→市教育局负责',
  )
  expect(tasks).toEqual([])
})

test('beside clauses nobody knows what units alone have to do', async () => {
  const {tasks} = await html(
    '1→修通村道。→市交通局牵头→市财政局',
    '2→改善供水。→市水利局牵头→市住建局',
    '3→新建学校。→市教育局牵头→市住建局',
  )
  expect(tasks).toEqual([])
})

test('rows are not read in part where a cell of them is broken over lines', async () => {
  const {said} = await tabbed(
    '1→修通村道。→市交通局负责',
    '2→改善供水。→市水利局牵头',
    '市财政局配合',
    '3→新建学校。→市教育局负责',
    '4→扩建食堂。→市教育局负责',
  )
  expect(said).toEqual([])
})

test('a last row that goes on below it shows that rows are broken over lines', async () => {
  const {said} = await tabbed(
    '1→修通村道。→市交通局负责',
    '2→改善供水。→市水利局负责',
    '3→引进项目。→市商务局牵头，',
    '市招商局配合',
  )
  expect(said).toEqual([])
})

test('so it does where a stroke ends it', async () => {
  const value = [
    '清河县2024年节水行动',
    '| 1 | 推进农业节水。 | 县水利局牵头，县农业农村局配合 |',
    '| 2 | 推进城镇节水。 | 县住建局牵头，',
    '县水利局配合 |',
  ]
  expect(await read('a.md', value.join('\n'))).toEqual({tasks: [], said: []})
})

test('units in brackets are read as those of lines', async () => {
  const {tasks, said} = await tabbed(
    '1.→新建幼儿园。→（责任单位：县教育局）',
    '2.→改造小区。→（责任单位：县住建局）',
  )
  expect({tasks: tasks.length, said}).toEqual({tasks: 2, said: []})
})
