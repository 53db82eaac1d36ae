/** Tables whose columns a rule of dashes shows, as pandoc writes them. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {coverageOf} from '../../../src/lint/coverage.ts'
import {readDocument} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

async function tasksOf(...lines: string[]) {
  const {plan} = await readDocument(new VFile({path: 'a.md', value: lines.join('\n')}))
  return taskRows(plan, '').map(({text, lead, cooperating, responsible}) =>
    [text, ...[...lead, ...cooperating, ...responsible].map(({written}) => written)].join('|'),
  )
}

const expected = ['清淤河道，保护“一河清水”。|县水利局|县财政局|县农业局', '修复水毁道路。|县交通运输局']

test('rows of several lines stand between blank lines and edges', async () => {
  expect(
    await tasksOf(
      '任务分解表',
      '',
      '-----------------------------------------------------',
      '  序号   重点任务             牵头单位   配合单位',
      '  ------ -------------------- ---------- --------------',
      '  1      清淤河道，           县水利局   县财政局、',
      '         保护“一河清水”。                县农业局',
      '',
      '  2      修复水毁道路。       县交通运   ',
      '                              输局       ',
      '-----------------------------------------------------',
      '',
      '各单位要高度重视。',
    ),
  ).toEqual(expected)
})

test('the headers may be the first row, between two rules', async () => {
  const rule = '  ------ ------------------------------ -------------- --------------------'
  expect(
    await tasksOf(
      '任务分解表',
      rule,
      '  序号   重点任务                       牵头单位       配合单位',
      '',
      '  1      清淤河道，保护“一河清水”。     县水利局       县财政局、县农业局',
      '',
      '  2      修复水毁道路。                 县交通运输局   ',
      rule,
    ),
  ).toEqual(expected)
})

test('each line is a row where none is blank; with no rule below them, a blank line ends them', async () => {
  const table = [
    '  序号   重点任务                       牵头单位       配合单位',
    '  ------ ------------------------------ -------------- --------------------',
    '  1      清淤河道，保护“一河清水”。     县水利局       县财政局、县农业局',
    '  2      修复水毁道路。                 县交通运输局   ',
  ]
  expect(await tasksOf('任务分解表', '', ...table, '', '附：说明')).toEqual(expected)
  expect(await tasksOf('任务分解表', '', ...table)).toEqual(expected)
})

test('another table, or another line of dashes, may follow; rows may stand apart', async () => {
  const table = (...rows: string[]) => [
    '  序号   重点任务           责任单位',
    '  ------ ------------------ ----------',
    ...rows,
  ]
  const first = table('  1      修复道路           县交通局', '  2      整修水渠           县水利局')
  const second = table('  3      补种行道树         县林业局', '', '  4      开展培训           县人社局')
  expect(
    await tasksOf('任务分解表', '', ...first, '', ...second, '', '联系电话：0000', '', '-----------'),
  ).toEqual(['修复道路|县交通局', '整修水渠|县水利局', '补种行道树|县林业局', '开展培训|县人社局'])
})

const headers = [
  '  序号   重点任务                 责任单位',
  '  ------ ------------------------ --------------------',
]
const closing = headers[1]!

test('a row above the rule that closes the table is no header of the next', async () => {
  const rows = [
    '  1      修复道路                 县交通局',
    '',
    '  2      整修水渠                 县水利局',
  ]
  expect(await tasksOf('任务分解表', '', ...headers, ...rows, closing, '', '备注：每月调度。')).toEqual([
    '修复道路|县交通局',
    '整修水渠|县水利局',
  ])
})

test('rows that blank lines part have several lines where a rule closes the table', async () => {
  const rows = [
    '  1      修复全县范围内的道路     县交通局、',
    '         和桥梁三处               县财政局',
    '',
    '  2      整修水渠                 县水利局',
  ]
  const tasks = await tasksOf('任务分解表', '', ...headers, ...rows, closing, '', '备注：每月调度。')
  expect(tasks.map(task => task.replace('\n', ''))).toEqual([
    '修复全县范围内的道路和桥梁三处|县交通局|县财政局',
    '整修水渠|县水利局',
  ])
})

test('a line that reaches from one column into another is not parted', async () => {
  const lines = [
    '  ------ ---------------- ----------',
    '  序号   重点任务         责任单位',
    '  1      清淤全县所有的河道，县水利局',
    '  ------ ---------------- ----------',
  ]
  expect(await tasksOf('任务分解表', ...lines)).toEqual([])
})

test('dashes that part no cells are no table', async () => {
  expect(
    await tasksOf(
      '任务分解方案',
      '--- ---',
      '1.推广良种。（责任单位：县农业局）',
      '2.整修水渠。（责任单位：县水利局）',
    ),
  ).toEqual(['推广良种。|县农业局', '整修水渠。|县水利局'])
})

test('thousands of blanks in a line are read as fast as others', async () => {
  const blanks = ' '.repeat(4000)
  const {plan} = await readDocument(
    new VFile({path: 'a.txt', value: `任务分解表\n序号${blanks}任务${blanks}责任单位`}),
  )
  expect(coverageOf(plan, `序号${blanks}任务${blanks}责任单位`).unread).toHaveLength(1)
})
