/** Rows that look like headings or sums, and are tasks; columns that hold days, and such as hold figures. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readPlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

const rowsOf = async (...rows: string[]) => {
  const [header, ...others] = rows.map(row => `| ${row.replaceAll(' · ', ' | ')} |`)
  const rule = header!.replace(/[^|]+/g, ' - ')
  const file = new VFile({value: `# XX分工\n\n${[header, rule, ...others].join('\n')}\n`, path: 'a.md'})
  return taskRows(await readPlan(file), '').map(({title, text, deadlines, responsible}) =>
    [title, text, ...deadlines, ...responsible.map(({written}) => written)].filter(Boolean).join(' '),
  )
}

test('a numbered task with a day and no unit is no heading over its siblings', async () => {
  expect(
    await rowsOf(
      '重点任务 · 完成时限 · 责任单位',
      '1.建设大桥 · 2024.12 · ',
      '（1）前期工作 · 2024.6 · 县交通局',
      '2.修建公路 · 2024.10 · 县住建局',
    ),
  ).toEqual(['建设大桥 2024.12', '前期工作 2024.6 县交通局', '修建公路 2024.10 县住建局'])
})

test.each(['12.31', '12.31日前', '24.6月底', '23.10-24.12', '2024.6'])(
  'a day below 竣工日期: %s',
  async day => {
    expect(await rowsOf('任务 · 竣工日期 · 责任单位', `建设大桥 · ${day} · 县交通局`)).toEqual([
      `建设大桥 ${day} 县交通局`,
    ])
  },
)

test('a figure below 目标值 is no day', async () => {
  expect(await rowsOf('指标 · 目标值 · 责任单位', '贷款增速 · 13.2 · 县金融办')).toEqual([
    '贷款增速 县金融办',
  ])
})

test('a total that is a task keeps its unit', async () => {
  expect(
    await rowsOf(
      '序号 · 任务 · 目标值 · 责任单位',
      '1 · 税收收入 · 100 · 县税务局',
      '2 · 财政收入合计 · 200 · 县财政局',
    ),
  ).toEqual(['税收收入 县税务局', '财政收入合计 县财政局'])
})

test('a word over one row is a heading beside those over several, where the words behind it are counted', async () => {
  const cell = (words: string, over = 1) => `<td${over > 1 ? ` rowspan="${over}"` : ''}>${words}</td>`
  const plan = async (...rows: string[]) => {
    const head = ['重点任务', '具体内容', '责任单位'].map(words => cell(words)).join('')
    const value = `<h1>某县检查分工表</h1><table><tr>${[head, ...rows].join('</tr><tr>')}</tr></table>`
    const {children} = await readPlan(new VFile({value, path: 'a.html'}))
    return children.flatMap(node =>
      node.type === 'section'
        ? `${node.title}: ${node.children.map(task => (task.type === 'task' ? task.number : '')).join(' ')}`
        : node.type === 'task'
          ? `${node.title} | ${node.text}`
          : [],
    )
  }
  const unit = cell('县商务局')
  const market = [cell('集市', 2) + cell('1.摊位整齐。') + unit, cell('2.秤具合格。') + unit]
  expect(await plan(...market, cell('书店') + cell('3.通道畅通。') + unit)).toEqual([
    '集市: 1.1 1.2',
    '书店: 2.3',
  ])
  // Nor without a number, with a list of points, or where no word stands over several rows.
  expect(await plan(...market, cell('书店') + cell('通道畅通。') + unit)).toEqual([
    '集市: 1.1 1.2',
    '书店 | 通道畅通。',
  ])
  expect(await plan(...market, cell('书店') + cell('1.通道畅通。<br>2.灯光明亮。') + unit)).toEqual([
    '集市: 1.1 1.2',
    '书店 | 1.通道畅通。\n2.灯光明亮。',
  ])
  expect(await plan(cell('书店') + cell('1.通道畅通。') + unit)).toEqual(['书店 | 1.通道畅通。'])
})
