/** Problems over what is to be done about them, and by whom. */
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
