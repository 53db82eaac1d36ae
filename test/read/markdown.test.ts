import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readPlan} from '../../src/pipeline.ts'
import {taskRows} from '../../src/plan/rows.ts'
import {readMarkdownWithHtml} from '../../src/read/html-in-markdown.ts'

async function firstTask(...lines: string[]) {
  const plan = await readPlan(new VFile(lines.join('\n\n')), {format: 'markdown'})
  return plan.children.find(node => node.type === 'task')
}

test('a mark behind a backslash is a character, and its place is its own', async () => {
  const task = await firstTask('1\\. 落实\\*1号\\*文件、C:\\目录和\\\\。', '**牵头单位：**市司法局')
  expect([task?.marker, task?.text]).toEqual(['1.', '落实*1号*文件、C:\\目录和\\。'])
  expect(task?.position.end).toMatchObject({line: 3})
})

test('a bullet behind a backslash is none', async () => {
  const task = await firstTask('1.修路：', '\\- 甲路。', '- 乙路。', '牵头单位：市交通局')
  expect(task).toMatchObject({text: '修路：\n- 甲路。\n乙路。'})
})

test('a range is not struck out', async () => {
  expect(await firstTask('1.每年1~3月、5~6月检查。', '牵头单位：市交通局')).toMatchObject({
    text: '每年1~3月、5~6月检查。',
  })
})

test('a cell holds | and <br> behind a backslash', async () => {
  const task = await firstTask(
    '| 序号 | 任务 | 牵头单位 |\n|---|---|---|\n| 1 | 甲\\|乙\\<br>丙<br>丁 | 市交通局 |',
  )
  expect(task?.text).toBe('甲|乙<br>丙\n丁')
})

test('an address in brackets stays text', async () => {
  const task = await firstTask('1.修路[邮箱 "zhang@example.com"]。（牵头单位：市交通局）')
  expect(task).toMatchObject({text: '修路[邮箱 "zhang@example.com"]。'})
})

test('&nbsp; and &emsp; are blanks', async () => {
  expect(
    await firstTask('&emsp;&emsp;1.修路&nbsp;', '&nbsp;', '牵头单位：市交通局、&nbsp;市财政局'),
  ).toMatchObject({
    marker: '1.',
    text: '修路',
    children: [{children: [{value: '市交通局'}, {value: '市财政局'}]}],
  })
})

const tableIn = (rows: string[][]) => `<table>${rows.map(row => `<tr>${row.join('')}</tr>`).join('')}</table>`

test('a table may be HTML, on one line or on several', async () => {
  const html = tableIn([
    ['<td>序号</td>', '<td>任务</td>', '<td>牵头单位</td>'],
    ['<td rowspan="2">1</td>', '<td>修路</td>', '<td>市交通局</td>'],
    ['<td>建桥</td>', '<td>市住建局<br>市财政局</td>'],
  ])
  const text = `# 分解表\n\n**一、任务**\n\n${html}\n\n二、其他 <table>未完`
  for (const value of [text, text.replaceAll('<t', '\n  <t')]) {
    const plan = await readPlan(new VFile(value), {format: 'markdown'})
    const rows = taskRows(plan, '')
    expect(rows.map(({text, lead}) => [text, ...lead.map(({written}) => written)])).toEqual([
      ['修路', '市交通局'],
      ['建桥', '市住建局', '市财政局'],
    ])
    const {start, end} = rows[0]!.source
    expect(value.slice(start.offset, end.offset)).toContain('修路')
    expect(value.slice(start.offset, end.offset).endsWith('市交通局')).toBe(true)
  }
})

test('a grid of + and - is a table, the cells of which are broken to fit it', async () => {
  const grid = [
    '+------+----------------+------------------+',
    '| 序号 | 任务           | 责任单位         |',
    '+======+================+==================+',
    '| 1    | 推进5G+工业互  | 市住建局、市财政 |',
    '|      | 联网。         | 局、各区政府     |',
    '|      +----------------+------------------+',
    '|      | 建桥。         | 市交通局         |',
    '|      |                | 市城管局         |',
    '+------+----------------+------------------+',
  ].join('\n')
  for (const format of ['markdown', 'text'] as const) {
    const plan = await readPlan(new VFile(grid), {format})
    expect(
      taskRows(plan, '').map(({text, responsible}) => [text, ...responsible.map(({written}) => written)]),
    ).toEqual([
      ['推进5G+工业互联网。', '市住建局', '市财政局', '各区政府'],
      ['建桥。', '市交通局', '市城管局'],
    ])
    const first = taskRows(plan, '')[0]!.source
    expect(grid.slice(first.start.offset, first.end.offset).endsWith('各区政府')).toBe(true)
  }
})

test('tags that set a paragraph are none of its words', async () => {
  const text =
    '<p align="center"\n   style="font-size:20px">竹政发〔2023〕7号</p>\n\n# 竹溪县种茶方案\n\n1.种茶。（责任单位：县农业局）\n\n<div>竹溪县人民政府</div>\n<div\nclass="day">2023年5月6日</div>\n'
  const plan = await readPlan(new VFile(text), {format: 'markdown'})
  expect(plan.meta).toEqual({number: '竹政发〔2023〕7号', issuer: '竹溪县人民政府', date: '2023-05-06'})
  expect(taskRows(plan, '').map(({text}) => text)).toEqual(['种茶。'])
  // What is no such tag is text.
  const other = await readPlan(new VFile('# 方案\n\n1.填写<p栏>。（责任单位：县农业局）'), {
    format: 'markdown',
  })
  expect(taskRows(other, '').map(({text}) => text)).toEqual(['填写<p栏>。'])
})

test('a tag that stands in code is a word', async () => {
  const blocks = await readMarkdownWithHtml('种茶用`<p>`标明。\n\n<p>采茶。</p>\n')
  const words = blocks.flatMap(block => (block.type === 'line' ? [block.value] : [])).join('')
  expect(words).toContain('<p>')
  expect(words).not.toContain('</p>')
  const several = await readMarkdownWithHtml(
    '1.网页须含`<div><p>`两个标记，段落写作`<p>词</p>`，末尾是`</p></div>`。（县农业局负责）\n',
  )
  const line = several.flatMap(block => (block.type === 'line' ? [block.value] : [])).join('')
  for (const code of ['<div><p>', '<p>词</p>', '</p></div>']) expect(line).toContain(code)
  const stray = await readMarkdownWithHtml('<p>1.种茶`（县农业局负责）</p><p>2.修渠`（县水利局负责）</p>\n')
  expect(stray.flatMap(block => (block.type === 'line' ? [block.value] : [])).join('')).not.toMatch(/[<>]/)
})

test('a box that is ticked off is no word, and a number behind a bullet is the number', async () => {
  const value =
    '# 某县方案\n- [ ] **1. 种树。***牵头*：县林业局\n- [x] 2. 修路（县交通局负责）\n- 3. 架桥（县水利局负责）'
  const plan = await readPlan(new VFile({path: 'a.md', value}))
  expect(taskRows(plan, '').map(({number, text}) => [number, text])).toEqual([
    ['1', '种树。'],
    ['2', '修路'],
    ['3', '架桥'],
  ])
})
