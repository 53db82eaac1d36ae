/** What clerks write instead of a label with its colon and a list with its marks, each read as it was meant. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {placedTasks} from '../../../src/plan/walk.ts'
import {rolesOf} from '../../roles-of.ts'

test.each([
  ['（牵头单位：市教育局；配合单位 市财政局）', '市教育局', '市财政局', ''],
  ['\n牵头单位 市发展改革委 配合单位 市财政局、市农业农村局', '市发展改革委', '市财政局 市农业农村局', ''],
  ['\n责任单位省数据局', '', '', '省数据局'],
  ['\n责任单位乡财政所、司法所', '', '', '乡财政所 司法所'],
  ['\n牵头单位镇党政办\n配合单位派出所、镇卫生院', '镇党政办', '派出所 镇卫生院', ''],
  ['\n牵头单位\n教育部\n参加单位\n财政部', '教育部', '财政部', ''],
  ['牵头单位为省住房城乡建设厅，配合单位为省民政厅。', '省住房城乡建设厅', '省民政厅', ''],
  ['（市教育局为牵头单位，市财政局为配合单位）', '市教育局', '市财政局', ''],
  ['（责任单位为市教育局）', '', '', '市教育局'],
  ['甲\t牵头单位：市税务局\t配合单位：市人社局', '市税务局', '市人社局', ''],
  ['水库防守：牵头单位：市水利局，责任单位：各县区政府', '市水利局', '', '各县区政府'],
  ['牵头（责任）单位：市教育局；配合单位：市财政局', '市教育局', '市财政局', ''],
  ['\n责任单位（责任人）：市教育局（张三）', '', '', '市教育局'],
  ['市级牵头单位：市水利局', '市水利局', '', ''],
  ['牵头部门市交通局，配合部门市公安局、市城管局。', '市交通局', '市公安局 市城管局', ''],
  ['责任单位：市教育局，配合单位市财政局', '', '市财政局', '市教育局'],
  ['主办：市水利局 会办：市城管局', '市水利局', '市城管局', ''],
  ['\n责任单位及责任人：县自然资源局 李四', '', '', '县自然资源局'],
  ['责任单位及责任人：县自然资源局 李四', '', '', '县自然资源局'],
  ['\n牵头单位、责任人：县财政局（赵六）', '县财政局', '', ''],
  ['（牵头单位、责任人：县财政局 赵六）', '县财政局', '', ''],
  ['（牵头单位：市林业局配合单位：市园林局）', '市林业局', '市园林局', ''],
  ['\n支持单位：市财政局', '', '市财政局', ''],
  ['牵头协调：市重点办；责任单位：市教育局', '市重点办', '', '市教育局'],
])('a label may lack its colon or have more than it needs: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)[0]).toEqual(roles)
})

test.each(['责任单位镇村两级要加强巡查', '牵头单位团委书记带队检查', '责任单位领导小组'])(
  'and prose may begin as with a label: %s',
  words => {
    expect(rolesOf(`1.办事。\n${words}\n责任单位：市教育局`)).toEqual([['', '', '市教育局']])
  },
)

test.each([
  ['镇财政所 团委', ['镇财政所', '团委']],
  ['镇综治办  妇联 工会', ['镇综治办', '妇联', '工会']],
])('blanks alone may part a short name that has no place from others: %s', (words, names) => {
  const [row] = taskRows(parsePlan(`1.办事。\n责任单位：${words}`), '')
  expect(row!.responsible.map(({written}) => written)).toEqual(names)
})

test.each([
  ['责任单位：市教育局、市财政局。（2025年12月底前完成）', '市教育局 市财政局'],
  ['\n责任单位：市财政局（2025年12月底前完成）', '市财政局'],
  ['\n责任单位：市教育局。各区县要加大投入，确保落实。', '市教育局'],
  ['责任单位：市教育局、市财政局。资金由市财政局安排。', '市教育局 市财政局'],
  ['责任单位：市教育局.', '市教育局'],
  ['责任单位：市教育局。市财政局。', '市教育局 市财政局'],
  ['责任单位：市教育局等5部门', '市教育局'],
  ['责任单位：市财政局及其他有关部门、各区县', '市财政局 各区县'],
  ['\n责任单位：市教育局（联系人：张三，13800000000）', '市教育局'],
  ['责任单位：13个街道、镇', '13个街道、镇'],
  ['责任单位：1.市教育局 2.市财政局', '市教育局 市财政局'],
  ['责任单位：1、市教育局；2、市财政局', '市教育局 市财政局'],
  ['(市教育局).', '市教育局'],
])('a list ends where something else begins: %s', (words, responsible) => {
  expect(rolesOf(`1.办事。${words}`)[0]).toEqual(['', '', responsible])
})

test.each([
  ['牵头单位：市教育局、市财政局、\n市水利局', '市教育局 市财政局 市水利局'],
  ['牵头单位：市教育局、市发展\n和改革委员会', '市教育局 市发展和改革委员会'],
  ['\n牵头单位：市教育局、市住房和城乡建\n设局、市财政局', '市教育局 市住房和城乡建设局 市财政局'],
  ['〔牵头单位：市教育局、\n市财政局〕', '市教育局 市财政局'],
  ['（牵头单位：市工业和信\n— 3 —\n息化局、市财政局）', '市工业和信息化局 市财政局'],
  ['牵头单位：市住房和城乡\n建设局、市城管局', '市住房和城乡建设局 市城管局'],
])('a list goes on in the next line behind a mark, or within a name: %s', (words, lead) => {
  expect(rolesOf(`1.办事。${words}\n2.修路。牵头单位：市民政局`)[0]).toEqual([lead, '', ''])
})

test.each([
  ['（牵头单位：市教育局，市财政局、市人社局配合）', '市教育局', '市财政局 市人社局', ''],
  ['责任单位：市教育局、市财政局，其中市教育局牵头', '市教育局', '', '市教育局 市财政局'],
  ['（省商务厅指导，各市州负责）', '', '', '省商务厅 各市州'],
  ['（市财政局会同市民政局）', '', '市民政局', '市财政局'],
  ['由市教育局牵头，会同市财政局制定标准。', '市教育局', '市财政局', ''],
  ['由市教育局牵头，会同市财政局办理手续。', '市教育局', '市财政局', ''],
  ['由市教育局牵头，会同市财政局、市住建局于5月底前办理手续。', '市教育局', '市财政局 市住建局', ''],
  ['关于“办学”的问题，由教育部会同财政部等部门研究提出落实意见。', '', '财政部', '教育部'],
])('each unit has the role of the word that is nearest: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)[0]).toEqual(roles)
})

test('tasks without numbers begin with the label that names them', () => {
  const plan = parsePlan(
    '工作任务：修路\n牵头单位：市交通局\n工作任务：通水\n牵头单位：市水利局\n项目名称：新桥\n建设内容：建桥\n责任单位：市住建局',
  )
  expect(taskRows(plan, '').map(({text}) => text)).toEqual([
    '工作任务：修路',
    '工作任务：通水',
    '项目名称：新桥\n建设内容：建桥',
  ])
})

test('units below the title are those of all entries', () => {
  const plan = parsePlan('某县整治方案\n责任单位：县水利局\n1.清理河道。\n2.修复堤防。（县交通局负责）')
  expect(plan.title).toBe('某县整治方案')
  expect(
    taskRows(plan, '').map(({text, responsible}) => [text, responsible.map(({name}) => name).join(' ')]),
  ).toEqual([
    ['清理河道。', '县水利局'],
    ['修复堤防。', '县交通局'],
  ])
})

test('第一节 stands below 第一章', () => {
  const plan = parsePlan(
    '第一章 产业\n第一节 工业\n1.1 招商\n责任单位：市商务局\n第二节 农业\n2.1 种粮\n责任单位：市农业农村局\n第二章 民生\n第一节 教育\n一、办学。（市教育局）',
  )
  expect(taskRows(plan, '').map(({number, text}) => `${number} ${text}`)).toEqual([
    '1.1.1 招商',
    '1.2.1 种粮',
    '2.1.1 办学。',
  ])
})

test('a word that gives a role is no place that a unit is named after', () => {
  const plan = parsePlan('1.甲。责任单位：市财政局。\n2.乙。责任单位：市民政局、配合市财政局。')
  expect(taskRows(plan, '')[0]!.responsible.map(({name}) => name)).toEqual(['市财政局'])
})

test('where a duty has a line of its own, all paragraphs since the last one are its task', () => {
  const plan = parsePlan(
    '就业政策\n扩大就业规模。\n教育部、财政部按职责分工负责\n拓宽就业空间\n挖掘机会。\n给予补贴。\n教育部、民政部等按职责分工负责',
  )
  expect(taskRows(plan, '').map(({title, text}) => [title, text])).toEqual([
    [null, '扩大就业规模。'],
    ['拓宽就业空间', '挖掘机会。\n给予补贴。'],
  ])
})

test.each(['牵头及责任单位', '责任部门及配合部门', '责任（配合）单位', '牵头单位和配合单位'])(
  'of a label with several roles nothing tells who has which: %s',
  label => {
    expect(rolesOf(`1.办事。\n${label}：县财政局、县教育局`)).toEqual([['', '', '县财政局 县教育局']])
  },
)

test.each(['牵头单位：市林业局配合单位：市园林局', '牵头：市林业局配合：市园林局'])(
  'a cell may have its labels glued: %s',
  cell => {
    const table = `序号\t工作任务\t责任单位\n1\t植树\t${cell}\n2\t治水\t市水务局\n`
    expect(rolesOf(table)[0]).toEqual(['市林业局', '市园林局', ''])
  },
)

test('labels with blanks within may be glued to the names before them', () => {
  expect(rolesOf('1.植树。加大投入。牵 头 单 位：市林业局责 任 单 位：市园林局、市财政局')).toEqual([
    ['市林业局', '', '市园林局 市财政局'],
  ])
})

test.each([
  ['\n责任处（科）室：项目科、财务科', '', '项目科 财务科'],
  ['\n牵头单位：市住建局\n责任县（市、区）：抚松县、靖宇县', '市住建局', '抚松县 靖宇县'],
  ['（牵头单位：市住建局；责任县（市、区）：抚松县、靖宇县）', '市住建局', '抚松县 靖宇县'],
  ['\n责任部门、单位：市商务局、市投促局', '', '市商务局 市投促局'],
  ['\n牵头单位：市发改委\n责任处室、单位：改革处、市信息中心', '市发改委', '改革处 市信息中心'],
  ['\n责任科（室）：安全科', '', '安全科'],
  ['\n责任处室〔单位〕：规划处、市属各校', '', '规划处 市属各校'],
  ['责任部门[单位]：市商务局。', '', '市商务局'],
  ['（牵头处室：规划处；责任处室〔单位〕：基教处、市属各校）', '规划处', '基教处 市属各校'],
  ['（责任单位【部门】：市商务局、市投促局）', '', '市商务局 市投促局'],
  ['\n责任部门及单位：某某公司、张家村', '', '某某公司 张家村'],
  ['\n整改单位：市水务局\n整改时限：6月底', '', '市水务局'],
])('a label may say of what kinds the units are: %s', (words, lead, responsible) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([[lead, '', responsible]])
})

test.each([
  '责任部门、单位：要高度重视。',
  '整改单位：要立行立改，整改部门负责督促。',
  '落实责任县（市、区）：明确专人。',
  '落实责任县〔市、区〕：明确专人。',
  '执行责任单位〔2023〕：明确专人。',
])('such a label before other words than names begins prose: %s', words => {
  expect(taskRows(parsePlan(`一、工作要求\n（一）${words}`), '')).toEqual([])
})

test('a dash may stand by mistake where the colon of a label belongs', () => {
  const file = '（一）联络。\n责任单位--校友办\n（二）宣传。\n责任单位——县委宣传部、县文旅局。'
  expect(rolesOf(file)).toEqual([
    ['', '', '校友办'],
    ['', '', '县委宣传部 县文旅局'],
  ])
  expect(rolesOf('（一）联络。\n责任单位——抓落实的关键。')).toEqual([])
})

test('labels with blanks within stand behind names, however many, as those of persons do', () => {
  const glued = '责 任 单 位：县财政局'.repeat(300)
  const [roles] = rolesOf(`1.修路。牵头单位：县交通局${glued}配合单位：县水利局`)
  expect(roles).toEqual(['县交通局', '县水利局', Array.from({length: 300}, () => '县财政局').join(' ')])
  const persons = ['牵头领导：张三责任部门：县农业局', '牵头领导：李四责任部门：县林业局'].join('；')
  expect(rolesOf(`1.修路。${persons}`)).toEqual([['', '', '县农业局 县林业局']])
})

test('a deadline or a person stands behind a blank, or in the line below its label, as behind a colon', () => {
  const kept = (...lines: string[]) => {
    const [task] = placedTasks(parsePlan(['一、清理库房。', '责任单位：县档案馆', ...lines].join('\n')))
    return task!.node.children.flatMap(node =>
      node.type === 'note' ? `${node.field ?? node.kind} ${node.value}` : [],
    )
  }
  expect(kept('完成时限', '2024年12月底前', '责任人', '张三')).toEqual([
    'deadline 2024年12月底前',
    'person 张三',
  ])
  expect(kept('完成时限：', '立行立改', '责任领导：', '王 伟')).toEqual(['deadline 立行立改', 'person 王 伟'])
  expect(kept('整改期限 2024年12月底前', '责任人 张三')).toEqual(['deadline 2024年12月底前', 'person 张三'])
  expect(kept('完成时限', '另行研究。')).toEqual(['text 完成时限', 'text 另行研究。'])
})

test('a colon of vertical writing is one', () => {
  expect(rolesOf('某场分工\n1、购买树苗。\n牵头单位︰生产科\n配合单位︰财务科')).toEqual([
    ['生产科', '财务科', ''],
  ])
})

test('a semicolon in place of the colon of a deadline is reported, and the deadline read', () => {
  const file = new VFile('某场分工\n1、购买树苗。\n牵头单位：生产科\n完成时限；3月底')
  expect(taskRows(parsePlan(file), '')[0]!.deadlines).toEqual(['3月底'])
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['label-without-colon'])
})

test('a lead that is 待定 is nobody, and no word of the task', () => {
  const plan = parsePlan('某县分工\n（一）冷库项目。\n牵头单位：待定\n配合单位：县文旅局')
  expect(rolesOf(plan)).toEqual([['', '县文旅局', '']])
  expect(taskRows(plan, '')[0]!.text).toBe('冷库项目。')
})

test('what is told of a plan by an example assigns nothing', () => {
  const words = '第3项任务“新建停车场”，主责单位是市交通局、市公安局。'
  expect(rolesOf(`分工方案公开，新增两项任务\n例如，${words}`)).toEqual([])
  expect(rolesOf(`任务\n1.新建停车场。例如利用桥下空间。（主责单位：市交通局）`)).toEqual([
    ['市交通局', '', ''],
  ])
})
