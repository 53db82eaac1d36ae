/** Plans laid out by department. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

test.each([
  ['一、县发改局\n1.编制规划。\n2.审批项目。\n二、县财政局\n1.筹资。', '', '县发改局'],
  ['一、县发改局牵头任务\n1.编制规划。\n2.审批项目。\n二、县财政局牵头任务\n1.筹资。', '县发改局', ''],
])('a heading that is a unit has the items below: %s', (plan, lead, responsible) => {
  const roles = (unit: string) => [lead && unit, '', responsible && unit]
  expect(rolesOf(`职责分工\n${plan}`)).toEqual([roles('县发改局'), roles('县发改局'), roles('县财政局')])
})

test.each([
  ['市委宣传部（市文明办）', '市公安局（交警支队）'],
  ['市教育局、市科技局', '各乡镇、街道'],
])('a heading may be of several names: %s', (first, second) => {
  expect(rolesOf(`任务分解\n一、${first}\n1.统筹创建。\n2.办学。\n二、${second}\n1.整治秩序。`)).toEqual([
    ['', '', first.replace('、', ' ')],
    ['', '', first.replace('、', ' ')],
    ['', '', second === '各乡镇、街道' ? second : second.replace('、', ' ')],
  ])
})

test('a bracket with units behind the words of a heading assigns as ever', () => {
  expect(rolesOf('任务分解\n一、城市管理（市城管局）\n1.扫雪。\n二、秩序（市公安局）\n1.巡逻。')).toEqual([
    ['', '', '市城管局'],
    ['', '', '市公安局'],
  ])
})

test('two that say who leads are enough', () => {
  expect(rolesOf('一、分工\n（一）民政局牵头：1.低保；2.养老。\n（二）财政局牵头：1.筹资；2.监督。')).toEqual(
    [
      ['民政局', '', ''],
      ['财政局', '', ''],
    ],
  )
})

test.each([
  '获奖名单\n一、县发改局\n1.张三\n2.李四\n二、县财政局\n1.王五',
  '职责分工\n一、县发改局\n1.编制规划。',
  '任务分解\n一、市教育局（招生考试）\n1.招生。\n二、市公安局（李伟）\n1.户籍。',
  '任务分解\n一、学校、社区\n1.招生。\n二、小区、园区\n1.户籍。',
  '职责分工\n县发改局：负责审批。\n县财政局：负责筹资。',
  '第一条 县发改局：负责审批。\n第二条 县财政局：负责筹资。\n第三条 县住建局：负责建设。',
])('what only looks so assigns nothing: %s', plan => {
  expect(rolesOf(plan)).toEqual([])
})

test('where others have their units otherwise, paragraphs are prose', () => {
  const paragraphs = '县发改局牵头：审批。\n县财政局牵头：筹资。'
  expect(rolesOf(`一、任务\n1.修路。（县交通局负责）\n二、分工\n${paragraphs}`)).toEqual([
    ['', '', '县交通局'],
  ])
})

test.each([
  ['（一）区建管委\n牵头协调海绵城市建设。\n（二）区财政局\n负责安排预算。', '区建管委', '区财政局'],
  ['1.街道消委办。牵头开展关爱工作。\n2.区财政局。负责安排预算。', '街道消委办', '区财政局'],
  ['（一）区房管局：牵头排查隐患。\n（二）区财政局：负责安排预算。', '区房管局', '区财政局'],
  ['区民防办：牵头制定规划;\n区财政局：负责安排预算;', '区民防办', '区财政局'],
])('below 职责分工 each entry is of the unit that it begins with: %s', (entries, lead, responsible) => {
  expect(
    rolesOf(`XX区实施意见\n\n三、工作目标\n做好工作。\n四、职责分工\n${entries}\n五、组织保障\n加强领导。`),
  ).toEqual([
    [lead, '', ''],
    ['', '', responsible],
  ])
})

test('a list in which not all begin with a unit is prose', () => {
  expect(
    rolesOf('XX区意见\n一、职责分工\n（一）区房管局：负责排查隐患。\n（二）加强宣传：广泛发动。'),
  ).toEqual([])
})

test('a heading that says whose work is below says so beside labels and clauses, alone, and over paragraphs', () => {
  expect(
    rolesOf(
      [
        '2008年工作责任分解',
        '（一）省监察厅牵头的工作',
        '加强行政监察工作。',
        '（二）省编办牵头工作（2项）',
        '1.优化机构设置。',
        '2.推进乡镇机构改革。',
        '协同单位：省财政厅、省人事厅。',
        '（三）交通工作',
        '1.修路。（省交通厅牵头，省财政厅配合）',
      ].join('\n'),
    ),
  ).toEqual([
    ['省监察厅', '', ''],
    ['省编办', '', ''],
    ['省编办', '省财政厅 省人事厅', ''],
    ['省交通厅', '省财政厅', ''],
  ])
})

test('items may count on from one such heading to the next', () => {
  expect(
    rolesOf(
      'XX县春耕任务分工\n一、县农业局牵头任务（2项）\n1.推广良种。（配合单位：县供销社）\n2.培训农户。\n二、县水利局牵头任务（2项）\n3.修建水渠。（配合单位：县交通局）\n4.清理塘坝。\n三、县气象局牵头事项\n5.发布预报。',
    ),
  ).toEqual([
    ['县农业局', '县供销社', ''],
    ['县农业局', '', ''],
    ['县水利局', '县交通局', ''],
    ['县水利局', '', ''],
    ['县气象局', '', ''],
  ])
})

test('below a unit, headings say in what part the work is its own', () => {
  expect(
    rolesOf(
      'XX县春耕任务清单\n一、县农业局\n（一）牵头任务（2项）\n1.推广良种。\n2.培训农户。\n（二）配合事项：\n1.修建水渠。\n二、县水利局\n（一）牵头任务（1项）\n1.修建水渠。',
    ),
  ).toEqual([
    ['县农业局', '', ''],
    ['县农业局', '', ''],
    ['', '县农业局', ''],
    ['县水利局', '', ''],
  ])
})

test('such a heading may stand over the units', () => {
  expect(
    rolesOf(
      '春耕任务分解\n一、牵头任务\n（一）县农业局\n1.推广良种。\n（二）县水利局\n1.修建水渠。\n二、配合任务\n（一）县气象局\n1.发布预报。',
    ),
  ).toEqual([
    ['县农业局', '', ''],
    ['县水利局', '', ''],
    ['', '县气象局', ''],
  ])
})

test('what a report of the government says is to be done is no report', () => {
  expect(rolesOf('某县政府工作报告任务分工\n一、县林业局牵头工作（2项）\n1.种树。\n2.护林。')).toEqual([
    ['县林业局', '', ''],
    ['县林业局', '', ''],
  ])
})

test('a report of what was done has no tasks below such headings', () => {
  expect(
    rolesOf(
      'XX县2024年上半年工作总结\n一、主要工作\n（一）县教育局牵头的工作\n新建学校3所。\n（二）县水利局牵头的工作\n修渠5公里。',
    ),
  ).toEqual([])
})

test('一、基本情况 is no title of a report', () => {
  expect(
    rolesOf(
      'XX方案\n一、基本情况\n学校多。\n二、职责分工\n（一）县教育局。负责校园安全。\n（二）县公安局。负责周边治安。',
    ),
  ).toEqual([
    ['', '', '县教育局'],
    ['', '', '县公安局'],
  ])
})

test.each([
  ['某校运动会各部门工作安排', '一、'],
  ['某校运动会各部门职责分工', '（一）'],
])('units over items, and one over a paragraph beside them: %s', (title, first) => {
  const [, second, third] = first === '一、' ? ['一、', '二、', '三、'] : ['（一）', '（二）', '（三）']
  const text = [
    title,
    `${first}学院办公室`,
    '1.起草开幕词。',
    '2.安排座位。',
    `${second}后勤处`,
    '1.清理场地。',
    '2.供应饮水。',
    `${third}卫生所`,
    '在主席台旁设救护站。',
  ].join('\n')
  expect(rolesOf(text)).toEqual(
    ['学院办公室', '学院办公室', '后勤处', '后勤处', '卫生所'].map(unit => ['', '', unit]),
  )
})

test('a paragraph that says a duty and not whose is of the unit above it', () => {
  const plan = parsePlan(
    '成员单位职责\n（1）市委宣传部：负责宣传报道。\n（2）市发展和改革局：负责组织和管理粮食储备。\n负责维护市电子政务网络平台的正常运行。\n市农办要配合各镇做好指导。\n（3）市经贸局：负责药品供应。',
  )
  expect(taskRows(plan, '').map(({text}) => text)).toEqual([
    '负责宣传报道。',
    '负责组织和管理粮食储备。\n负责维护市电子政务网络平台的正常运行。',
    '负责药品供应。',
  ])
})
