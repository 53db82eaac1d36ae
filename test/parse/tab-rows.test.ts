/** Rows with tabs as word processors and spreadsheets copy them: with blank cells, and with line breaks within cells. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readDocument} from '../../src/pipeline.ts'
import {taskRows} from '../../src/plan/rows.ts'

/** Of each task: its words and its units by role; and what is said of the document. A tab is written `→`. */
async function read(...lines: string[]) {
  const file = new VFile({path: 'a.txt', value: lines.join('\n').replaceAll('→', '\t')})
  const {plan} = await readDocument(file)
  const tasks = taskRows(plan, '').map(({title, text, lead, cooperating, responsible, deadlines}) =>
    [
      [title, text].filter(Boolean).join(' '),
      ...[lead, cooperating, responsible].map(units => units.map(({written}) => written).join('、')),
      ...deadlines,
    ].join('|'),
  )
  return {tasks, said: file.messages.map(({ruleId, actual}) => `${ruleId} ${actual}`)}
}

test('a row may have one cell, and several such rows may follow one another', async () => {
  expect(
    await read(
      '序号→工作任务→措施→责任单位',
      '1→城市建设→推进城市更新。→市住建局',
      '→→新建公园2座。→',
      '→→改造管网。→',
      '→→治理内涝。→市城管局',
      '2→就业→开展春风行动。→市人社局',
    ),
  ).toEqual({
    tasks: [
      '推进城市更新。|||市住建局',
      '新建公园2座。|||市住建局',
      '改造管网。|||市住建局',
      '治理内涝。|||市城管局',
      '就业 开展春风行动。|||市人社局',
    ],
    said: ['units-from-above 新建公园2座。', 'units-from-above 改造管网。'],
  })
})

test('tabs at the end of a line may have been cut off where another row follows', async () => {
  const {tasks} = await read(
    '任务→举措→牵头单位',
    '营商→推行改革。→市政务局',
    '→建设超市。',
    '→实施代办。',
    '开放→举办推介会。→市商务局',
  )
  expect(tasks.slice(1, 3)).toEqual(['建设超市。|市政务局||', '实施代办。|市政务局||'])
})

test('a table may have two columns', async () => {
  expect(
    (await read('工作任务→责任单位', '推行改革。→市政务局', '建设超市。→', '举办推介会。→市商务局')).tasks,
  ).toEqual(['推行改革。|||市政务局', '建设超市。|||', '举办推介会。|||市商务局'])
})

test.each([
  ['单位→电话', '市住建局→123', '市财政局→456'],
  ['任务名称→重点项目', '责任单位→市重点项目中心', '完成时限→6月'],
])('two columns of something else are no table of tasks: %s', async (...lines) => {
  expect((await read(...lines)).tasks).toEqual([])
})

test('what is indented below a table is no row of it', async () => {
  expect(
    (await read('序号→任务→责任单位', '1→修路。→市交通局', '→特此通知。', '→→市政府办公室', '→→2024年3月1日'))
      .tasks,
  ).toEqual(['修路。|||市交通局'])
})

test('headings may stand above one another, with tabs behind them or without', async () => {
  const {tasks} = await read(
    '序号→任务→责任单位',
    '一、城乡建设→→',
    '（一）老城改造→→',
    '1→修路。→市交通局',
    '二、民生',
    '（一）就业',
    '2→招聘。→市人社局',
  )
  expect(tasks).toEqual(['修路。|||市交通局', '招聘。|||市人社局'])
})

const head = '序号→任务→责任单位→时限'
test.each([
  ['units', ['1→修路。→市交通局', '市财政局', '市城管局→6月'], '修路。|||市交通局、市财政局、市城管局|6月'],
  ['a name', ['1→修路。→市发展和', '改革委员会→6月'], '修路。|||市发展和改革委员会|6月'],
  ['duties', ['1→修路。→牵头单位：市交通局', '配合单位：市财政局→6月'], '修路。|市交通局|市财政局||6月'],
  ['words', ['1→1.修路。', '2.建桥。→市交通局→6月'], '1.修路。\n2.建桥。|||市交通局|6月'],
  [
    'two cells',
    ['1→修路，', '加快建桥→市交通局', '市财政局→6月'],
    '修路，\n加快建桥|||市交通局、市财政局|6月',
  ],
  ['dates', ['1→修路。→市交通局→6月启动', '12月底前完成'], '修路。|||市交通局|6月启动|12月底前完成'],
])('a cell of %s is broken over lines', async (_, row, task) => {
  const {tasks, said} = await read(head, ...row, '2→招商。→市商务局→9月')
  expect({tasks, said}).toEqual({tasks: [task, '招商。|||市商务局|9月'], said: []})
})

test('the last cell of the last row is broken as those above are', async () => {
  const rows = [
    '序号→任务→牵头单位→配合单位',
    '1→修路。→市交通局→市财政局',
    '市城管局',
    '2→招商。→市商务局→市外办',
  ]
  expect(await read(...rows, '各县区')).toEqual({
    tasks: ['修路。|市交通局|市财政局、市城管局|', '招商。|市商务局|市外办、各县区|'],
    said: [],
  })
})

test('a unit below the only row may sign the document, which is said', async () => {
  expect(await read('序号→任务→责任单位', '1→修路。→市交通局', '市财政局')).toEqual({
    tasks: ['修路。|||市交通局'],
    said: ['table-unclear 市财政局'],
  })
})

test.each([
  ['a heading', ['1→修路。→市交通局→6月', '二、民生保障', '2→招商。→市商务局→9月']],
  ['words without a number', ['1→修路。→市交通局→6月', '民生保障', '2→招商。→市商务局→9月']],
  ['cells cut off', ['1→修路。→市交通局→6月', '2→招商。→市商务局']],
  ['a remark', ['1→修路。→市交通局→6月', '2→招商。→市商务局→9月', '注：由市发改委解释。']],
  ['a form', ['1→修路。→市交通局→6月', '2→招商。→市商务局', '填报人：张三→电话：123']],
  ['a signature', ['1→修路。→市交通局→6月', '2→招商。→市商务局→9月', '市政府办公室', '2024年3月1日']],
])('what is no part of a cell stays apart: %s', async (_, rows) => {
  const {tasks} = await read(head, ...rows)
  expect(tasks.slice(0, 2).map(task => task.split('|').slice(0, 4).join('|'))).toEqual([
    '修路。|||市交通局',
    '招商。|||市商务局',
  ])
})

test('units above rows are headings where one stands right below the headers, or above other headers', async () => {
  const head = '序号→任务→责任单位'
  expect((await read(head, '市住建局', '1→修路。→村镇科', '市财政局', '2→拨款。→预算科')).tasks).toEqual([
    '修路。|||村镇科',
    '拨款。|||预算科',
  ])
  expect((await read(head, '1→修路。→村镇科', '市财政局', head, '1→拨款。→预算科')).tasks).toEqual([
    '修路。|||村镇科',
    '拨款。|||预算科',
  ])
})

test('a sentence alone above a row may be the beginning of its words, which is said', async () => {
  const {said} = await read(
    '任务→责任单位→时限',
    '1.修路。→市交通局→3月',
    '2.建桥。',
    '3.治水。→市水利局→6月',
  )
  expect(said).toEqual(['table-unclear 2.建桥。'])
})

test('headers on two levels lost their merged cells', async () => {
  expect(
    (
      await read(
        '序号→任务→责任单位→进度安排→→',
        '→→→一季度→二季度→三季度',
        '1→修路。→市交通局→立项→招标→开工',
        '2→建桥。→市住建局→设计→招标→开工',
      )
    ).tasks,
  ).toEqual(['修路。|||市交通局', '建桥。|||市住建局'])
})
