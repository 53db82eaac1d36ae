/** Problems over what is to be done about them, and by whom. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const problems = [
  '1、茶园北门沿线有落叶。',
  '整改要求：由县茶场负责清除上述落叶。',
  '2、茶园水渠堵塞。',
  '处理意见：由包片单位县水利站负责疏通。',
  '3、茶农占道晾晒。',
  '整改措施：按照先劝后管的要求，由东街沿线包片单位县文化馆、县团委负责对茶农进行劝导。',
].join('\n')

test('a line that says what is to be done names who is responsible', () => {
  expect(rolesOf(problems)).toEqual([
    ['', '', '县茶场'],
    ['', '', '县水利站'],
    ['', '', '县文化馆 县团委'],
  ])
})

test('its words stay', () => {
  expect(taskRows(parsePlan(problems), '')[0]!.text).toBe(
    '茶园北门沿线有落叶。\n整改要求：由县茶场负责清除上述落叶。',
  )
})

test.each([
  '整改情况：由县茶场负责清除落叶。',
  '整改措施：由县茶场负责清除了落叶。',
  '整改要求：由县茶场负责人清除落叶。',
])('but not %s', line => {
  expect(rolesOf(`1、茶园北门有落叶。\n${line}`)).toEqual([])
})

test.each([
  '整改措施：限期治理，由县住建局负责新建管网。\n责任单位：县住建局',
  '整改要求：限期治理，由县住建局负责新建管网。\n责任单位：县住建局',
])('what is done for those whom a label names is not reported: %s', lines => {
  const file = new VFile(`整改清单\n1、污水直排。\n${lines}`)
  parsePlan(file)
  expect(file.messages).toEqual([])
})

test('behind the label it is a field', () => {
  const lines = '1、污水直排。\n责任单位：县住建局\n整改措施：完善管网，由县住建局负责新建管网20公里。'
  expect(parsePlan(`整改清单\n${lines}`).children.at(-1)).toMatchObject({
    children: [{label: '责任单位'}, {label: '整改措施', value: '完善管网，由县住建局负责新建管网20公里。'}],
  })
})
