/** Tables drawn with characters of a text: +---+ and │. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readDocument} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

async function read(path: string, ...lines: string[]) {
  const file = new VFile({path, value: lines.join('\n')})
  const {plan} = await readDocument(file)
  const tasks = taskRows(plan, '').map(({text, lead, cooperating, responsible}) =>
    [text, ...[...lead, ...cooperating, ...responsible].map(({written}) => written)].join('|'),
  )
  return {tasks, said: file.messages.map(({ruleId, actual}) => `${ruleId} ${actual}`)}
}

const databases = [
  ['mysql', '+------+--------------+----------+', '+------+--------------+----------+'],
  ['psql', '+------+--------------+----------+', '|------+--------------+----------|'],
  ['tabulate', '+------+--------------+----------+', '+======+==============+==========+'],
] as const
test.each(databases)('each line of a table of %s is a row', async (_, rule, below) => {
  const lines = [
    '分工表',
    rule,
    '| 序号 | 任务         | 责任单位 |',
    below,
    '| 1    | 推进城市更新 | 县住建局 |',
    '|      |              | 县财政局 |',
    '|  2   |   建设公园   | 县城管局 |',
    '|    3 | 植树         | 各乡镇   |',
    rule,
  ]
  for (const path of ['a.txt', 'a.md'])
    expect(await read(path, ...lines)).toEqual({
      tasks: ['推进城市更新|县住建局|县财政局', '建设公园|县城管局', '植树|各乡镇'],
      said: [],
    })
})

/** A table with a rule below its headers alone. */
function table(header: string, ...rows: string[]): string[] {
  const rule = '+------+------------+----------+'.slice(0, header.length > 18 ? undefined : 26)
  return ['分工表', rule, header, rule, ...rows, rule]
}

test.each([
  [
    'a category may be blank',
    table(
      '| 类别 | 任务       | 责任单位 |',
      '| 城建 | 改造管网   | 县住建局 |',
      '|      | 建设公园   | 县城管局 |',
    ),
    ['改造管网|县住建局', '建设公园|县城管局'],
    [],
  ],
  [
    'a heading is a row',
    table('| 序号 | 任务       | 责任单位 |', '| 一、城乡建设 |  |  |', '| 1    | 改造管网   | 县住建局 |'),
    ['改造管网|县住建局'],
    [],
  ],
  [
    'two tasks of one number are not told apart without full stops either',
    table(
      '| 序号 | 任务       | 责任单位 |',
      '| 1    | 改造管网   | 县住建局 |',
      '|      | 建设公园   | 县城管局 |',
    ),
    ['改造管网\n建设公园|县住建局|县城管局'],
    ['table-unclear 建设公园'],
  ],
  [
    'two tasks of one number are not told apart',
    table(
      '| 序号 | 任务       | 责任单位 |',
      '| 1    | 改造管网。 | 县住建局 |',
      '|      | 建设公园。 | 县城管局 |',
    ),
    ['改造管网。建设公园。|县住建局|县城管局'],
    ['table-unclear 建设公园。'],
  ],
])('of rows without rules between them, %s', async (_, lines, tasks, said) => {
  expect(await read('a.txt', ...lines)).toEqual({tasks, said})
})

test('words alone below words may be more of these or another task, which is said', async () => {
  const rule = '+--------------+----------+----------+'
  const rows = [
    '| 推进城市更新 | 县住建局 | 县财政局 |',
    '| 建设公园     |          |          |',
    '| 植树         | 县林业局 | 各乡镇   |',
  ]
  const {said} = await read('a.txt', rule, '| 任务         | 牵头单位 | 配合单位 |', rule, ...rows, rule)
  expect(said).toEqual(['table-unclear 建设公园'])
})

test('words and names that are broken in a row without a number go on', async () => {
  const rule = '+----------+------------+'
  const rows = [
    '| 推进城市 | 县住建局、 |',
    '| 更新。   | 县财政局   |',
    '| 建设公   | 县城管     |',
    '| 园。     | 局         |',
  ]
  const {tasks} = await read('a.txt', rule, '| 工作任务 | 责任单位   |', rule, ...rows, rule)
  expect(tasks.map(task => task.replaceAll('\n', ''))).toEqual([
    '推进城市更新。|县住建局|县财政局',
    '建设公园。|县城管局',
  ])
})

test('some words of a row without a number may end in a full stop', async () => {
  const rule = '+----------------+----------+'
  const rows = [
    '| 做好防汛工作   | 县水利局 |',
    '| 推进平安建设。 | 县公安局 |',
    '| 植树           | 财务科   |',
    '| 建桥           | 团委     |',
  ]
  expect(await read('a.txt', rule, '| 工作任务       | 责任单位 |', rule, ...rows, rule)).toEqual({
    tasks: ['做好防汛工作|县水利局', '推进平安建设。|县公安局', '植树|财务科', '建桥|团委'],
    said: [],
  })
})

test.each([
  ['护理部', '办公室', ['护理部', '办公室']],
  ['市人力资源社会保障局', '国网临江供电公司', ['市人力资源社会保障局', '国网临江供电公司']],
  ['县住建局', '县财政局', ['县住建局', '县财政局']],
  ['市政府', '办公室', ['市政府办公室']],
  ['市防汛指挥部', '办公室', ['市防汛指挥部办公室']],
  ['市公安局', '交警支队', ['市公安局交警支队']],
  ['市住房和城乡', '建设局', ['市住房和城乡建设局']],
  ['县委', '宣传部', ['县委宣传部']],
  ['中国农业银行', '青山县支行', ['中国农业银行青山县支行']],
  ['县农商银行', '东门支行', ['县农商银行东门支行']],
  ['农业银行', '县支行', ['农业银行县支行']],
  ['省烟草公司', '县分公司', ['省烟草公司县分公司']],
  ['镇党工委', '宣传部', ['镇党工委宣传部']],
  ['教育工委', '组织部', ['教育工委组织部']],
  ['开发区工委', '宣传部', ['开发区工委宣传部']],
  ['县关工委', '组织部', ['县关工委', '组织部']],
  ['县直机关工委', '宣传部', ['县直机关工委', '宣传部']],
  ['县人大法工委', '政法委', ['县人大法工委', '政法委']],
  ['省广电网络公司', '青山分公司', ['省广电网络公司青山分公司']],
  ['江南水务集团', '青山分公司', ['江南水务集团青山分公司']],
  ['县自来水公司', '东城分公司', ['县自来水公司东城分公司']],
  ['区农商银行', '新区支行', ['区农商银行新区支行']],
  ['县旅游公司', '太保青山分公司', ['县旅游公司', '太保青山分公司']],
  ['县粮食公司', '新华书店县分公司', ['县粮食公司', '新华书店县分公司']],
  ['县旅游公司', '平安财险分公司', ['县旅游公司', '平安财险分公司']],
  ['县农商银行', '县民生支行', ['县农商银行', '县民生支行']],
  ['县农商银行', '县农业银行东门支行', ['县农商银行', '县农业银行东门支行']],
  ['县自来水公司', '移动县分公司', ['县自来水公司', '移动县分公司']],
  ['机关党委', '宣传部', ['机关党委', '宣传部']],
  ['中国电信青山分公司', '中国移动青山分公司', ['中国电信青山分公司', '中国移动青山分公司']],
  ['县农商银行', '农行青山县支行', ['县农商银行', '农行青山县支行']],
  ['外交部', '公安部', ['外交部', '公安部']],
])('a line of a cell that ends as a whole name ends the name: %s | %s', async (above, below, units) => {
  const width = Math.max(above.length, below.length, 4)
  const cell = (text: string) => `${text}${'  '.repeat(width - text.length)}`
  const rule = `+------+------------+${'-'.repeat(2 * width + 2)}+`
  const {tasks} = await read(
    'a.txt',
    rule,
    `| 序号 | 任务       | ${cell('责任单位')} |`,
    rule,
    `| 1    | 修订制度。 | ${cell(above)} |`,
    `|      |            | ${cell(below)} |`,
    rule,
    `| 2    | 培训。     | ${cell('医务科')} |`,
    rule,
  )
  expect(tasks[0]).toBe(['修订制度。', ...units].join('|'))
})

test.each([
  [['组织部', '宣传部', '教育工委', '政法委']],
  [['县委组织部', '教育工委', '宣传部']],
  [['教育工委', '组织部', '宣传部']],
  [['教育工委', '政法委', '组织部']],
  [['各街道工委', '组织部', '县水利局']],
  [['县旅游公司', '客运分公司', '货运分公司']],
])('short names in a cell that holds others of their kind are whole, line by line: %s', async units => {
  const width = Math.max(...units.map(unit => unit.length))
  const cell = (text: string) => `${text}${'  '.repeat(width - text.length)}`
  const rule = `+------+------------+${'-'.repeat(2 * width + 2)}+`
  const lines = units.map((unit, at) =>
    at === 0 ? `| 1    | 修订制度。 | ${cell(unit)} |` : `|      |            | ${cell(unit)} |`,
  )
  const {tasks} = await read(
    'a.txt',
    rule,
    `| 序号 | 任务       | ${cell('责任单位')} |`,
    rule,
    ...lines,
    rule,
    `| 2    | 培训。     | ${cell('医务科')} |`,
    rule,
  )
  expect(tasks[0]).toBe(['修订制度。', ...units].join('|'))
})

test('cells that stand below no header are kept below headings too', async () => {
  const lines = [
    '    │序号│ 工 作 任 务        │牵头组织实施单位│完成│',
    '+-----+-----+',
    '    │    │                    │                │时限│',
    '    │1   │修通县乡公路，改造危│各县（市、区）政│年底│',
  ]
  const {said} = await read('a.txt', ...lines)
  expect(said.some(one => one.startsWith('table-unclear'))).toBe(true)
})

/** A table whose first cell of words stands beside two cells of units. */
const besideTwo = (...words: [string, string]) => [
  '┌──────┬────────┬────┐',
  '│工作任务│牵头单位│时限│',
  '├──────┼────────┼────┤',
  `│${words[0]}│市水务局、市财│年底│`,
  '│      │政局    │    │',
  '│      ├────────┤    │',
  `│${words[1]}│市教育局│    │`,
  '├──────┤        │    │',
  '│植树造林│        │    │',
  '└──────┴────────┴────┘',
]

test('a rule beside words parts them where an item begins below it', async () => {
  expect(await read('a.txt', ...besideTwo('△改造管网', '△宣传节水'))).toEqual({
    tasks: ['△改造管网|市水务局|市财政局', '△宣传节水|市教育局', '植树造林|市教育局'],
    said: [],
  })
})

test('words beside such a rule are of the item above it', async () => {
  const lines = besideTwo('△改造管网，', '△宣传节水')
  lines[5] = '│增建泵站├────────┤    │'
  expect(await read('a.txt', ...lines)).toEqual({
    tasks: ['△改造管网，增建泵站|市水务局|市财政局', '△宣传节水|市教育局', '植树造林|市教育局'],
    said: [],
  })
})

test('a rule beside words parts no sentence', async () => {
  expect(await read('a.txt', ...besideTwo('△改造管网，并', '宣传节水'))).toEqual({
    tasks: ['△改造管网，并宣传节水|市水务局|市财政局|市教育局', '植树造林|市教育局'],
    said: [],
  })
})

test('a drawn table whose lines were joined is none, and is reported', async () => {
  const box = '┌──┬────┬────┐│序号│工作任务│责任单位│├──┼────┼────┤│1│修桥│县交通局│└──┴────┴────┘'
  expect(await read('a.txt', box, '1.治水，县水利局负责。')).toEqual({
    tasks: ['治水，|县水利局'],
    said: [`table-unclear ${box}`],
  })
})

test.each(['┌', '┌┐', '┌──', '┌──┬──', '┌─表一─┐', '┌──┐│', '┌──┬──┐│甲│乙│'])(
  'what only begins as a drawn table does is read as text: %s',
  async line => {
    expect((await read('a.txt', '方案', line, '│甲│', '└──┘', '1.治水，县水利局负责。')).tasks).toEqual([
      '治水，|县水利局',
    ])
  },
)
