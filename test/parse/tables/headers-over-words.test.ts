import {expect, test} from 'vitest'
import {lines, read} from '../../cells-a-line.ts'

const rows = [
  '改善道路环境·建设精品道路。·建设100条。·设施处·各相关部门',
  '更新高架·更新高架桥。·完成一期。·设施处·市道运中心',
]

test.each([
  ['of plans for a year', '主要方向·重点任务·2025年计划·牵头部门·配合部门'],
  ['broken over two lines', '主要方向·重点任务·年度计划·牵头·部门·配合·部门'],
  ['that nobody knows', '工作领域·重点任务·具体路径·牵头部门·配合部门'],
])('tables without 序号 may have headers %s before those of units', (_, header) => {
  expect(read(lines('东湖市道路任务清单', '', header, ...rows))).toEqual({
    tasks: ['建设精品道路。|设施处|各相关部门|', '更新高架桥。|设施处|市道运中心|'],
    findings: [],
  })
})

test('before one header of units alone they have to be known', () => {
  const below = ['建设精品道路。·建设100条。·市交通局', '更新高架桥。·完成一期。·市道运中心']
  const tasks = ['建设精品道路。|||市交通局', '更新高架桥。|||市道运中心']
  expect(read(lines('重点任务·2025年计划·责任部门', ...below))).toEqual({tasks, findings: []})
  expect(read(lines('重点任务·具体路径·责任部门', ...below)).tasks).not.toEqual(tasks)
})

test('a row with two cells below one of them is reported', () => {
  const text = lines(
    '重点任务·具体路径·牵头单位·配合单位',
    '改善道路环境。·拓宽车道。·市交通局·市财政局',
    '更新高架桥。·加固桥墩。·更换护栏。·市道运中心·市财政局',
  )
  expect(read(text).findings).toEqual(['9 table-unclear'])
})

test('labels over their units are no headers', () => {
  const text = lines(
    '重点领域',
    '修路·牵头单位·县交通局·配合单位·县财政局',
    '治水·牵头单位·县水利局·配合单位·各镇',
  )
  expect(read(text).tasks).toEqual(['修路|县交通局|县财政局|', '治水|县水利局|各镇|'])
  expect(read(lines('重点领域·修路·架桥·牵头单位·配合单位·县交通局·县财政局')).tasks).toEqual([])
})

test.each([
  ['事项·分类·责任单位', '修路·城建·县交通局', '修渠·水利·县水利局'],
  ['问题·分类·整改措施·责任单位', '路面坑洼·城建·修路·县交通局', '河道淤积·水利·修渠·县水利局'],
])('a short header and 分类 below it are two: %s', (header, first, second) => {
  expect(read(lines(`序号·${header}`, `1·${first}`, `2·${second}`)).tasks).toEqual([
    '修路|||县交通局',
    '修渠|||县水利局',
  ])
})
