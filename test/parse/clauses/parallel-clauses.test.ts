/** A last sentence whose parts each say who does what of it. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

/** Of each task its words and who is responsible or leads. */
const read = (words: string) =>
  taskRows(parsePlan(`某县方案\n一、主要任务\n1.${words}\n2.建桥。（县交通局负责）`), '')
    .slice(0, -1)
    .map(({text, lead, responsible}) => [
      text,
      [...lead, ...responsible].map(({written}) => written).join(' '),
    ])

test.each([
  [
    '重点排查自建房安全性。其中，结构安全由区住建局负责，经营安全由区市场监管局、区商务局负责。',
    '重点排查自建房安全性。其中，结构安全\n经营安全',
    '区住建局 区市场监管局 区商务局',
  ],
  [
    '关停自备井。州直由自治州水利局负责，兵团范围内由第四师水利局负责',
    '关停自备井。州直\n兵团范围内',
    '自治州水利局 第四师水利局',
  ],
  [
    '维修校舍18栋，其中：初中6栋由县教育局负责，小学12栋由各镇负责，9月底前完成。',
    '维修校舍18栋，其中：初中6栋\n小学12栋',
    '县教育局 各镇',
  ],
  [
    '美化街区，店招由县城管局负责，花坛由县园林局负责，5月底前完成。',
    '美化街区，店招\n花坛',
    '县城管局 县园林局',
  ],
  ['防火。县林业局牵头，每月开展一次演练，车辆由县交通局负责。', '防火。\n车辆', '县林业局 县交通局'],
])('all stay words of the task: %s', (words, text, units) => {
  expect(read(words)).toEqual([[text, units]])
})

test.each([
  ['修路。由县交通局牵头，由县财政局负责。', '县交通局 县财政局'],
  ['修路。工程由县交通局负责，经费保障到位。', ''],
  ['修路。工程由县交通局负责，经费由上级承担，由群众参与。', ''],
])('but not where one has none: %s', (words, units) => {
  expect(read(words).map(([, names]) => names)).toEqual([units])
})

test('behind a semicolon each is a task', () => {
  expect(read('加强建设。城区道路由县住建局负责；农村公路由各镇负责。')).toEqual([
    ['加强建设。城区道路', '县住建局'],
    ['农村公路', '各镇'],
  ])
})
