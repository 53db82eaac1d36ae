import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

test.each([
  '注：标“*”号的为牵头单位',
  '（注：*为牵头单位）',
  '牵头单位前加*，下同。',
  '各任务责任单位中，*表示牵头单位。',
  '带星号的为牵头单位。',
])('a unit with a sign leads where the document says so: %s', rule => {
  expect(
    rolesOf(
      `某县方案\n${rule}\n一、修路。（责任单位：*县交通局、县财政局）\n二、通水。（县水利局（＊）、县财政局负责）\n三、办学。（* 县教育局、县人社局）`,
    ),
  ).toEqual([
    ['县交通局', '', '县财政局'],
    ['县水利局', '', '县财政局'],
    ['县教育局', '', '县人社局'],
  ])
})

test('the clause itself may say it, and what the others are', () => {
  expect(
    rolesOf(
      '一、算力。（责任单位：*市科技局、市数据局，市财政局。带*的为牵头单位，其余为配合单位，下同）\n二、电力。（★市发改委、市供电公司负责，★为牵头单位）',
    ),
  ).toEqual([
    ['市科技局', '市数据局 市财政局', ''],
    ['市发改委', '', '市供电公司'],
  ])
})

test('signs stand in the cells of tables too, and each means what is said of it', () => {
  expect(
    rolesOf(
      '序号\t任务\t责任单位\n1\t修路。\t★县交通局、县财政局\n2\t通水。\t县水利局☆、县财政局\n注：★为牵头单位，☆为配合单位。',
    ),
  ).toEqual([
    ['县交通局', '', '县财政局'],
    ['', '县水利局', '县财政局'],
  ])
})

test('a sign that nothing explains is no part of the name, and reported', () => {
  const file = new VFile('一、修路。（责任单位：*县交通局、县财政局▲、#各乡镇政府）')
  const [row] = taskRows(parsePlan(file), '')
  expect(row?.responsible.map(({written, kind}) => [written, kind])).toEqual([
    ['县交通局', 'unit'],
    ['县财政局', 'unit'],
    ['各乡镇政府', 'class'],
  ])
  expect(
    file.messages.map(({ruleId, column, actual, expected}) => [ruleId, column, actual, expected]),
  ).toEqual([
    ['unit-mark', 13, '*', ['县交通局']],
    ['unit-mark', 18, '▲', ['县财政局']],
    ['unit-mark', 25, '#', ['各乡镇政府']],
  ])
})

test('two lines that disagree explain nothing', () => {
  const file = new VFile('一、修路。（责任单位：*县交通局、县财政局）\n注：*为牵头单位。\n注：*为配合单位。')
  expect(taskRows(parsePlan(file), '')[0]?.lead).toEqual([])
  expect(file.messages.some(({ruleId}) => ruleId === 'unit-mark')).toBe(true)
})

test.each([
  ['**县文联、**县**镇政府', '**县文联 **县**镇政府'],
  ['○○县教育局、●●大学', '○○县教育局 ●●大学'],
  ['**县文联**、**县教育局**', '县文联 县教育局'],
])(
  'several signs before the kind of a place stand for its name, but not such as set a name in bold: %s',
  (list, units) => {
    const file = new VFile({path: 'a.txt', value: `某县方案\n一、布置会场。（责任单位：${list}）`})
    expect(rolesOf(parsePlan(file))).toEqual([['', '', units]])
    expect(file.messages.some(({ruleId}) => ruleId === 'unit-mark')).toBe(list.endsWith('**'))
  },
)

test('where the document explains two signs, they are none of the name', () => {
  const rule = '带**的为牵头单位，其余为配合单位。'
  expect(rolesOf(`某县方案\n一、修路。（责任单位：**县交通局、县财政局）\n${rule}`)).toEqual([
    ['县交通局', '县财政局', ''],
  ])
})
