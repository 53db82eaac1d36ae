/** What the part that a line stands in, and the kind of its document, say of it. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import type {Task} from '../../../src/plan/types.ts'
import {rolesOf} from '../../roles-of.ts'

test.each([
  ['二、组织保障\n成立领导小组。综合组由县政府办牵头；物资组由县工信局牵头，县商务局配合。'],
  ['二、组织领导\n由县政府办牵头，县交通局配合，定期调度。'],
  ['二、组织机构\n成立工作专班，由县政府办牵头，县交通局配合。'],
])('where a label assigned elsewhere, sentences of such parts assign nothing: %s', part => {
  const label = '一、重点任务\n1.提升检测能力。责任单位：县卫健局'
  expect(rolesOf(`XX县方案\n${label}\n${part}`)).toEqual([['', '', '县卫健局']])
})

test('no more do those of a part above all that is set off', () => {
  expect(
    rolesOf('XX县方案\n一、指导思想\n由县委统一领导，各部门配合。\n二、任务\n1.提升能力。（县卫健局）'),
  ).toEqual([['', '', '县卫健局']])
})

test('where nothing is set off, a sentence of 组织保障 assigns, as one of 要素保障 always does', () => {
  expect(rolesOf('XX县方案\n二、组织保障\n成立领导小组。由县政府办牵头，县商务局配合。')).toEqual([
    ['县政府办', '县商务局', ''],
  ])
  expect(
    rolesOf(
      'XX县方案\n一、任务\n1.提升能力。（县卫健局）\n二、要素保障\n保障用地。由县资源局牵头，县财政局配合。',
    ),
  ).toEqual([
    ['', '', '县卫健局'],
    ['县资源局', '县财政局', ''],
  ])
})

test('one sentence of 保障措施 leaves what departments have to themselves, one of another part is read beside it', () => {
  const departments = 'XX县意见\n一、责任分工\n县教育局：负责项目规划。\n县发改局：负责项目立项。'
  const sentence = '（一）加强领导。由县教育局牵头，县发改局配合，建立专班。'
  expect(rolesOf(`${departments}\n二、保障措施\n${sentence}`)).toEqual([
    ['', '', '县教育局'],
    ['', '', '县发改局'],
  ])
  expect(rolesOf(`${departments}\n二、重点任务\n${sentence}`)).toEqual([
    ['', '', '县教育局'],
    ['', '', '县发改局'],
    ['县教育局', '县发改局', ''],
  ])
})

test.each([
  [
    'XX县方案\n三、职责分工\n（一）县金融办负责指导银行放贷。\n（二）县公安局、县司法局按照职责分工负责普法。',
    ['', '', '县金融办'],
    ['', '', '县公安局 县司法局'],
  ],
  [
    'XX市方案\n三、任务分工\n市生态环境局牵头负责组织协调工作。\n市林业局配合做好生态修复工作。',
    ['市生态环境局', '', ''],
    ['', '市林业局', ''],
  ],
  [
    'XX县薄弱环节改善责任分工\n1.县教体局牵头，负责项目申报工作。\n2.县财政局负责落实配套资金。',
    ['县教体局', '', ''],
    ['', '', '县财政局'],
  ],
  [
    'XX县预案\n一、成员单位职责\n（一）县水利局负责监测预警工作。\n（二）县应急局负责抢险救援工作。',
    ['', '', '县水利局'],
    ['', '', '县应急局'],
  ],
])('below 职责分工 an entry may say without a mark what its unit does: %s', (plan, ...roles) => {
  expect(rolesOf(plan)).toEqual(roles)
})

test.each([
  'XX区意见\n一、职责分工\n（一）区房管局负责人每月检查。\n（二）区财政局负责人每季通报。',
  'XX县方案\n一、职责分工\n（一）县水利局负责监测工作。\n（二）加强宣传，县委宣传部负责发布信息。',
  '关于任务分解落实情况的通报\n1.县教育局负责建设学校2所，已完工。\n2.县水利局负责修渠5公里。',
])('what only looks so assigns nothing: %s', plan => {
  expect(rolesOf(plan)).toEqual([])
})

test.each([
  '部际联席会议制度\n一、成员单位\n联席会议由司法部、科技部组成，司法部为牵头单位。',
  'XX县关于成立重点项目建设领导小组的通知\n一、职责\n推进项目。由县发改局牵头，县住建局配合。',
  '关于开展专项督查的通知\n二、督查方式\n由市政府督查室牵头，会同市教育局、市住建局组成督查组，实地查看。',
  'XX县项目管理办法\n第三条 项目验收由县移民服务中心会同县财政局负责。\n第四条 运行由县水利局负责。',
  'XX县问题整改情况的报告\n1.水质问题。由县水利局牵头，会同县住建局，投入资金2000万元，完成清淤8公里。',
  'XX县关于饮水工程实施方案的批复\n一、原则同意。\n二、请你局会同有关乡镇认真组织实施。\n三、由县供水公司负责运行管理。',
])('documents that set up a body, govern, look at, report or allow work divide none of it: %s', plan => {
  expect(rolesOf(plan)).toEqual([])
})

test.each([
  ['2024年联席会议工作要点\n一、修路。由县交通局负责。'],
  ['关于成立领导小组及明确任务分工的通知\n一、修路。由县交通局负责。'],
  ['XX县建设项目管理实施办法\n一、修路。由县交通局负责。'],
  ['XX县整改方案\n1.修路。由县交通局负责。'],
  ['关于印发督查方案的通知\n1.修路。由县交通局负责。'],
  ['XX县整改情况的报告\n1.修路。\n责任单位：县交通局'],
  ['XX市关于总体方案的批复\n一、同意方案。\n二、认真实施。\nXX总体方案\n一、修路。由县交通局负责。'],
])('plans of such names, labels, and a plan below such a notice do: %s', plan => {
  expect(rolesOf(plan)).toEqual([['', '', '县交通局']])
})

test.each([
  ['活动一：优化预约诊疗\n具体措施：精确到30分钟。\n主责部门：门诊部', '优化预约诊疗'],
  ['攻坚战一：项目建设\n目标：完成投资500亿元。\n主责部门：门诊部', '项目建设'],
  ['督查事项：迁建医院\n目标要求：8月底前交付使用。\n主责部门：门诊部', '督查事项：迁建医院'],
])('an entry keeps the name that its line gives it: %s', (entry, name) => {
  const [row, ...others] = taskRows(parsePlan(`XX医院任务表\n\n${entry}`), '')
  expect([others.length, `${row!.title ?? ''}\n${row!.text}`]).toEqual([0, expect.stringContaining(name)])
})

test('活动一 within a sentence begins no entry', () => {
  expect(rolesOf('XX医院任务表\n1.办好活动。\n活动一般每季度开展一次。\n主责部门：门诊部')).toEqual([
    ['门诊部', '', ''],
  ])
})

test.each([
  ['一、', '二、'],
  ['1、', '2、'],
  ['（一）', '（二）'],
])('an entry may begin with its label, and say behind it what to do: %s', (first, second) => {
  const entry = (unit: string) => `牵头部门：${unit}\n配合部门：市公安局\n工作任务：开展肉制品整治。`
  const plan = parsePlan(`XX市任务分工\n\n${first}${entry('市农业局')}\n${second}${entry('市教育局')}`)
  expect(rolesOf(plan)).toEqual([
    ['市农业局', '市公安局', ''],
    ['市教育局', '市公安局', ''],
  ])
  expect(taskRows(plan, '').map(({text}) => text)).toEqual(Array(2).fill('工作任务：开展肉制品整治。'))
})

test('a label behind a 、 within a heading is none', () => {
  expect(rolesOf('XX市任务\n一、明确任务、牵头部门：市农业局和其他单位要抓好落实')).toEqual([])
})

test.each([
  ['参加会议：李明（县政府办）、王涛（县水务局）。', ''],
  ['参加会议人员：李明（县政府办）、王涛（县水务局）。', ''],
  ['参加单位：县水务局', '县水务局'],
])('who was at a meeting has no part in the last task: %s', (line, cooperating) => {
  expect(rolesOf(`XX会议纪要\n1.强化督导。（责任单位：县督查室）\n${line}`)).toEqual([
    ['', cooperating, '县督查室'],
  ])
})

test.each([
  ['完成单位：市规划局\n协作单位：市住建局', '市住建局', '', '完成单位'],
  ['业主单位：市城投公司\n责任单位：市园林局', '', '市园林局', '业主单位'],
  ['责任单位：市园林局；主管单位：市住建局', '', '市园林局', '主管单位'],
  ['包联单位：市园林局', '', '', '包联单位'],
  ['督导单位：市纪委监委', '', '', '督导单位'],
  ['责任单位：市园林局\n实施范围：各区', '', '市园林局', '实施范围'],
  ['实施区域责任单位：市园林局', '', '市园林局', undefined],
  ['行业主管部门：市住建局', '', '', '行业主管部门'],
  ['主管部门：要加强监管。\n责任单位：市园林局', '', '市园林局', undefined],
  ['完成单位要按时报送材料。\n责任单位：市园林局', '', '市园林局', undefined],
])(
  'labels of units give a role, or are fields of their task: %s',
  (lines, cooperating, responsible, field) => {
    const plan = parsePlan(`XX市任务\n1.编制专项规划\n${lines}\n2.修路。（责任单位：市交通局）`)
    expect(rolesOf(plan)[0]).toEqual(['', cooperating, responsible])
    const task = plan.children.find(({type}) => type === 'task') as Task
    const notes = task.children.filter(node => node.type === 'note')
    expect(notes.map(({label}) => label)).toEqual(field ? [field] : [])
  },
)

test('whoever did what a prize is for is asked nothing', () => {
  expect(rolesOf('XX省科学技术奖获奖名单\n1.某技术\n主要完成单位：某大学')).toEqual([])
})

test('rows glued into one line are parted at the numbers that count on behind units', () => {
  const plan = parsePlan(
    'XX省任务清单\n序号工作任务责任单位21树立新风，改造22个社区。省委宣传部牵头；省总工会配合22提高补助，惠及23万人。省财政厅、省民政厅负责23给予救助。省医保局负责',
  )
  expect(taskRows(plan, '').map(({number, text}) => `${number} ${text}`)).toEqual([
    '21 树立新风，改造22个社区。',
    '22 提高补助，惠及23万人。',
    '23 给予救助。',
  ])
  expect(rolesOf(plan)).toEqual([
    ['省委宣传部', '省总工会', ''],
    ['', '', '省财政厅 省民政厅'],
    ['', '', '省医保局'],
  ])
})

test.each([
  '序号工作任务责任单位1修路2公里，建桥3座。县交通局负责',
  '1修路。县交通局负责2治水。县水利局负责',
])('numbers that do not count on, or stand below no headers, part nothing: %s', line => {
  expect(parsePlan(`XX县任务清单\n${line}`).children.filter(({type}) => type === 'section')).toEqual([])
  expect(rolesOf(`XX县任务清单\n${line}`).length).toBeLessThan(2)
})
