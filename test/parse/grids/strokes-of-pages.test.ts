/** Tables as saved web pages show them: strokes on lines of their own between the cells and the rows. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

/** Of each task its words and its units; then what is reported. */
function read(value: string) {
  const file = new VFile({path: 'a.txt', value})
  const tasks = taskRows(parsePlan(file), '').map(({text, lead, cooperating, responsible}) =>
    [text, ...[...lead, ...cooperating, ...responsible].map(({written}) => written)].join(' '),
  )
  return {tasks, findings: file.messages.map(({ruleId, line}) => `${line} ${ruleId}`)}
}

/** Rows that a stroke begins, and whose cells each one ends, all on lines of their own. */
function stroked(...rows: string[]): string {
  const lines = rows.flatMap(row => ['|', ...row.split('·').flatMap(cell => (cell ? [cell, '|'] : ['|']))])
  return lines.join('\n')
}

const pipes = [
  '序号·任务·责任部门·时间进度',
  '1·改造供水管网·市水务局、市住建局·9月底前',
  '2·开展节水宣传·市教育局·长期',
]

test('the strokes between two rows are no cells', () => {
  expect(read(stroked(...pipes, '3·修订预案·市应急局·'))).toEqual({
    tasks: ['改造供水管网 市水务局 市住建局', '开展节水宣传 市教育局', '修订预案 市应急局'],
    findings: [],
  })
})

test('a row that breaks off is reported, and takes no other with it', () => {
  expect(read(`${stroked(...pipes)}\n|\n3\n|\n建设备用水`)).toEqual({
    tasks: ['改造供水管网 市水务局 市住建局', '开展节水宣传 市教育局'],
    findings: ['29 table-unclear'],
  })
})

test('a table that cannot be read from its numbers on is not read without them', () => {
  const text = stroked(pipes[0]!, '甲·改造管网·市水务局·9月底前', '乙·宣传·市教育局·长期')
  expect(read(text)).toEqual({tasks: [], findings: ['6 role-word-in-prose']})
})

test('cells that begin their lines with strokes may be blank, within a row and at its end', () => {
  const text = `供热任务分解表
责任单位
| 改 造 内 容
| 时限
| 备注
|
市住建局
| 改造老旧管网。
|
| 分两年
|
市发改委
| 做好煤炭储备,
确保充足。
|
|
|
市城管局
| 修复道路。
| 10月
|
|
`
  expect(read(text)).toEqual({
    tasks: ['改造老旧管网。 市住建局', '做好煤炭储备,确保充足。 市发改委', '修复道路。 市城管局'],
    findings: [],
  })
})

test('what is left of a row has the units above it, which is said', () => {
  const text = `责任单位
| 改造内容
| 备注
|
市住建局
| 改造老旧管网。
|
|
做好施工围挡。
|
|
市城管局
| 修复道路。
|
|`
  expect(read(text)).toEqual({
    tasks: ['改造老旧管网。 市住建局', '做好施工围挡。 市住建局', '修复道路。 市城管局'],
    findings: ['9 units-from-above'],
  })
})

test.each([
  ['党委宣传部|党委组织部、|后勤管理处|团委', '党委宣传部 党委组织部 后勤管理处 团委'],
  ['市农业农|村局、市住|房城乡建|设局', '市农业农村局 市住房城乡建设局'],
  ['市审|计局', '市审计局'],
  ['团委|工会', '团委 工会'],
  ['县文化馆、县电视台 县书协、县美协', '县文化馆 县电视台 县书协 县美协'],
])('lines of a cell between strokes are read as those of other cells are: %s', (cell, units) => {
  const lines = cell.replaceAll('|', '\n')
  const begun = `任务\n| 责任主体\n| 完成时间\n|\n展示创建\n成果\n| ${lines}\n| 8月\n28日\n|`
  const ended = `任务 | 责任主体 | 完成时间 |\n展示创建成果 | ${lines} | 8月28日 |\n慰问职工 | 工会 | 9月 |`
  expect(read(begun)).toEqual({tasks: [`展示创建成果 ${units}`], findings: []})
  expect(read(ended)).toEqual({tasks: [`展示创建成果 ${units}`, '慰问职工 工会'], findings: []})
})

test('a heading without strokes is no beginning of the row below it', () => {
  const text =
    '任务 | 责任主体 | 时间 |\n一、文化建设\n办好书展 | 市文旅局 | 8月 |\n二、体育建设\n办好球赛 | 市体育局 | 9月 |'
  expect(read(text)).toEqual({tasks: ['办好书展 市文旅局', '办好球赛 市体育局'], findings: []})
})

test.each([
  [
    'headers that say nothing of units',
    '项目 | 做法 | 方面 |\n普法 | 开展宣传,发放手册。 | 县司法局 |\n治水 | 清理河道,加固堤防。 | 县水利局 |\n绿化 | 植树造林。 | 县林业局 |',
    ['1 table-unclear'],
  ],
  [
    'cells on lines of their own',
    '方面\n| 做法\n|\n县司法局\n| 开展宣传,发放手册。\n|\n县水利局\n| 清理河道,加固堤防。\n|',
    ['1 table-unclear'],
  ],
  ['links', '首页 |\n县司法局 |\n县水利局 |\n县林业局 |\n网站地图 |', []],
])('a table with strokes that is not read is reported: %s', (_, text, findings) => {
  expect(read(text)).toEqual({tasks: [], findings})
})

const threeTasks = ['改造供水管网 市水务局 市住建局', '开展节水宣传 市教育局', '修订预案 市应急局']

test('rows are read where numbers between theirs are left out', () => {
  const rows = [...pipes, '5·修订预案·市应急局·年底前', '9·植树·市林业局·3月底']
  expect(read(stroked(...rows))).toEqual({
    tasks: [...threeTasks, '植树 市林业局'],
    findings: [],
  })
})

test.each(['2\n— 3 —', '— 3 —\n2', '2\n续表', '第3页\n2'])(
  'the number of a page beside that of a row is none of its own: %j',
  number => {
    const rows = [pipes[0]!, pipes[1]!, pipes[2]!.replace(/^2/, number), '3·修订预案·市应急局·年底前']
    expect(read(stroked(...rows))).toEqual({tasks: threeTasks, findings: []})
  },
)

test('rows behind a table that are not read with it are reported', () => {
  const text = stroked(...pipes, '附·修订预案·市应急局·年底前')
  expect(read(text)).toEqual({tasks: threeTasks.slice(0, 2), findings: ['29 table-unclear']})
  const below = '|\n节水\n|\n治水\n|\n植树\n|'
  expect(read(`${stroked(...pipes)}\n${below}`).findings).toEqual([])
})

test('a row of a counted task alone shares its other cells with the row above, a remark across the table does not', () => {
  const rows = (...cells: string[][]) => cells.map(row => `${row.join('\n| ')}\n|`).join('\n')
  const header = ['工作任务', '责任部门', '完成时间']
  const first = ['1、布置书展', '县文旅局', '5月']
  const alone = ['1.1张贴海报;']
  const last = ['1.2清点图书;', '县图书馆', '6月']
  expect(read(rows(header, first, alone, last))).toEqual({
    tasks: ['布置书展 县文旅局', '张贴海报; 县文旅局', '清点图书; 县图书馆'],
    findings: ['9 units-from-above'],
  })
  expect(read(rows(header, first, last, ['以上工作按月报送。'])).tasks).toEqual([
    '布置书展 县文旅局',
    '清点图书; 县图书馆',
  ])
})

/** Rows whose cells a stroke ends, with another one between two rows; what follows the last cell is given. */
function parted(last: string, ...rows: string[]): string {
  const cells = (row: string) => row.split('·').map(cell => (cell ? `${cell}\n|` : '|'))
  return rows.map(row => cells(row).join('\n')).join('\n|\n') + last
}

test('a second stroke ends a row without a number, and a blank cell is one', () => {
  const rows = [
    '任务·时限·牵头部门·配合部门',
    '改造渡口。·年内·交通局\n水务局·',
    '印制海报。··文旅局·教育局、团委',
  ]
  const tasks = ['改造渡口。 交通局 水务局', '印制海报。 文旅局 教育局 团委']
  for (const last of ['', '\n|', '\n|\n特此通知。'])
    expect(read(`渡口任务分解表\n${parted(last, ...rows)}`)).toEqual({tasks, findings: []})
})

test('where a row has a cell too few, no row is read by its strokes alone', () => {
  const rows = ['任务·牵头部门·配合部门', '改造渡口。·交通局·水务局', '印制海报。·文旅局', '植树。·林业局·']
  expect(read(parted('', ...rows)).findings).toContain('10 table-unclear')
})
