/** Entries that say in one sentence what they are about and who does what with it: 补偿资金由县财政局牵头筹措。 */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {rolesOf} from '../../roles-of.ts'

test.each([
  ['茶园用地由县资源局牵头解决，县林业局配合。', ['县资源局', '县林业局', '']],
  ['茶苗由县农业局会同县科技局负责选育。', ['', '县科技局', '县农业局']],
  ['道路由县交通局负责修复。', ['', '', '县交通局']],
  ['资本金1.2亿元，由县财政局牵头筹措，县茶业公司具体落实。', ['县财政局', '', '县茶业公司']],
  ['现有茶园由县林业局牵头改造，各乡镇配合。', ['县林业局', '各乡镇', '']],
  ['过去欠账由县财政局牵头清理。', ['县财政局', '', '']],
  ['同意茶厂选址方案，由县资源局会同县林业局负责进一步论证。', ['', '县林业局', '县资源局']],
])('what a plan says so of is a task: %s', (words, roles) => {
  expect(rolesOf(`某县种茶方案\n一、任务\n1.${words}`)).toEqual([roles])
  expect(rolesOf(`某县会议纪要\n一、任务\n1.${words}`)).toEqual([roles])
})

test.each([
  ['某县茶园管理办法', '茶苗由县农业局负责选育。'],
  ['某县茶园工作情况的报告', '茶苗由县农业局负责选育。'],
  ['某县茶园招聘公告', '面试由县人社局负责打分。'],
  ['某县种茶方案', '遇有灾情应由县农业局负责上报。'],
  ['某县种茶方案', '本方案由县农业局负责解释。'],
  ['某县种茶方案', '发现病虫，由县农业局负责防治。'],
  ['某县种茶方案', '验收不合格，由县农业局负责约谈。'],
])('in %s this is none: %s', (title, words) => {
  expect(rolesOf(`${title}\n一、内容\n1.${words}`)).toEqual([])
})

test.each([
  ...['基本情况', '现有情况', '存在的主要问题', '补助标准', '申报程序', '其他事项', '领导小组'],
  ...['困难家庭取暖补贴申请流程', '评选程序及名额分配', '奖项设置', '奖惩措施', '工作经费来源', '实施对象'],
  ...['奖惩机制', '激励机制', '报销事项', '表决事项'],
])('nor in a part that tells how things are, or by which rules: %s', part => {
  const facts = `一、${part}\n1.茶园千亩。\n2.茶苗由县农场负责选育。`
  expect(rolesOf(`某县种茶方案\n${facts}\n二、任务\n1.修路。（县交通局负责）`)).toEqual([
    ['', '', '县交通局'],
  ])
})

test.each(['议定事项', '工作机制', '改善收购条件', '压缩办理流程', '实施育苗奖励', '补助范围和重点任务'])(
  'but is in one that is called by what was decided or is to change: %s',
  part => {
    expect(rolesOf(`某县种茶方案\n一、${part}\n1.茶苗由县农场负责选育。`)).toEqual([['', '', '县农场']])
  },
)

test.each(['统一茶园补助标准', '制定标准', '制茶标准与品牌建设', '制茶条件、茶市建设'])(
  'and in one that is called by work in other words: %s',
  part => {
    expect(rolesOf(`某县种茶方案\n一、${part}\n1.茶苗由县农场负责选育。`)).toEqual([['', '', '县农场']])
  },
)

test.each(['放开茶园准入条件', '茶园体制和机制'])('or where somebody leads: %s', part => {
  expect(rolesOf(`某县种茶方案\n一、${part}\n1.茶苗由县农场牵头选育，县农业局配合。`)).toEqual([
    ['县农场', '县农业局', ''],
  ])
})

test('but how things are is nobody’s, whoever led', () => {
  const facts = '一、基本情况\n1.茶苗由县农场牵头选育，县农业局配合。'
  expect(rolesOf(`某县种茶方案\n${facts}\n二、任务\n1.修路。（县交通局负责）`)).toEqual([
    ['', '', '县交通局'],
  ])
})

test.each([
  '损失由责任人承担。',
  '茶苗目前由县农场负责选育。',
  '目前茶苗由县农场负责选育。',
  '办公室由县农场负责筹建。',
  '本意见由县农业局负责解释说明。',
])('nor is how it is, or who pays: %s', words => {
  expect(rolesOf(`某县种茶方案\n一、任务\n1.修路。（县交通局负责）\n2.${words}`)[1]).toEqual(['', '', ''])
})

test('where a label assigns the entry, it is of the words, and reported', () => {
  const file = new VFile({
    path: 'a.txt',
    value: '某县种茶方案\n1.茶苗由县农业局负责选育。\n责任单位：县林业局\n2.护林。\n责任单位：县林业局',
  })
  expect(rolesOf(parsePlan(file))[0]).toEqual(['', '', '县林业局'])
  expect(file.messages.map(({ruleId}) => ruleId)).toContain('role-word-in-prose')
})

test('whom a unit is to urge is no part of its name', () => {
  const entry = '2.关于贷款，由县金融办协调县农商行落实。'
  expect(rolesOf(`某县种茶方案\n1.修路。（县财政局负责）\n${entry}`)).toEqual([
    ['', '', '县财政局'],
    ['', '', ''],
  ])
})

test('behind a label, and behind who leads, 按职责分工 is no label of its own', () => {
  const plan = parsePlan(
    '某县种茶分工\n1.种茶。（县农业局牵头，县财政局、县林业局按职责分工，6月底前完成）\n2.修渠。\n责任单位：县水利局、县财政局按职责分工',
  )
  expect(rolesOf(plan)).toEqual([
    ['县农业局', '', '县财政局 县林业局'],
    ['', '', '县水利局 县财政局'],
  ])
  expect(JSON.stringify(plan)).toContain('"label":"责任单位"')
})

test('in a bracket the work may be divided without a word that says who leads', () => {
  const entry = '2.制茶。（县商务局、县文旅局等按职责分工）'
  expect(rolesOf(`某县种茶意见\n1.修路。（县财政局负责）\n${entry}`)[1]).toEqual([
    '',
    '',
    '县商务局 县文旅局',
  ])
})
