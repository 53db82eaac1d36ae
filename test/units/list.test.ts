import {expect, test} from 'vitest'
import {fold} from '../../src/plan/fold.ts'
import {eachUnit} from '../../src/units/list.ts'

function unitNames(list: string): string[] {
  const names: string[] = []
  eachUnit(fold(list), {start: 0, end: list.length}, (start, end) => names.push(list.slice(start, end)))
  return names
}

test('keeps a unit name that contains 和', () => {
  expect(unitNames('省工业和信息化委、省扶贫办。')).toEqual(['省工业和信息化委', '省扶贫办'])
})

test('keeps quotes and brackets whole', () => {
  expect(unitNames('省“挂包帮”“走转访”工作联席会议办公室、市交通委(市道运局、市轨道办)')).toEqual([
    '省“挂包帮”“走转访”工作联席会议办公室',
    '市交通委(市道运局、市轨道办)',
  ])
})

test('a bracket that says whom a name means here is no part of it, nor parts units', () => {
  expect(
    unitNames('各区人民政府〈含高新区、经开区管委会，下同〉、市数据局｛含市大数据中心、市信息中心｝'),
  ).toEqual(['各区人民政府', '市数据局'])
  expect(unitNames('各县政府（含管委会，下同）、市供电公司（含山分公司）')).toEqual([
    '各县政府',
    '市供电公司（含山分公司）',
  ])
})

test('splits at marks of either width and drops blanks', () => {
  expect(unitNames('省农业厅 、 省林业厅，省水利厅；省残联')).toEqual([
    '省农业厅',
    '省林业厅',
    '省水利厅',
    '省残联',
  ])
})

test('takes 等 for a sign that others take part', () => {
  const list = '省发展改革委、省财政厅等部门'
  expect(unitNames(list)).toEqual(['省发展改革委', '省财政厅'])
  expect(eachUnit(list, {start: 0, end: list.length}, () => {})).toBe(true)
})

test('splits on after a bracket that is never closed', () => {
  expect(unitNames('省农业厅(含、省林业厅')).toEqual(['省农业厅(含', '省林业厅'])
})

test.each([
  ['市交通局、各县、区人民政府（管委会）', '市交通局 各县、区人民政府（管委会）'],
  ['市交通局、各县（市）、区人民政府（含管委会）', '市交通局 各县（市）、区人民政府'],
  ['市水务局、各有关部门、单位', '市水务局 各有关部门、单位'],
  ['各乡镇党委（党工委）、政府（办事处），县司法局', '各乡镇党委（党工委）、政府（办事处） 县司法局'],
  ['市水务局、各县区、功能板块', '市水务局 各县区、功能板块'],
])('a class may be named in several words: %s', (list, names) => {
  expect(unitNames(list).join(' ')).toBe(names)
})
