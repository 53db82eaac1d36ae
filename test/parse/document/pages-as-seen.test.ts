import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {rolesOf} from '../../roles-of.ts'

test('a blank may stand between a bracket and its full stop', () => {
  const lines = ['校内宣传：制作展板（负责部门：团委） 。', '校外宣传：走进社区（负责部门：工会） 。']
  expect(rolesOf(['某校宣传方案', '一、活动', ...lines].join('\n'))).toEqual([
    ['', '', '团委'],
    ['', '', '工会'],
  ])
})

test('组织单位 answers for an activity', () => {
  const lines = [
    '（一）安全周',
    '1．活动时间：6月1日。',
    '2．活动内容：观看展览。',
    '3．组织单位：县应急局、县总工会。',
  ]
  expect(rolesOf(['某县活动方案', '一、安排', ...lines].join('\n'))).toEqual([['', '', '县应急局 县总工会']])
})

test('a second dash behind a label leaves its line unread', () => {
  const lines = ['1．修路。', '责任单位——县交通局', '2．治水。', '责任单位-县水利局-河道股']
  expect(rolesOf(['某县方案', ...lines].join('\n'))).toEqual([
    ['', '', '县交通局'],
    ['', '', ''],
  ])
})

test('the number of a document may stand in brackets below its title', () => {
  const head = ['某省关于印发民生行动目标的通知', '（某办发〔2006〕6号）', '1．扩大就业。（省人社厅负责）']
  expect(parsePlan(head.join('\n')).meta.number).toBe('某办发〔2006〕6号')
  // Another document's, within a sentence.
  const cited = [
    '某省方案',
    '根据省里通知（某办发〔2006〕6号），制定本方案。',
    '1．扩大就业。（省人社厅负责）',
  ]
  expect(parsePlan(cited.join('\n')).meta.number).toBeUndefined()
})

test('persons whose names hold a blank are no units', () => {
  const lines = ['1．宣传组（赵庆民、王 伟、孙 建国负责）', '（1）撰写讲话稿。', '2．后勤。（总务处负责）']
  expect(rolesOf(['某校艺术节方案', '一、分工', ...lines].join('\n'))).toEqual([['', '', '总务处']])
})

test('a link to the first page of the site is no part of the title below it', () => {
  const plan = parsePlan(['网站首页', '某县湿地保护任务表', '1．清理河滩。责任单位：县林业局。'].join('\n'))
  expect(plan.title).toBe('某县湿地保护任务表')
  // Below entries it may be what they are about.
  const below = parsePlan(['某县网站改版分工', '1．改版。责任单位：县府办。', '首页', '栏目'].join('\n'))
  expect(below.children.flatMap(({type}) => type)).not.toContain('residue')
})
