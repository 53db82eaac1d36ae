/** Rows and cells that are broken over lines, and tables over pages. */

import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readPlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

/** Of each task: its words, and all units with their roles. */
async function tasksIn(path: string, value: string): Promise<string[]> {
  const plan = await readPlan(new VFile({path, value}))
  return taskRows(plan, '').map(({text, lead, cooperating, responsible}) =>
    [
      text,
      ...[lead, cooperating, responsible].map(units => units.map(({written}) => written).join('、')),
    ].join('|'),
  )
}

test('a name goes on in the line below its cell', async () => {
  const head = '序号\t任务\t责任单位\n'
  expect(await tasksIn('a.txt', `${head}1\t修路\t市发改委、市工\n信局、市财政局\n2\t招商\t市商务局`)).toEqual(
    ['修路|||市发改委、市工信局、市财政局', '招商|||市商务局'],
  )
  const strokes = '| 序号 | 任务 | 责任单位 |\n| 1 | 修路 | 市发改委、市财\n政局 |\n| 2 | 招商 | 市商务局 |'
  expect(await tasksIn('a.txt', strokes)).toEqual(['修路|||市发改委、市财政局', '招商|||市商务局'])
})

test('cells of several lines stand in quotes, as spreadsheets copy them', async () => {
  const rows =
    '序号\t任务\t责任单位\t时限\n1\t"修路。\n加快进度。"\t"市财政局\n市审计局"\t6月底\n2\t招商\t市商务局\t年底'
  expect(await tasksIn('a.txt', rows)).toEqual(['修路。加快进度。|||市财政局、市审计局', '招商|||市商务局'])
})

test('a table goes on in the next one, which has no headers', async () => {
  const row = (...cells: string[]) => `<tr>${cells.map(text => `<td>${text}</td>`).join('')}</tr>`
  const html = `<table>${row('序号', '任务', '牵头单位')}${row('1', '修路', '市交通局')}</table><p>- 2 -</p><table>${row('2', '建桥', '市住建局')}</table>`
  expect(await tasksIn('a.html', html)).toEqual(['修路|市交通局||', '建桥|市住建局||'])
})

test('a cell of units may also say when, or whom to call', async () => {
  const html =
    '<table><tr><td>任务</td><td>责任单位</td></tr><tr><td>修路</td><td>牵头单位：市交通局<br>完成时限：6月底</td></tr><tr><td>建桥</td><td>市住建局会同市财政局；联系人：李四<br>电话：123</td></tr></table>'
  expect(await tasksIn('a.html', html)).toEqual(['修路|市交通局||', '建桥||市财政局|市住建局'])
})

test('a clause that moved to the left with its row is read where it belongs', async () => {
  const table =
    '|任务|要求|责任部门|\n|---|---|---|\n|一、公开|1.公开预算。|财务科|\n|2.更新网站。|办公室牵头，各科室配合||'
  expect(await tasksIn('a.md', table)).toEqual(['公开预算。|||财务科', '更新网站。|办公室|各科室|'])
})

test('续表 says that a table goes on, and is no heading', async () => {
  const head = '序号\t任务\t牵头单位\n'
  const plan = await readPlan(
    new VFile({path: 'a.txt', value: `${head}1\t修路\t市交通局\n续表\n${head}2\t治水\t市水利局`}),
  )
  expect(taskRows(plan, '').map(({number, text}) => `${number} ${text}`)).toEqual(['1 修路', '2 治水'])
})

test.each([
  ['县林场内设机构', 0],
  ['县林场护林方案', 2],
])(
  '科室 over 职责 says what the offices of a house are there for, or in a plan what they do: %s',
  async (title, count) => {
    const rows =
      '<tr><td>办公室</td><td>负责起草文稿。</td></tr><tr><td>护林科</td><td>负责巡查山林。</td></tr>'
    const table = `<h1>${title}</h1><table><tr><th>科室</th><th>主要职责</th></tr>${rows}</table>`
    expect(await tasksIn('a.html', table)).toHaveLength(count)
  },
)

test.each([
  ['县林场2024年工作计划', ['一、机构设置', '设两科。', '二、任务'], 2],
  ['县林场2024年工作计划', ['一、机构设置', '1.办公室'], 0],
  ['县林场2024年工作计划', ['一、内设机构', '设两科。', '二、科室职责'], 0],
  ['县林场组建方案', ['一、机构设置', '设两科。', '二、人员配备'], 0],
  ['县林场', ['一、机构设置', '设两科。', '二、任务'], 0],
])('in a plan the offices of another part are not above a table: %s %s', async (title, above, count) => {
  const rows =
    '<tr><td>办公室</td><td>负责起草文稿。</td></tr><tr><td>护林科</td><td>负责巡查山林。</td></tr>'
  const lines = above.map(line => `<p>${line}</p>`).join('')
  const table = `<h1>${title}</h1>${lines}<table><tr><th>科室</th><th>主要职责</th></tr>${rows}</table>`
  expect(await tasksIn('a.html', table)).toHaveLength(count)
})
