/** What documents have around and between their tasks: numbers with ornaments, contents, remarks, their own data. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {formatPlan} from '../../../src/write/plan/format-plan.ts'
import {differences} from '../../../src/write/plan/same-tree.ts'
import {rolesOf} from '../../roles-of.ts'

const numbersOf = (text: string) => taskRows(parsePlan(text), '').map(({number}) => number)
const titlesOf = (text: string) => taskRows(parsePlan(text), '').map(row => row.title ?? row.text)

test.each(['★', '👉', '■ ', '✅ '])('a number stands behind an ornament: %s', ornament => {
  const plan = `一、工作分工\n（一）建中心。（市民政局负责）\n${ornament}（二）育人才。（市人社局负责）\n${ornament}二、其他\n（三）改造。（市住建局负责）`
  expect(numbersOf(plan)).toEqual(['1.1', '1.2', '2.3'])
})

test('ornaments without end are no number', () => {
  expect(numbersOf(`XX市分工\n${'★'.repeat(100_000)}1.修路。（市交通局负责）`)).toHaveLength(1)
})

test('two digits alone on lines count tasks, if they begin with 01 and leave none out', () => {
  const plan = '民生实事任务分工\n01\n新增泊位\n责任单位：市城管局\n02\n建设公园\n责任单位：市园林局'
  expect(titlesOf(plan)).toEqual(['新增泊位', '建设公园'])
  expect(titlesOf(plan.replace('\n02', '\n12'))[1]).toContain('12')
})

test('the only item below a heading is a task of its own where others have several', () => {
  const plan =
    '任务分解\n一、重点工作\n●整治充电。责任单位：市应急局\n●雨污分流。责任单位：市住建局\n二、民生工作\n●发放津贴。责任单位：市民政局'
  expect(numbersOf(plan)).toEqual(['1.1', '1.2', '2.1'])
  const alone = '任务分解\n一、民生工作\n●发放津贴。\n责任单位：市民政局'
  expect(numbersOf(alone)).toEqual(['1'])
})

test('an entry with units of its own stands over items that have theirs', () => {
  const plan =
    'XX县任务分解\n1、完善路网。（牵头单位：县交通局）\n▲拓宽东路。（责任单位：乙镇）\n▲改造西桥。（责任单位：丙镇）\n2、通水。（县水利局负责）'
  expect(numbersOf(plan)).toEqual(['1', '1.1', '1.2', '2'])
  expect(rolesOf(plan).slice(0, 2)).toEqual([
    ['县交通局', '', ''],
    ['', '', '乙镇'],
  ])
  expect(parsePlan(plan).children.find(({type}) => type === 'task')).toMatchObject({marker: '1、'})
  // Paragraphs without a sign share the entry.
  expect(numbersOf(plan.replaceAll('▲', ''))).toEqual(['1.1', '1.2', '1.3', '2'])
})

test('items stand side by side where the first of them is behind the number of the entry', () => {
  const items = '1.●种树。（县林业局负责）\n●清淤。（东门镇负责）\n●修堤。（西门镇负责）'
  expect(numbersOf(`XX县任务分解\n${items}\n2.通水。（县水利局负责）`)).toEqual(['1.1', '1.2', '1.3', '2'])
})

test('numbers that items begin with count up, and name no month and no measure', () => {
  const numbers = (first: string, second: string) =>
    numbersOf(
      `XX县任务分解\n1.种树。（县林业局负责）\n${first}。（东门镇负责）\n${second}。（西门镇负责）\n2.通水。（县水利局负责）`,
    )
  expect(numbers('1 清淤', '2 修堤')).toEqual(['1', '1.1', '1.2', '2'])
  expect(numbers('1 月底前清淤', '2 月底前修堤')).toEqual(['1.1', '1.2', '1.3', '2'])
  expect(numbers('30 公里河道清淤', '12 月底前修堤')).toEqual(['1.1', '1.2', '1.3', '2'])
  expect(numbers('3 清淤', '8 修堤')).toEqual(['1.1', '1.2', '1.3', '2'])
  // Two items may share their units, and several go on from those of another entry.
  expect(numbers('1 清淤。\n2 植草', '3 修堤')).toEqual(['1', '1.1', '1.2', '2'])
  expect(numbers('4 清淤', '5 修堤')).toEqual(['1', '1.1', '1.2', '2'])
  // What begins as a measure does is an item where it counts up.
  expect(numbers('1 日间照料站扩建', '2 户厕改造')).toEqual(['1', '1.1', '1.2', '2'])
  expect(numbers('1 个月内清淤', '2 年内修堤')).toEqual(['1.1', '1.2', '1.3', '2'])
  const alone = '1.种树。（县林业局负责）\n1 户特困户搬迁。（东门镇负责）'
  expect(numbersOf(`XX县任务分解\n${alone}\n2.通水。（县水利局负责）`)).toEqual(['1.1', '1.2', '2'])
})

test('and is written back so', () => {
  const plan = parsePlan('XX县任务分解\n1、完善路网。（牵头单位：县交通局）\n▲拓宽东路。（责任单位：乙镇）')
  const again = parsePlan(formatPlan(plan, {to: 'text'}))
  expect(numbersOf(formatPlan(plan, {to: 'text'}))).toEqual(['1', '1.1'])
  expect(differences(plan, again)).toEqual([])
})

test.each(['目　录\n一、总体要求 1\n二、重点任务 2\n', '一、总体要求……1\n二、重点任务……………2\n'])(
  'the lines of a table of contents are no entries: %j',
  contents => {
    const plan = parsePlan(
      `XX市方案\n${contents}XX市方案\n一、总体要求\n贯彻部署。\n二、重点任务\n1.修路。（市交通局负责）`,
    )
    expect(plan.children.filter(({type}) => type === 'section')).toHaveLength(1)
  },
)

test.each([
  '注：1.牵头单位每月报送。\n2.本表由市河长办解释。',
  '说明：\n1.牵头单位每月报送。\n2.本表自发布之日起执行。',
])('the points of a remark behind the tasks are no tasks: %j', remark => {
  expect(
    rolesOf(`XX市分工\n一、压实责任。（市水利局负责）\n二、清理河道。（市住建局负责）\n${remark}`),
  ).toHaveLength(2)
})

test('nor are they items below a table', () => {
  const plan = parsePlan(
    '任务清单\n序号\t工作任务\t责任单位\n1\t修路\t县交通局\n2\t治水\t县水利局\n\n说明：1.本清单与上级清单一致。\n2.受委托的事项，主管部门应加强指导。',
  )
  expect(plan.children.slice(-2).map(node => node.type === 'note' && node.kind)).toEqual([
    'metadata',
    'metadata',
  ])
})

test('nor where a remark that counts says 备注, as a field of a task does', async () => {
  const file = new VFile(
    '任务台账\n序号\t工作任务\t责任单位\n1\t修路\t县交通局\n2\t治水\t县水利局\n\n备注：1.按月报送进展。\n2.责任单位销号前附上报告。',
  )
  const plan = parsePlan(file)
  expect(plan.children.slice(-2).map(node => node.type === 'note' && node.kind)).toEqual([
    'metadata',
    'metadata',
  ])
  expect(file.messages).toEqual([])
})

test.each([
  ['说明：完成时限均为2024年底。\n1.建公园，由市住建局负责。\n2.建小学，由市教育局负责。', 2],
  ['注：标★的为民生实事。\n1.建校。【市教育局】\n2.建医院。【市卫健委】', 2],
  ['一、教育\n责任单位：市教育局\n备注：需省厅支持\n1.建校。\n2.招聘。', 3],
  ['1.修路。（市交通局负责）\n备注：1.报送\n2.治水。\n责任单位：市水利局', 2],
  ['序号\t任务\t责任单位\n1\t修路\t市交通局\n说明：\n1.治水。（市水利局负责）\n2.建校。（市教育局负责）', 3],
])('a remark above tasks or between them takes none of them: %j', (plan, count) => {
  expect(rolesOf(`XX市分工\n${plan}`)).toHaveLength(count)
})

test('01 beside other numbers, boxes to tick and a line with dots are none of these', () => {
  expect(numbersOf('分工\n01\n（一）修路。（市交通局负责）\n02\n（二）治水。（市水利局负责）')).toEqual([
    '1',
    '2',
  ])
  expect(titlesOf('分工\n1.是否完成选址\n□1.是 □2.否\n责任单位：市住建局')).toHaveLength(1)
  expect(numbersOf('分工\n1.粮食产量……120\n责任单位：市农业局')).toEqual(['1'])
})

test('活动一 is an entry where it says who does it, and else of the words of its task', () => {
  const own = '任务\n活动一：优化预约\n主责部门：门诊部\n活动二：优化挂号\n主责部门：信息科'
  expect(numbersOf(own)).toEqual(['1', '2'])
  const within =
    '任务\n1.开展宣传月。\n活动一：进校园。\n活动二：进社区。\n责任单位：县教育局\n2.修路。\n责任单位：县交通局'
  expect(rolesOf(within)).toEqual([
    ['', '', '县教育局'],
    ['', '', '县交通局'],
  ])
})

test('a notice that sets up a body gives nobody a task, but where a part of it divides the work', () => {
  const notice = (head: string) =>
    `关于成立某县乡村振兴工作专班的通知\n一、组成人员\n组长：张三\n二、${head}\n（一）由县农业农村局牵头，县财政局配合，负责统筹。`
  expect(rolesOf(notice('职责分工'))).toEqual([['县农业农村局', '县财政局', '']])
  expect(rolesOf(notice('其他'))).toEqual([])
})

test('groups below 组织机构 divide the work beside labels', () => {
  expect(
    rolesOf(
      '某县方案\n一、任务\n1.检测。责任单位：县卫健局\n二、组织机构\n1.材料组：由县教育局牵头，县档案局配合。',
    ),
  ).toEqual([
    ['', '', '县卫健局'],
    ['县教育局', '县档案局', ''],
  ])
})

test('data on one line, with colons or without, are those of the document', () => {
  const {meta} = parsePlan(
    '区人民政府办公室关于印发责任分解方案的通知\n索 引 号 MB15/2023-05 发文日期 2023-01-03\n发布机构 区人民政府办公室 文    号 蔡政办〔2023〕1号\n1.修路。（区交通局负责）',
  )
  expect(meta).toEqual({date: '2023-01-03', number: '蔡政办〔2023〕1号', issuer: '区人民政府办公室'})
})

test.each([
  ['包头市人民政府关于印发任务分解意见的通知', {issuer: '包头市人民政府'}],
  [
    '韶關市人民政府關於印發若干措施的通知(韶府〔2019〕31號)',
    {issuer: '韶關市人民政府', number: '韶府〔2019〕31號'},
  ],
  ['国务院办公厅转发商务部关于加快发展意见的通知', {issuer: '国务院办公厅'}],
  ['某市关于加快发展的意见', {}],
  ['青山市落实国务院办公厅关于深化改革意见的分工方案', {}],
  ['青山市关于转发国务院文件的通知（国发〔2023〕1号）', {}],
  ['2024年重点工作任务分工方案（试行）', {}],
])('a title says who issued a document, and its number behind it: %s', (title, meta) => {
  expect(parsePlan(`${title}\n各县（市、区）人民政府：\n1.修路。（市交通局负责）`).meta).toEqual(meta)
})

test.each([
  [
    '市政府关于就业的意见\n政策原文\n沪府发〔2017〕76号\n上海市人民政府关于就业的意见\n各区人民政府：',
    '上海市人民政府关于就业的意见',
  ],
  ['目录\n一、总体要求 1\n二、重点任务 3\n国务院办公厅关于就业的意见', '国务院办公厅关于就业的意见'],
  ['青山市重点工作任务分工\n青政发〔2023〕1号\n2023年1月1日\n目标任务', '青山市重点工作任务分工'],
  ['|\n鄂州市人民政府关于印发意见的通知 (鄂州政办发〔2010〕10号)', '鄂州市人民政府关于印发意见的通知'],
  ['清源县2024年县委一号文件重点任务分工方\n案', '清源县2024年县委一号文件重点任务分工方案'],
  [
    '某县关于印发分工方案的通知\n某政办〔2024〕3号\n各乡镇：\n现将方案印发。\n2024年3月1日\n某县2024年分工方案',
    '某县关于印发分工方案的通知',
  ],
])('the title is found among what a page shows: %j', (head, title) => {
  expect(parsePlan(`${head}\n1.修路。（市交通局负责）`).title).toBe(title)
})

test.each([
  '以上任务，各市人民政府均为责任单位。',
  '各市人民政府均为以上各项任务的责任单位。',
  '各市人民政府为以上任务的责任单位，不再列出。',
])('units of all tasks are those of the document: %s', words => {
  const plan = parsePlan(`某省分工\n（一）巡查。（省水利厅负责）\n（二）调度。（省应急厅牵头）\n${words}`)
  expect(plan.meta.everywhere).toEqual(['各市人民政府'])
  expect(rolesOf(plan)).toEqual([
    ['', '', '省水利厅'],
    ['省应急厅', '', ''],
  ])
})

test('who comes first leads is another rule than whose all tasks are', () => {
  const rule = '上述任务列第一位的单位为牵头单位，其他单位均为配合单位。'
  expect(parsePlan(`某省分工\n1.巡查。（省水利厅、省财政厅负责）\n${rule}`).meta.everywhere).toBeUndefined()
})

test.each([
  ['（市生态环境局、发展和改革局牵头督导，市公安局参与）', '市生态环境局 发展和改革局', '市公安局', ''],
  ['（市教育局牵头，市财政局、各县区政府督促落实）', '市教育局', '', '市财政局 各县区政府'],
  ['（市水利局牵头，各县区政府分级负责）', '市水利局', '', '各县区政府'],
  ['（市环卫中心主抓，市财政局配合）', '市环卫中心', '市财政局', ''],
  ['（各县区贯彻落实）', '', '', '各县区'],
])('verbs of two words: %s', (clause, ...roles) => {
  expect(rolesOf(`XX市分工\n1.治理。${clause}`)).toEqual([roles])
})

test.each([
  '列第一位者为工作牵头单位或汇总单位，下同',
  '列第一位的为责任牵头单位，下同',
  '为首单位为牵头单位，下同',
])('the first-named leads: %s', rule => {
  expect(
    rolesOf(
      `XX市分工\n1.治水。\n责任单位：市水利局、市财政局（${rule}）\n2.修路。\n责任单位：市交通局、市住建局`,
    ),
  ).toEqual([
    ['市水利局', '', '市财政局'],
    ['市交通局', '', '市住建局'],
  ])
})

test('offices below a label that a line break cuts are whole', () => {
  expect(
    rolesOf(
      '东湖街道重点工作任务分解\n1.开展整治，消除安全隐患，新增充电\n端口2000个。责任科室：应急管理办公室、综\n合行政执法队。\n2.完成改造。责任科室：城市建设办公室；配合科室：\n社会事务办公室。',
    ),
  ).toEqual([
    ['', '', '应急管理办公室 综合行政执法队'],
    ['', '社会事务办公室', '城市建设办公室'],
  ])
})

test('成员科室 cooperate with the 牵头科室 beside them', () => {
  expect(
    rolesOf(
      '医院创建方案\n1.行政管理组。牵头科室：院办公室；成员科室：党委办公室、人事科。负责依法执业条款。',
    ),
  ).toEqual([['院办公室', '党委办公室 人事科', '']])
})

test('the unit in a bracket below news is who wrote them, and below items whose they are', () => {
  const news =
    '我县召开防火会议\n会议指出，形势平稳。\n会议要求，由县林业局牵头，县公安局配合，清查火源。\n（县林业局）'
  expect(rolesOf(news)).toEqual([])
  const task = '停车场建设任务\n新建停车场5个。\n年底前全部投入使用。'
  expect(rolesOf(`${task}\n（县住建局）`)).toEqual([['', '', '县住建局']])
  expect(rolesOf(`${task}\n（县住建局、县交通局）`)).toEqual([['', '', '县住建局 县交通局']])
  expect(rolesOf('防火工作分工\n1.清查火源。\n2.检查值班。\n（县林业局）').flat()).toContain('县林业局')
  for (const work of [
    '清查火源，年底前完成。',
    '办好推进会议。\n检查值班。',
    '任务名称：清查火源\n完成时限：10月底',
  ])
    expect(rolesOf(`防火工作任务\n${work}\n（县林业局、县公安局）`)).toEqual([['', '', '县林业局 县公安局']])
})

test('a room in brackets is where something is handed in', () => {
  const read = (words: string) =>
    rolesOf(`种茶任务分工\n1.种茶。（县农业局、县财政局）\n2.采茶。（县林业局）\n${words}`)
  const tasks = read('')
  for (const words of [
    '各单位每月底前将进度报县茶办（农业大楼318室）。',
    '3.各单位按时报送（行政楼206室）。',
  ])
    expect(read(words).filter(([, , units]) => units)).toEqual(tasks)
  expect(read('地址：县政府大院206室（县茶产业办公室）')).toEqual(tasks)
  expect(read('3.改造地址：茶街12号（县住建局）')).toHaveLength(3)
  // 610办公室 is an office.
  expect(read('3.护茶。（县610办公室）')).toHaveLength(3)
  expect(read('3.护茶。（高新区610办公室）')[2]).toEqual(['', '', '高新区610办公室'])
})
