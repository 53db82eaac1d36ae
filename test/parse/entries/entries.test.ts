import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {inspect} from '../../../src/cli/text/inspect.ts'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

/** The tree without places, and the rules of what was reported. */
function read(...lines: string[]) {
  const file = new VFile(lines.join('\n'))
  const tree = inspect(parsePlan(file)).replace(/ \(\d+:\d+-\d+:\d+\)$/gm, '')
  return {tree: tree.trimEnd().split('\n').slice(1), rules: file.messages.map(({ruleId}) => ruleId)}
}

test('a heading line above the text is the task’s title', () => {
  expect(read('1. 实施人口较少民族整族帮扶工程', '加大扶持力度。', '牵头单位：省扶贫办。').tree).toEqual([
    '  task 1 1. 实施人口较少民族整族帮扶工程 加大扶持力度。',
    '    lead 牵头单位: 省扶贫办',
  ])
})

test('a second sentence is text, not the body below a title', () => {
  expect(read('1. 完善政策。提高水平。', '加强救助。', '牵头单位：省民政厅').tree[0]).toBe(
    '  task 1 1. 完善政策。提高水平。⏎加强救助。',
  )
})

test('levels may be skipped', () => {
  expect(
    read('一、分工', '(1)修路。', '牵头单位:省交通运输厅', '(2)通水。', '牵头单位:省水利厅').tree,
  ).toEqual([
    '  section 一、 分工',
    '    task 1 (1) 修路。',
    '      lead 牵头单位: 省交通运输厅',
    '    task 2 (2) 通水。',
    '      lead 牵头单位: 省水利厅',
  ])
})

test('duties on a heading hold for the tasks below that have none', () => {
  expect(
    read('一、产业扶持', '牵头单位:省农业厅', '1. 发展种植。', '2. 发展旅游。', '牵头单位:省旅游发展委').tree,
  ).toEqual([
    '  section 一、 产业扶持',
    '    lead 牵头单位: 省农业厅',
    '    task 1 1. 发展种植。',
    '      lead 牵头单位: 省农业厅 (inherited)',
    '    task 2 2. 发展旅游。',
    '      lead 牵头单位: 省旅游发展委',
  ])
})

test('a task that only says who cooperates is led as its heading says', () => {
  expect(
    read('一、节约用地', '牵头单位:省国土资源厅', '1. 严守红线。', '协同单位:省农业厅', '2. 清理闲置土地。')
      .tree,
  ).toEqual([
    '  section 一、 节约用地',
    '    lead 牵头单位: 省国土资源厅',
    '    task 1 1. 严守红线。',
    '      lead 牵头单位: 省国土资源厅 (inherited)',
    '      cooperating 协同单位: 省农业厅',
    '    task 2 2. 清理闲置土地。',
    '      lead 牵头单位: 省国土资源厅 (inherited)',
  ])
})

test('an entry without units beside entries with some is a task, and is reported', () => {
  expect(read('1. 修路。', '牵头单位:省交通运输厅', '2. 通水。')).toEqual({
    tree: ['  task 1 1. 修路。', '    lead 牵头单位: 省交通运输厅', '  task 2 2. 通水。'],
    rules: ['task-has-duty'],
  })
})

test.each(['其他事项', '附则', '联系方式', '其他要求'])(
  'what stands below %s beside tasks is none without units',
  head => {
    const {tree, rules} = read(
      '一、修路。(县交通局负责)',
      '二、架桥。(县住建局负责)',
      `三、${head}`,
      '请按月报送。',
    )
    expect([tree.at(-1), rules]).toEqual([`  note text 三、${head}⏎请按月报送。`, []])
  },
)

test('labels on lines of their own behind a list are of all its items', () => {
  const lead = '县文旅局'
  const labels = ['牵头单位：县文旅局', '完成时限：6月底']
  const list = ['（1）办好赛事；', '（2）建设平台；', '（3）租赁雪具。', ...labels]
  expect(rolesOf(['某县冰雪方案', '一、培育品牌', ...list].join('\n'))).toEqual([
    [lead, '', ''],
    [lead, '', ''],
    [lead, '', ''],
  ])
  const measures = ['一、培育品牌。扩大影响。', '具体举措：', '1.办好赛事。', '2.建设平台。', ...labels]
  expect(rolesOf(['某县冰雪方案', ...measures].join('\n'))).toEqual([
    [lead, '', ''],
    [lead, '', ''],
  ])
})

test.each(['完成时限：6月底 牵头单位：县文旅局', '牵 头 单 位：县文旅局'])(
  'also where the label stands behind when it is due, or is spaced: %s',
  label => {
    const list = ['（1）办好赛事；', '（2）建设平台；', '（3）租赁雪具。', label]
    expect(rolesOf(['某县冰雪方案', '一、培育品牌', ...list].join('\n')).map(([lead]) => lead)).toEqual(
      list.slice(1).map(() => '县文旅局'),
    )
  },
)

test.each([
  ['具体措施：', '县文旅局'],
  ['重点任务：', ''],
  ['用地保障措施：', '县文旅局'],
  ['保障措施：', ''],
  ['组织保障措施：', ''],
  ['强化工作保障措施：', ''],
  ['完善服务保障措施：', ''],
  ['强化用地保障措施：', '县文旅局'],
])('below the heading %s the first of two sentences is of %j', (heading, lead) => {
  const items = ['1.办好赛事。', '2.建设平台。', '牵头单位：县文旅局']
  expect(rolesOf(['某县冰雪方案', '一、培育品牌', `（一）${heading}`, ...items].join('\n'))).toEqual([
    [lead, '', ''],
    ['县文旅局', '', ''],
  ])
})

test('they come before the units of the heading, which leads where they only help', () => {
  const items = ['1.清理河道漂浮物。', '2.拆除沿岸违建。']
  const heading = '一、河道整治（牵头单位：县水利局）'
  const rolesBelow = (bracket: string) => rolesOf(['某县治水方案', heading, ...items, bracket].join('\n'))
  expect(rolesBelow('（责任单位：县公安局、各镇）')).toEqual([
    ['', '', '县公安局 各镇'],
    ['', '', '县公安局 各镇'],
  ])
  expect(rolesBelow('（配合单位：县公安局）')).toEqual([
    ['县水利局', '县公安局', ''],
    ['县水利局', '县公安局', ''],
  ])
})

test('and so is when it is due, but for an item that says so itself', () => {
  const items = [
    '（1）办好赛事；',
    '（2）9月底前建设平台；',
    '（3）租赁雪具。',
    '牵头单位：县文旅局',
    '完成时限：6月底',
  ]
  const plan = parsePlan(['某县冰雪方案', '一、培育品牌', ...items].join('\n'))
  expect(taskRows(plan, '').map(({deadlines}) => deadlines)).toEqual([['6月底'], [], ['6月底']])
})

test.each([
  ['改善就医条件', '新建县妇幼保健院；', '推进病历跨院通办；', '完善诊疗布局。'],
  ['深化国企改革', '组建县粮食集团公司；', '建强企业党支部；', '清理欠款。'],
])('also where things to do end as names of units do: %s', (heading, ...items) => {
  const list = items.map((item, at) => `${at + 1}.${item}`)
  expect(rolesOf(['某县改革方案', `一、${heading}`, ...list, '责任单位：县政府办'].join('\n'))).toEqual(
    items.map(() => ['', '', '县政府办']),
  )
})

test.each([
  ['in words', ['1.县林业局负责育苗；', '2.移栽树苗；', '3.管护林地。']],
  ['by its name', ['1.县林业局：育苗；', '2.县农业局：移栽树苗；', '3.县水利局：引水。']],
  ['behind its name', ['1.培育树苗；', '2.县农业局，负责移栽树苗；', '3.引水。']],
  ['that could be a place', ['1.县福利院，负责照护老人；', '2.移栽树苗；', '3.引水。']],
  ['and another as well', ['1.县林业局：育苗；', '2.县农业局：移栽树苗；', '3.引水。']],
  ['and another as well, behind a blank', ['1.县林业局 育苗；', '2.县农业局 移栽树苗；', '3.引水。']],
])('but not where an item says whose it is %s', (_, items) => {
  const plan = ['某县绿化方案', '一、春季植树', ...items, '责任单位：县城管局'].join('\n')
  expect(rolesOf(plan).map(([, , responsible]) => responsible)).toEqual(['', '', '县城管局'])
})

test.each([
  ['places where something is done', ['1.县博物馆：举办展览；', '2.县少年宫：开设夜校；', '3.送戏下乡。']],
  ['topics that end as names do', ['1.服务中心：设立专区；', '2.审批中心：优化流程；', '3.缩短时限。']],
  ['nothing but places', ['1.县博物馆：举办展览；', '2.县体育馆：免费开放；']],
])('whatever begins the items, if it is %s', (_, items) => {
  const plan = ['某县文化方案', '一、文化惠民', ...items, '责任单位：县文旅局'].join('\n')
  expect(rolesOf(plan)).toEqual(items.map(() => ['', '', '县文旅局']))
})

test.each([
  ['责任单位：县气象台', '1.县消防救援站：扑救山火；', '2.县养护中心：清障；', '3.县气象台：提供预报。'],
  ['责任单位：各社区', '1.县疾控中心：监测密度；', '2.县爱卫办：组织消杀；', '3.各社区：清除孳生地。'],
  ['责任单位：县政法委', '1.县法院：加快审理；', '2.县看守所：保障会见；', '3.县检察院：提前介入。'],
])('%s behind entries that begin with their own units is of the last alone', (behind, ...entries) => {
  const plan = parsePlan(['某县防汛任务', '一、应急', ...entries, behind].join('\n'))
  const others = entries.slice(0, -1)
  expect(rolesOf(plan).slice(0, -1)).toEqual(others.map(() => ['', '', '']))
})

test('but of all where it names them together: 各乡镇', () => {
  const entries = ['1.城关镇：清理卫生死角；', '2.石门镇：整治农贸市场；', '3.东山乡：清运垃圾。']
  const rolesBehind = (behind: string) => rolesOf(['某县创卫任务', '一、整治', ...entries, behind].join('\n'))
  const all = entries.map(() => ['县城管局', '', '各乡镇'])
  expect(rolesBehind('（以上任务由县城管局牵头，各乡镇负责）')).toEqual(all)
  expect(rolesBehind('以上任务由县城管局牵头，各乡镇负责。')).toEqual(all)
})

test.each([
  ['以上任务由县城管局牵头。', '1.县林业局：育苗。', '2.县农业局：移栽树苗。'],
  ['以上任务由县交通局牵头。', '1.城关镇：改造村道8公里。', '2.北岭乡：改造县道3公里。'],
  ['以上项目责任单位：市住建局', '1.市疾控中心：新建实验楼。', '2.市法院：改造审判庭。'],
  ['以上3项由县住建局负责。', '1.拆除危旧房屋。', '2.城关镇，整治街巷。', '3.南坪镇，新建公厕。'],
])('%s is of all entries, also where they begin with units and places', (behind, ...entries) => {
  const roles = rolesOf(['某县建设方案', '一、春季项目', ...entries, behind].join('\n'))
  expect(roles[0]!.join('')).toMatch(/^.{4}$/)
  expect(roles).toEqual(entries.map(() => roles[0]))
})

test.each([
  [
    '（以上校舍由县教育局负责提供清单）',
    '1.城关镇：整治周边。',
    '2.县公安局：设护学岗。',
    '3.县住建局：鉴定校舍。',
  ],
  [
    '以上乡镇由县应急局负责联系。',
    '1.县供电公司：储备电车。',
    '2.县消防大队：备勤。',
    '3.各乡镇：转移群众。',
  ],
  ['以上工作由县市场监管局负责抽查。', '1.县一中负责食堂改造；', '2.县二中负责采购；', '3.县职中负责留样。'],
])('%s is not of all entries', (behind, ...entries) => {
  const roles = rolesOf(['某县校园方案', '一、任务', ...entries, behind].join('\n'))
  expect(roles.slice(0, -1)).toEqual([
    ['', '', ''],
    ['', '', ''],
  ])
})

test('but for one with a deadline of its own beside it', () => {
  const items = [
    '1.办好赛事；',
    '2.建设平台（9月底前完成）；',
    '3.租赁雪具。',
    '牵头单位：县文旅局',
    '完成时限：12月底',
  ]
  const plan = parsePlan(['某县冰雪方案', '一、培育品牌', ...items].join('\n'))
  expect(taskRows(plan, '').map(({deadlines}) => deadlines)).toEqual([
    ['12月底'],
    ['9月底前完成'],
    ['12月底'],
  ])
})

test.each(['竣工时间：12月20日', '销号时间：12月20日', '截止日期：12月20日', '时间安排：12月底前'])(
  'whatever label says until when, or the day itself: %s',
  due => {
    const plan = ['某县冰雪方案', '一、培育品牌', '1.修建雪场；', '2.改造道路。', '责任单位：县文旅局', due]
    expect(taskRows(parsePlan(plan.join('\n')), '')[0]!.deadlines).toEqual([due.split('：')[1]])
  },
)

test('when an event is makes none of them due', () => {
  const items = ['1.布置会场；', '2.邀请来宾。', '责任单位：县文旅局', '活动时间：2024年5月1日']
  const [first] = taskRows(parsePlan(['某县冰雪方案', '一、开幕式', ...items].join('\n')), '')
  expect(first!.deadlines).toEqual([])
})

test.each([
  ['where the items are sentences', ['1.办好赛事。', '2.建设平台。', '牵头单位：县文旅局']],
  ['or who does it is said in a sentence', ['1.办好赛事；', '2.建设平台，', '由县文旅局牵头。']],
  ['or the label stands behind the words of the last', ['1.办好赛事；', '2.建设平台。牵头单位：县文旅局']],
])('of the last alone %s', (_, items) => {
  expect(rolesOf(['某县冰雪方案', '一、培育品牌', ...items].join('\n'))).toEqual([
    ['', '', ''],
    ['县文旅局', '', ''],
  ])
})

test('tasks are due when their heading is, but for those that say so themselves', () => {
  const plan = parsePlan(
    '某县方案\n一、种茶（牵头单位：县农业局；完成时限：6月底前）\n1.育苗。\n2.移栽。（责任单位：县林业局；完成时限：9月底前）',
  )
  expect(taskRows(plan, '').map(({deadlines}) => deadlines)).toEqual([['6月底前'], ['9月底前']])
  const event = parsePlan(
    '某县活动方案\n一、开幕式\n活动时间：2024年5月1日\n1.布置会场。责任单位：县文旅局\n2.邀请来宾。责任单位：县政府办',
  )
  expect(taskRows(event, '').flatMap(({deadlines}) => deadlines)).toEqual([])
})

test.each([
  '时间节点',
  '时间要求',
  '完成日期',
  '整改完成时限',
  '工作时限',
  '计划完成时间',
  '进度要求',
  '期限',
])('whatever label says so: %s', label => {
  const plan = parsePlan(`某县方案\n一、种茶\n责任单位：县农业局\n${label}：2024年6月底\n1.育苗。\n2.移栽。`)
  expect(taskRows(plan, '').map(({deadlines}) => deadlines)).toEqual([['2024年6月底'], ['2024年6月底']])
})

test.each([
  ...['比赛时间', '举办日期', '工作时间', '时间'],
  ...['服务期限', '公示期限', '合同期限', '规划期限', '报名时限', '办理时限', '报送时限'],
])('when something takes place, or how long it lasts, does not: %s', label => {
  const plan = parsePlan(`某县方案\n一、赛茶\n责任单位：县农业局\n${label}：2024年6月1日\n1.布置会场。`)
  expect(taskRows(plan, '').flatMap(({deadlines}) => deadlines)).toEqual([])
})

test.each([
  ['（完成时限：2024年6月底）', '重点改革', '2024年6月底'],
  ['（整改时限：三个月内）', '重点改革', '三个月内'],
  ['（完成时间：即日起至6月20日）', '重点改革', '即日起至6月20日'],
  ['（建设期限：2025年6月底前）', '重点改革', '2025年6月底前'],
  ['（2024年6月底前）', '重点改革（2024年6月底前）', undefined],
  ['（时间：2024年6月）', '重点改革（时间：2024年6月）', undefined],
])('a heading says so in a bracket of its own, with a label: %s', (bracket, title, due) => {
  const plan = parsePlan(
    `某县方案\n一、重点改革${bracket}\n1.集采。责任单位：县医保局\n2.9月底前定薪。责任单位：县人社局`,
  )
  expect(plan.children.flatMap(node => (node.type === 'section' ? node.title : []))).toEqual([title])
  expect(taskRows(plan, '').map(({deadlines: [first]}) => first)).toEqual([due, undefined])
})

test('whoever does what is below, and whether the heading says so', () => {
  const plan = parsePlan(
    '某县整改方案\n一、关于账目混乱的问题（责任单位：县财政局；完成时限：2024年6月底）\n（一）报账迟缓\n整改时限：2024年3月底\n1.清理欠账。\n2.规范流程。\n（二）账实不符\n1.盘点资产。\n二、关于管护不力的问题\n整改时限：2024年9月底\n1.修订制度。责任单位：县林业局',
  )
  expect(taskRows(plan, '').map(({deadlines}) => deadlines)).toEqual([
    ['2024年3月底'],
    ['2024年3月底'],
    ['2024年6月底'],
    ['2024年9月底'],
  ])
})

test.each([
  ...[
    '培训教师，每季度通报一次。',
    '每年新增规上企业20家。',
    '对2023年底前未整改的隐患挂牌督办。',
    '清理2023年8月以来的积案。',
  ],
  ...['整改上半年发现的隐患。', '复查一季度通报的企业。', '在审批环节前端设岗。'],
  ...['许可时限压缩至2个工作日内。', '将评审缩短到1个月以内。', '公示时间控制在5日内。'],
  ...[
    '推行网办，2日内办结。',
    '补贴申请4日内到账。',
    '公布电话，12小时内响应诉求。',
    '建立2小时内到场的机制。',
    '推行承诺制，不动产登记3日内出证。',
    '对10日内仍未整改的企业挂牌督办。',
    '普通工单5个工作日内反馈，疑难工单10个工作日内回访。',
    '事故发生后2日内形成初步报告。',
    '新发现的散乱污企业10日内关停到位。',
    '对出院患者7天内进行随访。',
    '建立承诺制，3个工作日内签收。',
  ],
])('words that name no day of theirs leave it so: %s', words => {
  const plan = parsePlan(`某县方案\n一、整治（责任单位：县应急局；完成时限：2024年10月底）\n1.${words}`)
  expect(taskRows(plan, '')[0]!.deadlines).toEqual(['2024年10月底'])
})

test.each([
  ...['六月底前摸清底数。', '第二季度培训教师。', '上半年开展演练。'],
  ...[
    '三个月内完成检测。',
    '十个工作日内建账。',
    '开展检查，15日内报送结果。',
    '方案印发后20个工作日内公布名单。',
    '力争两个月内通车。',
    '次月10日前报送报表。',
    '每月底前通报。',
    '中秋节前检查餐馆。',
    '限期20日内拆除违建。',
    '务必于15日内完成清运。',
    '（7日内完成）补办手续。',
    '停业企业须20日内完成整改。',
    '各乡镇15日内完成自查，建立台账。',
    '接到通知后7日内报送名单。',
    '资金到位后20日内开工建设。',
    '就管理办法征求意见，10日内反馈。',
    '图斑下发7日内核实。',
    '疑难问题原则上45日内整改。',
    '十个工作日内办理变更手续。',
  ],
])('but not those that do: %s', words => {
  const plan = parsePlan(`某县方案\n一、整治（责任单位：县应急局；完成时限：2024年10月底）\n1.${words}`)
  expect(taskRows(plan, '')[0]!.deadlines).toEqual([])
})

test.each([
  ...['每季度检查一次企业。', '每15天内巡查一遍。', '保洁。每天清运两次。', '每年举办2期培训班。'],
  ...['每年汛期来临前检查堤防。', '每年分期分批轮训水管员。', '每年组织数场讲座。', '每年定期复审。'],
  ...['每月新增隐患集中销号。', '每季度新开工项目集中开工1次。', '每月调度26个续建项目的投产、竣工。'],
  '由县应急局负责，每月组织一次演练，严格考核。',
])('nor those of work that recurs: %s', words => {
  const plan = parsePlan(`某县方案\n一、整治（责任单位：县应急局；完成时限：2024年10月底）\n1.${words}`)
  expect(taskRows(plan, '')[0]!.deadlines).toEqual([])
})

test.each([
  ...['每年新增停车场3处。', '每年改造农贸市场2个。', '每年实施二期工程2个。'],
  ...[
    '每月新开工项目不少于2个。',
    '每天处理能力500吨的污水处理厂建成投用。',
    '垃圾处理。每日焚烧600吨的项目建成投产。',
  ],
])('but what grows each year, or is built for what it does each day, may be due: %s', words => {
  const plan = parsePlan(`某县方案\n一、整治（责任单位：县住建局；完成时限：2026年12月底）\n1.${words}`)
  expect(taskRows(plan, '')[0]!.deadlines).toEqual(['2026年12月底'])
})

test('an item without units behind others of its paragraph is reported', () => {
  const rulesOf = (...items: string[]) =>
    read(`1.改善出行。${items.join('')}`, '2.通水。(县水利局负责)').rules
  const road = '(1)修通村道。(县交通局负责)'
  expect(rulesOf(road, '(2)建桥。(县住建局负责)', '(3)增设站牌。')).toEqual(['task-has-duty'])
  expect(rulesOf(road, '(2)增设站牌。')).toEqual(['task-has-duty'])
  expect(rulesOf('①修通村道。(县交通局负责)', '②增设站牌。')).toEqual(['task-has-duty'])
  // Words behind a clause, and numbers that count on from nothing.
  expect(rulesOf(road, '加快建设进度。')).toEqual([])
  expect(rulesOf(road, '(3)增设站牌。')).toEqual([])
  expect(rulesOf('修通村道。(县交通局负责)', '(1)增设站牌。')).toEqual([])
})

test('paragraphs of one entry that each have duties are tasks of their own', () => {
  expect(
    read('1. 加强监管', '管好源头。', '牵头单位:省农业厅', '管好市场。', '牵头单位:省商务厅').tree,
  ).toEqual([
    '  section 1. 加强监管',
    '    task 1 管好源头。',
    '      lead 牵头单位: 省农业厅',
    '    task 2 管好市场。',
    '      lead 牵头单位: 省商务厅',
  ])
})

test('a task with entries below it stands beside them', () => {
  expect(
    read('1. 全面推进。做好统筹。', '牵头单位:省扶贫办', '(1)修路。', '牵头单位:省交通运输厅').tree,
  ).toEqual([
    '  task 1 1. 全面推进。做好统筹。',
    '    lead 牵头单位: 省扶贫办',
    '    task 1.1 (1) 修路。',
    '      lead 牵头单位: 省交通运输厅',
  ])
})

test('a plan without numbers has tasks too', () => {
  expect(read('分工方案', '修通全部村道。', '牵头单位:省交通运输厅').tree).toEqual([
    '  note metadata 分工方案',
    '  task 1 修通全部村道。',
    '    lead 牵头单位: 省交通运输厅',
  ])
})

test('what one of several does whom a clause names, and was not read, is reported', () => {
  expect(read('1.修路。由县交通局负责，县财政局保障资金，县审计局做好跟踪审计。').rules).toEqual([
    'role-word-in-prose',
  ])
})

test('what bodies of no place do behind a clause is how its work is done', () => {
  expect(read('1.治理。由县市场监管局负责，充实力量，基层所站落实网格，沿线乡镇做好征迁。').rules).toEqual([])
})

test('a role word in running text assigns nothing, and is reported', () => {
  expect(read('二、工作要求', '(一)各牵头单位要积极协调。', '(二)加强督查。')).toEqual({
    tree: [
      '  section 二、 工作要求',
      '    note requirement (一)各牵头单位要积极协调。',
      '    note requirement (二)加强督查。',
    ],
    rules: ['role-word-in-prose'],
  })
})

test('residue ends where the numbering goes on', () => {
  const {tree} = read(
    '1. 修路。',
    '牵头单位:省交通运输厅',
    '打印本页',
    '上一篇：其他',
    '2. 通水。',
    '牵头单位:省水利厅',
  )
  expect(tree.filter(line => line.startsWith('  '))).toContain('  note residue 打印本页')
  expect(tree.at(-2)).toBe('  task 2 2. 通水。')
})

test('a role that is marked behind a name is that unit’s own', () => {
  const list = '责任单位：市交通局（牵头）、市财政局（配合）、市审计局（配合）、市农业局等'
  expect(read('1. 修路。', list).tree).toEqual([
    '  task 1 1. 修路。',
    '    lead 责任单位: 市交通局',
    '    cooperating 责任单位: 市财政局 市审计局',
    '    responsible 责任单位: 市农业局 …',
  ])
})

test('a short task that names a role is no second row of headers', () => {
  const table = [
    '序号\t任务\t牵头单位\t配合单位',
    '1\t落实责任\t市司法局',
    '（三）\t修路\t市交通局\t市财政局',
  ]
  expect(read('分工表', ...table).tree.slice(5)).toEqual([
    '  task 1 1 落实责任',
    '    lead 牵头单位: 市司法局',
    '  task 3 （三） 修路',
    '    lead 牵头单位: 市交通局',
    '    cooperating 配合单位: 市财政局',
  ])
})

test('a table in tabs may have more columns below a heading', () => {
  const first = ['序号\t任务\t责任单位', '1\t修路\t市交通局']
  const second = ['二、民生', '序号\t任务\t牵头单位\t配合单位\t完成时限', '\t办学\t市教育局\t\t年底前']
  expect(read(...first, ...second).tree.slice(-3)).toEqual([
    '    task 2.1 办学',
    '      lead 牵头单位: 市教育局',
    '      note field deadline 完成时限 年底前',
  ])
})

test('a line can say that what follows is of a web page', () => {
  expect(read('修路。', '牵头单位：市交通局', '【以下为网页内容】', '联系我们').tree).toEqual([
    '  task 1 修路。',
    '    lead 牵头单位: 市交通局',
    '  note residue 【以下为网页内容】',
    '  note residue 联系我们',
  ])
})

test('an item with a table below it is more than a field', () => {
  const table = ['序号\t任务\t责任单位', '1\t修路\t市交通局']
  expect(
    read('一、交通不便。', '（一）责任单位：市司法局', '（二）整改措施：', ...table).tree.slice(0, 3),
  ).toEqual([
    '  task 1 一、 交通不便。',
    '    responsible 责任单位: 市司法局',
    '    section （二） 整改措施：',
  ])
})

test('a first line that is a task is no title', () => {
  const plan = parsePlan('修路。（市交通局负责）\n修桥。（市财政局负责）')
  expect([plan.title, plan.children.map(({type}) => type)]).toEqual([null, ['task', 'task']])
})

test('a bracket of units with verbs that is never closed assigns, and nothing else in such a bracket does', () => {
  expect(
    read(
      '1.修路（市交通局牵头，各县（区）政府配合，6月底前',
      '2.通水（由社会力量广泛参与',
      '3.通电。（市供电局负责）',
    ).tree,
  ).toEqual([
    '  task 1 1. 修路',
    '    lead 牵头: 市交通局',
    '    cooperating 配合: 各县（区）政府<class>',
    '    note field deadline  6月底前',
    '  task 2 2. 通水（由社会力量广泛参与',
    '  task 3 3. 通电。',
    '    responsible 负责: 市供电局',
  ])
})

test('a bracket behind the last unit of a label is its second name', () => {
  expect(read('1.通水，牵头单位：区水务局（区河长办）').tree).toEqual([
    '  task 1 1. 通水，',
    '    lead 牵头单位: 区水务局（区河长办）',
  ])
})

test('units behind the verbs of a label have the label’s role', () => {
  expect(read('1.推进改革。（责任单位：省市场监管局牵头，省公安厅配合，各州市政府）').tree).toEqual([
    '  task 1 1. 推进改革。',
    '    lead 牵头: 省市场监管局',
    '    cooperating 配合: 省公安厅',
    '    responsible 责任单位: 各州市政府<class>',
  ])
})

test('a label at the end is the document’s where no other entry has it, else the task’s', () => {
  const first = ['1.修路。', '牵头单位：市交通局']
  const second = ['2.通水。', '牵头单位：市水务局', '联系人：王小明']
  expect(read(...first, ...second, '某市政府办 2024年3月6日印发').tree.slice(2)).toEqual([
    '  task 2 2. 通水。',
    '    lead 牵头单位: 市水务局',
    '  note metadata 联系人：王小明',
    '  note metadata 某市政府办 2024年3月6日印发',
  ])
  expect(read(...first, '联系人：李大伟', ...second).tree.at(-1)).toBe('    note field person 联系人 王小明')
})

test('when something is to be published is no date of the document', () => {
  const [, , last] = read('1.公开清单。', '牵头单位：市政府办', '公开时间：2024年底前').tree
  expect(last).toBe('    note field deadline 公开时间 2024年底前')
})

test('a rule may say in its bracket what the others are', () => {
  const rule = '列第一位者为牵头单位，其余为配合单位，下同'
  expect(read(`1.减税。（财政局、税务局负责，${rule}）`).tree).toEqual([
    '  task 1 1. 减税。',
    '    lead 负责: 财政局',
    '    cooperating 负责: 税务局',
  ])
})

test('a figure right behind a number is of the text, where the count tells so', () => {
  expect(read('1.引才。（甲局负责）', '2.121人才工程。（乙局负责）', '2.5万亩已完成。').tree).toEqual([
    '  task 1 1. 引才。',
    '    responsible 负责: 甲局',
    '  task 2 2. 121人才工程。',
    '    responsible 负责: 乙局',
    '    note text 2.5万亩已完成。',
  ])
})

test('what follows a signed notice, or 附件, stands below none of its entries', () => {
  const notice = ['一、要重视。', '二、要督查。']
  const plan = ['1.修路。（甲局负责）', '2.通水。（乙局负责）']
  const tasks = [
    '  task 1 1. 修路。',
    '    responsible 负责: 甲局',
    '  task 2 2. 通水。',
    '    responsible 负责: 乙局',
  ]
  expect(read(...notice, '某县人民政府', '2023年1月5日', ...plan).tree.slice(-4)).toEqual(tasks)
  expect(read(...notice, '附件：分工表', ...plan).tree.slice(-4)).toEqual(tasks)
})

test('以上 speaks of all entries above that have no units, and is no duty where they have some', () => {
  const tasks = (...lines: string[]) => read('一、招商', ...lines).tree.slice(1)
  expect(tasks('1.引资。', '2.引才。', '以上任务由县商务局负责。')).toEqual([
    '    task 1 1. 引资。',
    '      responsible 负责: 县商务局 (inherited)',
    '    task 2 2. 引才。',
    '      responsible 负责: 县商务局',
  ])
  const own = ['1.引资。', '责任单位：县商务局', '2.引才。', '责任单位：县人社局']
  const behind = '以上工作由县委督查室负责督办。'
  expect(tasks(...own, behind).slice(2)).toEqual([
    '    task 2 2. 引才。',
    '      responsible 责任单位: 县人社局',
    `      note text ${behind}`,
  ])
  expect(read(...own, behind).rules).toEqual(['role-word-in-prose'])
  expect(tasks('1.引资。以上工作由县商务局负责。')).toEqual([
    '    task 1 1. 引资。',
    '      responsible 负责: 县商务局',
  ])
})

test.each([
  ['换届。完成时限：2024年3月', '换届。', '完成时限 2024年3月'],
  ['换届，时限：2024年底。', '换届，', '时限 2024年底'],
  ['换届。（完成时限：2024年4月）', '换届。', '完成时限 2024年4月'],
  ['换届。（2024年9月底前完成）', '换届。', ' 2024年9月底前完成'],
  ['换届。\n完成时限：2024年3月', '换届。', '完成时限 2024年3月'],
])('a deadline is a field also where the units stand above: %s', (words, text, deadline) => {
  expect(
    read('一、党建（责任部门：组织部）', ...`1.${words}`.split('\n'), '2.建坝（2020年建成）').tree.slice(2),
  ).toEqual([
    `    task 1 1. ${text}`,
    '      responsible 责任部门: 组织部 (inherited)',
    `      note field deadline ${deadline}`,
    '    task 2 2. 建坝（2020年建成）',
    '      responsible 责任部门: 组织部 (inherited)',
  ])
})

test('whom a document addresses is no duty', () => {
  for (const whom of ['各责任单位', '各牵头单位', '各有关单位'])
    expect(read(`${whom}：`, '现印发方案。', '1.修路。（市交通局）').tree[2]).toBe('  task 1 1. 修路。')
})

test.each(['', '由'])(
  'items within a paragraph are a task each, with their clauses: ①制定方案，%s市住建局负责',
  by => {
    const items = [
      `①制定方案，${by}市住建局负责；`,
      `②筹措资金，${by}市财政局负责；`,
      `③组织实施，${by}各区负责。`,
    ]
    expect(read(`1.推进改造。${items.join('')}`).tree.filter(line => !line.includes('section'))).toEqual([
      '    task 1 推进改造。①制定方案，',
      '      responsible 负责: 市住建局',
      '    task 2 ② 筹措资金，',
      '      responsible 负责: 市财政局',
      '    task 3 ③ 组织实施，',
      '      responsible 负责: 各区<class>',
    ])
  },
)

test('what the task is may be said behind its units', () => {
  expect(read('（一）集贸市场整治', '牵头单位：市工商局', '主要任务：划行归市，清理占道。').tree).toEqual([
    '  task 1 （一） 集贸市场整治 主要任务：划行归市，清理占道。',
    '    lead 牵头单位: 市工商局',
  ])
})

test('a bare number over decimals begins a part also behind items in brackets, which stand below the decimal', () => {
  const plan = parsePlan(
    '应急预案\n1 总则\n1.1 目的\n2 体系\n2.1 指挥部\n2.2 工作组\n（一）救援组。由县应急局牵头。\n（二）医疗组。由县卫健局牵头，县医院参加。\n3 应急响应\n3.1 县人民政府启动响应。',
  )
  expect(rolesOf(plan)).toEqual([
    ['县应急局', '', ''],
    ['县卫健局', '县医院', ''],
  ])
  const titles = plan.children.map(node => (node.type === 'section' ? node.title : ''))
  expect(titles).toEqual(['', '总则', '体系', '应急响应'])
})

test.each([
  ['由市建设局牵头，市发改委配合，按照要求进一步完善方案。', '按照要求进一步完善方案。'],
  ['由市建设局牵头，市发改委配合。确保完成。', '轨道交通项目'],
])('words behind a clause are of a task that has no others: %s', (words, text) => {
  expect(taskRows(parsePlan(`分工\n1.轨道交通项目\n${words}`), '').map(row => row.text)).toEqual([text])
})

test.each([
  ['整改时限：2019年6月底前，并长期坚持。', '整改时限 2019年6月底前，并长期坚持'],
  ['完成时限：6月底前；', '完成时限 6月底前'],
  ['完成时限：6月底前。年内长期坚持。', '完成时限 6月底前。年内长期坚持'],
])('a deadline is without its full stop: %s', (line, field) => {
  const {tree} = read('1.修路。', '责任单位：市交通局', line)
  expect(tree.at(-1)).toBe(`    note field deadline ${field}`)
})

test('so is one that is an item of its entry', () => {
  const items = ['1.活动时间：6月1日至7日。', '2.活动内容：观看展览。', '3.责任单位：县应急局。']
  const {tree} = read('（一）安全周', ...items)
  expect(tree.slice(1)).toEqual([
    '    note field deadline 活动时间 6月1日至7日',
    '    note field other 活动内容 观看展览。',
    '    responsible 责任单位: 县应急局',
  ])
})

test.each(['（六）完成时限：2008年内', '（六）责任领导：王芳、李明', '（六）完成时限\n2008年6月底前。'])(
  'a field whose entry is on another page is no task beside those of others: %s',
  field => {
    const tasks = ['三、建设学校', '（一）责任单位：市教育局', '四、修路。（市交通局）']
    expect(rolesOf(['某市实事方案', field, ...tasks].join('\n'))).toEqual([
      ['', '', '市教育局'],
      ['', '', '市交通局'],
    ])
  },
)

test.each(['负责人培训：开展3期。', '领导责任：压实。', '完成时间：先治水，后修路。'])(
  'what only begins like a field is one: %s',
  words => {
    expect(rolesOf(`某市方案\n1.修路。（市交通局）\n2.${words}\n3.治水。（市水利局）`)).toHaveLength(3)
  },
)

test('other fields keep theirs', () => {
  const {tree} = read('1.修路。', '责任单位：市交通局', '形成成果：专项报告。')
  expect(tree.at(-1)).toBe('    note field other 形成成果 专项报告。')
})

test('a first line that no heading ends like is of the sentence', () => {
  const [, first] = read(
    '1.全面落实收费减免政策并将其',
    '延长一年。（市财政局负责）同步清理摊派。（市审计局负责）',
    '2.加快退税。（市税务局负责）',
  ).tree
  expect(first).toBe('    task 1.1 全面落实收费减免政策并将其 延长一年。')
})

const numbersOf = (...lines: string[]) => taskRows(parsePlan(lines.join('\n')), '').map(({number}) => number)

test('the count around a number tells it from a figure', () => {
  expect(
    numbersOf(
      '1.修路。（市交通局负责）',
      '2.2023 年至 2025 年植树。（市林业局负责）',
      '3.2年内建成公园。（市城管局负责）',
      '4.治水。（市水利局负责）',
    ),
  ).toEqual(['1', '2', '3', '4'])
})

test('a figure at the start of a line is none where the count goes on without it', () => {
  expect(
    numbersOf(
      '1.修路。（市交通局负责）',
      '2.植树，覆盖率提高',
      '3.5%左右。（市林业局负责）',
      '3.治水。（市水利局负责）',
    ),
  ).toEqual(['1', '2', '3'])
})

test('a figure that a sentence is to reach is none, where a number was left out of the count', () => {
  expect(
    numbersOf(
      '1.绿化荒山由县林业局负责，其中核心区不少于',
      '2.6万亩，其余补种。',
      '3.疏浚河道。（县水利局负责）',
      '4.改造厕所。（县住建局负责）',
    ),
  ).not.toContain('2')
})

test.each(['3.1监测预报', '3.1年度会商'])(
  'decimals are not torn where the heading above them was lost: %s',
  words => {
    expect(
      taskRows(
        parsePlan(
          `2.指挥机构\n2.1指挥部成员由县政府确定。\n${words}由县气象局负责。\n3.2转移群众由乡镇政府负责。\n4.灾后恢复\n4.1救助由县民政局负责。`,
        ),
        '',
      ).map(({text}) => text),
    ).toEqual([words, '3.2转移群众', '救助'])
  },
)

test('a number alone in its line stands before the heading in the next', () => {
  const plan = parsePlan('方案\n二、\n主要任务\n（一）\n建立台账。（县水利局）\n（二）\n核对。（县水利局）')
  expect(taskRows(plan, '').map(({headings, text}) => [...headings, text])).toEqual([
    ['主要任务', '建立台账。'],
    ['主要任务', '核对。'],
  ])
})

test('such words are no label where they hold a comma', () => {
  const {tree} = read(
    '任务',
    '1.整治河道。对各类垃圾进行清理。',
    '责任单位：',
    '（1）县水利局负责筹资，加强监管。',
    '（2）县农业局负责清运。',
  )
  expect(tree.join('\n')).toContain('responsible 责任单位: 县水利局')
  expect(tree.join('\n')).toContain('responsible 负责清运: 县农业局')
})

test('items below a label may say what of the task is theirs', () => {
  const plan =
    '任务\n1.整治河道。对各类垃圾进行清理。\n责任单位：\n（1）县水利局负责城区河道；\n（2）县农业局、各乡镇主要负责田间沟渠。'
  expect(rolesOf(plan)).toEqual([['', '', '县水利局 县农业局 各乡镇']])
  // Two in one item are more than is read, and whoever is in charge is no unit.
  for (const item of ['县水利局负责城区，县农业局负责乡村。', '县水利局负责人。'])
    expect(
      rolesOf(`任务\n1.整治河道。对各类垃圾进行清理。\n责任单位：\n（1）${item}\n（2）县农业局负责沟渠。`),
    ).toEqual([])
})

test('a label that blanks part leads to the items below, and is no task of its own', () => {
  const plan = parsePlan(
    '二、各组职责\n（一）宣传组\n责任部门：县委宣传部\n职 责：\n1.发布消息。\n2.印制标语。\n（二）安保组\n责任部门：县公安局\n职　责：\n1.维持秩序。',
  )
  expect(taskRows(plan, '').map(({text}) => text)).toEqual(['发布消息。', '印制标语。', '维持秩序。'])
  expect(rolesOf(plan)).toEqual([
    ['', '', '县委宣传部'],
    ['', '', '县委宣传部'],
    ['', '', '县公安局'],
  ])
})

test('items below a label may say so in brackets, which are of the name', () => {
  const plan = (first: string) =>
    rolesOf(
      `任务\n1.整治河道。对各类垃圾进行清理。\n责任单位：\n（1）${first}\n（2）县农业局（主要负责沟渠）`,
    )
  expect(plan('县水利局（负责城区）')).toEqual([['', '', '县水利局 县农业局']])
  expect(plan('县水利局负责城区（含堤防）')).toEqual([['', '', '县水利局 县农业局']])
})

test('a heading may end with a colon before the bracket that names who does what is below', () => {
  expect(read('(一)用水安全：(责任部门：总务处)', '1.检查水塔。', '2.清洗水箱。').tree).toEqual([
    '  section (一) 用水安全：',
    '    responsible 责任部门: 总务处',
    '    task 1 1. 检查水塔。',
    '      responsible 责任部门: 总务处 (inherited)',
    '    task 2 2. 清洗水箱。',
    '      responsible 责任部门: 总务处 (inherited)',
  ])
})
