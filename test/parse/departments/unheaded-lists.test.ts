/** Lists of what each unit does below no heading that says so: three neighbours that begin with a unit and a mark. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const three = [
  ['', '', '市文旅局'],
  ['', '', '市商务局'],
  ['', '', '各区政府（管委会）'],
]

test.each([
  '市文旅局：负责景区秩序的维护。\n市商务局：督促商场错峰营业。\n各区政府（管委会）：落实属地责任。',
  '5.市文旅局：负责景区秩序的维护。\n6.市商务局：督促商场错峰营业。\n7.各区政府（管委会）：落实属地责任。',
  '（五）市文旅局。负责景区秩序的维护。\n（六）市商务局。督促商场错峰营业。\n（七）各区政府（管委会）。落实属地责任。',
  '(1)市文旅局。\n负责景区秩序的维护。\n(2)市商务局。\n督促商场错峰营业。\n(3)各区政府（管委会）。\n落实属地责任。',
])('each is a task of the unit that it begins with: %s', list => {
  expect(rolesOf(list)).toEqual(three)
  expect(rolesOf(`某市假日方案\n一、密切配合，形成合力\n${list}\n二、加强宣传\n广泛发动。`)).toEqual(three)
})

test('with whom a unit does it may stand behind its mark', () => {
  const list = [
    '1.市文旅局：会同市公安局负责景区秩序的维护。',
    '2.市商务局：督促商场错峰营业。',
    '3.市教育局：会同有关部门做好研学。',
  ]
  expect(rolesOf(list.join('\n'))).toEqual([
    ['', '市公安局', '市文旅局'],
    ['', '', '市商务局'],
    ['', '', '市教育局'],
  ])
})

test('beside clauses, with entries of nobody known and paragraphs between', () => {
  const plan = parsePlan(
    [
      '某县防火预案',
      '一、值守',
      '（一）落实值班。（县应急局负责）',
      '二、处置',
      '1.县林业局：负责组织扑救。',
      '必要时请求支援。',
      '2.县气象局：及时提供预报。',
      '3.专业力量：负责清理火场。',
      '4.县卫健局：负责救治伤员。',
      '三、善后',
      '恢复植被。',
    ].join('\n'),
  )
  expect(rolesOf(plan)).toEqual([
    ['', '', '县应急局'],
    ['', '', '县林业局'],
    ['', '', '县气象局'],
    ['', '', ''],
    ['', '', '县卫健局'],
  ])
  expect(taskRows(plan, '')[1]!.text).toBe('负责组织扑救。')
})

const list = '市文旅局：负责景区秩序。\n市商务局：负责商场秩序。\n市交通局：负责车站秩序。'

const numbered =
  '（三）市文旅局牵头负责景区督查。\n（四）市商务局负责商场督查。\n（五）市交通局牵头负责车站督查。'

const described = '1.县水利局负责农村水源。\n2.县住建局负责城区管网。\n3.县卫健局负责水质监测。'

test('behind numbers 负责 needs no mark before it', () => {
  expect(rolesOf(`假日方案\n二、督查安排\n${numbered}`)).toEqual([
    ['市文旅局', '', ''],
    ['', '', '市商务局'],
    ['市交通局', '', ''],
  ])
})

test.each(['二、主要任务', '监测任务分工：', '工作安排'])('nor that some lead, below %s', heading => {
  expect(rolesOf(`供水方案\n${heading}\n${described}`)).toHaveLength(3)
})

test.each([
  ['保障措施', `假日方案\n三、保障措施\n${numbered}`],
  ['reports', `假日工作情况汇报\n二、督查安排\n${numbered}`],
  ['two entries', `假日方案\n二、督查安排\n${numbered.split('\n').slice(1).join('\n')}`],
  ['inner offices', '（一）办公室负责文秘。\n（二）人事科负责调配。\n（三）财务科负责核算。'],
  ['what was done', numbered.replace('负责商场督查', '负责商场督查，查处了违法行为')],
  ['how things are', `供水体制\n## 现状\n${numbered}`],
  ['a background', `供水改革方案\n一、改革背景\n目前，管理体制如下：\n${described}`],
  ['a guide', `津贴办理指南\n1.镇政府负责初审。\n2.县民政局负责审核。\n3.县财政局负责拨付。`],
  ['news', `我市联合整治\n记者了解到，此次分工：\n${described}`],
  ['popular words', `食品知识\n谁来监管？\n${described}`],
  ['figures of what was done', described.replace('水源。', '水源，清理四乱15处。')],
  ['an agenda', `会议安排\n${described}`],
])('but not so in %s', (_, text) => {
  expect(rolesOf(text)).toEqual([])
})

test.each([
  ['two entries', list.split('\n').slice(1).join('\n')],
  ['no mark', list.replace(/：/g, '')],
  ['articles', `第一条 为加强管理，制定本规定。\n${list}`],
  ['rules', `某市假日旅游管理办法\n${list}`],
  ['reports', `假日工作情况汇报\n${list}`],
  ['what was done', list.replace('负责景区秩序', '负责景区秩序，组织了演练')],
  ['where to call', list.replace('负责景区秩序', '负责景区投诉，电话12345')],
  ['nobody responsible', list.replace(/负责/g, '加强')],
  ['comments', '市文旅局：无意见。\n市商务局：建议修改第三条。\n市交通局：负责人已签字。'],
  ['members', '市文旅局：王强\n市商务局：李明\n市交通局：负责人张伟'],
  [
    'inner offices',
    '（一）办公室：负责文秘。\n（二）人事科：负责调配。\n（三）财务科：负责核算。\n（四）法规处：负责普法。',
  ],
  ['groups', '1.综合组：负责协调。\n2.宣传组：负责报道。\n3.后勤组：负责保障。'],
  [
    'persons and manners',
    '市文旅局：负责同志带队巡查。\n市商务局：组织促销，负责任敢担当。\n市交通局：加开班次。',
  ],
  ['one of four', `市公安局：抓好夜查。\n市教育局：落实双减。\n${list.split('\n')[0]}\n市住建局：开展消杀。`],
  ['what is done with', list.replace('负责景区秩序', '负责景区投诉，已办结')],
  ['what somebody thinks', list.replace('负责商场秩序', '负责商场一条，建议删去')],
  ['what is judged', list.replace('负责商场秩序', '负责商场检查，督促不力')],
  ['praise', `关于表彰假日工作先进集体的决定\n${list}`],
  ['news', `假日工作动态\n${list}`],
  ['an agenda', `市政府第5次常务会议议题\n${list}`],
  ['answers', `假日秩序由谁负责？\n答：您好！\n${list}`],
  ['opinions', `某市假日方案\n各部门意见如下：\n${list}`],
  ['a quotation', `您反映的事项，有关规定为：“\n${list}”`],
  ['a quotation from its name on', `“${list}”`],
  ['other words', '1.景区秩序：负责维护。\n2.商场秩序：负责引导。\n3.车站秩序：负责疏导。'],
])('but not %s', (_, text) => {
  expect(rolesOf(text)).toEqual([])
})

test.each([
  list.replace('负责景区秩序', '负责景区秩序，对已关闭的景点设置警示，为群众解忧'),
  list.replace('负责商场秩序', '负责商场秩序，对整改不力的商户予以处罚，提出处置建议'),
  list.replace('负责车站秩序', '负责任务分解，及时向市政府汇报'),
  list.replace('负责车站秩序', '做好“两站”秩序维护'),
  `某市“黄金周”实施意见\n${list}`,
  `关于加强假日管理的决定\n${list}`,
])('words like those in what is to do change nothing: %s', text => {
  expect(rolesOf(text).map(([, , unit]) => unit)).toEqual(['市文旅局', '市商务局', '市交通局'])
})

test('whoever labels say an entry is of is not taken for the list', () => {
  const labelled = list.split('\n').map((line, nth) => `${nth + 1}.${line}\n责任单位：市应急局`)
  expect(rolesOf(labelled.join('\n'))).toEqual(Array.from({length: 3}, () => ['', '', '市应急局']))
})

const overItems = [
  '（三）市外办',
  '1．负责邀请境外嘉宾；',
  '2．协助做好大会秩序维护。',
  '（四）市科技局',
  '1．负责布置展区。',
  '（五）市卫健委',
  '负责医疗保障。',
]

test('a unit alone may stand over items of what it does', () => {
  expect(rolesOf(overItems.join('\n')).map(([, , unit]) => unit)).toEqual([
    '市外办',
    '市外办',
    '市科技局',
    '市卫健委',
  ])
})

test('but an office within a house stands over what it is there for', () => {
  const offices = ['办公室', '人事科', '财务科'].map(
    (name, nth) => `（${'一二三'[nth]}）${name}\n1．负责日常事务。`,
  )
  expect(rolesOf(`某局主要职责\n${offices.join('\n')}`)).toEqual([])
})

const sentences = '1.学生处负责组织学生入场。\n2.教务处负责安排代表发言。\n3.保卫处负责会场秩序。'

test.each(['某校毕业典礼工作方案', '关于举行毕业典礼的通知', '某校毕业典礼筹备任务'])(
  'sentences that each say what a unit is responsible for, in %s, below whatever heading',
  title => {
    expect(rolesOf(`${title}\n一、时间\n6月20日上午。\n二、请相关部门做好准备\n${sentences}`)).toEqual([
      ['', '', '学生处'],
      ['', '', '教务处'],
      ['', '', '保卫处'],
    ])
  },
)

test.each([
  '某校学籍管理办法',
  '关于印发《某校学籍管理规定》的通知',
  '某校工作总结',
  '某校机构职责',
  '关于调整内设科室的通知',
  '某局机构改革方案',
  '关于学习《治安管理条例》的通知',
  '关于调整机关内设科室的通知',
  '关于科室调整的通知',
  '某校机构改革方案',
  '关于学习《学籍管理》的通知',
  '关于公布学籍办理流程的通知',
])('the same sentences tell how things are in %s', title => {
  expect(rolesOf(`${title}\n一、总则\n从严管理。\n二、管理机构\n${sentences}`)).toEqual([])
})

test('what ends a list may have no mark', () => {
  const last = (line: string) => rolesOf(`${list}\n${line}\n二、附则\n无。`).slice(3)
  expect(last('市科技局、市林业局等部门按照有关规定，协助市文旅局做好处理工作。')).toEqual([
    ['', '市科技局 市林业局', ''],
  ])
  expect(last('某某电信公司、某某移动公司负责通信畅通。')).toEqual([['', '', '某某电信公司 某某移动公司']])
  expect(last('各部门按照有关规定，协助市文旅局做好工作。')).toEqual([])
  expect(last('市文旅局负责解释本预案。')).toEqual([])
  expect(last('市文旅局负责救助，已救助20人。')).toEqual([])
  expect(last('市文旅局负责人王强参加。')).toEqual([])
})

test.each(['一、内设机构', '一、办理流程', '《高等教育法》规定：'])('so they do below %s', heading => {
  expect(rolesOf(`某校工作方案\n${heading}\n${sentences}`)).toEqual([])
})
test.each(['一、内设机构', '学籍办理流程', '《学籍管理》规定：', '小知识'])(
  'nor in a plan below %s',
  heading => {
    expect(rolesOf(`某校工作方案\n${heading}\n${sentences}`)).toEqual([])
  },
)

const offices = '1、教务处负责检查实验室；\n2、后勤处、各学院负责检查食堂；\n3、保卫处负责检查消防栓。'

test.each(['二、督查安排', '三、工作安排\n（一）自查阶段'])(
  'offices within a house too, where work is arranged: %s',
  heading => {
    expect(rolesOf(`${heading}\n${offices}`)).toEqual([
      ['', '', '教务处'],
      ['', '', '后勤处 各学院'],
      ['', '', '保卫处'],
    ])
  },
)

test.each([
  '三、经费安排',
  '二、人员安排',
  '二、机构概况',
  '二、工作要求',
  '（一）自查阶段',
  '督查情况的报告\n二、督查安排',
  '督查管理办法\n二、督查安排',
])('but not below %s', heading => {
  expect(rolesOf(`${heading}\n${offices}`)).toEqual([])
})

test('a blank may part the unit from its work', () => {
  const two = '县水利局 综合协调全县清淤。\n县交通局 负责运送淤泥。'
  const unlike = '县财政局 参与、协调筹集资金。\n县住建局、县环保局 制订清运路线。'
  expect(rolesOf(`${two}\n县民政局 组织慰问。`)).toEqual([
    ['', '', '县水利局'],
    ['', '', '县交通局'],
    ['', '', '县民政局'],
  ])
  expect(rolesOf(`二、成员单位职责\n${two}\n${unlike}`)).toEqual([
    ['', '', '县水利局'],
    ['', '', '县交通局'],
    ['', '', '县财政局'],
    ['', '', '县住建局 县环保局'],
  ])
})

test.each([
  '县水利局 组织清淤现场会\n县交通局 负责运送淤泥\n县财政局 加强资金监管',
  '参会名单\n县水利局 组织科。\n县交通局 督导室。\n县财政局 监督局。',
  '办公室 负责文秘。\n人事科 负责调配。\n财务科 负责经费。',
  '清淤工作情况的报告\n县水利局 负责清淤。\n县交通局 负责运送。\n县财政局 负责筹资。',
])('but not where no sentence of a plan follows: %s', plan => {
  expect(rolesOf(plan)).toEqual([])
})

test('one of nobody who is known to be a unit does not end a list, and two in a row do', () => {
  const plan = (...works: string[]) =>
    rolesOf(
      ['关于办好校庆的通知', '二、其他事项', ...works.map((work, at) => `${at + 1}.${work}`)].join('\n'),
    )
  const known = ['教务处负责接待校友。', '保卫处负责看护校门。', '后勤处负责布置礼堂。']
  expect(plan(known[0]!, '基总负责用电。', ...known.slice(1))).toEqual([
    ['', '', '教务处'],
    ['', '', ''],
    ['', '', '保卫处'],
    ['', '', '后勤处'],
  ])
  expect(plan(known[0]!, '基总负责用电。', '校车负责接送。', ...known.slice(1))).toEqual([])
  expect(plan(known[0]!, '记者负责人到场。', ...known.slice(1))).toEqual([])
})

test('whoever takes part and helps cooperates', () => {
  const plan = '某县应急预案\n二、成员单位职责\n1.县公安局：负责警戒。'
  const others = '2.县民政局：参与、协助善后处理。\n3.县总工会：参与、配合事故调查。'
  expect(rolesOf(`${plan}\n${others}`)).toEqual([
    ['', '', '县公安局'],
    ['', '县民政局', ''],
    ['', '县总工会', ''],
  ])
})

test.each(['县中学规章制度', '县农业局岗位设置', '县中学简介'])(
  'what is arranged in a house is no work of a plan: %s',
  title => {
    const list = '一、日常工作安排\n办公室：负责文电。\n教务处：负责教学。\n总务处：负责后勤。'
    expect(rolesOf(`${title}\n${list}`)).toEqual([])
  },
)

test.each([
  ['县中学规范办学自查方案', 3],
  ['县中学学习贯彻党章活动方案', 3],
  ['县中学安全知识竞赛活动安排', 3],
  ['县农业局机构设置方案', 0],
  ['县中学考试流程', 0],
])('but a plan may be of rules or knowledge: %s', (title, count) => {
  const list = '二、检查安排\n教务处：负责检查教案。\n总务处：负责检查食堂。\n政教处：负责检查纪律。'
  expect(rolesOf(`${title}\n一、目标\n规范办学。\n${list}`)).toHaveLength(count)
})

const warnings = [
  '某县花木防冻应急预案',
  '三、应急响应',
  '（一）霜冻预警。',
  '县水利局：组织力量给苗圃浇水。',
  '县农业局：通知花农盖好棚膜。',
  '县公安局、城管局：加强对花市的巡查。',
  '（二）大雪预警。',
  '县住建局：及时清扫花市积雪。',
  '县农业局：指导花农除雪。',
]

test('in a plan for an emergency nobody need be responsible in so many words, and a list of two may stand beside one of three', () => {
  expect(rolesOf(warnings.join('\n')).map(([, , unit]) => unit)).toEqual([
    '县水利局',
    '县农业局',
    '县公安局 城管局',
    '县住建局',
    '县农业局',
  ])
})

test.each([
  ['no plan', ['花木防冻知识', ...warnings.slice(1)]],
  ['a plan of other work', ['花木防冻考核方案', ...warnings.slice(1)]],
  ['a list of two alone', [warnings[0], ...warnings.slice(6)]],
  ['what was done', warnings.map(line => line.replace('给苗圃浇水', '给苗圃浇水12次'))],
  ['what somebody thinks', warnings.map(line => line.replace('盖好棚膜', '盖好棚膜，建议删去'))],
  ['words that are no work', warnings.map(line => line.replace(/：./, '：花'))],
])('but not in %s', (_, lines) => {
  expect(rolesOf(lines.join('\n'))).toEqual([])
})

test.each(['', '县里的一天', '近日，全县清扫积雪。', '县除雪工作方案', '关于做好除雪工作的通知'])(
  'elsewhere what stands behind units may be what they did, or what is asked of them: %s',
  title => {
    const six = ['水利', '农业', '教育', '民政', '交通', '住建'].map(
      name => `县${name}局：组织力量清扫积雪。`,
    )
    expect(rolesOf(`${title}\n${six.join('\n')}`)).toEqual([])
    expect(rolesOf(`${title}\n前期工作如下。\n${six.join('\n')}`)).toEqual([])
  },
)

const rescue = [
  '县林业局：组织护林员，扑救山火。',
  '县民政局：通知山下住户，及时转移。',
  '县交通局：组织抢修道路，保障通行。',
]

test.each([
  '某县护林防火工作方案\n一、目标\n不起火。\n二、应急响应',
  '关于做好护林防火工作的通知\n一、目标\n不起火。\n二、应急处置措施',
  '某县护林防火方案\n二、预警响应\n（一）蓝色预警',
  '某县护林防火方案\n二、分级响应\n（一）Ⅳ级响应',
  '某县山火救援方案',
  '防山火应急措施',
])('so it is below a heading of what is done then in other plans, or by such a title: %s', above => {
  expect(rolesOf([above, ...rescue].join('\n')).map(([, , unit]) => unit)).toEqual([
    '县林业局',
    '县民政局',
    '县交通局',
  ])
})

test.each([
  '某县护林防火工作总结\n一、应急响应',
  '某县护林防火工作方案\n一、应急响应情况',
  '某县护林防火工作方案\n一、应急响应要求',
  '关于某县山火的通知\n一、前期应急处置',
  '关于某县山火情况的通知\n一、应急处置',
  '某县护林防火工作方案\n一、应急响应\n前期工作如下。',
  '某县护林防火办法\n一、应急响应',
  '某县护林防火方案\n一、组织领导\n（一）应急响应',
])('but not where such words head something else: %s', above => {
  expect(rolesOf([above, ...rescue].join('\n'))).toEqual([])
})

test('and so it is in 工作要求, in whatever plan', () => {
  const asked = [
    '县水利局：加强领导，落实责任。',
    '县农业局：强化监管，严格执法。',
    '各乡镇：加强宣传，广泛发动。',
  ]
  const plan = (title: string) =>
    rolesOf(
      `${title}\n一、工作任务\n1.护苗。（县林业局负责）\n二、工作要求\n${asked.map((line, at) => `${at + 1}.${line}`).join('\n')}`,
    )
  expect(plan('某县护苗方案')).toEqual([['', '', '县林业局']])
  expect(plan('某县护苗应急预案')).toEqual([['', '', '县林业局']])
})

test('one number may be lacking, two not', () => {
  const at = (...numbers: number[]) =>
    numbers
      .map((number, nth) => `${number}.县${['农业', '林业', '水利', '教育'][nth]}局：负责苗木。`)
      .join('\n')
  expect(rolesOf(at(3, 4, 6, 7))).toHaveLength(4)
  expect(rolesOf(at(3, 4, 7, 8))).toEqual([])
})

const planting = '1、县园林局负责选苗。\n2、县供水站协助浇水工作。\n3、县交警大队负责车辆停放。'

test('in the part of a plan alone, below a heading that tells of the departments’ work', () => {
  expect(rolesOf(`五、加强部门协作，保证成活\n${planting}`)).toEqual([
    ['', '', '县园林局'],
    ['', '县供水站', ''],
    ['', '', '县交警大队'],
  ])
})

test.each(['三、管理权限', '四、谁来管护', '谁来管护？', '三、分头推进'])('but not below %s', heading => {
  expect(rolesOf(`${heading}\n${planting}`)).toEqual([])
})

test.each(['一、2023年工作回顾', '二、工作基础', '二、历史沿革'])('nor in a plan below %s', heading => {
  const done =
    '1.县水利局负责清淤。\n2.县水利局实施河湖建设。\n3.县生态环境局负责监测。\n4.县农业局指导减肥。'
  expect(rolesOf(`某县2024年河湖工作要点\n${heading}\n${done}`)).toEqual([])
})

test('what a unit does may be said in other verbs beside 负责', () => {
  expect(rolesOf(`五、加强部门协作\n${planting}\n4、县文化馆组织歌舞演出。\n5、县茶场提供场地。`)).toEqual([
    ['', '', '县园林局'],
    ['', '县供水站', ''],
    ['', '', '县交警大队'],
    ['', '', '县文化馆'],
    ['', '', '县茶场'],
  ])
})

test('a troupe of a place is a unit', () => {
  expect(rolesOf('三、职责分工\n（一）县文化馆负责布置会场。\n（二）县花鼓剧团负责排练节目。')).toEqual([
    ['', '', '县文化馆'],
    ['', '', '县花鼓剧团'],
  ])
})

test.each([
  '二、夯实统计基础',
  '三、规范权限管理',
  '三、畅通受理渠道',
  '四、编制办事指南',
  '五、加强政策解读',
  '三、回顾总结阶段（12月）',
])('in a plan what to do with how things are is read: %s', heading => {
  const tasks =
    '1.县发改局负责编制规划。\n2.县财政局负责资金保障。\n3.县统计局负责数据监测。\n4.县住建局组织实施改造。'
  expect(rolesOf(`清河县2024年统计工作实施方案\n${heading}\n${tasks}`)).toEqual([
    ['', '', '县发改局'],
    ['', '', '县财政局'],
    ['', '', '县统计局'],
    ['', '', '县住建局'],
  ])
})

test.each(['一、有利基础', '二、我县目前统计力量', '三、审批权限', '四、受理部门'])(
  'but how things are is not: %s',
  heading => {
    const bodies = '1.县发改局负责编制规划。\n2.县财政局负责资金保障。\n3.县统计局负责数据监测。'
    expect(rolesOf(`清河县2024年统计工作实施方案\n${heading}\n${bodies}`)).toEqual([])
  },
)
