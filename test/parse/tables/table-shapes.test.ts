/** Tables that are not one row of headers with a task in each row below. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readDocument} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

const table = (...rows: string[][]) =>
  `<table>${rows.map(row => `<tr>${row.map(cell => (cell.startsWith('<') ? cell : `<td>${cell}`)).join('')}`).join('')}</table>`

/** Of each task: its words, then those who lead, cooperate and are responsible; and what is said of the document. */
async function read(value: string, path = 'a.html') {
  const file = new VFile({path, value})
  const {plan} = await readDocument(file)
  const tasks = taskRows(plan, '').map(({text, lead, cooperating, responsible}) =>
    [
      text,
      ...[lead, cooperating, responsible].map(units => units.map(({written}) => written).join('、')),
    ].join('|'),
  )
  return {tasks, said: file.messages.map(({ruleId, actual}) => `${ruleId} ${actual}`)}
}

test('cells beside their labels are a card, and each card a task', async () => {
  const card = (words: string, lead: string, others: string) =>
    table(
      ['任务名称', `<td colspan=3>${words}`],
      ['牵头单位', lead, '配合单位', others],
      ['完成时限', '<td colspan=3>2024年6月'],
    )
  const html = card('治水', '市水务局', '市生态环境局') + card('修路', '市交通局', '市财政局、市公安局')
  expect((await read(html)).tasks).toEqual([
    '治水|市水务局|市生态环境局|',
    '修路|市交通局|市财政局、市公安局|',
  ])
  const markdown = '|任务|修路|\n|---|---|\n|牵头单位|市交通局|\n|配合单位|市财政局|'
  expect((await read(markdown, 'a.md')).tasks).toEqual(['修路|市交通局|市财政局|'])
})

test('cards in one table, one below the other', async () => {
  const html = table(
    ['问题', '河道不洁'],
    ['责任单位', '市水务局'],
    ['问题', '道路破损'],
    ['责任单位', '市交通局'],
  )
  expect((await read(html)).tasks).toEqual(['河道不洁|||市水务局', '道路破损|||市交通局'])
})

test('the halves of a table stand below one another', async () => {
  const head = ['序号', '任务', '责任单位']
  const rows = [
    [...head, ...head],
    ['1', '修路', '市交通局', '3', '植树', '市林业局'],
    ['2', '治水', '市水务局', '', '', ''],
  ]
  const tasks = ['修路|||市交通局', '植树|||市林业局', '治水|||市水务局']
  expect((await read(table(...rows))).tasks).toEqual(tasks)
  expect((await read(rows.map(row => row.join('\t')).join('\n'), 'a.txt')).tasks.toSorted()).toEqual(
    tasks.toSorted(),
  )
})

test.each([
  ['治水。（市水务局牵头，市生态环境局配合）', '9月'],
  ['治水。<br>牵头单位：市水务局<br>配合单位：市生态环境局', '9月'],
  ['治水。', '牵头单位：市水务局；配合单位：市生态环境局'],
])('the words of a row say who does what, where no column does: %s · %s', async (words, remark) => {
  const html = table(['序号', '工作任务', '备注'], ['1', words, remark])
  expect((await read(html)).tasks).toEqual(['治水。|市水务局|市生态环境局|'])
})

test('a remark names units besides those of their column', async () => {
  const html = table(
    ['序号', '任务', '责任单位', '备注'],
    ['1', '治水', '市水务局', '配合单位：市农业农村局'],
  )
  expect((await read(html)).tasks).toEqual(['治水||市农业农村局|市水务局'])
})

test('a table that names roles and gives no task is reported, beside others too', async () => {
  const good = table(['序号', '任务', '责任单位'], ['1', '治水', '市水务局'])
  const odd = table(['牵头单位', '说法'], ['甲', '乙'])
  expect(await read(good + odd)).toEqual({tasks: ['治水|||市水务局'], said: ['table-unclear 牵头单位']})
})

test.each([
  '<p>版权所有：某市人民政府　主办单位：某市人民政府办公室</p>',
  '<p>某市人民政府主办 某市大数据局承办</p>',
  '<div style="display:none"><table><tr><td>序号<td>任务<td>责任单位<tr><td>1<td>治水<td>市水务局</table></div>',
])('what a page adds below a table is no task: %s', async more => {
  const html = table(['序号', '任务', '责任单位'], ['1', '治水', '市水务局'])
  expect((await read(html + more)).tasks).toEqual(['治水|||市水务局'])
})

test.each([
  ['（1）市财政局（2）市公安局', '市财政局、市公安局'],
  ['″', '市水务局'],
  ['"', '市水务局'],
])('units with numbers, and marks that repeat those above: %s', async (cell, units) => {
  const html = table(['序号', '任务', '责任单位'], ['1', '治水', '市水务局'], ['2', '修路', cell])
  expect((await read(html)).tasks[1]).toBe(`修路|||${units}`)
})
