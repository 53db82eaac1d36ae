/** Lists of what each unit does, below a heading such as 职责分工, beside clauses of any kind. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const clause = '一、整治内容\n（一）整治治安秩序。由县公安局牵头，县教育局配合。严厉打击违法犯罪活动。'
const read = ['县公安局', '县教育局', '']

/** What a list below a heading assigns, in a plan that has a clause elsewhere. */
function below(heading: string, list: string, behind = '') {
  return rolesOf(`校园周边整治方案\n${clause}\n二、${heading}\n${list}${behind}`)
}

test.each([
  '县教育局：负责指导各学校健全安全管理制度。\n县公安局：负责校园及周边治安秩序的整治。',
  '1.县教育局：负责指导各学校健全安全管理制度。\n2.县公安局：负责校园及周边治安秩序的整治。',
  '（一）县教育局\n负责指导各学校健全安全管理制度。\n（二）县公安局\n负责校园及周边治安秩序的整治。',
  '1.县教育局。负责指导各学校健全安全管理制度。\n2.县公安局。负责校园及周边治安秩序的整治。',
  '1.县教育局：\n负责指导各学校健全安全管理制度。\n2.县公安局：\n负责校园及周边治安秩序的整治。',
  '1.县教育局\n（1）指导各学校健全安全管理制度。\n2.县公安局\n（1）整治校园及周边治安秩序。',
  '县教育局负责指导各学校健全安全管理制度；\n县公安局负责校园及周边治安秩序的整治。',
  '（一）县教育局负责指导各学校健全安全管理制度。\n（二）县公安局负责校园及周边治安秩序的整治。',
  '（一）县教育局主要职责：负责指导各学校健全安全管理制度。\n（二）县公安局的职责：整治校园及周边治安秩序。',
  '县教育局工作职责——负责指导各学校健全安全管理制度。\n县公安局——负责校园及周边治安秩序的整治。',
  '（一）县教育局职责：\n1、健全各学校的安全管理制度。\n（二）县公安局职责：\n1、整治校园及周边治安秩序。',
])('each is a task of the unit that it begins with: %s', list => {
  expect(below('职责分工', list)).toEqual([read, ['', '', '县教育局'], ['', '', '县公安局']])
})

test.each([
  '部门职责',
  '成员单位职责',
  '工作职责',
  '单位职责',
  '职责任务',
  '具体职责',
  '部门分工',
  '工作分工',
  '各部门职责',
  '组织体系及职责',
  '成员单位及职责。',
  '各有关部门职责如下：',
])('below %s', heading => {
  expect(below(heading, '县教育局：负责演练。\n县公安局：负责巡逻。')).toHaveLength(3)
})

test.each([
  '有关部门职责\n农业、水利部门负责储备草袋。\n气象部门负责发布预报。\n教育、公安部门：负责疏散学生。',
  '二、职责分工\n1.农业、水利部门负责储备草袋。\n2.气象部门负责发布预报。\n3.教育、公安部门负责疏散学生。',
])('departments may be called by their works: %s', list => {
  expect(rolesOf(`某县防汛方案\n${list}`)).toEqual([
    ['', '', '农业 水利部门'],
    ['', '', '气象部门'],
    ['', '', '教育 公安部门'],
  ])
})

test('work without 负责 is read beside that of others who are 负责', () => {
  const list = (work: string) =>
    `县教育局负责指导各学校健全安全管理制度。\n${work}\n各乡镇作为责任主体，负责本辖区的整治。`
  expect(below('职责分工', list('县执法大队依法查处占道经营。')).slice(2)).toEqual([
    ['', '', '县执法大队'],
    ['', '', '各乡镇'],
  ])
  expect(below('职责分工', list('县委组织部指导、督促各支部排查。'))[2]).toEqual(['', '', '县委组织部'])
  expect(below('职责分工', list('各类风险做好防范工作。'))).toHaveLength(3)
  expect(below('职责分工', list('县司法局开展了宣传12场。'))).toHaveLength(3)
  expect(below('职责分工', list('各部门加强协作配合，形成合力。'))).toHaveLength(3)
  expect(below('职责分工', list('县司法局负责指导学校、\n各中心校落实制度。'))).toHaveLength(4)
})

test('nor does a demand beside them hide that somebody is 负责', () => {
  const list = [
    '县住建局负责全县整治的总协调。',
    '县城管局应当加强管理，负责垃圾收集。',
    '县农办要结合年度任务，负责指导社区建设。',
  ]
  const three = [
    ['', '', '县住建局'],
    ['', '', '县城管局'],
    ['', '', '县农办'],
  ]
  expect(below('职责分工', list.join('\n')).slice(1)).toEqual(three)
  expect(below('职责分工', list.map((line, nth) => `${nth + 1}.${line}`).join('\n')).slice(1)).toEqual(three)
  expect(below('工作要求', list.slice(1).join('\n'))).toHaveLength(1)
  const demand = '各单位要密切配合，负责到底。\n县财政局要加强领导，主要负责同志亲自抓。'
  expect(below('职责分工', `${list.slice(0, 2).join('\n')}\n${demand}`)).toHaveLength(3)
})

test('a paragraph behind the last that says what another one does is reported', () => {
  const list =
    '县住建局负责协调工作。\n县城管局负责收集工作。\n县农办要配合各镇做好指导。\n各单位要密切配合。'
  const file = new VFile({value: `某县方案\n一、职责分工\n${list}`})
  expect(rolesOf(parsePlan(file))).toHaveLength(2)
  expect(file.messages.map(({ruleId, line, column}) => [ruleId, line, column])).toEqual([
    ['role-word-in-prose', 5, 1],
  ])
})

test.each([
  '县政府办邀请嘉宾。',
  '县文旅局布置会场。',
  '县外事接待办提供车辆。',
  '县残联组织观看。',
  '县文联出一个节目。',
])('nor need it be said in verbs of administration: %s', work => {
  const list = (line: string) => `1.县教育局负责选派代表。\n2.${line}\n3.县公安局负责维持秩序。`
  expect(below('任务分工', list(work))[2]).toEqual(['', '', /^.*?[办局联]/.exec(work)![0]])
})

test.each([
  '县政府接待任务。',
  '县体育馆布置方案。',
  '县委制定的规划。',
  '对县直部门开展督查。',
  '指导各乡镇做好准备。',
  '县政府办邀请了嘉宾。',
])('what is no subject of its work is not read so: %s', line => {
  const units = ['县公安局', '县财政局', '县审计局', '县气象局']
  const others = units.map((unit, nth) => `${nth + 3}.${unit}负责保障。`)
  const list = ['1.县教育局负责选派代表。', `2.${line}`, ...others].join('\n')
  expect(below('任务分工', list)[2]).toEqual(['', '', ''])
})

test.each(['任务分工情况', '关于职责分工问题'])(
  'a heading may say 情况 of the division itself: %s',
  heading => {
    expect(below(heading, '（一）县教育局：负责演练。\n（二）县公安局：负责巡逻。')).toHaveLength(3)
    expect(below('任务分工落实情况', '（一）县教育局：负责演练。\n（二）县公安局：负责巡逻。')).toEqual([
      read,
    ])
  },
)

test('entries that say it so do not hide the others', () => {
  const list =
    '1.学校制定方案。\n2.家长委员会参与管理。\n3.县教育局负责监督。\n4.班主任汇总名单。\n5.县财政局安排经费。'
  expect(rolesOf(`某县课后服务方案\n一、职责分工\n${list}`).slice(1, 3)).toEqual([
    ['', '家长委员会', ''],
    ['', '', '县教育局'],
  ])
})

test.each([
  '县直各单位要密切配合，形成合力。',
  '县清明办将适时开展督查，对配合不力的予以通报。',
  '县直有关部门按照职责分工，协同做好工作。',
])('but not what is asked of all: %s', line => {
  const file = new VFile({
    value: `某县方案\n一、部门分工\n1.县民政局：负责公墓管理。\n2.县公安局：负责交通疏导。\n${line}`,
  })
  expect(rolesOf(parsePlan(file))).toHaveLength(2)
  expect(file.messages).toEqual([])
})

test('who is named behind 协同 helps', () => {
  const list = '1.县民政局协同县住建局开展排查。\n2.县财政局负责资金。\n3.县卫健局负责医疗。'
  expect(below('职责分工', list)[1]).toEqual(['', '县住建局', '县民政局'])
})

test('who does it with others helps', () => {
  const list =
    '1.县教育局会同县公安局开展校园督查。\n2.县民政局会同县卫健委、县消防大队负责养老院督查。\n3.县林业局牵头负责林场督查。'
  expect(below('职责分工', list).slice(1)).toEqual([
    ['', '县公安局', '县教育局'],
    ['', '县卫健委 县消防大队', '县民政局'],
    ['县林业局', '', ''],
  ])
})

test('names may be of all kinds beside those that leave no doubt, and work may be said in other words', () => {
  const list = [
    '县应急局：承担指挥部办公室日常工作；会同有关部门做好救灾。',
    '县发改局（县粮食和物资储备局）：负责物资的储备。',
    '县消防救援大队：负责抢险。',
    '电信石门分公司、移动石门分公司、联通石门分公司：负责通信畅通。',
    '驻石部队：负责抢险救援。',
    '各学校：负责落实门卫制度。',
    '各乡（镇）人民政府、街道办事处：负责本辖区的整治。',
    '县公安局：维护治安，县教育局配合。',
  ].join('\n')
  expect(below('职责分工', list).slice(1)).toEqual([
    ['', '', '县应急局'],
    ['', '', '县发改局（县粮食和物资储备局）'],
    ['', '', '县消防救援大队'],
    ['', '', '电信石门分公司 移动石门分公司 联通石门分公司'],
    ['', '', '驻石部队'],
    ['', '', '各学校'],
    ['', '', '各乡（镇）人民政府 街道办事处'],
    ['', '县教育局', '县公安局'],
  ])
})

test('what stands before, between and behind keeps its place', () => {
  const list = [
    '各成员单位要各司其职。',
    '县教育局：负责指导各学校健全安全管理制度。',
    '组织应急疏散演练。',
    '宣传组长：负责宣传报道工作。',
    '县公安局：负责校园及周边治安秩序的整治。',
    '县财政局：负责保障经费。',
    '其他单位按职责做好工作。',
  ].join('\n')
  const plan = parsePlan(`整治方案\n${clause}\n二、职责分工\n${list}`)
  expect(taskRows(plan, '').map(({text}) => text)).toEqual([
    '整治治安秩序。\n严厉打击违法犯罪活动。',
    '负责指导各学校健全安全管理制度。\n组织应急疏散演练。',
    '负责校园及周边治安秩序的整治。',
    '负责保障经费。',
  ])
  const section = plan.children.at(-1)!
  expect(section).toMatchObject({
    title: '职责分工',
    children: [
      {type: 'note', value: '各成员单位要各司其职。'},
      {type: 'task', children: [{type: 'duty'}, {type: 'note', value: '宣传组长：负责宣传报道工作。'}]},
      {type: 'task'},
      {type: 'task'},
      {type: 'note', value: '其他单位按职责做好工作。'},
    ],
  })
})

test('parts beside a list are what they are without it', () => {
  const behind =
    '\n三、工作要求\n（一）加强领导。各单位要高度重视。\n（二）强化督查。由县政府督查室牵头，县财政局配合。\n四、附则\n本方案自印发之日起施行。'
  expect(below('职责分工', '县教育局：负责演练。\n县公安局：负责巡逻。', behind)).toEqual([
    read,
    ['', '', '县教育局'],
    ['', '', '县公安局'],
    ['县政府督查室', '县财政局', ''],
  ])
})

test.each([
  ['组织领导', '组长：王强\n县教育局：负责学校安全。\n县公安局：负责治安。'],
  ['工作要求', '县教育局：负责学校安全。\n县公安局：负责治安。'],
  ['内设机构职责', '（一）办公室：负责日常工作。\n（二）人事科：负责人事工作。'],
  ['职责分工', '组长：负责全面工作。\n副组长：负责协调工作。'],
  ['领导分工', '王强：负责全面工作。\n李明：负责财务工作。'],
  ['职责分工', '县教育局：李明 62123456\n县公安局：王强 62123457'],
  ['成员单位职责', '县教育局：指挥长\n县公安局：副指挥长'],
  ['职责分工', '（一）综合协调组：负责综合协调。\n（二）宣传报道组：负责宣传报道。'],
  ['工作职责', '（一）综合组主要职责：负责综合协调。\n（二）宣传组主要职责：负责宣传报道。'],
  [
    '职责分工',
    '2.1 县防汛指挥部职责\n负责领导防汛工作。\n2.2 县防汛指挥部成员单位职责\n各司其职，密切配合。',
  ],
  ['工作职责', '安全员职责——负责排查隐患。\n值班人员职责——负责报告情况。'],
  ['职责分工', '（一）校园安全：负责排查隐患。\n（二）交通安全：负责疏导交通。'],
  ['职责分工', '县教育局负责学校安全，县公安局负责治安，各司其职，齐抓共管。'],
])('below %s this gives nobody a task: %s', (heading, list) => {
  expect(below(heading, list)).toEqual([read])
})

test('whoever labels say a line is of is not taken for the list', () => {
  expect(
    below(
      '职责分工',
      '1.县教育局：负责演练。\n牵头单位：县应急局\n2.县公安局：负责巡逻。\n牵头单位：县应急局',
    ),
  ).toEqual([read, ['县应急局', '', ''], ['县应急局', '', '']])
})

test.each(['关于工作开展情况的报告', '在全县安全生产工作会议上的讲话', '县教育局2023年工作总结'])(
  '%s tells of work',
  title => {
    expect(rolesOf(`${title}\n一、部门职责\n县教育局：负责指导学校。\n县公安局：负责巡逻。`)).toEqual([])
  },
)

test('what is behind a mark may begin with how it is done', () => {
  const list =
    '县财政局：结合实际，制定客运政策。\n县交通局：定期组织有关部门检查危险路段。\n县公安局：统筹做好路面治理。'
  expect(below('部门职责', list).slice(1)).toEqual([
    ['', '', '县财政局'],
    ['', '', '县交通局'],
    ['', '', '县公安局'],
  ])
  expect(below('部门职责落实情况', list)).toEqual([read])
  expect(below('部门职责', '县财政局：管理人员3名。\n县交通局：宣传组组长。\n县公安局：定点单位。')).toEqual([
    read,
  ])
  expect(rolesOf(list)).toEqual([])
})

test('the last may have no mark, and any may have many units', () => {
  const last = '县科技局、县林业局等部门按照有关规定，协助县畜牧局做好处理工作。'
  expect(below('部门职责', `县财政局：负责资金。\n县民政局：负责救济。\n${last}`).at(-1)).toEqual([
    '',
    '县科技局 县林业局',
    '',
  ])
  const many =
    '县发改局、县教育局、县科技局、县公安局、县民政局、县司法局、县人社局、县住建局、县环保局、县交通局'
  expect(below('部门职责', `${many}：负责巡查。\n县财政局：负责资金。`)[1]![2]!.split(' ')).toHaveLength(10)
})

test('a line may say of several units what each does: a task each', () => {
  const list = [
    '1.县住建局负责房屋征收的调查登记，城关街道负责入户动员。',
    '2.县财政局负责筹措资金；县审计局、县纪委监委负责全程监督。',
    '3.县公安局负责维护秩序，确保现场有人负责疏导。',
  ].join('\n')
  expect(below('职责分工', list).slice(1)).toEqual([
    ['', '', '县住建局'],
    ['', '', '城关街道'],
    ['', '', '县财政局'],
    ['', '', '县审计局 县纪委监委'],
    ['', '', '县公安局'],
  ])
})

test.each([
  '1.县公安局：负责打击犯罪，联合县教育局负责法治教育；指导各镇负责排查。',
  '1.县公安局：负责打击犯罪，协调县财政局负责资金保障。',
  '1.县公安局：负责打击犯罪，会同县司法局负责普法宣传，完成创建任务。',
  '1.县公安局：负责打击犯罪，同时督促县第一中学负责内部检查。',
])('but not whom the first works with: %s', line => {
  const found = below('职责分工', `${line}\n2.县教育局：负责校园安全。`).slice(1)
  expect(found).toEqual([
    ['', '', '县公安局'],
    ['', '', '县教育局'],
  ])
})

test('a heading leads to the items of the unit above it', () => {
  const list =
    '（一）县公安局\n主要职责：\n1.负责校园周边治安。\n2.打击犯罪。\n（二）县应急局\n主要职责：\n1.负责综合协调工作。'
  const plan = parsePlan(`某县方案\n一、职责分工\n${list}`)
  expect(taskRows(plan, '').map(({headings, text}) => [...headings, text])).toEqual([
    ['职责分工', '县公安局', '负责校园周边治安。'],
    ['职责分工', '县公安局', '打击犯罪。'],
    ['职责分工', '县应急局', '负责综合协调工作。'],
  ])
})

test.each([
  ['县应急局负责三、四级风险管控。', '三、四级风险管控。'],
  ['县应急局牵头负责。', '牵头负责。'],
  ['县应急局负责并组织实施检查。', '负责并组织实施检查。'],
  ['县应急局配合县公安局开展整治。', '配合县公安局开展整治。'],
  ['县应急局配合做好救援。', '做好救援。'],
  ['县应急局按照各自职责负责救援。', '救援。'],
])('the verb behind a name is no word of the task, if it says no more: %s', (line, text) => {
  const plan = parsePlan(`某县方案\n一、职责分工\n县教育局负责安全。\n${line}\n县审计局负责审计。`)
  expect(taskRows(plan, '').map(row => row.text)).toEqual(['安全。', text, '审计。'])
})

test('however many units a line is of, each is read', () => {
  const line = Array.from({length: 70}, () => '县教育局负责筹资；县审计局负责审计；').join('')
  expect(rolesOf(`某县方案\n一、职责分工\n${line}`)).toHaveLength(140)
})

test.each(['各系', '各班', '物业'])('%s may be such a unit', name => {
  const list = (line: string) => `县教育局负责全面协调。\n${line}\n县公安局负责维持秩序。`
  expect(below('任务分工', list(`${name}负责清扫会场。`))[2]).toEqual(['', '', name])
  expect(below('任务分工', list('各体系负责的工作要落实。'))).toHaveLength(3)
})

test('a paragraph of somebody who is no unit that is known is none of the unit above it, and is reported', () => {
  const text = (line: string) => `方案\n一、任务分工\n县教育局负责全面协调。\n${line}\n县公安局负责维持秩序。`
  const report = (line: string) => {
    const file = new VFile(text(line))
    return [taskRows(parsePlan(file), '')[0]!.text, file.messages.length]
  }
  expect(report('后总负责供电。')).toEqual(['全面协调。', 1])
  expect(report('武警、边防部门负责警戒。')).toEqual(['全面协调。', 1])
  expect(report('与水利、气象部门配合做好预警。')).toEqual(['全面协调。\n与水利、气象部门配合做好预警。', 0])
  expect(report('主要负责会场。')).toEqual(['全面协调。\n主要负责会场。', 0])
  expect(report('专人负责看管。')).toEqual(['全面协调。\n专人负责看管。', 0])
})

test('a paragraph of another unit is none of the unit above it', () => {
  const plan = parsePlan(
    '某县方案\n一、职责分工\n县发改局负责审批。\n县教育局统筹校园安全，制定方案。\n县审计局负责审计。',
  )
  expect(taskRows(plan, '').map(row => row.text)).toEqual(['审批。', '审计。'])
})

test('an article may lead to the list of what each member has to do', () => {
  const members = '（一）县农业局：履行《茶园管理规定》规定的职责。\n（二）县林业局、植保站：负责防治茶虫。'
  const article = (words: string) => `第六条 成员应遵守制度。${words}\n${members}`
  expect(rolesOf(article('各成员单位职责和任务如下：'))).toEqual([
    ['', '', '县农业局'],
    ['', '', '县林业局 植保站'],
  ])
  expect(rolesOf(article('有关部门的任务如下：'))).toEqual([])
})

test('a comma may stand between a unit and what it is 负责 for', () => {
  const list = '文旅部门，负责景区巡查。\n城乡建设部门，负责疏通管网。\n市政养护部门,负责检修路灯。'
  const roles = [
    ['', '', '文旅部门'],
    ['', '', '城乡建设部门'],
    ['', '', '市政养护部门'],
  ]
  expect(rolesOf(`某县假日方案\n（二）职责分工\n${list}`)).toEqual(roles)
  expect(rolesOf(`（二）职责分工\n办公室设在县文旅局，负责日常工作。\n${list}`)).toEqual(roles)
})

test.each([
  '县文旅局，负责人张明。\n县公安局，负责同志带队。\n县卫健局，负责任。',
  '县文旅局，负责景区的副局长1名。\n县公安局，负责治安的同志任联络员。\n县水务局，负责供水的科室为供水科。',
])('but not before the person or the office that is: %s', list => {
  expect(rolesOf(`某县假日方案\n（二）职责分工\n${list}`)).toEqual([])
})
