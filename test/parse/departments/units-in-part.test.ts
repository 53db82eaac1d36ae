/** Entries of a part that divides the work, whose units do it as its lead or the like: 县水利局作为牵头单位,负责… */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const below = (...lines: string[]) => ['一、职责分工', ...lines].join('\n')

test.each([
  ['牵头单位', ['县交通局', '', '']],
  ['主办部门', ['县交通局', '', '']],
  ['责任单位', ['', '', '县交通局']],
  ['配合单位', ['', '县交通局', '']],
])('what part a unit has says its role: 作为%s', (part, roles) => {
  const text = below(`县交通局作为${part}，负责修通村道。`, '县财政局负责筹资。', '县公安局协助做好疏导。')
  expect(rolesOf(text)).toEqual([roles, ['', '', '县财政局'], ['', '县公安局', '']])
  expect(taskRows(parsePlan(text), '').map(({text}) => text)).toEqual([
    '负责修通村道。',
    '筹资。',
    '做好疏导。',
  ])
})

test('what all units are told to do as such is no task', () => {
  const text = below(
    '各牵头单位作为第一责任人，负责调度进度。',
    '县财政局作为牵头单位，加强与各单位的沟通。',
    '各单位要按时报送材料。',
  )
  expect(rolesOf(text)).toEqual([])
})

test('of what somebody is the responsible body is a part of the words', () => {
  const text = below(
    '区绿化局负责堆场的管理。',
    '各街道作为堆场处理工作的责任主体，负责日常监管。',
    '各镇作为责任主体，负责清运。',
  )
  expect(taskRows(parsePlan(text), '').map(({text, responsible}) => [responsible[0]?.written, text])).toEqual(
    [
      ['区绿化局', '堆场的管理。'],
      ['各街道', '作为堆场处理工作的责任主体，负责日常监管。'],
      ['各镇', '负责清运。'],
    ],
  )
})
