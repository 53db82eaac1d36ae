/** Documents that are no plans, and parts of plans that assign nothing, though units and role words stand in them. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {rolesOf} from '../../roles-of.ts'

const findingsOf = (text: string) => {
  const file = new VFile(text)
  const roles = rolesOf(parsePlan(file))
  return [roles, file.messages.map(({ruleId}) => ruleId)]
}

test.each([
  'XX省消防条例\n第一章 总则\n第一条 检查工作由消防救援机构负责，公安派出所协助。\n第二条 维护由物业服务中心负责。',
  'XX市科技奖励办法\n第一条 日常工作由市科技局负责。\n第二条 推荐工作由各县（区）科技局、市直有关部门负责。',
  'XX协会章程\n第一条 理事会由会员大会选举产生，对会员大会负责。',
  '中共XX县委常委会议事规则\n（一）会议材料由县委办公室负责，有关部门配合。',
])('the running text of a regulation assigns nothing: %s', text => {
  expect(rolesOf(text)).toEqual([])
})

test.each([
  '整改责任分工\n第一条 修路工作由县交通局负责。',
  '关于印发《XX市物业管理办法》重点任务分工的通知\n第一条 修路由县交通局负责。',
  'XX县扶持办法\n一、修路。由县交通局负责。',
  'XX省消防条例\n第一条 修路。（责任单位：县交通局）',
])('a division of work in articles, and a plan that is called 办法, do: %s', text => {
  expect(rolesOf(text)).toEqual([['', '', '县交通局']])
})

test.each([
  '情况复杂的，由县生态环境分局牵头，相关部门配合。',
  '没有物业的，由居民委员会负责。',
  '需要转科的，由首诊科室负责联系，相关科室配合。',
])('who acts on a condition has no task, which is reported: %s', words => {
  expect(findingsOf(`实施细则\n（一）处置。${words}`)).toEqual([[], ['role-word-in-prose']])
})

test.each([
  '“路灯不亮”的问题，由县城管局负责。',
  '学科类的，由县城管局负责。',
  '涉及多部门的事项，由县城管局负责。',
])('what the work is about is no condition: %s', words => {
  expect(rolesOf(`（一）${words}`)).toEqual([['', '', '县城管局']])
})

test.each([
  'XX市关于表彰先进单位的决定\n1.优化营商环境先进集体（市行政审批局）',
  'XX省第三批示范案例名单\n1.“一件事一次办”改革（XX市行政审批局）',
  'XX市规章规范性文件清理结果\n一、保留的文件\n1.XX市停车管理办法（市城管局、市公安局）',
  '招聘公告\n1.检验岗2名（市卫健委）',
  '关于XX县2024年预算草案的报告\n（一）教育支出6亿元（县教育局）。',
  '先进个人\n1.王强（市发改委）\n2.李丽（市财政局）',
  '放心消费\n1.制定标准。\n（供稿：市市场监管局）',
  '放心消费\n1.制定标准。（来源：市市场监管局）',
])('a list of things or persons with whose they are is none of tasks: %s', text => {
  expect(rolesOf(text)).toEqual([])
})

test.each([
  '典型案例推广任务分工\n1.编写案例（县教育局）',
  '重点项目名单\n1.修桥（县教育局）',
  '分工\n1.林业（县教育局）',
])('what only looks like such a list has its tasks: %s', text => {
  expect(rolesOf(text).at(-1)).toEqual(['', '', '县教育局'])
})

test('attachments of a notice are none of its entries', () => {
  const notice =
    '关于做好工作的通知\n一、任务。\n（一）修路。（县交通局负责）\n二、强化调度。各单位按月报送。'
  const plan = parsePlan(
    `${notice}\n附件：1.项目计划表（县发改局）\n2.招商任务表（县商务局）\n县政府办公室\n2024年1月15日`,
  )
  expect(rolesOf(plan)).toEqual([['', '', '县交通局']])
  expect(plan.meta).toEqual({issuer: '县政府办公室', date: '2024-01-15'})
})

test('entries below 附件 that are no titles are tasks', () => {
  expect(rolesOf('工作要点\n附件：\n1.编制项目清单（县发改局）\n2.招商（县商务局）')).toHaveLength(2)
})

test.each([
  '参会人员：王伟（市政府办公室）、张强（市住建局）',
  '出　席：李强　王伟',
  '列席：县政府办、县财政局',
  '请假：王强（县住建局）',
  '记录：赵敏（党政办）',
  '出席：李明、王刚（市住建局）、赵明（市财政局）',
])('who was at a meeting is none of its decisions: %s', line => {
  expect(rolesOf(`会议纪要\n一、会议决定，由甲县交通局牵头。\n${line}`)).toEqual([['甲县交通局', '', '']])
  expect(rolesOf(`会议纪要\n${line}\n一、会议决定，由甲县交通局牵头。`)).toEqual([['甲县交通局', '', '']])
})

test('units that take part in a task stay', () => {
  expect(rolesOf('（一）会务由市商务局牵头。\n参加：市教育局、市卫健委')).toEqual([
    ['市商务局', '市教育局 市卫健委', ''],
  ])
})

test('in 保障措施 of a plan with brackets sentences assign nothing, which is reported', () => {
  const prose = '二、保障措施\n（一）加强组织领导。由市大数据局负责统筹协调，各区县、各部门密切配合。'
  const task = ['', '', '市大数据局']
  expect(findingsOf(`一、任务\n（一）建平台。（市大数据局负责）\n${prose}`)).toEqual([
    [task],
    ['role-word-in-prose'],
  ])
  expect(rolesOf(`一、任务\n（一）建平台。由市大数据局负责。\n${prose}`)).toHaveLength(2)
  expect(
    rolesOf(`一、任务\n（一）建平台。（市大数据局负责）\n二、社会保障\n（一）养老。由市人社局负责。`),
  ).toHaveLength(2)
  expect(
    rolesOf(`一、任务\n（一）建平台。（市大数据局）\n二、组织保障\n（一）督查。（市政府督查室负责）`),
  ).toHaveLength(2)
})

test('what is done when is prose beside labels, unless a bracket assigns it', () => {
  const plan =
    '某县整治分工\n一、任务\n1.取缔违建。\n牵头单位：县民政局\n二、时间安排\n（一）自查（5月）。各乡镇自查。\n（二）检查（6月）。由县民政局牵头组织检查。\n（三）验收（7月）。组织验收。（县纪委监委负责）'
  expect(rolesOf(plan)).toEqual([
    ['县民政局', '', ''],
    ['', '', '县纪委监委'],
  ])
})

test.each(['在全县安全生产工作会议上的讲话', '在全市重点任务推进会上的发言（摘要）', '在签约仪式上的致辞'])(
  'what is said at a meeting assigns nothing in running text: %s',
  title => {
    expect(rolesOf(`${title}\n一、森林防火。林业局负责，各乡镇配合，清明前后要加派人手。`)).toEqual([])
  },
)

test('whose body it is that does something is no assignment, and whose the work is that a bracket ends is', () => {
  const plan = '重点任务分工\n一、宣传。（公安部负责）\n二、协调。'
  expect(rolesOf(`${plan}工作专班（公安部牵头，财政部参加）定期会商。`)).toEqual([
    ['', '', '公安部'],
    ['', '', ''],
  ])
  expect(rolesOf(`${plan}成立工作专班（公安部牵头，财政部参加）。`)).toEqual([
    ['', '', '公安部'],
    ['公安部', '财政部', ''],
  ])
})

test('分工：由… sets off who does it, and then sentences of 组织实施 assign nothing', () => {
  expect(
    findingsOf(
      '实施方案\n一、重点任务\n（一）宣传。\n分工：由教育部牵头，科技部参加。\n二、组织实施\n（一）长效机制。由中国科协牵头开展调查。',
    ),
  ).toEqual([[['教育部', '科技部', '']], ['role-word-in-prose']])
})

test('what is said of tasks that are not listed is no task', () => {
  expect(
    rolesOf(
      '任务分工\n1.公开。（省政府办公厅负责）\n\n各部门要加强协作。对未列入本方案的其他任务，由各有关单位按照职责分工抓好落实。',
    ),
  ).toEqual([['', '', '省政府办公厅']])
})

test.each([
  ['县公安局', '县政府（由县教育局会同县公安局承办）', '县水利局'],
  ['县政府（由县教育局牵头，县公安局配合）', '县水利局', '县水利局'],
])('a list of powers has no tasks, whoever exercises one of them: %s, %s, %s', (...cells) => {
  const rows = cells.map((cell, at) => `${at + 1}\t县教育局\t校车使用许可\t${cell}`)
  const table = ['某县行政许可事项清单', '序号\t县级主管部门\t许可事项名称\t实施机关', ...rows]
  expect(findingsOf(table.join('\n'))).toEqual([[], []])
  expect(rolesOf(table.join('\n').replace('实施机关', '责任单位'))).toHaveLength(3)
})

test('a table without a column of units has tasks where its words or remarks say who does them', () => {
  const header = '任务清单\n序号\t工作任务\t备注'
  expect(rolesOf(`${header}\n1\t修路。（县交通局牵头，县财政局配合）\t\n2\t植树。\t`)[0]).toEqual([
    '县交通局',
    '县财政局',
    '',
  ])
  expect(rolesOf(`${header}\n1\t修路。\t牵头单位：县交通局\n2\t植树。\t`)[0]?.[0]).toBe('县交通局')
})

test('what explains a document, or asks for bids, gives nobody a task in running text', () => {
  const read = (title: string) =>
    rolesOf(`${title}\n一、内容\n种茶由市农业局牵头，采茶由市林业局牵头，市财政局配合。`)
  for (const title of [
    '《竹溪市种茶管理办法》政策解读',
    '关于《竹溪市种茶方案》的起草说明',
    '竹溪市茶园道路工程项目招标公告',
  ])
    expect(read(title)).toEqual([])
  expect(read('竹溪市种茶工作方案')).not.toEqual([])
  // What is set off in brackets is quoted from the plan.
  const quoted = '《竹溪市种茶任务分工》政策解读\n一、任务\n1.种茶。（责任单位：市农业局）'
  expect(rolesOf(quoted)).toEqual([['', '', '市农业局']])
  // Beside labels the sentences of its entries are the plan's too.
  const beside =
    '竹溪市种茶方案政策解读\n（一）育苗。（市农业局负责）\n（二）采茶。由市林业局牵头，市财政局配合。'
  expect(rolesOf(beside)).toEqual([
    ['', '', '市农业局'],
    ['市林业局', '市财政局', ''],
  ])
  expect(findingsOf(beside)[1]).toEqual([])
  // But what explains how things are done, or were, is not.
  const quotes = '一、任务\n种茶。（市农业局负责）'
  const told =
    '二、由谁管理\n市农业局牵头，市财政局配合，管理茶园。\n三、过程。由市农业局牵头，市林业局配合起草。'
  for (const title of ['《竹溪市种茶管理办法》政策解读', '关于《竹溪市种茶方案》的起草说明'])
    expect(rolesOf(`${title}\n${quotes}\n${told}`).flat().filter(Boolean)).toEqual(['市农业局'])
  const below = told.slice(0, told.indexOf('三、'))
  expect(rolesOf(`竹溪市种茶方案政策解读\n${quotes}\n${below}`).flat().filter(Boolean)).toEqual(['市农业局'])
})

test.each([
  '《关于印发竹溪市种茶方案的通知》政策解读',
  '《竹溪市种茶行动计划（2023—2025年）》政策解读',
  '《竹溪市关于种茶的实施意见》政策解读',
  '《竹溪市种茶三年行动》解读',
  '《竹溪市种茶意见（送审稿）》起草说明',
])('an explanation repeats the entries of a plan by whatever name: %s', title => {
  const entries =
    '二、任务\n1.种茶。（市农业局负责）\n2.采茶千斤，由市林业局牵头，市财政局配合。\n3.修渠。\n由市水利局负责。'
  const told = '一、起草过程\n1.2023年调研，由市商务局牵头。\n三、由谁管理\n市城管局牵头，管理茶园。'
  expect(rolesOf(`${title}\n${entries}`).slice(1)).toEqual([
    ['市林业局', '市财政局', ''],
    ['', '', '市水利局'],
  ])
  const units = rolesOf(`${title}\n${told.split('\n三、')[0]}\n${entries}\n三、${told.split('三、')[1]}`)
  expect(units.flat().filter(Boolean)).toEqual(['市农业局', '市林业局', '市财政局', '市水利局'])
  const rules = title.replace(/方案|行动计划|实施意见|三年行动|意见/, '管理办法')
  expect(rolesOf(`${rules}\n${entries}`).flat().filter(Boolean)).toEqual(['市农业局'])
})
