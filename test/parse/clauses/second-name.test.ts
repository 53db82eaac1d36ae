/** A heading that is an office, and in a bracket what it is called besides. */
import {expect, test} from 'vitest'
import {rolesOf} from '../../roles-of.ts'

test.each([
  '（四）人事科（老干部科）\n承办干部任免；管理档案。\n（五）财务科\n负责预算的编制。',
  '办公室（信访办公室）\n负责文秘工作。',
  '一、教务处（招生办公室）\n1.编制教学计划。\n2.组织考试。',
])('gives nobody a task: %s', text => {
  expect(rolesOf(text)).toEqual([])
})

test.each([
  ['1.修订人事制度（人事科）\n2.整理档案（办公室）', '人事科', '办公室'],
  ['1.增设综合处（办公室）\n2.修缮财务处（总务处）', '办公室', '总务处'],
  ['1.人事科（县人社局）\n2.财务科（县财政局）', '县人社局', '县财政局'],
  ['1.群众举报查处（监察科）\n2.改造老旧窗口办公室（总务处）', '监察科', '总务处'],
  ['1.建筑垃圾堆放处（环卫处）\n2.校园绿化（后勤处）', '环卫处', '后勤处'],
])('but whoever stands behind work or a name of another kind has it: %s', (text, first, second) => {
  expect(rolesOf(`工作安排\n${text}`)).toEqual([
    ['', '', first],
    ['', '', second],
  ])
})

test('items below such headings are of the office by both names', () => {
  const text =
    '学院工作分工\n（一）组织部（党校办公室）\n1.发展党员。\n（二）财务处（资产管理处）\n1.编制预算。\n2.清查资产。'
  expect(rolesOf(text)).toEqual([
    ['', '', '组织部（党校办公室）'],
    ['', '', '财务处（资产管理处）'],
    ['', '', '财务处（资产管理处）'],
  ])
})
