/** Clauses that say who does what, in the words that offices choose. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

test.each([
  ['学科类由市教育局负责，艺术类由市文旅局负责。', '', '', '市教育局 市文旅局'],
  ['（学科类由市教育局负责，艺术类由市文旅局负责）', '', '', '市教育局 市文旅局'],
  ['责任单位：学科类由市教育局负责，艺术类由市文旅局负责', '', '', '市教育局 市文旅局'],
  ['由县委宣传部牵头，每季度组织一次现场会，会务由承办乡镇负责。', '县委宣传部', '', '承办乡镇'],
  ['综合组：由县政府办牵头，县委办参加。', '县政府办', '县委办', ''],
  ['本项由市统计局牵头。', '市统计局', '', ''],
  ['责任单位：由市政务中心牵头，会同市财政局', '市政务中心', '市财政局', ''],
  ['（市住建局牵头制定方案，市财政局负责资金，各区负责实施）', '市住建局', '', '市财政局 各区'],
  ['由副县长张三同志牵头，县商务局具体负责，各乡镇配合。', '', '各乡镇', '县商务局'],
])('what a unit is in charge of is no part of its name: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([roles])
})

test('what a unit is in charge of stays in the words of the task', () => {
  expect(taskRows(parsePlan('1.日常工作由市疾控局负责。'), '')[0]?.text).toBe('日常工作')
})

test.each([
  ['（牵头单位：县统计局，各乡镇负责落实）', '县统计局', '', '各乡镇'],
  ['（牵头单位：县统计局；各乡镇按职责分工负责）', '县统计局', '', '各乡镇'],
  ['\n牵头单位：县统计局，县公安局、各乡镇参加', '县统计局', '县公安局 各乡镇', ''],
  ['\n牵头：市商务局；市财政局、各区配合。', '市商务局', '市财政局 各区', ''],
  ['（民政部、国家疾控局，全国妇联、共青团中央参与）', '', '全国妇联 共青团中央', '民政部 国家疾控局'],
  ['（县交通局牵头，县财政局，县住建局配合）', '县交通局', '县财政局 县住建局', ''],
  ['（牵头单位：县统计局、县公安局负责）', '县统计局 县公安局', '', ''],
  ['责任单位为教务处、各院系，2023年6月完成。', '', '', '教务处 各院系'],
])('a verb behind a label says something of what stands behind the comma: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([roles])
})

test.each([
  ['【牵头单位】市发展改革委 【配合单位】市直有关部门', '市发展改革委', '市直有关部门', ''],
  ['\n【牵头单位】市发展改革委【配合单位】市直有关部门', '市发展改革委', '市直有关部门', ''],
  ['\n【牵头单位】市发展改革委\n【责任单位】市统计局', '市发展改革委', '', '市统计局'],
  ['主办：宣传部；协办：融媒体中心', '宣传部', '融媒体中心', ''],
  ['\n牵头：乡村振兴办\n责任：党政办、各村', '乡村振兴办', '', '党政办 各村'],
])('labels in boxes, and short ones: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([roles])
})

test.each([
  ['（区科技局牵头负责；区财政局、区人才办）', '区科技局', '', '区财政局 区人才办'],
  ['（文旅局牵头，宣传部参加，3—5月）', '文旅局', '宣传部', ''],
  ['（组织科主责，各科室配合）', '组织科', '各科室', ''],
  ['\n市金融办、市银监分局分别牵头落实', '市金融办 市银监分局', '', ''],
  ['医保局牵头，公安、财政、卫健等部门配合。', '医保局', '公安 财政 卫健', ''],
  ['（县卫健局牵头抓总，各村抓好落实）', '县卫健局', '', '各村'],
  ['（牵头单位：市水务局）。监测处、水源处落实。', '市水务局', '', '监测处 水源处'],
  ['（牵头单位：市发改委）。由张某副局长负责，污防处落实。', '市发改委', '', '污防处'],
  ['（牵头单位：市气象局）。各单位要认真负责。', '市气象局', '', ''],
  ['自然资源局为牵头单位，住建局为配合单位。', '自然资源局', '住建局', ''],
])('clauses in a bracket and at the end of a paragraph: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([roles])
})

test.each([
  '由市场决定资源配置，由浅入深推进工作，加强统筹负责。',
  '明确责任，落实到人。责任：压实各方责任，层层落实。',
  '坚持谁主管谁负责，由主要领导负总责，由分管领导具体负责。',
  '督促责任单位市教育局整改到位。',
  '学校要由校长牵头，班主任负责，教师参与。',
])('prose that only sounds like a clause assigns nothing: %s', words => {
  expect(rolesOf(`1.办事。（市教育局负责）\n2.${words}`)[1]).toEqual(['', '', ''])
})

test.each([
  ['成立工作专班，由市发改委牵头，市财政局配合。', '市发改委', '市财政局', ''],
  ['新建小学10所，由市教育局负责。', '', '', '市教育局'],
  ['完善配送，新建物流中心，由市商务局牵头。', '市商务局', '', ''],
  ['10月底前，由各县区负责。', '', '', '各县区'],
])('由 behind a comma begins the list, whatever stands before it: %s', (words, ...roles) => {
  expect(rolesOf(`1.${words}`)).toEqual([roles])
})

test.each([
  '会议要求，市财政局牵头落实资金，各部门配合。',
  '近日，市公安局牵头开展专项行动，市城管局、市交通局配合。',
])('what a unit leads in running text is no clause: %s', words => {
  expect(rolesOf(words)).toEqual([])
})

test.each([
  ['责任单位：县水利局、县住建局（县水利局牵头）', '县水利局', '', '县水利局 县住建局'],
  ['责任单位：县司法局（由县委政法委牵头，县财政局配合）', '县委政法委', '县财政局', '县司法局'],
  ['责任单位：县教育局、县财政局，由县教育局牵头', '县教育局', '', '县教育局 县财政局'],
  ['牵头单位：县商务局（县发改局配合）', '县商务局', '县发改局', ''],
  ['责任单位：县水利局、县住建局（其中县水利局牵头）', '县水利局', '', '县水利局 县住建局'],
])('a clause behind the list of a label says more of it: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。\n${words}`)).toEqual([roles])
})

test.each([
  ['由村建所牵头（环卫公司配合）。', '村建所', '环卫公司', ''],
  ['村建所负责实施（环卫公司配合）。', '', '环卫公司', '村建所'],
  ['责任单位：村建所（环卫公司配合）。', '', '环卫公司', '村建所'],
  ['各中小学校负责具体实施（各小学由中心小学统筹组织）。', '', '', '各中小学校 中心小学'],
])('a bracket does not hide the clause before it: %s', (words, ...roles) => {
  expect(rolesOf(`1.清理杂草。${words}`)).toEqual([roles])
})

test('what a sentence says of everybody before a bracket is no clause', () => {
  expect(rolesOf('1.开展消费扶贫，引导全社会参与。（县工商联负责）')).toEqual([['', '', '县工商联']])
})

test.each([
  ['（县水利局牵头，有关部门配合）', ['lead', 'cooperating …']],
  ['（县水利局负责，其他相关部门协助）', ['responsible', 'cooperating …']],
  ['由县水利局牵头，县财政局配合，有关单位参与。', ['lead', 'cooperating', 'cooperating …']],
  ['（责任单位：县水利局，相关部门配合）', ['responsible', 'cooperating …']],
  ['（县水利局会同有关部门负责）', ['responsible …']],
  ['由县水利局牵头，会同有关部门落实。', ['lead …']],
])('it is those who help that are left open where nobody in particular helps: %s', (words, duties) => {
  const [task] = parsePlan(`XX县分工\n1.清淤。${words}`).children.filter(({type}) => type === 'task')
  const found = task?.type === 'task' ? task.children : []
  expect(
    found.flatMap(node => (node.type === 'duty' ? `${node.role}${node.openEnded ? ' …' : ''}` : [])),
  ).toEqual(duties)
})

test('who is in charge may stand before units, however many', () => {
  const units = Array.from({length: 20}, (_, nth) => `县第${nth + 1}中学`).join('、')
  const fieldsOf = (line: string) =>
    parsePlan(`XX县分工\n1.清淤。\n${line}`).children.flatMap(task =>
      task.type === 'task'
        ? task.children.flatMap(node => (node.type === 'note' ? [`${node.label} ${node.value}`] : []))
        : [],
    )
  const line = `责任领导：按《要点》分工（王芳、李明）；责任单位：${units}；配合单位：县水利局。`
  expect(fieldsOf(line)).toEqual(['责任领导 按《要点》分工（王芳、李明）'])
  expect(rolesOf(`XX县分工\n1.清淤。\n${line}`)).toEqual([['', '县水利局', units.replaceAll('、', ' ')]])
  // Of many words it is prose.
  expect(fieldsOf(`责任领导：${'要加强统筹，压实责任，'.repeat(10)}责任单位：县水利局。`)).toEqual([])
})

test('so may when it is due', () => {
  const units = Array.from({length: 20}, (_, nth) => `县第${nth + 1}中学`).join('、')
  for (const field of ['完成时限：2024年底；', '整改时限：6月底前，', '完成时间：长期。']) {
    const [row] = taskRows(parsePlan(`XX县分工\n1.清淤\n${field}责任单位：${units}`), '')
    expect(row!.text).toBe('清淤')
    expect(row!.deadlines.join()).toBe(field.slice(5, -1))
    expect(row!.responsible).toHaveLength(20)
  }
})

test.each(['主管单位：县农业局', '会议时间：3月1日'])(
  'but not what else a field says below a title: %s',
  field => {
    const units = Array.from({length: 20}, (_, nth) => `县第${nth + 1}中学`).join('、')
    expect(parsePlan(`XX县提案办理表\n${field}；承办单位：${units}`).title).toBe('XX县提案办理表')
  },
)

test.each([
  ['牵头单位：县住建局。县残联、各乡镇配合。', '县住建局', '县残联 各乡镇', ''],
  ['牵头单位：县住建局。县残联、各乡镇按照职责分工，积极配合。', '县住建局', '县残联 各乡镇', ''],
  ['责任单位：县住建局。县残联、各乡镇按职责分工负责。', '', '', '县住建局 县残联 各乡镇'],
  ['责任单位：县住建局。各责任单位抓好落实。', '', '', '县住建局'],
])('a sentence behind the units of a label assigns too: %s', (words, ...roles) => {
  expect(rolesOf(`某县任务分工\n1.改造设施。${words}`)).toEqual([roles])
})

test.each([
  ['责任单位：县教育局。年底前由县教育局、县残联负责。', '年底前'],
  ['责任单位：县教育局。县残联负责，6月底前完成。', '6月底前完成'],
  ['由县教育局负责，全年按月推进。', '全年按月推进'],
  ['由县教育局负责，持续到2025年。', '持续到2025年'],
  ['（2024年9月底前由县教育局、县残联负责）', '2024年9月底前'],
  ['（一季度由县教育局牵头，县残联配合）', '一季度'],
  ['年底前由县教育局牵头，县残联配合。', '年底前'],
  ['5月1日至6月30日由县教育局负责。', '5月1日至6月30日'],
  ['（4月1日—30日由县教育局负责）', '4月1日—30日'],
  ['（3月至5月由县教育局牵头，县残联配合）', '3月至5月'],
  ['（6—9月由县教育局负责）', '6—9月'],
  ['（上半年2月中旬至3月底由县教育局负责）', '上半年2月中旬至3月底'],
  ['2024—2025年由县教育局负责。', '2024—2025年'],
  ['次年1月底前由县教育局负责。', '次年1月底前'],
  ['10月1日至次年5月31日由县教育局负责，实行24小时值班。', '10月1日至次年5月31日'],
  ['11月至次年3月由县教育局牵头做好供暖。', '11月至次年3月'],
  ['（3月16日-5月31日，由县教育局牵头，县残联配合）。', '3月16日-5月31日'],
  ['（6—9月份由县教育局负责）', '6—9月份'],
  ['（2024年内由县教育局负责）', '2024年内'],
  ['（3月1日0时至6月30日24时由县教育局负责）', '3月1日0时至6月30日24时'],
  ['责任单位：县教育局（2024年3月—12月由县残联组织实施）', '2024年3月—12月'],
])('a day before 由 is when the task is due: %s', (words, day) => {
  const plan = parsePlan(`某县任务分工\n1.资助学生。${words}`)
  expect(taskRows(plan, '')[0]!.deadlines).toEqual([day])
})

test.each([
  ...['考试期间由县教育局负责。', '每月由县教育局负责。', '今年由县教育局负责。'],
  ...['（考试期间由县教育局负责）', '（每月由县教育局负责）', '（今年由县教育局负责）'],
  ...['（2026年1月起由县教育局负责）', '（县残联牵头，7月底前由县教育局配合）'],
])('no day by which the task is due, but a case, a beginning, or the day of a helper: %s', words => {
  expect(taskRows(parsePlan(`某县任务分工\n1.资助学生。${words}`), '')[0]!.deadlines).toEqual([])
})

test.each([
  ['资助学生（每月底由县教育局负责）。', ['资助学生: 每月底']],
  ['资助学生（县残联牵头，7月底前由县教育局配合）。', ['资助学生: 7月底前']],
  ['资助学生（3月由县残联负责，4月由县教育局负责）。', ['资助学生: 3月 4月']],
  ['资助学生。责任单位：县残联（每月由县教育局负责）。', ['资助学生。: 每月']],
  [
    '资助学生（考试期间由县残联负责），整治校车（今年由县公安局负责）。',
    ['资助学生: 考试期间', '整治校车: 今年'],
  ],
])('a time before 由 in a bracket that is no deadline of the task is a field of it: %s', (words, tasks) => {
  const rows = taskRows(parsePlan(`某县任务分工\n1.${words}`), '')
  const valuesOf = ({fields = []}: (typeof rows)[number]) => fields.map(({value}) => value).join(' ')
  expect(rows.map(row => `${row.text}: ${valuesOf(row)}`)).toEqual(tasks)
})

test.each([
  ['体育馆建设。年底前由县教体局牵头，县住建局配合，完成封顶。', '县教体局 / 县住建局 / '],
  ['医院搬迁。9月底前由县卫健局负责完成搬迁，10月底前由县住建局负责拆除旧楼。', ' /  / 县卫健局 县住建局'],
  ['一季度由市商务局牵头，举办消费节4场。', '市商务局 /  / '],
  ['高考期间由县公安局牵头，县城管局配合开展噪声整治。', '县公安局 /  / '],
])('a day before 由 leaves a sentence what it is, whatever stands behind the verb: %s', (words, roles) => {
  expect(rolesOf(parsePlan(`某县任务分工\n1.${words}`)).map(all => all.join(' / '))).toEqual([roles])
})

test.each([
  ...['资金由县财政局负责。', '其中校园周边由县公安局负责。', '审计局负责验收。'],
  ...['申报材料由各学校负责，县财政局指导。', '助学补贴由县财政局负责。', '督查由县委督查室负责。'],
  ...['县政府督查室负责督办。', '县政府办负责督促检查。', '县人社局负责解释。'],
])('who only looks after the task of a label, or does a share of it, does not do it: %s', words => {
  expect(rolesOf(`某县任务分工\n1.资助学生。责任单位：县教育局。${words}`)).toEqual([['', '', '县教育局']])
})

test.each([
  ['。日常工作由县残联负责。资金由县财政局负责。'],
  ['；日常工作由县残联负责；资金由县财政局负责。'],
  ['，日常工作由县残联负责，资金由县财政局负责。'],
  ['（日常工作由县残联负责，资金由县财政局负责）'],
])(
  'a share is a note, and what else stands beside it behind a label is read, whatever parts them: %s',
  words => {
    expect(rolesOf(`某县任务分工\n1.资助学生。责任单位：县教育局${words}`)).toEqual([
      ['', '', '县教育局 县残联'],
    ])
  },
)

test.each([
  ['。征地拆迁由各县（市、区）政府负责。', '征地拆迁', '县教育局 各县（市、区）政府'],
  ['（土地由县自然资源局负责保障）', '土地', '县教育局 县自然资源局'],
  ['，水电改造由供水、供电公司负责。', '水电改造', '县教育局 供水 供电公司'],
  ['；林区由县林业局、国有林场负责', '林区', '县教育局 县林业局 国有林场'],
  ['。该项任务由县政府办负责。', '', '县教育局 县政府办'],
])(
  'the words of a share behind a label are a field beside its units: 责任单位：县教育局%s',
  (words, share, units) => {
    const plan = parsePlan(`某县任务分工\n1.新建学校。责任单位：县教育局${words}`)
    expect(rolesOf(plan)).toEqual([['', '', units]])
    expect((taskRows(plan, '')[0]!.fields ?? []).map(({value}) => value).join()).toBe(share)
  },
)

test.each([
  ['资助学生', '各中心校负责督促落实。', ['', '', '县教育局 各中心校']],
  ['资助学生', '各中心校负责具体实施，县督导室负责考核。', ['', '', '县教育局 各中心校']],
  ['监督抽查', '各乡镇负责抽查。', ['', '', '县教育局 各乡镇']],
  ['资助学生', '具体由基教股负责。', ['', '', '县教育局 基教股']],
  ['资助学生', '必要时由县残联配合。', ['', '县残联', '县教育局']],
  ['资助学生', '该项任务由县政府办负责。', ['', '', '县教育局 县政府办']],
  ['资助学生', '整体工作由县政府办牵头，各乡镇配合。', ['县政府办', '各乡镇', '县教育局']],
  ['整治市容', '城区由县城管局负责，乡镇由各乡镇政府负责。', ['', '', '县教育局 县城管局 各乡镇政府']],
])('who does it too, by the sentence behind a label: %s。…%s', (task, words, roles) => {
  expect(rolesOf(`某县任务分工\n1.${task}。责任单位：县教育局。${words}`)).toEqual([roles])
})
