/** Sentences that assign, in the ways that plans are published with, and prose that ends like them. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {type TaskRow, taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

test.each([
  ['由市体育局、市林业局按照管理权属负责养护。', '', '', '市体育局 市林业局'],
  ['由各乡镇按照属地管理范围负责。', '', '', '各乡镇'],
  ['由市水利局依据管辖权限和职责分工分别负责，市财政局配合。', '', '市财政局', '市水利局'],
  ['（市体育局、市林业局根据产权关系落实）', '', '', '市体育局 市林业局'],
])('by whose right the work is divided stands before the verb: %s', (words, ...roles) => {
  expect(rolesOf(`XX市分工\n（一）修缮步道。${words}`)).toEqual([roles])
})

test.each([
  '各单位按照管理权限负责辖区内步道的监管。',
  '具体事项按照隶属关系负责。',
  '督促有关单位按照管理权限落实。',
])('nobody is named where prose says so: %s', words => {
  expect(rolesOf(`XX市分工\n（一）修缮步道。${words}`)).toEqual([])
})

test.each([
  ['合唱、朗诵由县文旅局组织实施，县融媒体中心配合。', '', '县融媒体中心', '县文旅局'],
  ['秧歌队、腰鼓队由县文旅局组织实施。', '', '', '县文旅局'],
  ['材料收集、审核、报送由县档案馆负责。', '', '', '县档案馆'],
  ['修枝、施肥由县林业局、县农业农村局分别负责，各乡镇配合。', '', '各乡镇', '县林业局 县农业农村局'],
])('what somebody is in charge of may be several things: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n1.${words}`)).toEqual([roles])
})

test.each(['县文旅局、县体育局由县文旅局牵头。', '县教育局、各乡镇的督查由县政府办负责。'])(
  'units before 由 are no such things: %s',
  words => {
    expect(rolesOf(`XX县分工\n1.${words}`)).toEqual([])
  },
)

test('an item that has its units from above, and names others in its words, is reported', () => {
  const file = new VFile(
    'XX县活动分工\n1.开幕式\n由县体育局牵头组织实施。\n①场地待定。\n②名单由县教育局提供。\n③彩旗由县文旅局组织实施，县工会配合。',
  )
  expect(rolesOf(parsePlan(file))).toEqual([
    ['县体育局', '', ''],
    ['县体育局', '', ''],
    ['', '县工会', '县文旅局'],
  ])
  expect(file.messages.map(({ruleId, line}) => `${line} ${ruleId}`)).toEqual(['5 role-word-in-prose'])
})

test('what 牵头负责组织实施 says is who leads', () => {
  expect(rolesOf('XX县分工\n1.清淤，由县水利局牵头负责组织实施，县城管局和有关乡镇配合。')).toEqual([
    ['县水利局', '县城管局 有关乡镇', ''],
  ])
  expect(rolesOf('XX县分工\n1.清淤。县水利局牵头负责组织实施方案的评审，县城管局配合。')).toEqual([])
})

test.each([
  ['县城管局负责，取缔无照摊点。', '', '', '县城管局'],
  ['县教育局、县体育局牵头，举办运动会。', '县教育局 县体育局', '', ''],
  ['县商务局负责，扩大对外出口。', '', '', '县商务局'],
  ['县教育局负责，改建操场，县财政局配合。', '', '县财政局', '县教育局'],
  ['县教育局牵头，会同县人社局制定办法。', '县教育局', '县人社局', ''],
  ['县食安办负责，县食安委有关委员单位配合，开展宣传。', '', '县食安委有关委员单位', '县食安办'],
])('an entry may begin with who does it, alone or not: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n1.${words}`)).toEqual([roles])
})

const reportedVerbs = (text: string) => {
  const file = new VFile(text)
  const roles = rolesOf(parsePlan(file))
  const verbs = file.messages.filter(({ruleId}) => ruleId === 'role-word-in-prose')
  return [roles, verbs.map(({reason}) => /`(.+?)`/.exec(reason)![1])]
}

test.each([
  '县公安局负责，破获电信诈骗案件7起。',
  '县文旅局负责，出动执法人员60人次。',
  '去年县教育局牵头，举办运动会。',
])('what was done is no task: %s', words => {
  expect(reportedVerbs(`XX县情况\n1.${words}`)[0]).toEqual([])
})

test.each([
  ['县水利局负责，清淤渠系。去年以来成效明显。县林业局负责，补植行道树。', '县水利局', ['负责']],
  ['县水利局负责，如期完成清淤，县财政局要保障资金。', '县水利局', ['保障']],
  ['由县水利局负责，清淤渠系。去年县财政局负责，拨付资金80万元。', '县水利局', []],
  ['县教育局负责，改建操场120处，全面落实管护责任。', '县教育局', []],
])('what another does behind the words and is not read is reported: %s', (words, unit, verbs) => {
  expect(reportedVerbs(`XX县分工\n1.${words}`)).toEqual([[['', '', unit]], verbs])
})

test.each([
  ['由县水务局负责，县环保局配合，改建水厂。县质监局负责，县供销社配合，检验水质。'],
  ['县水务局负责，县环保局配合，改建水厂。由县质监局负责，县供销社配合，检验水质。'],
])('each sentence that begins with who does it has its units: %s', words => {
  const plan = parsePlan(`XX县分工\n1.${words}`)
  expect(taskRows(plan, '').map(({text}) => text)).toEqual(['改建水厂。', '检验水质。'])
  expect(rolesOf(plan)).toEqual([
    ['', '县环保局', '县水务局'],
    ['', '县供销社', '县质监局'],
  ])
})

test.each([
  '县教育局牵头，对全县学校进行了检查。',
  '县教育局负责，累计检查学校20所。',
  '县教育局负责人，要加强检查。',
  '各乡镇负责，落实责任。',
  '学校负责，家长配合，共同监护。',
  '推进改革。县教育局负责，制定方案。',
])('what was done, and how all work, is no such beginning: %s', words => {
  expect(rolesOf(`XX县分工\n1.${words}`)).toEqual([])
})

test('nor does 保障措施 begin so where the tasks are divided elsewhere', () => {
  expect(
    rolesOf('XX县分工\n一、重点任务\n1.修路。（县交通局负责）\n二、保障措施\n1.县财政局负责，统筹资金。'),
  ).toEqual([['', '', '县交通局']])
})

test.each([
  ['跳绳比赛由数学系负责。', '', '', '数学系'],
  ['教职工拔河由校工会负责安排。', '', '', '校工会'],
  ['车辆由县机关事务中心负责提供，县公安局配合。', '', '县公安局', '县机关事务中心'],
])('faculties, and what is provided for: %s', (words, ...roles) => {
  expect(rolesOf(`XX活动分工\n1.${words}`)).toEqual([roles])
})

test.each(['比赛由服务体系负责。', '比赛由有关人员负责安排。'])('but not %s', words => {
  expect(rolesOf(`XX活动分工\n1.${words}`)).toEqual([])
})

test('who does it is reported where no 由 tells his name from what he does', () => {
  const file = new VFile('XX活动分工\n1.检录裁判处负责；奖品由校工会负责。')
  expect(rolesOf(parsePlan(file))).toEqual([['', '', '校工会']])
  expect(file.messages.map(({ruleId, column}) => `${column} ${ruleId}`)).toEqual(['8 role-word-in-prose'])
})

test('who leads and who helps may stand within the words of an entry', () => {
  const plan = (words: string) => parsePlan(`XX县分工\n1.修路。（县交通局负责）\n2.推进水源建设。${words}`)
  const within = plan('列为实事项目，由县水利局牵头，县财政局、县住建局配合。各乡镇要强化维护。')
  expect(rolesOf(within)[1]).toEqual(['县水利局', '县财政局 县住建局', ''])
  expect(taskRows(within, '')[1]!.text).toBe('推进水源建设。列为实事项目，\n各乡镇要强化维护。')
})

test.each([
  '建立联席会议制度，由县水利局牵头，县财政局配合。定期会商。',
  '去年建成水厂，由县水利局牵头，县财政局配合。效果良好。',
  '列为实事项目，由县水利局牵头。各乡镇要强化维护。',
  '列为实事项目，由有关方面牵头，各界配合。各乡镇要强化维护。',
  '省方案明确，由省水利厅牵头，省财政厅配合。我县要对标落实。',
  '2021年全面完成治理，由县水利局牵头，县财政局配合。群众满意。',
  '接到投诉后，由县水利局牵头，县财政局配合。及时反馈。',
])('but not whose a meeting is, what was done, or half of it: %s', words => {
  expect(rolesOf(`XX县分工\n1.修路。（县交通局负责）\n2.推进水源建设。${words}`)[1]).toEqual(['', '', ''])
})

test.each([
  ['清查水源，由县水利局负责，县财政局配合。各乡镇要加强巡护。', '', '县财政局', '县水利局'],
  ['清查水源，由县水利局负责。各乡镇要加强巡护。', '', '', '县水利局'],
  ['清查水源，由县水利局牵头，有关部门配合。各乡镇要加强巡护。', '县水利局', '', ''],
  ['清查水源，由水利、住建部门负责，有关部门配合。要加强巡护。', '', '', '水利 住建部门'],
  ['列为实事项目，由县水利局负责，县财政局配合。要加强巡护。', '', '县财政局', '县水利局'],
])('an entry may first say who does what it is about, and then how: %s', (words, ...roles) => {
  const plan = parsePlan(`XX县方案\n（一）${words}`)
  expect(rolesOf(plan)).toEqual([roles])
  const [{title, text}] = taskRows(plan, '') as [TaskRow]
  expect([title, text].join('|')).toMatch(/^(?:清查水源|列为实事项目)\|(?:各乡镇)?要加强巡护。$/)
})

test.each([
  '夜间、雨天的，由县水利局负责。各乡镇要加强巡护。',
  '对违规取水的单位，由县水利局负责。限期改正。',
  '清查水源。列为实事项目，由县水利局负责。要加强巡护。',
  '清查水源。列为实事项目，由县水利局牵头，有关部门配合。要加强巡护。',
  '去年清查水源，由县水利局负责。发现漏点20处。',
  '成立工作专班，由县水利局牵头。定期会商。',
  '清查水源，由有关方面负责。要加强巡护。',
])('but not who does it in some case, or did it: %s', words => {
  expect(rolesOf(`XX县方案\n（一）${words}`)).toEqual([])
})

test('what somebody else does behind it, or a rule, is none of it', () => {
  expect(rolesOf('XX县方案\n1.清淤，由县水利局负责。县财政局负责筹资。')).toEqual([
    ['', '', '县水利局'],
    ['', '', '县财政局'],
  ])
  expect(rolesOf('XX县方案\n1.值守，由县应急局负责。费用自理。')).toEqual([])
})

test.each([
  '负责管网安全，加强巡护。',
  '新建水池3处；',
  '新建水池3处。（6月底前完成）',
  '垃圾一律清除。',
  '要求各镇配合清运。',
  '各成员单位共同推进。',
  '费用由县财政列支。',
])('what the same unit does behind it goes on: %s', words => {
  expect(rolesOf(`XX县方案\n1.清淤，由县水利局负责。${words}`)).toEqual([['', '', '县水利局']])
})

test('groups and teams may be headings, but not the one that leads all', () => {
  expect(rolesOf('XX县方案\n1.抢险组，由县应急局负责。做好抢险。')).toEqual([['', '', '县应急局']])
  expect(rolesOf('XX县方案\n1.领导小组，由县应急局负责。做好统筹。')).toEqual([])
})

test.each([
  'XX县关于加强水利建设的意见',
  'XX县政府会议纪要',
  'XX县重点任务分解表',
  'XX县工作台账',
  'XX县规范整治工作方案',
  'XX县标准化建设实施方案',
  '一、重点任务',
])('below %s a heading may stand before who does it', title => {
  expect(rolesOf(`${title}\n（一）清淤，由县水利局负责。要加强检查。`)).toEqual([['', '', '县水利局']])
})

test.each([
  'XX县报名须知',
  'XX县招考公告',
  'XX县应急预案答复',
  'XX县关于修改巡护规定的决定',
  'XX局机构改革方案',
])('%s is no plan', title => {
  expect(rolesOf(`${title}\n1.清淤，由县水利局负责。要加强检查。`)).toEqual([])
})

test('nor do requirements or regulations', () => {
  const file = new VFile(
    'XX县方案\n一、任务\n（一）清淤。（县水利局负责）\n二、工作要求\n（一）值守，由县应急局负责。要加强检查。',
  )
  expect(rolesOf(parsePlan(file))).toHaveLength(1)
  expect(file.messages).toEqual([])
  expect(rolesOf('XX县水库管理办法\n第一条 巡护，由县水利局负责。村民应当配合。')).toEqual([])
})

test('a paragraph behind the last task that has its units tells of all the work, and is reported', () => {
  const file = new VFile(
    'XX市方案\n（一）培训。（责任单位：各区政府）\n由市商务局牵头，会同各区政府推进建设。先在二十个社区试行。',
  )
  expect(rolesOf(parsePlan(file))).toEqual([['', '', '各区政府']])
  expect(file.messages.map(({ruleId, line}) => `${line} ${ruleId}`)).toEqual(['3 role-word-in-prose'])
  expect(
    rolesOf('XX市方案\n（一）培训。\n由市商务局牵头，会同各区政府推进建设。先在二十个社区试行。')[0],
  ).toEqual(['市商务局', '各区政府', ''])
})

test('but a label on the next line assigns', () => {
  const words = '2.推进水源建设。列为实事项目，由县水利局牵头，县财政局配合。各镇做好征地。'
  const plan = parsePlan(`XX县分工\n1.修路。（县交通局负责）\n${words}\n责任单位：县水利局、县财政局`)
  expect(rolesOf(plan)[1]).toEqual(['', '', '县水利局 县财政局'])
})

test.each([
  [
    '（一）治污。（责任单位：县住建局）\n由县环保局牵头，县水利局配合，开展监测。结果每月通报。\n（二）分类。（县城管局负责）',
    '县环保局 县水利局',
  ],
  [
    '1.治污\n责任单位：县住建局\n由县环保局牵头，县水利局配合。开展整治。\n2.分类\n责任单位：县城管局',
    '县环保局 县水利局',
  ],
])('above other entries it is of its own, and assigns: %s', (entries, units) => {
  const read = rolesOf(`XX县方案\n${entries}`).map(([lead, helps]) => `${lead} ${helps}`)
  expect(read).toContain(units)
})

test.each([
  ['清查水源由县水利局、县住建局共同组织实施。', ['', '', '县水利局 县住建局']],
  [
    '清查水源，由县水利局、东街街道办事处、东门商城共同组织实施。',
    ['', '', '县水利局 东街街道办事处 东门商城'],
  ],
])('those who do it together may be of any kind beside units: %s', (words, roles) => {
  expect(rolesOf(`XX县分工\n1.${words}`)).toEqual([roles])
})

test.each([
  '清查水源由县水利局、东门商城共同组织实施。',
  '清查水源由县水利局、县住建局、广大群众共同组织实施。',
  '清查水源由县水利局、县住建局、家长共同组织实施。',
  '清查水源由县水利局、县住建局、东门商城牵头。',
])('but not %s', words => {
  expect(rolesOf(`XX县分工\n1.${words}`)).toEqual([])
})

test.each([
  '超期责任由县水利局、县财政局、东门水厂共同承担。',
  '检测费用由县水利局、县财政局、东门水厂共同承担。',
  '清查水源由县水利局、县住建局、广大群众共同实施。',
])('who bears it is no work, and anybody no unit: %s', words => {
  expect(rolesOf(`XX县分工\n1.${words}`)).toEqual([])
})

test('but who bears 主体责任 does', () => {
  expect(rolesOf('XX县分工\n1.安全主体责任由县水利局、县财政局、东门水厂共同承担。')).toEqual([
    ['', '', '县水利局 县财政局 东门水厂'],
  ])
})

test.each(['承包大户', '供应商', '各农户'])('beside units %s is none', name => {
  const plan = parsePlan(`XX县分工\n1.清查水源由县水利局、县住建局、${name}共同实施。`)
  expect(rolesOf(plan)).toEqual([['', '', '县水利局 县住建局']])
  expect(taskRows(plan, '')[0]!.openEnded).toBe(true)
})

test.each([
  ['', '请假审批，由办公室负责。三天以上报局长。'],
  ['', '食堂采购，由总务处负责。每日采购新鲜蔬菜。'],
  ['关于公开招聘教师的通知\n', '体检，由县卫健局负责。公示结果。'],
  ['关于申报种茶补贴的通知\n', '核查，由县农业局负责。费用由县财政承担。'],
  ['关于规范墓地管理的意见\n', '墓地审批，由县民政局负责。一律禁止私建。'],
])('rules of a house, of exams and contests give nobody a task: %s%s', (title, words) => {
  expect(rolesOf(`${title}一、${words}`)).toEqual([])
})

test.each(['', '关于做好招生工作的通知\n'])('but the part of a plan does, and work: %s', title => {
  expect(rolesOf(`${title}一、摸底，由县教育局负责。各校要加强宣传。`)).toEqual([['', '', '县教育局']])
})

test.each(['关于下达茶苗补助资金的通知', '关于开展考试安全检查的通知', '关于印发种茶补贴申报方案的通知'])(
  'work is to do for aid and exams too: %s',
  title => {
    expect(rolesOf(`${title}\n一、摸底，由县农业局负责。各镇要加强宣传。`)).toEqual([['', '', '县农业局']])
  },
)

test.each(['村镇建设办公室', '应急管理办公室'])(
  'the offices of a town have tasks in the part of a plan: %s',
  office => {
    expect(
      rolesOf(`1.环境整治，由${office}牵头。重点整治河道。\n2.禁烧，由县农业局负责。每日巡查。`),
    ).toEqual([
      [office, '', ''],
      ['', '', '县农业局'],
    ])
  },
)

test.each(['一律现场核销。', '一律现场查看。', '对违规取水一律禁止。'])(
  'what is done of all is how it is done, in a plan: %s',
  how => {
    expect(rolesOf(`某县清运方案\n一、清运，由县城管局负责。${how}`)).toEqual([['', '', '县城管局']])
    expect(rolesOf('某县清运方案\n一、清运，由县城管局负责。一律现场报名。')).toEqual([])
  },
)
