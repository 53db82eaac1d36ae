/** 部门分工:甲局牵头,乙局配合。: lines that begin with what they say, and clauses of which nothing, or a half, was read. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {rolesOf} from '../../roles-of.ts'

const other = '\n2.新增学位。\n部门分工：省教育厅牵头，省财政厅配合。'
const otherRoles = ['省教育厅', '省财政厅', '']

test.each([
  ['部门分工：省住建厅牵头，沿海各地级以上市配合。', '省住建厅', '沿海各地级以上市', ''],
  [
    '部门分工：省交通厅牵头，省财政厅，粤东粤西粤北地区各市、惠州市、肇庆市政府配合。',
    '省交通厅',
    '省财政厅 粤东粤西粤北地区各市 惠州市 肇庆市政府',
    '',
  ],
  ['部门分工：省教育厅牵头，省财政厅，各路联防队员配合。', '省教育厅', '省财政厅 各路联防队员', ''],
  ['分工：省教育厅负责，各路联防队员配合。', '', '各路联防队员', '省教育厅'],
  ['任务分工：省教育厅牵头，省财政厅、各路联防队配合。', '省教育厅', '省财政厅 各路联防队', ''],
])('of a line that is set off so the first part tells: %s', (line, ...roles) => {
  expect(rolesOf(`1.改造公路。\n${line}${other}`)).toEqual([roles, otherRoles])
})

/** What is reported, by line. */
function reportsOf(text: string): string[] {
  const file = new VFile(text)
  parsePlan(file)
  return file.messages
    .filter(({ruleId}) => ruleId === 'role-word-in-prose')
    .map(({line, column}) => `${line}:${column}`)
}

test.each([
  ['1.改造。\n部门分工：省教育厅、某联防队员负责。', '2:16'],
  ['1.改造。\n部门分工：省教育厅牵头，加强资金保障，省财政厅配合。', '2:10'],
  ['1.改造。（省教育厅牵头，省民政厅、镇、村配合）', '1:11'],
  ['1.改造。由省林业局牵头，省环保厅，加大资金保障，驻地武警配合。', '1:30'],
])('a clause that was not read is reported: %s', (text, place) => {
  expect(reportsOf(text + other)).toEqual([place])
})

test.each([
  '1.改造。（省教育厅牵头，省民政厅配合）',
  '1.改造。\n部门分工：省教育厅牵头，省财政厅配合。',
  '（一）加强领导。分工：各组负责人牵头做好工作。',
  '（一）责任分工：按照谁主管谁负责的原则，层层压实。',
  '（一）建立机制（省级统筹负责，市县落实）。',
  '（一）明确分工：领导小组办公室设在市教育局，负责日常工作。',
])('what is read, or assigns nothing, is not: %s', text => {
  expect(reportsOf(text + other)).toEqual([])
})

test.each([
  '职责分工：县教育局负责统筹协调，办公室设在县教育局。',
  '任务分工：县教育局牵头，制定工作方案，各学校落实。',
])('words behind the units are nobody: %s', words => {
  expect(rolesOf(`一、任务\n（一）加强培训。${words}\n（二）修路。（县交通局）`)).toEqual(
    expect.not.arrayContaining([expect.arrayContaining([expect.stringMatching(/设在|制定/)])]),
  )
})

test('two blanks set a unit off from its work as a mark does, and 办公室 is one beside other offices', () => {
  const plan =
    '信息公开规定\n三、工作分工\n综合处  组织、协调公开事宜。\n法规处  负责审核文件。\n人教处  负责考核。'
  const offices = [
    ['', '', '综合处'],
    ['', '', '法规处'],
    ['', '', '人教处'],
  ]
  expect(rolesOf(plan)).toEqual(offices)
  expect(rolesOf(plan.replace('综合处', '办公室'))).toEqual([['', '', '办公室'], ...offices.slice(1)])
})

test('two blanks part names from what is no work, too', () => {
  expect(rolesOf('防汛方案\n三、职责分工\n县水利局  张三\n县农业局  组织委员\n县民政局  李四')).toEqual([])
  const roles = rolesOf(
    '防汛方案\n三、职责分工\n1.办公室：组织各项工作。\n2.县农业局：负责救灾。\n3.县民政局：负责救济。',
  )
  expect(roles.slice(-2)).toEqual([
    ['', '', '县农业局'],
    ['', '', '县民政局'],
  ])
  expect(roles.flat()).not.toContain('办公室')
})

test('a paragraph above the first of a list is reported where it says what a unit is to do', () => {
  const messagesOf = (paragraph: string) => {
    const file = new VFile(
      `除雪方案\n三、职责分工\n${paragraph}\n（一）县委宣传部负责报道。\n（二）县交通局负责清扫道路。`,
    )
    parsePlan(file)
    return file.messages.map(({ruleId, line}) => `${ruleId} ${line}`)
  }
  expect(messagesOf('县除雪指挥部负责全县除雪的组织领导工作。')).toEqual(['role-word-in-prose 3'])
  for (const paragraph of [
    '各部门负责本单位除雪工作。',
    '县除雪指挥部由县长任总指挥。',
    '为做好除雪工作，明确如下。',
    '县政府牵头抓总，具体分工如下：',
    '县除雪指挥部负责统一领导，各单位职责如下。',
  ])
    expect(messagesOf(paragraph)).toEqual([])
})

test('a paragraph may lead from a heading that says 职责分工 to the paragraphs of units', () => {
  const rolesBelow = (lead: string) =>
    rolesOf(
      `茶叶委员会各成员单位职责分工\n${lead}\n县委宣传部：把茶叶纳入规划。\n县卫生局：做好检验。\n县农业局：做好管护。`,
    )
  const roles = ['县委宣传部', '县卫生局', '县农业局'].map(unit => ['', '', unit])
  expect(rolesBelow('各部门分别做好以下工作：')).toEqual(roles)
  expect(rolesBelow('委员会实行分工负责制。各部门要履行职责，分别做好下列工作：')).toEqual(roles)
  for (const lead of ['记者获悉，各部门做好以下工作：', '各部门做好了以下工作：', '全县茶叶面积不断扩大。'])
    expect(rolesBelow(lead)).toEqual([])
})

test.each(['：', '  '])(
  'the offices of a body below a heading without a number are given no task: %j',
  mark => {
    const lines = [
      '办公室：组织会务。',
      '人事科：负责人事管理。',
      '财务科：负责编制预算。',
      '种植科：指导生产。',
    ]
    const plan = ['县农业局各科室职责', ...lines].join('\n').replaceAll('：', mark)
    expect(rolesOf(plan)).toEqual([])
  },
)

test.each([
  ['县第一中学迎检方案\n一、目标\n通过检查。\n各处室职责'],
  ['县第一中学迎检手册\n一、目标\n通过检查。\n各处室职责分工'],
  ['县农业局安全生产职责分工方案'],
  ['县农业局安全生产职责分工'],
  ['成员单位职责'],
])('they are given tasks in a plan, or below a heading that says that these divide the work: %s', head => {
  const lines = ['办公室：负责协调调度。', '种植科：负责培训。', '财务科：负责经费。']
  expect(rolesOf([head, ...lines].join('\n')).map(roles => roles.filter(Boolean))).toEqual([
    ['办公室'],
    ['种植科'],
    ['财务科'],
  ])
})

test.each([
  ['县农业局机构设置\n各科室职责分工'],
  ['县农业局机构设置\n职责分工'],
  ['县农业局简介\n职责分工'],
  ['县农业局信息公开指南\n成员单位职责'],
  ['县农业局工作规则\n职责分工'],
  ['县农业局2024年部门预算说明\n职责分工'],
  ['县农业局内设机构职责分工'],
  ['县农业局领导及内设机构职责分工'],
])('but not where title or heading tells of the body: %s', head => {
  const lines = ['办公室：负责文电。', '种植科：负责培训。', '财务科：负责经费。']
  expect(rolesOf([head, ...lines].join('\n'))).toEqual([])
})
