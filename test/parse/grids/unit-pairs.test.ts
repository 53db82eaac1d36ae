/** Tables of units and what each has to do that stand with a cell a line. */

import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

/** Of each task its words and its units; then what is reported. `·` parts cells. */
function read(value: string): {tasks: string[]; findings: string[]} {
  const file = new VFile({path: 'a.txt', value: value.replaceAll('·', '\n')})
  const tasks = taskRows(parsePlan(file), '').map(({text, responsible}) =>
    [text, ...responsible.map(({written}) => written)].join('|'),
  )
  return {tasks, findings: file.messages.map(({ruleId, line}) => `${line} ${ruleId}`)}
}

const below = '县教育局·组织应急演练。·县水利局、县气象局·监测雨情水情，发布预警。'
const tasks = ['组织应急演练。|县教育局', '监测雨情水情，发布预警。|县水利局|县气象局']

test.each(['相关部门·职责分工', '责任部门·工作职责', '成员单位·主要职责', '单位·工作任务'])(
  'a unit stands above what it has to do: %s',
  header => {
    expect(read(`防汛任务分工·${header}·${below}`)).toEqual({tasks, findings: []})
    expect(read(`防汛任务分工·${header}·${below}·县防汛办公室·2024年3月1日`)).toEqual({tasks, findings: []})
  },
)

test.each([
  ['事权清单', ''],
  ['主要职责', ''],
  ['工作任务', ' |'],
  ['事权清单', ' |'],
])('so does one behind its number: %s%s', (header, stroke) => {
  const cells = `序号·部门·${header}·1·${below}`.replace('县水利局', '2·县水利局')
  const text = `${cells.replaceAll('·', `${stroke}·`)}${stroke}`
  expect(read(`防汛任务分工·${text}`)).toEqual({tasks, findings: []})
  const brokenOff = `${text}·3${stroke}·县公安局${stroke}·维持`
  expect(read(`防汛任务分工·${brokenOff}`).tasks.slice(0, 2)).toEqual(tasks)
  if (stroke) expect(read(`防汛任务分工·${brokenOff}`)).toEqual({tasks, findings: ['11 table-unclear']})
})

test('what departments may do, and whom to call, is none of it', () => {
  const powers = '序号 |·部门 |·权力事项 |·1 |·县教育局 |·学校审批 |·2 |·县公安局 |·户口登记 |'
  expect(read(`权力清单·${powers}`).tasks).toEqual([])
  for (const header of ['政务服务事项清单', '证明事项清单', '免罚事项清单'])
    expect(
      read(`清单·序号·部门·${header}·1·县教育局·学校审批·2·县公安局·户口登记·3·县民政局·社团登记`).tasks,
    ).toEqual([])
  const offices = '序号·部门·职责·1·办公室·负责日常运转。·2·应急指挥科·负责应急值守。'
  expect(read(`县应急局机构设置·${offices}·县应急局办公地址：城关路1号`).tasks).toEqual([])
  const phones = '序号·部门·工作职责·电话·1·县教育局·组织演练。·0512·2·县公安局·维持秩序。·0513'
  expect(read(`通讯录·${phones}`).tasks).toEqual([])
})

test('words of several lines go up to the next unit; of the last one nothing tells how far', () => {
  const text = `部门·职责分工·县公安局·维持秩序。·疏导交通。·${below}`
  const all = ['维持秩序。\n疏导交通。|县公安局', ...tasks]
  expect(read(text)).toEqual({tasks: all, findings: []})
  expect(read(`${text}·相关依据`)).toEqual({tasks: all, findings: ['10 table-unclear']})
})

test('a unit that signs is no next one: nothing tells how far the words above it go', () => {
  const closing = '各单位要加强值守。·请于6月1日前报送名单。'
  for (const signed of ['县防汛办公室·2024年3月1日', '县应急局·县水利局·2024年3月1日', '县防汛办公室'])
    expect(read(`部门·职责分工·${below}·${closing}·${signed}`)).toEqual({tasks, findings: []})
  const several = `部门·职责分工·县公安局·维持秩序。·疏导交通。·${below}·${closing}·县防汛办公室·2024年3月1日`
  expect(read(several)).toEqual({
    tasks: ['维持秩序。\n疏导交通。|县公安局', ...tasks],
    findings: ['10 table-unclear'],
  })
})

test.each([
  ['a list of units', '成员单位·工作职责·县教育局·县水利局·县气象局'],
  ['a table of one unit', '责任部门·工作职责·县教育局·组织应急演练。·联系电话'],
  ['the place of a directory', '单位·地址·县教育局·人民路1号·县水利局·人民路2号'],
])('%s gives no task', (_, text) => {
  expect(read(text).tasks).toEqual([])
})

test.each(['乡镇', '镇(街道)', '县(市、区)'])('places stand above their goals: %s', header => {
  const goals = '城关镇·新建羊圈12处。·东山乡·新建羊圈9处。'
  expect(read(`畜牧方案·附件·羊圈任务分解表·${header}·目标任务·${goals}`)).toEqual({
    tasks: ['新建羊圈12处。|城关镇', '新建羊圈9处。|东山乡'],
    findings: [],
  })
})

test.each([
  ['部门·目标任务', '县林业局'],
  ['乡镇·工作职责', '城关镇'],
])('what is to do may begin with any words: %s', (header, unit) => {
  expect(read(`林业分工·${header}·${unit}·护林防火·${below}`)).toEqual({
    tasks: [`护林防火|${unit}`, ...tasks],
    findings: [],
  })
})

test('figures below a goal are no tasks', () => {
  expect(read('畜牧总结·乡镇·目标任务·城关镇·120·东山乡·95处').tasks).toEqual([])
  for (const goals of ['城关镇·120株·东山乡·95株', '1·城关镇·120·2·东山乡·95·合计·215'])
    expect(read(`畜牧总结·${/^1/.test(goals) ? '序号·' : ''}乡镇·目标任务·${goals}`).tasks).toEqual([])
})

test.each(['1', '500亩'])('a figure among the words of a unit ends no list: %s', figure => {
  const list = `部门·工作职责·县公安局·维持秩序。·${figure}·${below}`
  expect(read(`防汛任务分工·${list}`).tasks).toEqual([`维持秩序。\n${figure}|县公安局`, ...tasks])
  expect(read(`防汛任务分工·部门·工作职责·县公安局·${figure}·县教育局·${figure}`).tasks).toEqual([])
})
