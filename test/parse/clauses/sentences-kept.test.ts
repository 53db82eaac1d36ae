/** What clauses in sentences assign, where more than one could be meant. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

test.each([
  ['推进整治。由县发改局负责方案编制；由县住建局负责项目建设。', '||县发改局 县住建局'],
  ['推进整治。由县发改局负责方案编制。由县住建局负责项目建设。', '||县发改局 县住建局'],
  [
    '推进整治。由县发改局负责方案编制；由县住建局负责项目建设；由县审计局负责监督检查。',
    '||县发改局 县住建局 县审计局',
  ],
  ['推进整治。由县发改局牵头，县财政局配合；由县审计局负责监督检查。', '县发改局|县财政局|县审计局'],
  ['推进整治。由县发改局会同县财政局，负责方案制定；由县审计局负责监督。', '|县财政局|县发改局 县审计局'],
  ['由市住建局负责，建公园；由市财政局负责，修路。', '||市住建局', '||市财政局'],
  [
    '由市住建局负责，建公园；由市财政局负责，修路；由各县区政府负责，绿化。',
    '||市住建局',
    '||市财政局',
    '||各县区政府',
  ],
  ['推进整治。由县发改局牵头，县财政局配合；由县审计局负责，开展监督。', '县发改局|县财政局|', '||县审计局'],
])('each 由 of a line assigns, and has a task where it leads words: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n1.${words}`).map(all => all.join('|'))).toEqual(roles)
})

test('the words of each 由 are its own', () => {
  const plan = parsePlan('XX市分工\n1.由市住建局负责，建公园；由市财政局负责，修路；由各县区政府负责，绿化。')
  expect(taskRows(plan, '').map(({text}) => text)).toEqual(['建公园；', '修路；', '绿化。'])
})

test.each([
  ['高层建筑。县住建局牵头，各街道配合，开展排查。', '县住建局|各街道|', '高层建筑。\n开展排查。'],
  ['环境整治。镇政府牵头，各村配合，共同清扫街道。', '镇政府|各村|', '环境整治。\n共同清扫街道。'],
  [
    '推进整治。县水利局负责河道清理。县林业局牵头，各乡镇配合，开展植树造林活动。',
    '县林业局|各乡镇|',
    '推进整治。县水利局负责河道清理。\n开展植树造林活动。',
  ],
  [
    '优化热线服务。热线平台由市政务服务局负责，各承办单位配合，提升办结率到98%以上。',
    '|各承办单位|市政务服务局',
    '优化热线服务。热线平台\n提升办结率到98%以上。',
  ],
])('a sentence within an entry leads its own words: %s', (words, roles, text) => {
  const plan = parsePlan(`XX县分工\n1.${words}`)
  expect(rolesOf(plan).map(all => all.join('|'))).toEqual([roles])
  expect(taskRows(plan, '')[0]!.text).toBe(text)
})

test.each([
  '近年来，我县高度重视房屋安全。县住建局牵头，各街道配合，排查房屋2万栋。',
  '房屋安全。县住建局牵头，各街道配合，累计排查房屋2万栋。',
  '县住建局牵头，各街道配合，已排查房屋2万栋。',
  '促进发展。党支部牵头，合作社参与，带动农户增收致富。',
  '环境整治。社区牵头，物业公司配合，开展清扫。',
])('what is told of within an entry assigns nothing: %s', words => {
  expect(rolesOf(`XX县分工\n1.${words}`)).toEqual([])
})

test.each([
  ['推进整治。县政府常务会议决定，', '推进整治。\n开展全面排查整治。'],
  ['推进整治。会议决定，', '推进整治。\n开展全面排查整治。'],
  ['推进整治。3月5日，县政府第2次常务会议研究决定，', '推进整治。\n开展全面排查整治。'],
])('the meeting that decides is named whole: %s', (words, text) => {
  const plan = parsePlan(`XX县分工\n1.${words}由县政府办牵头，各乡镇配合，开展全面排查整治。`)
  expect(rolesOf(plan)).toEqual([['县政府办', '各乡镇', '']])
  expect(taskRows(plan, '')[0]!.text).toBe(text)
})

test.each([
  ['县财政局配合做好资金保障', '县财政局', '编制方案，'],
  ['县财政局做好资金保障', '县财政局', '编制方案，'],
  ['同心县公安局密切配合', '同心县公安局', '编制方案，'],
  ['与县公安局密切配合', '', '编制方案，与县公安局密切配合。'],
  ['向学校提供服务保障', '', '编制方案，向学校提供服务保障。'],
  ['每年给乡镇中心学校提供经费支持', '', '编制方案，每年给乡镇中心学校提供经费支持。'],
  ['联合县农技推广中心提供技术指导', '', '编制方案，联合县农技推广中心提供技术指导。'],
  ['必要时县公安局予以配合', '', '编制方案，必要时县公安局予以配合。'],
  ['并商请县检察院配合', '', '编制方案，并商请县检察院配合。'],
])('who helps is named without the words before it: %s', (words, cooperating, text) => {
  const plan = parsePlan(`XX县分工\n1.由县住建局负责，编制方案，${words}。`)
  expect(rolesOf(plan)).toEqual([['', cooperating, '县住建局']])
  expect(taskRows(plan, '')[0]!.text).toBe(text)
})

test.each([
  ['2025年底前建成投入使用', '', ['2025年底前建成投入使用']],
  ['2025年底前全面完成并通过验收', '', ['2025年底前全面完成并通过验收']],
  ['5月底前完成控规调整', '5月底前完成控规调整。', []],
  ['2025年底前启动项目建设', '2025年底前启动项目建设。', []],
  ['6月底前完成主体工程，年底前建成投入使用', '6月底前完成主体工程，年底前建成投入使用。', []],
])('no more than that it is done by then is a deadline: %s', (words, text, deadlines) => {
  const [row] = taskRows(parsePlan(`XX县分工\n1.由县住建局牵头，${words}。`), '')
  expect([row!.lead[0]!.written, row!.text, row!.deadlines]).toEqual(['县住建局', text, deadlines])
})

test.each([
  ['工作目标。全县农村公路管护到位。由县级财政部门会同农业农村部门，落实资金。', []],
  [
    '工作目标。全县农村公路管护到位。由县财政局会同县农业农村局，落实资金。',
    [['', '县农业农村局', '县财政局']],
  ],
  ['管护资金。由县级财政部门会同农业农村部门，落实资金。', [['', '农业农村部门', '县级财政部门']]],
])('departments of no place have no task below aims: %s', (words, roles) => {
  expect(rolesOf(`XX县分工方案\n一、总体要求\n（一）${words}`)).toEqual(roles)
})

test('offices named for what they see to are partners', () => {
  expect(rolesOf('XX县分工\n1.由县住建局牵头，落实办、派出所、网格员配合，修路。')).toEqual([
    ['县住建局', '落实办 派出所 网格员', ''],
  ])
})

test.each([
  '健全机制。建立县水利局牵头，县财政局配合，各乡镇落实的工作机制。',
  '健全机制。建立由县水利局牵头，县财政局配合，各乡镇落实的工作机制。',
  '落实县委全会会议要求，由县政府办牵头，各乡镇配合，逐项落实。',
  '进展情况。县交通局牵头，各乡镇配合，新改建了农村公路120公里。',
])('ways of work, and what was done, assign nothing: %s', words => {
  expect(rolesOf(`某县方案\n一、重点任务\n1.${words}`)).toEqual([])
})

test.each([
  [
    '县水利局牵头，县财政局配合。县林业局牵头，各乡镇配合，开展植树。',
    [['县水利局 县林业局', '县财政局 各乡镇', '']],
  ],
  [
    '县水利局牵头，县财政局配合，清理河道。县林业局牵头，各乡镇配合，开展植树。',
    [
      ['县水利局', '县财政局', ''],
      ['县林业局', '各乡镇', ''],
    ],
  ],
  [
    '河道清理由县水利局负责。植树造林由县林业局牵头，各乡镇配合，确保成活。',
    [
      ['', '', '县水利局'],
      ['县林业局', '各乡镇', ''],
    ],
  ],
  ['加强建设。有关部门负责。', [['', '', '有关部门']]],
])('each sentence of an entry that assigns keeps its units: %s', (words, roles) => {
  expect(rolesOf(`某县方案\n一、重点任务\n1.${words}`)).toEqual(roles)
})

test('a bracket or a label behind 县水利局负责治水 says who does it', () => {
  expect(
    rolesOf(
      '某县任务分工\n1.县水利局负责治水。（县水利局、县财政局）\n2.县交通局负责修路；配合单位：县财政局。',
    ),
  ).toEqual([
    ['', '', '县水利局 县财政局'],
    ['', '县财政局', ''],
  ])
})

test.each([
  '成立专班，专班办公室设在县公安局，县公安局牵头负责日常工作，县教育局配合。',
  '近年来县公安局牵头负责禁毒工作，县司法局配合。',
])('who leads daily work is told of in prose: %s', words => {
  expect(rolesOf(`某县方案\n一、组织领导\n${words}`)).toEqual([])
})

test.each([
  '县治水领导小组的主要职责是制定政策。领导小组的日常工作由领导小组办公室承担。',
  '县政府成立领导小组，办公室设在县水利局，日常工作由县水利局承担。',
  '下设办公室于县水利局，具体工作由县水利局负责。',
  '日常工作由领导小组办公室承担。',
])('the daily work of a body that is set up is nobody’s task: %s', words => {
  expect(rolesOf(`某县方案\n${words}\n一、任务\n1.清淤。（县水利局）`)).toEqual([['', '', '县水利局']])
})

test('but that of a thing that is looked after is', () => {
  const words = '按照领导小组部署，清理河道，河道保洁日常工作由县水利局负责。'
  expect(rolesOf(`某县方案\n一、任务\n1.${words}\n2.日常工作由县水利局负责。`)).toEqual([
    ['', '', '县水利局'],
    ['', '', '县水利局'],
  ])
})

test('what is not within a plan of another kind may be a task', () => {
  expect(rolesOf('某县分工\n（一）对未纳入低保范围的困难群众救助工作，由县民政局负责。')).toEqual([
    ['', '', '县民政局'],
  ])
})

test('a committee that is built, in a heading, has its units', () => {
  expect(rolesOf('某县分工\n（一）推进业主委员会（县住建局、各街道负责）建设。')).toEqual([
    ['', '', '县住建局 各街道'],
  ])
})

test('the words of an item behind its clause are of its task, above all entries too', () => {
  const plan = parsePlan(
    '县应急办法\n——抢险组。由县水利局牵头，分别负责抢险和加固工作。\n●救护组。由县卫生局牵头，并公布。\n——安置组。由县民政局牵头。\n以上各组按时到位，不得有误。\n救灾由县民政局负责，尽快发放各类救灾物资。',
  )
  expect(taskRows(plan, '').map(({text}) => text.replaceAll('\n', ''))).toEqual([
    '——抢险组。分别负责抢险和加固工作。',
    '●救护组。',
    '——安置组。',
  ])
})

test('offices behind what they look after are of the words that follow, in a plan', () => {
  const items = '1.食堂、浴室由后勤处负责，每周检查一次；\n2.机房由电教处负责，每周检查一次。'
  const plan = parsePlan(`关于做好冬季检查的通知\n一、检查内容\n检查门窗。具体责任如下：\n${items}`)
  expect(rolesOf(plan)).toEqual([
    ['', '', '后勤处'],
    ['', '', '电教处'],
  ])
  expect(taskRows(plan, '').map(({title, text}) => `${title}|${text}`)).toEqual([
    '食堂、浴室|每周检查一次；',
    '机房|每周检查一次。',
  ])
  for (const title of ['某校管理制度', '某校检查工作总结', '某公司简介'])
    expect(rolesOf(`${title}\n一、检查内容\n${items}`)).toEqual([])
})

test.each([
  ['材料汇总请县教育局负责，县财政局配合。', '材料汇总', ['', '县财政局', '县教育局']],
  ['午餐：请总务处负责落实。', '午餐：', ['', '', '总务处']],
  ['布展请县文旅局牵头，县供电公司协助。', '布展', ['县文旅局', '县供电公司', '']],
])('who is asked stands behind what it is about: %s', (words, text, roles) => {
  const plan = parsePlan(`关于迎检的通知\n一、任务\n1.${words}`)
  expect(rolesOf(plan)).toEqual([roles])
  expect(taskRows(plan, '')[0]!.text).toBe(text)
})

test.each(['干部请假县委组织部负责。', '经费请示县财政局牵头，县农业局配合。', '会场布置另请县文旅局负责。'])(
  'nor does 请 part words that it is of: %s',
  words => {
    const units = rolesOf(`关于迎检的通知\n一、任务\n1.${words}`).flat()
    expect(units.join(' ')).not.toMatch(/(?:^| )[假示]/)
  },
)

test.each([
  ['奖杯采购请教务处负责。', '教务处', '奖杯采购'],
  ['裁判选派请教体局负责。', '教体局', '裁判选派'],
  ['座次安排另请总务处负责。', '总务处', '座次安排'],
  ['场外请保卫科负责。', '保卫科', '场外'],
])('an office of teaching may be asked, or another one: %s', (words, unit, text) => {
  const plan = parsePlan(`某校赛事安排\n1.${words}\n2.会场请总务处负责。`)
  expect(taskRows(plan, '')[0]).toMatchObject({text, responsible: [{written: unit}]})
})

test('but 申请 and 聘请 ask nobody', () => {
  const units = rolesOf('关于迎检的通知\n1.补助申请县民政局负责。\n2.专家聘请县卫健局负责。').flat()
  expect(units).not.toContain('县民政局')
  expect(units).not.toContain('县卫健局')
})

test.each([
  ['联合县公安局、县自然资源局开展执法', '县公安局 县自然资源局', '开展执法。'],
  ['联合县公安局严厉打击盗采', '县公安局', '严厉打击盗采。'],
  ['联合县医保局、团县委于9月底前出台办法', '县医保局 团县委', '于9月底前出台办法。'],
  ['联合公安交警部门开展整治', '', '联合公安交警部门开展整治。'],
  ['联合县公安局、各乡镇、银行开展整治', '县公安局 各乡镇 银行', '开展整治。'],
  ['联合县教育局对全县学校食堂进行检查', '县教育局', '对全县学校食堂进行检查。'],
  ['联合执法队员巡查', '', '联合执法队员巡查。'],
  ['联合检查组每季度检查一次', '', '联合检查组每季度检查一次。'],
  ['联合申报世界遗产保护中心项目', '', '联合申报世界遗产保护中心项目。'],
  ['联合省农科院专家开展指导', '', '联合省农科院专家开展指导。'],
  ['联合县教育局、卫健局开展检查', '县教育局 卫健局', '开展检查。'],
  ['联合公安局、城管局开展整治', '公安局 城管局', '开展整治。'],
  ['联合县人社局举办招聘会', '县人社局', '举办招聘会。'],
  ['联合柳林镇、王庄镇人民政府实施清障', '柳林镇、王庄镇人民政府', '实施清障。'],
  ['联合县公安局、卫健局等部门开展检查', '县公安局 卫健局', '开展检查。'],
  ['联合公安、交通等部门开展执法', '公安 交通', '开展执法。'],
  ['联合县教育局、县融媒体中心，走进校园开展科普', '县教育局 县融媒体中心', '走进校园开展科普。'],
  ['联合县教育局、县妇联深入学校开展宣传', '县教育局 县妇联', '深入学校开展宣传。'],
  ['会同县卫健局、公安局查处骗保', '县卫健局 公安局', '查处骗保。'],
  ['联合县公安局经侦大队打击假种子', '县公安局经侦大队', '打击假种子。'],
  ['联合市教育局共建实验室', '市教育局', '共建实验室。'],
  ['联合县政府督查室跟踪督办', '县政府督查室', '跟踪督办。'],
  ['联合清华大学、市内企业开展攻关', '', '联合清华大学、市内企业开展攻关。'],
  ['联合县公安局交管部门检查校车', '', '联合县公安局交管部门检查校车。'],
  ['会同县委党校开展培训', '县委党校', '开展培训。'],
  ['会同市中心医院开展义诊', '市中心医院', '开展义诊。'],
  ['会同市教育局教科院编写教材', '市教育局教科院', '编写教材。'],
  ['会同县总工会职工学校开展培训', '县总工会职工学校', '开展培训。'],
  ['会同县政府各部门选派干部', '县政府各部门', '选派干部。'],
  ['联合县人民法院、社区居委会设立调解室', '县人民法院 社区居委会', '设立调解室。'],
  ['会同县法院、乡镇司法所所长坐班', '县法院 乡镇司法所', '所长坐班。'],
  ['联合街道社区网格员入户排查', '', '联合街道社区网格员入户排查。'],
  ['联合社区便利店开设直销点', '', '联合社区便利店开设直销点。'],
  ['联合村妇联主席入户走访', '', '联合村妇联主席入户走访。'],
  ['联合各乡镇卫生院和村卫生室医生组建团队', '', '联合各乡镇卫生院和村卫生室医生组建团队。'],
  ['联合县法院少年法庭法官任副校长', '', '联合县法院少年法庭法官任副校长。'],
  ['联合县总工会评选最美医生', '县总工会', '评选最美医生。'],
  ['联合县公安局。对市场开展清理', '县公安局', '对市场开展清理。'],
])(
  '联合 and 会同 name helpers as far as their names are whole, whatever they do: %s',
  (words, cooperating, text) => {
    const plan = parsePlan(`XX县分工\n1.由县水利局牵头，${words}。`)
    expect(rolesOf(plan)).toEqual([['县水利局', cooperating, '']])
    expect(taskRows(plan, '')[0]!.text).toBe(text)
  },
)

test.each([
  ['市市场监管局牵头，联合市公安局每季度开展清查', '市市场监管局', '市公安局', ''],
  ['市教育局负责，联合市卫健委对全市学校开展检查', '', '市卫健委', '市教育局'],
])(
  'behind a heading of a plan who does it with others begins a sentence without 由: %s',
  (words, ...roles) => {
    expect(rolesOf(`某市任务分工\n（一）打击传销。${words}。`)).toEqual([roles])
  },
)

test('but in a report they are told of', () => {
  const report = '某市打击传销工作情况\n（一）打击传销。市市场监管局牵头，联合市公安局每季度开展清查。'
  expect(rolesOf(report)).toEqual([])
})

test.each([
  '一、2023年工作回顾\n（二）源头管控有力。市交通局牵头，会同市资源局检查矿山60家。',
  '一、典型案例\n（一）某公司超载案。市交通局牵头，会同市公安局开展调查，罚款3万元。',
  '一、基本原则\n（一）坚持部门联动。市农业局牵头，联合市住建局齐抓共管。',
])('and so they are in parts of a plan that tell of the past or of principles: %s', part => {
  const file = new VFile(`某市治超工作方案\n${part}\n二、任务\n（一）巡查。由市公安局牵头。`)
  expect(rolesOf(parsePlan(file))).toEqual([['市公安局', '', '']])
  expect(file.messages).toEqual([])
})
