/** Rows of a merged task that have units of their own, under a header that is no word for tasks. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readPlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

/** Of each task what stands over it, its words and who is responsible. */
const tasksIn = async (value: string, path = 'a.html') =>
  taskRows(await readPlan(new VFile({path, value})), '').map(
    ({headings, title, text, responsible}) =>
      `${[...headings, title ?? [], text].flat().join(' · ')}: ${responsible.map(({written}) => written).join('、')}`,
  )

const page = (header: string, cells: readonly string[], units: readonly string[]) =>
  `<table><tr><td>重点任务<td>${header}<td>责任单位
  <tr><td rowspan=2>市容整治<td>${cells[0]}<td>${units[0]}<tr><td>${cells[1]}<td>${units[1]}
  <tr><td>环境卫生<td>${cells[2]}<td>区环卫中心</table>`

const works = ['无乱贴乱画', '无占道经营', '公厕达标'] as const
const units = ['区城管局', '区市场监管局'] as const

test.each([
  '考核标准',
  '测评标准',
  '完成标志',
  '成果',
  '预期成效',
  '实施步骤',
  '存在问题',
  '主要职责',
  '职责分工',
  '细则',
  '点位',
])('a row of a merged task with units of its own is a task: %s', async header => {
  expect(await tasksIn(page(header, works, units))).toEqual([
    '市容整治 · 无乱贴乱画: 区城管局',
    '市容整治 · 无占道经营: 区市场监管局',
    '环境卫生 · 公厕达标: 区环卫中心',
  ])
})

test('the same where the merged cells became blank ones', async () => {
  const value = `| 重点任务 | 考核标准 | 责任单位 |
|---|---|---|
| 市容整治 | 无乱贴乱画 | 区城管局 |
| | 无占道经营 | 区市场监管局 |
`
  expect(await tasksIn(value, 'a.md')).toEqual([
    '市容整治 · 无乱贴乱画: 区城管局',
    '无占道经营: 区市场监管局',
  ])
})

test.each([
  ['备注', works],
  ['完成时限', ['6月底', '9月底', '年底']],
  ['责任人', ['李明', '王建国', '张敏']],
  ['考核分值', ['2', '3', '5']],
])('units beside a field of a merged task are all those of that task: %s', async (header, cells) => {
  expect(await tasksIn(page(header, cells, units))).toEqual([
    '市容整治: 区城管局、区市场监管局',
    '环境卫生: 区环卫中心',
  ])
})

test('what stands beside merged units is a field', async () => {
  const value = `<table><tr><td>重点任务<td>考核标准<td>责任单位
  <tr><td rowspan=2>市容整治<td>无乱贴乱画<td rowspan=2>区城管局<tr><td>无占道经营
  <tr><td>环境卫生<td>公厕达标<td>区环卫中心</table>`
  expect(await tasksIn(value)).toEqual(['市容整治: 区城管局', '环境卫生: 区环卫中心'])
})
