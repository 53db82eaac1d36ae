import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

/** The units of the first task, classes in angle brackets. */
function unitsOf(text: string): string[] {
  return taskRows(parsePlan(text), '')
    .slice(0, 1)
    .flatMap(({lead, cooperating, responsible}) => [...lead, ...cooperating, ...responsible])
    .map(({written, kind}) => (kind === 'class' ? `<${written}>` : written))
}

test('a phrase that ends like a class is one beside whole names', () => {
  expect(unitsOf('1.清理证照。（法规处、价监处、涉及清单调整的相关处室按职责分工负责）')).toEqual([
    '法规处',
    '价监处',
    '<涉及清单调整的相关处室>',
  ])
  expect(unitsOf('1.修订规划。（各县政府及《管理办法》涉及的相关部门负责）')).toEqual([
    '<各县政府>',
    '<《管理办法》涉及的相关部门>',
  ])
})

test('but prose that ends so is none', () => {
  expect(unitsOf('1.督办（要求工作推进缓慢的有关部门负责）\n2.修路。（市交通局负责）')).toEqual([])
  expect(unitsOf('1.督办（抓紧办理、承担任务的有关部门负责）\n2.修路。（市交通局负责）')).toEqual([])
})

test('the members of a group are a class', () => {
  expect(unitsOf('1.值守。（联席会议成员单位）')).toEqual(['<联席会议成员单位>'])
  expect(unitsOf('1.值守。（各有关单位）')).toEqual(['<各有关单位>'])
})

test('so are those that send a member to a committee', () => {
  expect(unitsOf('1.抽检。市规委办负责，市规委会有关委员单位配合，开展规划检查。')).toEqual([
    '<市规委会有关委员单位>',
    '市规委办',
  ])
  expect(unitsOf('1.抽检。各委员、单位负责人要带头。')).toEqual([])
})

test.each(['分工', '分头', '按职责分工', '按照任务分工', '职责分工'])(
  '%s负责 says nothing of the name',
  division => {
    expect(unitsOf(`1.巡查。（市水利局、领导小组成员单位${division}负责）`)).toEqual([
      '市水利局',
      '<领导小组成员单位>',
    ])
  },
)

test.each(['地方各级人民政府', '地方人民政府', '地方有关人民政府', '沿河各村'])('%s are a class', name => {
  expect(unitsOf(`1.办事。（民政部、${name}负责）`)).toEqual(['民政部', `<${name}>`])
})

test.each([
  ['各乡镇、县属国企', ['<各乡镇>', '<县属国企>']],
  ['县属国企', ['<县属国企>']],
  ['市属重点国有企业', ['<市属重点国有企业>']],
  ['市属高校、市经信局', ['<市属高校>', '市经信局']],
  ['县经信局、县内各相关行政审批部门', ['县经信局', '<县内各相关行政审批部门>']],
  ['中小企业、民办高校', []],
])('bodies that are of a place are a class, also in a bracket without a word: %s', (units, read) => {
  expect(unitsOf(`1.盘活厂房。（${units}）\n2.修路。（市交通局负责）`)).toEqual(read)
})
