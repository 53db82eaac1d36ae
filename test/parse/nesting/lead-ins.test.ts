/** 主要职责: and 具体措施: on a line of their own lead to the items below, and are nobody's words. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const textsOf = (...lines: string[]) => taskRows(parsePlan(lines.join('\n')), '').map(({text}) => text)

const items = ['1．制定会务工作方案。', '2．负责文稿起草。']

test.each(['主要职责：', '职责：', '工作职责：', '主要任务：', '主要工作职责：', '职责分工：'])(
  '%s below the units of a group makes no task of it',
  lead => {
    const group = ['（一）综合会务组', '牵头单位：市政府办公室', '成员单位：市委接待办']
    expect(textsOf('一、组织机构及职责', ...group, lead, ...items)).toEqual([
      '制定会务工作方案。',
      '负责文稿起草。',
    ])
  },
)

test.each(['具体措施：', '重点举措：', '主要职责：'])(
  '%s stands beside the task that has units above it',
  lead => {
    const task = '（一）研究将直达机制制度化，落实减税降费政策。（财政部、税务总局负责）'
    expect(
      textsOf('一、提高时效性', task, lead, '1.总结经验做法。（财政部牵头）', '2.简化程序。（税务总局负责）'),
    ).toEqual(['研究将直达机制制度化，落实减税降费政策。', '总结经验做法。', '简化程序。'])
  },
)

test('where words follow instead of numbers, they and it are of the task', () => {
  const group = ['（一）宣传组', '牵头单位：市委宣传部', '主要职责：', '负责制定宣传方案；', '负责报道。']
  expect(textsOf('一、机构', ...group)).toEqual(['主要职责：\n负责制定宣传方案；\n负责报道。'])
})

test.each([
  ['在县政府统一领导下，由县公安局牵头，县城管局等部门配合，整治夜市。', ['县公安局', '县城管局', '']],
  ['整治夜市。按照分级管理原则，由县城管局负责，开展巡查。', ['', '', '县城管局']],
])('words that say under whom or on what ground may stand before a 由: %s', (words, roles) => {
  expect(rolesOf(`某县整治方案\n一、任务\n1.${words}\n2.由县农业局牵头，建设菜场。`)).toEqual([
    roles,
    ['县农业局', '', ''],
  ])
})

test('of two 由 in a sentence the first assigns too where it goes on from what stands before', () => {
  const words = '各镇上报名单，在此基础上，由县农业局牵头，评审茶农；由县林业局牵头，评审果农。'
  expect(rolesOf(`某县评选方案\n一、程序\n1.评审\n${words}`)).toEqual([
    ['县农业局', '', ''],
    ['县林业局', '', ''],
  ])
})

test('what was done under somebody assigns nothing', () => {
  expect(
    rolesOf('某县工作报告\n一、回顾\n1.在县委坚强领导下，由县水利局牵头，各乡镇配合，累计清淤12条。'),
  ).toEqual([])
})

test.each([
  ['茶叶产业蓬勃发展', '按照县政府统一部署，由县农业局牵头，县林业局配合，对全县茶园进行了普查。'],
  ['公开招聘教师公告', '二、资格审查\n1.按照属地管理原则，由县人社局负责审核。\n2.考生凭身份证报名。'],
])('of words that say how before a 由 news and notices make no task: %s', (title, words) => {
  expect(rolesOf(`清河县${title}\n近日，全县茶园面积扩大。\n${words}`)).toEqual([])
})

test('a label says whose an entry is where such words say how it is done', () => {
  const words = '按照县政府部署，由县商务局牵头，县财政局配合，开展茶叶推介。'
  expect(rolesOf(`某县茶叶发展方案\n一、任务\n（一）扩大销售。\n${words}\n责任单位：县农业局`)).toEqual([
    ['', '', '县农业局'],
  ])
})

test.each(['三年行动', '2024年重点工作', '工作提示', '茶叶十条'])(
  'lists of what is to do that are called otherwise than plans say so too: %s',
  title => {
    const words = ['按照分级管理原则，由县林业局牵头，县财政局配合，开展茶园巡查。', '修路。由县交通局牵头。']
    expect(rolesOf(`某县${title}\n1.${words[0]}\n2.${words[1]}`)).toEqual([
      ['县林业局', '县财政局', ''],
      ['县交通局', '', ''],
    ])
  },
)

test('but how to apply, and how a house is run, is no work that is given', () => {
  const words = '1.按照分级管理原则，由县人社局负责审核，考生确认。\n2.由县教育局负责面试。'
  expect(rolesOf(`某县公开招聘教师公告\n${words}`)[0]).not.toContain('县人社局')
  expect(rolesOf(`某局岗位手册\n${words}`)[0]).not.toContain('县人社局')
})

test('many paragraphs of one entry are each looked at once', () => {
  const line = '在县政府统一领导下，由县农业局牵头，县公安局配合，种茶。\n'
  const start = performance.now()
  expect(rolesOf(`某县种茶方案\n1.种茶\n${line.repeat(1000)}`).flat()).toContain('县农业局')
  expect(performance.now() - start).toBeLessThan(20_000)
})
