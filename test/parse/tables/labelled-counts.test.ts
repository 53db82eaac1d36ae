import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

const tasksOf = (text: string) =>
  taskRows(parsePlan(text), '').map(({path, text, cooperating, responsible}) => [
    `${path.at(-1)}${text}`.trim(),
    [...responsible, ...cooperating].map(({written}) => written).join(' '),
  ])

test('a number behind any field begins an entry where each entry of its count has a label', () => {
  const items =
    '1.建成城南公交枢纽。责任单位：市交通局 项目责任人：王某 进展情况：主体已完工。 2.改造老旧小区12个。责任单位：市住建局 配合单位：市城管局 进展情况：已完成2.5万平方米，占60% 3.新建口袋公园。责任单位：市园林局'
  const tasks = [
    ['1.建成城南公交枢纽。', '市交通局'],
    ['2.改造老旧小区12个。', '市住建局 市城管局'],
    ['3.新建口袋公园。', '市园林局'],
  ]
  expect(tasksOf(items)).toEqual(tasks)
  expect(tasksOf(`现将上半年进展公布如下。 ${items}`)).toEqual(tasks)
})

test.each([
  '1.修路。责任单位：市交通局 进展情况：1.已立项； 2.已招标。 2.治水。责任单位：市水利局',
  '1.修路。责任单位：市交通局 进展情况：其中 1.路基； 2.桥梁。配合单位：市住建局',
  '1.修路。责任单位：市交通局 进展情况：投资增长 6.责任单位：市住建局',
])('what is counted within an entry begins none: %s', text => {
  expect(tasksOf(text).map(([words]) => words)).toEqual(['1.修路。'])
})
