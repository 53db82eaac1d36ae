/** Clauses that nothing but their words sets off: whom they name, and what stands around them. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {formatPlan} from '../../../src/write/plan/format-plan.ts'
import {rolesOf} from '../../roles-of.ts'

test.each([
  ['由教育部门负责。', '', '', '教育部门'],
  ['由县级财政部门负责。', '', '', '县级财政部门'],
  ['由住建、交通、水利等部门按职责负责。', '', '', '住建 交通 水利'],
  ['由自然资源部门牵头，教育、水利、住建等部门配合。', '自然资源部门', '教育 水利 住建', ''],
  ['由县应急局牵头，公安、民政部门配合。', '县应急局', '公安 民政部门', ''],
])('departments are named by their work: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n（一）停课。${words}`)).toEqual([roles])
})

test('behind 由 a department may be of any work', () => {
  const words =
    '编制核定由编办部门牵头。档案移交由档案管理部门负责；墓地迁移由殡葬和林地部门牵头，公安部门配合。'
  expect(rolesOf(`XX县分工\n一、任务\n${words}`)).toEqual([
    ['编办部门', '', ''],
    ['', '', '档案管理部门'],
    ['殡葬和林地部门', '公安部门', ''],
  ])
})

test.each([
  '由用人部门负责。',
  '审核由受理部门负责。',
  '合同由签订部门负责。',
  '由经办部门牵头。',
  '由直属责任部门负责。',
  '由哪些部门牵头。',
  '殡葬部门负责。',
  '由主管部门批准。',
  '由行业主管部门负责。',
  '所需经费由财政部门承担。',
  '统筹公安、民政等部门。',
  '督促教育、公安等部门落实。',
  '坚持需求导向，发改部门牵头，各部门协同。',
])('departments in general are assigned nothing: %s', words => {
  expect(rolesOf(`XX县分工\n（一）停课。${words}`)).toEqual([])
})

test.each([
  ['泵站、渠系的管护由县水利局牵头，县财政局配合。', '县水利局', '县财政局', '', '泵站、渠系的管护'],
  [
    '资格审查、档案移交和社保接续工作由县人社局负责。',
    '',
    '',
    '县人社局',
    '资格审查、档案移交和社保接续工作',
  ],
])('a unit may be in charge of several things: %s', (words, lead, cooperating, responsible, text) => {
  const plan = parsePlan(`XX县分工\n（一）${words}`)
  expect(rolesOf(plan)).toEqual([[lead, cooperating, responsible]])
  expect(taskRows(plan, '')[0]!.text).toBe(text)
})

test('units before 由 are no such things', () => {
  expect(rolesOf('XX县分工\n（一）县教育局、县财政局由县人社局负责。')).toEqual([])
})

test.each([
  ['1.治理高层建筑。区住建局牵头，各街道配合，对全区高层建筑开展排查。', '区住建局', '各街道', ''],
  ['一、摸清底数\n县农业农村局牵头，各乡镇配合，开展宅基地调查。', '县农业农村局', '各乡镇', ''],
  ['二、编制规划\n县自然资源局牵头，各乡镇负责，编制村庄规划。', '县自然资源局', '', '各乡镇'],
  ['1.建园。县工信局牵头，县发改局配合，负责园区规划。', '县工信局', '县发改局', ''],
])('a sentence may begin with who does it, before what is to do: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n${words}`)).toEqual([roles])
})

test('each sentence that begins so assigns the words behind it', () => {
  const plan = parsePlan(
    'XX区分工\n1.消防治理。区住建局牵头，各街道配合，排查高层建筑。区消防大队负责，区住建局配合，整治消防通道。',
  )
  expect(taskRows(plan, '').map(({text}) => text)).toEqual(['排查高层建筑。', '整治消防通道。'])
  expect(rolesOf(plan)).toEqual([
    ['区住建局', '各街道', ''],
    ['', '区住建局', '区消防大队'],
  ])
})

test.each([
  '1.健全机制。县政府牵头，各部门配合，形成合力。',
  '1.加强宣传。宣传部门牵头，各单位配合，营造氛围。',
  '1.加强宣传。形成县委领导，县政府负责，部门配合，社会参与的格局。',
  '一、健全机制\n县发改局牵头，各部门配合，定期调度。',
])('how all work together is prose: %s', words => {
  expect(rolesOf(`XX县分工\n${words}`)).toEqual([])
})

test.each([
  ['由县政府办牵头，县卫健局、县应急局等单位组成，负责综合协调。', '县政府办', '县卫健局 县应急局', ''],
  ['由县政府办牵头，县卫健局、县应急局等单位参加组成专班，负责协调。', '县政府办', '县卫健局 县应急局', ''],
  ['由区发改局牵头，区住建局、区自然资源局为成员单位。', '区发改局', '区住建局 区自然资源局', ''],
  ['区投促中心牵头，区商务局、各街道为成员单位。', '区投促中心', '区商务局 各街道', ''],
  ['牵头单位县发改局，成员单位县财政局、县交通局，负责物资保障。', '县发改局', '县财政局 县交通局', ''],
  ['（县财政局牵头，县交通局、县水利局组成工作专班）', '县财政局', '县交通局 县水利局', ''],
])('the members of a group cooperate with its lead: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n1.综合组。${words}`)).toEqual([roles])
})

test.each([
  '县财政局、县交通局为成员单位。',
  '由县财政局、县交通局组成。',
  '由县财政局、县交通局等单位组成专班。',
])('members without a lead are assigned nothing: %s', words => {
  expect(rolesOf(`XX县分工\n1.成立领导小组。${words}`)).toEqual([])
})
test('units are called responsible, and those who carry it out', () => {
  expect(
    rolesOf('XX市分工\n一、防洪工程\n年度计划投资2亿元。市住建局为责任单位，市水务集团为实施主体。'),
  ).toEqual([['', '', '市住建局 市水务集团']])
})
test.each([
  ['完成15个，由各乡镇负责，县林业局提供技术指导。', '', '县林业局', '各乡镇'],
  ['由县住建局牵头，县财政局予以资金支持。', '县住建局', '县财政局', ''],
  ['由县住建局负责，县财政局做好资金保障工作。', '', '县财政局', '县住建局'],
  ['（县林业局牵头，县财政局做好资金保障）', '县林业局', '县财政局', ''],
  ['县农业农村局按职责分工负责，各县（市、区）政府落实属地责任。', '', '', '县农业农村局 各县（市、区）政府'],
])('what a partner does is told in few words: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n1.绿化。${words}`)).toEqual([roles])
})

test.each([
  '积极争取省财政厅给予资金支持。',
  '为企业提供融资服务。',
  '压实各乡镇属地责任。',
  '认真履行监管职责。',
])('what the unit itself does names no partner: %s', words => {
  expect(rolesOf(`XX县分工\n1.办事。由县水利局负责，${words}`)).toEqual([['', '', '县水利局']])
})

test.each([
  [
    '由市城投集团负责，尽快启动征拆工作，东城区政府全力配合。',
    '',
    '东城区政府',
    '市城投集团',
    '尽快启动征拆工作，',
  ],
  ['由市城投集团负责，编制方案，市住建局做好配合。', '', '市住建局', '市城投集团', '编制方案，'],
  [
    '由市自然资源局牵头，市住建局配合，5月底前完成控规调整。',
    '市自然资源局',
    '市住建局',
    '',
    '5月底前完成控规调整。',
  ],
  [
    '市自然资源局牵头，市住建局配合，5月底前完成控规调整。',
    '市自然资源局',
    '市住建局',
    '',
    '5月底前完成控规调整。',
  ],
  [
    '医院迁建。会议决定，由县卫健局牵头，县发改局配合，抓紧办理用地手续。',
    '县卫健局',
    '县发改局',
    '',
    '医院迁建。\n抓紧办理用地手续。',
  ],
  [
    '由市城投集团负责，6月底前完成征拆，市财政局给予资金支持。',
    '',
    '市财政局',
    '市城投集团',
    '6月底前完成征拆，',
  ],
  ['由市城投集团负责，加快征拆，争取市住建局支持。', '', '', '市城投集团', '加快征拆，争取市住建局支持。'],
])('the words behind a clause are what is to do: %s', (words, lead, cooperating, responsible, text) => {
  const plan = parsePlan(`XX市会议纪要\n（一）${words}`)
  expect(rolesOf(plan)).toEqual([[lead, cooperating, responsible]])
  expect(taskRows(plan, '')[0]!.text).toBe(text)
})

test('below words of its own a clause says when they are due', () => {
  const [row] = taskRows(parsePlan('XX市分工\n1.控规。由市自然资源局牵头，5月底前完成控规调整。'), '')
  expect([row!.text, row!.deadlines]).toEqual(['控规。', ['5月底前完成控规调整']])
})

test.each([
  '建设市级养老服务信息平台，2024年底前投入运行。',
  '搭建养老服务信息平台。',
  '组建一支养老服务队。',
])('what 会同 names ends before the work, though that ends as names do: %s', work => {
  const plan = parsePlan(`XX市分工\n1.推动智慧养老。由市民政局牵头，会同市数据局、市卫生健康委${work}`)
  expect(rolesOf(plan)).toEqual([['市民政局', '市数据局 市卫生健康委', '']])
  expect(taskRows(plan, '')[0]!.text).toBe(`推动智慧养老。\n${work}`)
})

test('who does something together with others is told before a comma', () => {
  expect(rolesOf('XX市分工\n1.清欠。由市人社局会同市住建局、市交通局，建立台账，逐项销号。')).toEqual([
    ['', '市住建局 市交通局', '市人社局'],
  ])
  expect(rolesOf('XX市分工\n1.查处。群众反映由县纪委会同县公安局，查处案件3起。')).toEqual([])
})
test.each([
  [
    '由市自然资源局牵头，5月底前完成控规调整；由市财政局负责，落实经费500万元。',
    '市自然资源局||',
    '||市财政局',
  ],
  ['由市自然资源局牵头，完成控规调整。由市财政局负责，落实经费500万元。', '市自然资源局||', '||市财政局'],
  [
    '由市自然资源局牵头，市住建局配合；由市财政局负责，落实经费500万元。',
    '市自然资源局|市住建局|',
    '||市财政局',
  ],
  [
    '由市自然资源局会同市住建局，完成控规调整；由市财政局负责，落实经费，市审计局配合。',
    '|市住建局|市自然资源局',
    '|市审计局|市财政局',
  ],
])('each 由 in a line has its task: %s', (words, ...roles) => {
  expect(rolesOf(`XX市分工\n1.加快开发。${words}`).map(all => all.join('|'))).toEqual(roles)
})

test('who helps behind a 由 of its own is of the same task', () => {
  expect(rolesOf('XX市分工\n1.开发。由市自然资源局牵头；由市住建局配合，确保按期完成。')).toEqual([
    ['市自然资源局', '市住建局', ''],
  ])
})
test.each([
  ['市司法局负责。牵头领导：李志远。', '', '', '市司法局'],
  ['由市司法局牵头，各乡镇配合。责任领导：李志远。联系人：王伟；完成时限：6月底', '市司法局', '各乡镇', ''],
])('fields stand behind a sentence that assigns: %s', (words, ...roles) => {
  expect(rolesOf(`XX市分工\n1.法治体检。${words}`)).toEqual([roles])
})

test('what is no field behind it leaves a sentence alone', () => {
  expect(rolesOf('XX市分工\n1.法治体检。市司法局负责。工作要求：加强领导。')).toEqual([])
})
test('one mends and another looks after it', () => {
  const words = '青山区政府负责整改，市生态环境局牵头督导，9月底前完成整改销号。'
  expect(rolesOf(`XX市分工\n1.污水问题。${words}`)).toEqual([['市生态环境局', '', '青山区政府']])
  expect(rolesOf('XX市分工\n1.巡查。市公安局牵头督办重大案件。')).toEqual([])
})

test.each([
  ['县发改局、县财政局等部门按职责分工负责。', '', '', '县发改局 县财政局'],
  ['由县公安局牵头组成检查组，县城管局配合。', '县公安局', '县城管局', ''],
  ['由县公安局负责组成检查组，县城管局配合。', '', '县城管局', '县公安局'],
  ['（县教育局负责，县公安局为成员单位）', '', '县公安局', '县教育局'],
  ['（县教育局牵头，县政府各组成部门配合）', '县教育局', '县政府各组成部门', ''],
  ['（县公安局牵头，数据提供部门配合）', '县公安局', '数据提供部门', ''],
])('what forms a group, and whom it is formed of: %s', (words, ...roles) => {
  expect(rolesOf(`某县方案\n一、重点任务\n1.推进整治。${words}`)).toEqual([roles])
})

test.each([
  ['由县水利局牵头、使用部门配合。', '县水利局', '使用部门', ''],
  ['由县水利局负责，县公安局、水井所在单位配合。', '', '县公安局 水井所在单位', '县水利局'],
])('whoever uses or owns what is worked on may help: %s', (words, ...roles) => {
  expect(rolesOf(`某县方案\n一、重点任务\n1.水井清淤方面，${words}`)).toEqual([roles])
})

test.each(['通知使用单位配合', '动员用水单位配合', '要求产权单位落实'])(
  'whom one asks is no helper: %s',
  words => {
    expect(rolesOf(`某县方案\n一、重点任务\n1.水井清淤方面，由县水利局负责，${words}。`)).toEqual([])
  },
)

test.each([
  '水井清淤由县水利局牵头，县财政局负责落实资金。',
  '清淤。淤泥外运由县水利局牵头，县财政局负责筹措外运资金。',
])('one leads and another does a part of the work: %s', words => {
  expect(rolesOf(`某县方案\n一、重点任务\n1.${words}\n2.采砂由县公安局负责。`)).toEqual([
    ['县水利局', '', '县财政局'],
    ['', '', '县公安局'],
  ])
})

test.each([
  '由县水利局牵头，县财政局负责拨付了资金。',
  '由县水利局牵头，县财政局负责同志作了发言。',
  '由县水利局牵头，县财政局负责的水井有十口。',
])('what was done, and what one has, is no part of the work: %s', words => {
  expect(rolesOf(`某县方案\n一、重点任务\n1.清淤。本月例会上，${words}`)).toEqual([])
})

test.each([
  ['由县应急局带队，县气象局参加。', '县应急局', '县气象局', ''],
  ['由县应急局1名县级领导带队，县气象局参加。', '县应急局', '县气象局', ''],
  ['由县应急局1名负责同志带队，3名技术人员参加。', '县应急局', '', ''],
  ['（县应急局带队，县气象局、县水利局参加）', '县应急局', '县气象局 县水利局', ''],
])('whoever leads a team of inspectors leads: %s', (words, ...roles) => {
  expect(rolesOf(`某县方案\n一、督查分组\n1.河道督查组。${words}`)).toEqual([roles])
})

test('a sentence alone that says who leads a team may be of news', () => {
  expect(rolesOf('县应急局开展督查\n1月5日，督查组查看河道。活动由县应急局带队。')).toEqual([])
})

test.each([
  ['县人大视察报道\n昨日，由县人大常委会带队，15名代表参加。', []],
  ['县人大视察报道\n由县人大常委会带队，15名代表参加。', []],
  ['某县方案\n一、督查\n督查由县应急局带队，县气象局参加。', [['县应急局', '县气象局', '']]],
  ['某县方案\n一、督查\n督查由县应急局带队，5名专家参加。', [['县应急局', '', '']]],
  ['某县方案\n河道督查组：由县应急局带队，县气象局参加。', [['县应急局', '县气象局', '']]],
])('who led a team in news has no task, and in a plan one: %s', (words, roles) => {
  expect(rolesOf(words)).toEqual(roles)
})

test('a society called 研讨会 stands beside other units; alone it is a meeting', () => {
  const plan = '某县茶园方案\n一、由县农业局、县茶文化研讨会负责。\n二、由县文联、县摄影交流会配合。'
  expect(rolesOf(plan)).toEqual([
    ['', '', '县农业局 县茶文化研讨会'],
    ['', '县文联 县摄影交流会', ''],
  ])
  expect(rolesOf('某县茶园方案\n一、由县农业局、重点企业座谈会负责。')).toEqual([])
  expect(rolesOf('某县茶园方案\n一、举办县茶文化研讨会、县商务局负责。')).toEqual([])
})

test.each(['责任单位：县水利局', '清淤三处。\n牵头单位：县水利局', '清淤三处。（责任单位：县水利局）'])(
  'but where a label says whose the entry is, that is how it is done: %s',
  label => {
    const words = '1.清淤\n清淤工作由县水利局牵头，县财政局负责落实资金。'
    const rows = taskRows(parsePlan(`某县方案\n一、重点任务\n${words}\n${label}`), '')
    expect(rows.map(({text, responsible, lead}) => [text, lead.length + responsible.length])).toEqual([
      [expect.stringContaining('县财政局负责落实资金'), 1],
    ])
  },
)

test('where no title tells of work, what brackets assign does', () => {
  const words = '某县水井\n一、清淤。清淤工作由县水利局牵头，县公安局负责秩序维护。\n二、打井。'
  expect(rolesOf(`${words}（县住建局负责）`)).toEqual([
    ['县水利局', '', '县公安局'],
    ['', '', '县住建局'],
  ])
  expect(rolesOf(words)).toEqual([])
})

test('a sentence is no label', () => {
  const words = '由县水利局牵头，县财政局负责落实资金。'
  expect(
    rolesOf(`某县方案\n一、重点任务\n1.清淤\n清淤三处。${words}\n由县住建局牵头，县工信局负责打井工程。`),
  ).toEqual([
    ['县水利局', '', '县财政局'],
    ['县住建局', '', '县工信局'],
  ])
})

test.each([
  ['水井清淤见成效', '近日，全县清淤启动。本次清淤由县水利局牵头，县公安局负责秩序维护。'],
  ['某县方案', '清淤工作由县水利局牵头，县公安局负责秩序维护。'],
  ['来信答复', '你好，你反映的水井问题已由县水利局牵头，县公安局负责依法处理。'],
  ['县水利局简介', '一、清淤。清淤工作由县水利局牵头，县公安局负责秩序维护。'],
  ['致用水户的一封信', '一、清淤。清淤工作由县水利局牵头，县公安局负责秩序维护。'],
  ['关于水井清淤情况的通报', '一、清淤。清淤工作由县水利局牵头，县公安局负责秩序维护。'],
])('nor does it assign before the first entry, or where it is told of: %s %s', (title, words) => {
  expect(rolesOf(`${title}\n${words}`)).toEqual([])
})

test.each([
  ['县水利局牵头，县公安局负责秩序维护。', '秩序维护。'],
  ['由县水利局牵头，县财政局负责资金安排。', '资金安排。'],
  ['县水利局牵头，县住建局负责管网，县财政局负责资金。', '县住建局负责管网，县财政局负责资金。'],
  ['县水利局牵头，县财政局配合，县公安局负责秩序。', '秩序。'],
])('an entry that says nothing else is of the work of the others: %s', (words, text) => {
  const rows = taskRows(parsePlan(`某县方案\n一、${words}\n二、清淤。责任单位：县水利局`), '')
  expect(rows[0]).toMatchObject({text, lead: [{written: '县水利局'}]})
  expect(rows[0]!.responsible).not.toEqual([])
})

test('what each of several does is told in the words of the entry alone, and not with their verbs', () => {
  const plan = parsePlan('某县方案\n一、县水利局牵头，县住建局负责管网，县财政局负责资金。')
  expect(formatPlan(plan, {to: 'text'})).not.toMatch(/管网.*管网|资金.*资金/s)
})

test.each(['县政府专题会议纪要\n会议听取了汇报，议定如下：', '某县清淤方案'])(
  'without entries the paragraphs of a plan say it, several of them: %s',
  head => {
    const first = '清淤工作由县水利局牵头，县财政局负责落实资金。'
    const second = '打井工作由县住建局牵头，县工信局负责打井工程。'
    expect(rolesOf(`${head}\n${first}\n${second}`)).toEqual([
      ['县水利局', '', '县财政局'],
      ['县住建局', '', '县工信局'],
    ])
    expect(rolesOf(`${head}\n${first}`)).toEqual([])
    expect(rolesOf(`${head}\n${first}\n${second}\n一、巡查。由县水利局负责。`)).toHaveLength(1)
  },
)

test.each([
  '县政府2024年重点工作',
  '县农业局专项行动',
  '县水利局会议记录',
  '县教育局工作思路',
  '稳增长二十条',
])('titles of lists of what is to do: %s', title => {
  expect(rolesOf(`${title}\n一、清淤。由县水利局牵头，县财政局负责落实资金。`)).toEqual([
    ['县水利局', '', '县财政局'],
  ])
})

test.each([
  ['县水利局座谈', 2],
  ['县水利局简介', 1],
])('whatever the title, an entry is read as the next is, but not what a house is: %s', (title, count) => {
  const words = '一、清淤。由县水利局牵头，县财政局负责落实资金。\n二、打井。由县住建局牵头，县工信局配合。'
  expect(rolesOf(`${title}\n${words}`).filter(roles => roles.some(Boolean))).toHaveLength(count)
})

test.each(['责任单位：各乡镇', '实施单位：东门镇'])(
  'a label of others stands beside the sentence: %s',
  label => {
    const [first] = rolesOf(
      `某县水井方案\n一、重点任务\n1.清淤。由县水利局牵头，县财政局负责落实资金。\n${label}\n2.打井。责任单位：县住建局`,
    )
    expect(first).toEqual(['县水利局', '', `县财政局 ${label.slice(5)}`])
  },
)

test.each([
  '由县水利局负责，汛前完成渠道清淤；河东镇政府、河西镇政府负责搬离沿岸畜舍。',
  '由县水利局负责，汛前完成渠道清淤。由河东镇政府、河西镇政府负责搬离沿岸畜舍。',
])('whose share of the work follows is told of the same task: %s', words => {
  const plan = parsePlan(`某县会议纪要\n（一）渠道。${words}`)
  expect(rolesOf(plan)).toEqual([['', '', '县水利局 河东镇政府 河西镇政府']])
  expect(taskRows(plan, '')[0]!.text).toMatch(/^渠道。\n汛前完成渠道清淤[；。]\n搬离沿岸畜舍。$/)
})

test.each([
  '经费由县财政负责安排。',
  '县水利局局长负责调度。',
  '县财政局负责人到会。',
  '县检察院负责办理了3起案件。',
])('but no share of it: %s', words => {
  expect(rolesOf(`某县会议纪要\n（一）渠道。由县水利局负责，汛前完成清淤；${words}`)).toEqual([
    ['', '', '县水利局'],
  ])
})

test.each([
  ['省住建厅建设市场监管处', '市住建委建设市场处'],
  ['市自然资源局开发区直属分局', '管委会'],
  ['市公安局开发区城中派出所', '各社区'],
  ['县水利局建设一站', '县水利局建设二站'],
  ['市交通局建设全周期管理中心', '市发改委'],
])('offices whose names go on with 建设 or 开发区 are whole: %s', (lead, helper) => {
  expect(rolesOf(`XX省分工\n1.整顿市场。由${lead}牵头，${helper}配合。`)).toEqual([[lead, helper, '']])
})

test('but a body that builds something is none', () => {
  const plan = 'XX县分工\n1.商贸。由县商务局建设县域商业中心，县财政局配合。\n2.绿化。由县林业局负责。'
  expect(rolesOf(plan)).toEqual([
    ['', '县财政局', ''],
    ['', '', '县林业局'],
  ])
})
