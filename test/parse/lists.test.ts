import {expect, test} from 'vitest'
import {parsePlan} from '../../src/pipeline.ts'
import {taskRows} from '../../src/plan/rows.ts'
import type {Plan} from '../../src/plan/types.ts'

/** Of each task the leading, cooperating and responsible units, as written. */
function rolesOf(plan: Plan): string[][] {
  return taskRows(plan, '').map(({lead, cooperating, responsible}) =>
    [lead, cooperating, responsible].map(units => units.map(({written}) => written).join(' ')),
  )
}

test('a list goes on in the lines below its label, one name a line, but not in what signs the document', () => {
  const plan = parsePlan(
    '1.提高医疗保障水平。\n牵头单位：市卫生健康委\n责任单位：市财政局\n市民政局\n各旗县区人民政府\n2.修路。\n责任单位：市交通局\n市人民政府办公室\n2020年3月1日',
  )
  expect(rolesOf(plan)).toEqual([
    ['市卫生健康委', '', '市财政局 市民政局 各旗县区人民政府'],
    ['', '', '市交通局'],
  ])
})

test('a label may stand right behind a bracket, or behind a unit and a blank', () => {
  const plan = parsePlan(
    '1.停车有序。\n牵头单位：市公安局（交警支队）责任单位：市城管局、各城区\n2.供水。\n牵头单位：区水务局　协办单位：区发改局、财政局　责任领导：王国栋',
  )
  expect(rolesOf(plan)).toEqual([
    ['市公安局（交警支队）', '', '市城管局 各城区'],
    ['区水务局', '区发改局 财政局', ''],
  ])
})

test('同上 names the units of the duty above', () => {
  const plan = parsePlan('1.修路。\n责任单位：市交通局、市财政局等\n2.修桥。\n责任单位：同上')
  expect(rolesOf(plan)[1]).toEqual(['', '', '市交通局 市财政局'])
})

test('towns and streets before the one that ends with 政府 or 办事处 belong to it', () => {
  const plan = parsePlan(
    '1.治水。（责任单位：市水利局、螺山镇、乌林镇、龙口镇人民政府）\n2.整治。（责任单位：区城管局、东大街、西关街街道办事处）',
  )
  expect(rolesOf(plan)).toEqual([
    ['', '', '市水利局 螺山镇、乌林镇、龙口镇人民政府'],
    ['', '', '区城管局 东大街、西关街街道办事处'],
  ])
})
