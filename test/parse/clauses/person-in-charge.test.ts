/** 负责 before 人口, 人员 and 人才 begins work, as before any other word; 负责人 is a person. */
import {expect, test} from 'vitest'
import {rolesOf} from '../../roles-of.ts'

const divided = (...lines: string[]) => rolesOf(`临河县职责分工\n一、职责分工\n${lines.join('\n')}`)

test('what is looked after may begin with 人', () => {
  const lines = [
    '县公安局负责人口登记的日常工作。',
    '县教育局负责户口整顿工作。',
    '县人力资源社会保障局负责人员培训和经费保障。',
    '县科技局负责人才政策的宣传。',
  ]
  expect(divided(...lines)).toEqual([
    ['', '', '县公安局'],
    ['', '', '县教育局'],
    ['', '', '县人力资源社会保障局'],
    ['', '', '县科技局'],
  ])
})

test('in a bracket and behind 由 too', () => {
  const tasks = '1.加强培训。（县教育局负责人员培训）\n2.由县公安局负责人口核查，县统计局配合。'
  expect(rolesOf(`临河县方案\n一、任务\n${tasks}`)).toEqual([
    ['', '', '县教育局'],
    ['', '县统计局', '县公安局'],
  ])
})

test.each([
  '县公安局负责人要到现场指挥。',
  '县公安局负责人口头报告。',
  '县公安局负责人员名单及电话。',
  '县公安局负责人员不得擅自离岗。',
  '县公安局负责人员及时到岗。',
  '县公安局负责人员24小时在岗。',
  '县公安局负责人员和值班人员到岗。',
  '县公安局负责人力争按时到场。',
  '县公安局负责人身先士卒。',
  '县公安局负责人数不少于2人。',
  '县公安局负责人选由党委定。',
  '县公安局负责人才能签字。',
  '县公安局负责人民主评议。',
])('but %s is of a person', line => {
  expect(divided(line, line.replace('公安', '教育'))).toEqual([])
})
