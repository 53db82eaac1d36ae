/** Annexes that say in one paragraph each what a kind of unit does, below a heading without a number. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const notice = [
  '国务院办公厅关于促进婴幼儿照护服务发展的指导意见',
  '国办发〔2019〕15号',
  '一、主要任务',
  '（一）加强支持和指导。全面落实产假政策。',
  '二、组织实施',
  '（一）强化监督管理。加强对婴幼儿照护服务的监督管理。',
  '国务院办公厅',
  '2019年4月17日',
  '附件',
].join('\n')

const list = [
  '教育部门负责各类婴幼儿照护服务人才培养。',
  '公安部门负责监督指导安全防范。',
  '民政部门负责非营利性机构法人的注册登记。',
  '工会组织负责推动用人单位提供福利性服务。',
  '妇联组织负责参与为家庭提供科学育儿指导服务。',
]

test('each paragraph is a task of the unit that it begins with', () => {
  const plan = parsePlan(
    `${notice}\n促进3岁以下婴幼儿照护服务发展工作部门职责分工\n${list.map(line => `　　${line}`).join('\n')}`,
  )
  expect(rolesOf(plan)).toEqual([
    ['', '', '教育部门'],
    ['', '', '公安部门'],
    ['', '', '民政部门'],
    ['', '', '工会组织'],
    ['', '', '妇联组织'],
  ])
})

test('up to the first number, or to a paragraph of nobody', () => {
  const behind = (line: string) =>
    rolesOf(`${notice}\n部门职责分工\n${list.join('\n')}\n${line}\n县财政局负责保障经费。`)
  expect(behind('一、经费')).toHaveLength(5)
  expect(behind('以上分工自印发之日起执行。')).toHaveLength(5)
})

test.each([
  ['two paragraphs only', `部门职责分工\n${list.slice(0, 2).join('\n')}`],
  ['prose', '部门职责分工\n教育部门负责人才培养。\n托育机构是服务的主体。\n公安部门负责安全防范。'],
  ['no heading', `有关事项通知如下。\n${list.join('\n')}`],
  ['a sentence', `各部门要明确职责分工，\n${list.join('\n')}`],
])('but not below or as %s', (_, text) => {
  expect(rolesOf(`${notice}\n${text}`)).toEqual([])
})

test('the heading ends the entry above it', () => {
  const plan = parsePlan(
    `某县方案\n一、任务\n1.宣传。（县委宣传部）\n2.管理。（县教育局）\n部门职责\n${list.slice(0, 3).join('\n')}`,
  )
  expect(taskRows(plan, '').map(({headings, text}) => [headings.join(), text])).toEqual([
    ['任务', '宣传。'],
    ['任务', '管理。'],
    ['', '各类婴幼儿照护服务人才培养。'],
    ['', '监督指导安全防范。'],
    ['', '非营利性机构法人的注册登记。'],
  ])
})

test('paragraphs that say with labels who helps are read by these', () => {
  const labelled = list.slice(0, 3).map(line => `${line}（责任单位：县卫健局）`)
  expect(rolesOf(`某县方案\n部门职责\n${labelled.join('\n')}`)).toEqual(
    Array.from({length: 3}, () => ['', '', '县卫健局']),
  )
})

const duties = '县住建局负责协调工作，指导创建。\n县城管局负责收集工作。\n县财政局负责经费落实。'
const units = ['县住建局', '县城管局', '县财政局']

test.each([
  '为做好整治工作，现将各单位任务明确如下：',
  '要加强领导，密切配合。其职责分工为：',
  '经研究，各部门的具体分工安排如下：',
])('a sentence may lead to them: %s', sentence => {
  const plan = parsePlan(`某县整治任务\n${sentence}\n${duties}`)
  expect(rolesOf(plan).map(([, , unit]) => unit)).toEqual(units)
  expect(taskRows(plan, '')[0]!.text).toBe('协调工作，指导创建。')
  const entry = parsePlan(`某县整治方案\n一、组织领导\n${sentence}\n${duties}\n二、要求\n严格考核。`)
  expect(taskRows(entry, '').map(({headings}) => headings.join())).toEqual(units.map(() => '组织领导'))
})

test.each([
  ['two paragraphs', `某县方案\n现将各单位任务明确如下：\n${duties.split('\n').slice(0, 2).join('\n')}`],
  ['rules', `某县管理办法\n现将各单位任务明确如下：\n${duties}`],
  ['reports', `整治情况的报告\n现将各单位任务明确如下：\n${duties}`],
  ['news', `记者从县政府了解到，各单位任务如下：\n${duties}`],
  ['answers', `谁来负责？\n答：您好，职责分工如下：\n${duties}`],
  ['other sentences', `某县方案\n现将有关情况说明如下：\n${duties}`],
  ['results', `某县取暖工作\n2023年任务完成情况如下：\n${duties}`],
  ['results as they stand', `某县取暖工作\n各项任务落实情况为：\n${duties}`],
  ['what is so today', `某县方案\n目前实行三级养护，各级任务为：\n${duties}`],
])('but not below it in %s', (_, text) => {
  expect(rolesOf(text).length).toBeLessThan(2)
})

test('an annex that is a list of duties has the units that stand alone over their paragraphs', () => {
  const list = '一、区数据局\n做好平台的技术支撑。\n二、区城运中心\n做好平台的日常运维。'
  const units = [
    ['', '', '区数据局'],
    ['', '', '区城运中心'],
  ]
  expect(rolesOf(`某区治理方案\n附件\n某区治理平台职责清单\n${list}`)).toEqual(units)
  expect(rolesOf(`某区治理方案\n附件\n某区治理平台岗位职责清单\n${list}`)).toEqual([])
})

test('each such sentence is over its own list, and many are read fast', () => {
  const office = '其主要职责是：\n1.县住建局负责检查。\n2.县财政局负责资金。\n'
  expect(rolesOf(`某县方案\n${office.repeat(300)}`)).toHaveLength(600)
}, 4000)

test('a plan of duties says what units are to do, but not what the offices of a body are there for', () => {
  const plan = (title: string, words: string) => rolesOf(`${title}\n一、部门职责\n（一）工作职责。${words}`)
  const duties = '县水利局负责清淤；县财政局负责保障经费。'
  expect(plan('某县治水职责方案', duties)).toEqual([
    ['', '', '县水利局'],
    ['', '', '县财政局'],
  ])
  expect(plan('某县治水工作职责', duties)).toEqual([])
  expect(plan('某局机构编制和职责方案', duties)).toEqual([])
  expect(plan('某局职责方案', '办公室负责文秘；人事科负责调配。')).toEqual([])
})

const gardens = '县农业局负责育苗。\n县公安局负责花市治安；查处强卖。\n县财政局负责安排经费。'

test.each(['二、明确分工，落实责任', '3.1 花木养护救援工作领导小组及有关部门职责'])(
  'paragraphs below a heading in two halves, or a long one: %s',
  heading => {
    expect(rolesOf(`某县花市方案\n${heading}\n${gardens}`).map(([, , unit]) => unit)).toEqual([
      '县农业局',
      '县公安局',
      '县财政局',
    ])
  },
)

test.each([
  `某县花市管理办法\n二、明确分工，落实责任\n${gardens}`,
  `某县花市方案\n三、保障措施\n（二）明确分工，落实责任\n${gardens}`,
  `某县花市方案\n三、加强组织领导，明确工作职责\n${gardens}`,
  `某县办好花市的做法\n二、明确分工，落实责任\n${gardens}`,
  `某县花市办事制度\n二、明确分工，落实责任\n${gardens}`,
])('but not in rules, requirements and whatever is no plan: %s', text => {
  expect(rolesOf(text)).toEqual([])
})

test.each(['某县花市三年行动', '某县2024年重点工作', '某县花市攻坚战', '某县花市工作机制'])(
  'lists of tasks are plans as well, whatever they are called: %s',
  title => {
    const units = ['县农业局', '县公安局', '县财政局']
    const lines = `${title}\n一、目标\n花开。\n二、明确分工，落实责任\n${gardens}`
    expect(rolesOf(lines).map(([, , unit]) => unit)).toEqual(units)
    expect(rolesOf(`${title}\n二、压实责任，明确任务分工\n${gardens}`).map(([, , unit]) => unit)).toEqual(
      units,
    )
  },
)

const behindTitles = (title: string, heading: string) =>
  parsePlan(
    [
      title,
      `一、${heading}`,
      '1. 河道巡查。县水利局牵头，负责制定计划；工程部负责闸门维护。',
      '2. 物资储备。物资部负责储备木桩，财务部配合。',
      '3. 后勤保障：综合部负责发放雨衣，车辆管理站负责调度车辆。',
    ].join('\n'),
  )

test('units behind the headings of entries are those of their words, where a heading says that the work is divided', () => {
  const plan = behindTitles('某县2020年汛期工作方案', '重点任务及分工')
  expect(rolesOf(plan)).toEqual([
    ['县水利局', '', ''],
    ['', '', '工程部'],
    ['', '财务部', '物资部'],
    ['', '', '综合部'],
  ])
  expect(taskRows(plan, '')[2]!.text).toContain('物资储备。')
  expect(JSON.stringify(plan)).toContain('河道巡查')
})

test.each([
  ['某县2020年汛期工作方案', '工作情况'],
  ['某县2020年汛期工作总结', '任务分工'],
  ['某县河道管理办法', '任务分工'],
])('but not below another heading or in another document: %s, %s', (title, heading) => {
  expect(rolesOf(behindTitles(title, heading)).flat()).not.toContain('综合部')
})

test.each([
  '扶持花店20家',
  '新建公共花园12处',
  '投放共享花铲300把',
  '力争累计种花500亩',
  '毁花行为查处率达到100%',
  '每周出动巡查人员不少于20人次',
  '依法查处3类毁花行为',
  '到年底累计种花500亩',
])('goals with figures in lists of tasks are no such news: %s', goal => {
  const paragraphs = `县农业局负责种花，${goal}。\n县公安局负责对已建花圃进行巡查。\n县财政局负责拨付资金。`
  expect(rolesOf(`某县护花三年行动\n一、强化领导，明确分工\n${paragraphs}`)).toHaveLength(3)
})

test.each([
  ['某县开展护花行动', gardens],
  ['某县启动护花攻坚战', gardens],
  [
    '某县护花三年行动',
    '县农业局负责巡查花圃，共检查20次。\n县公安局负责查处案件3起。\n县财政局负责拨付资金。',
  ],
  [
    '某县护花百日行动',
    '县农业局负责巡查花圃，出动巡查人员80人次。\n县公安局负责治安。\n县财政局负责拨付资金。',
  ],
  ['某县护花公告', '县农业局负责巡查花圃。\n县公安局负责查处案件，已办结。\n县财政局负责拨付资金。'],
])('but what is told in news called so is nobody’s: %s', (title, paragraphs) => {
  expect(
    rolesOf(`${title}\n一、强化领导，明确分工\n${paragraphs}`).flatMap(([, , unit]) => unit || []),
  ).toEqual([])
})
