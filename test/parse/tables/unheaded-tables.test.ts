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
    '| 4 | 修通村道。 | 市交通局 |\n| 5 | 改善供水。 | 市水利局 |\n| 6 | 新建学校。 | 市教育局 |',
  )
  expect(tasks).toEqual(['4 修通村道。|||市交通局', '5 改善供水。|||市水利局', '6 新建学校。|||市教育局'])
})

test('a word that is repeated, or not written again, stands over the tasks', async () => {
  const {tasks} = await tabbed(
    '1→民生→修通村道→市交通局、市财政局→6月底前→张伟',
    '2→民生→改善供水→市水利局→12月底前→',
    '3→教育→新建学校→各县（市、区）政府→长期→李强',
    '4→→扩建食堂→市教育局→→',
  )
  expect(tasks).toEqual([
    '民生 1.1 修通村道|||市交通局、市财政局|6月底前',
    '民生 1.2 改善供水|||市水利局|12月底前',
    '教育 2.3 新建学校|||各县（市、区）政府|长期',
    '教育 2.4 扩建食堂|||市教育局',
  ])
})

const twoUnits = [
  '1→修通村道。→市交通局→市财政局',
  '2→改善供水。→市水利局→市财政局',
  '3→新建学校。→市教育局→市住建局',
]

test('of two columns of units nobody knows which leads', async () => {
  const unread = {tasks: [], said: ['1 table-unclear 修通村道。']}
  expect(await tabbed(...twoUnits)).toEqual(unread)
})

test('on a web page neither', async () => {
  expect(await html(...twoUnits)).toEqual({tasks: [], said: ['3 table-unclear 修通村道。']})
})

const otherTables = {
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
  'persons, what they are in charge of, and where to call them': [
    '1→张伟→办公室主任，负责文秘工作。→市教育局→13912340001',
    '2→李强→科长，负责预算工作。→市财政局→0731-66123102',
    '3→王芳→副科长，负责水库工作。→市水利局→66123103',
  ],
  'units and their duties': ['1→市教育局→新建学校。', '2→市财政局→保障资金。', '3→市水利局→改善供水。'],
  'powers and who has them': ['1→食品经营许可→市市场监管局', '2→取水许可→市水利局', '3→办学许可→市教育局'],
  'prizes, who won them and when': [
    '1→水稻育种技术研究→省农业大学→2023年',
    '2→高原湖泊生态研究→省林业大学→2023年',
    '3→山区公路抗震研究→省交通大学→2024年',
  ],
  'numbers that do not count': ['1→修通村道。→市交通局', '1→改善供水。→市水利局', '1→新建学校。→市教育局'],
  'two rows alone': ['1→修通村道。→市交通局', '2→改善供水。→市水利局'],
}

for (const [what, rows] of Object.entries(otherTables)) {
  test(`${what} are no tasks in lines with tabs`, async () => {
    expect(await tabbed(...rows)).toEqual({tasks: [], said: []})
  })

  test(`${what} are no tasks on a web page`, async () => {
    expect(await html(...rows)).toEqual({tasks: [], said: []})
  })
}

test('rows below headers that name no units are what these say', async () => {
  expect(
    (await tabbed('序号→获奖项目→学校', ...twoUnits.map(row => row.replace(/→[^→]*$/, '')))).tasks,
  ).toEqual([])
})

test('a last row that goes on below it shows that rows are broken over lines', async () => {
  const {said} = await tabbed(
    '1→修通村道。→市交通局',
    '2→改善供水。→市水利局',
    '3→引进项目。→市商务局、',
    '市招商局',
  )
  expect(said).toEqual([])
})
