/** Tables of towns and what each has to do, which only look like those of figures and of where others work. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readPlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

/** Of each task its words and its units; `·` parts cells. */
async function read(...rows: string[]): Promise<string[]> {
  const cells = rows.map(row => `| ${row.replaceAll('·', ' | ')} |`)
  const rule = cells[0]!.replace(/[^|]+/g, '---')
  const value = ['# 畜牧任务分解表', '', cells[0], rule, ...cells.slice(1)].join('\n')
  return taskRows(await readPlan(new VFile({path: 'a.md', value})), '').map(({text, responsible}) =>
    [text, ...responsible.map(({written}) => written)].join('|'),
  )
}

test.each([
  ['乡镇·目标任务', '城关镇·新建羊圈12处', '东山乡·改造水塘'],
  ['序号·乡镇（街道）·工作任务·完成时限', '1·城关镇·新建羊圈12处·6月底前', '2·东山乡·改造水塘·7月底前'],
])('a town has to do what stands beside it: %s', async (...rows) => {
  expect(await read(...rows)).toEqual(['新建羊圈12处|城关镇', '改造水塘|东山乡'])
})

test.each(['120株', '9000亩左右', '不少于9000亩', '完成120株', '3个村', '40公顷'])(
  'a measure is no task: %s',
  async measure => {
    expect(await read('乡镇·目标任务', `城关镇·${measure}`, '东山乡·新建羊圈9处')).toEqual([])
    expect(await read('乡镇·目标任务·完成数', `城关镇·${measure}·3`, `东山乡·${measure}·4`)).toEqual([])
  },
)

test('a town beside a unit is where the unit works', async () => {
  const rows = ['城关镇·县农业局·新建羊圈', '东山乡·县水利局·改造水塘']
  expect(await read('乡镇·单位·工作任务', ...rows)).toEqual(['新建羊圈|县农业局', '改造水塘|县水利局'])
})

test.each([
  ['乡镇·工作任务·帮扶单位', '城关镇·新建羊圈·县农业局'],
  ['组长·县区·主要任务', '张春梅·城关区·组织检查河道'],
  ['乡镇·工作任务·时间·地点', '城关镇·组织检查河道·6月3日·河口'],
])('nor has it the work of others: %s', async (...rows) => {
  expect(await read(...rows)).toEqual([])
})

test.each(['全县', '合计'])('the sum of all towns is no task: %s', async all => {
  const rows = [`${all}·新建羊圈21处`, '城关镇·新建羊圈12处', '东山乡·新建羊圈9处']
  expect(await read('乡镇·目标任务', ...rows)).toEqual([])
})

test.each(['责任人', '分管领导', '资金（万元）'])(
  '%s beside a town takes its work from nobody',
  async header => {
    const rows = ['城关镇·完成造林1200亩·甲', '东山乡·组织护林·乙', '西河乡·引水上山·丙']
    expect(await read(`乡镇·重点任务·${header}`, ...rows)).toEqual([
      '完成造林1200亩|城关镇',
      '组织护林|东山乡',
      '引水上山|西河乡',
    ])
  },
)

test.each(['工作职责', '职责分工', '任务清单', '承担任务', '工作事项'])(
  'below %s stands what a town has to do, however it is put',
  async header => {
    const rows = ['城关镇·防火巡查·6月', '东山乡·牲畜防疫·7月']
    expect(await read(`乡镇·${header}·时限`, ...rows)).toEqual(['防火巡查|城关镇', '牲畜防疫|东山乡'])
  },
)

test.each(['部门', '成员单位', '各单位'])(
  'below 目标任务 so does what those of %s have to do',
  async header => {
    const rows = ['县农业局·春耕备耕', '县水利局·调度水库']
    expect(await read(`${header}·目标任务`, ...rows)).toEqual(['春耕备耕|县农业局', '调度水库|县水利局'])
  },
)

test('nor is a measure a task of a member', async () => {
  expect(await read('成员单位·目标任务', '县农业局·120株', '县水利局·95株')).toEqual([])
})
