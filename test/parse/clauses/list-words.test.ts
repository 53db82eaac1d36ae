import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan, readPlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

test.each([
  '本措施自印发之日起施行。',
  '本意见自公布之日起执行。',
  '请遵照执行。',
  '请各单位抓好落实。',
  '请各乡镇、各部门抓好落实。',
  '望各单位认真落实。',
  '各地各部门抓好落实。',
  '全县各级各部门落实。',
  '按季度报县发改局',
  '报送县政府办公室。',
  '以上事项由县政府督查室跟踪督办。',
  '县人民政府办公室',
])('what stands below a list and is no part of it names nobody: %s', line => {
  expect(
    rolesOf(`一、办事。（县财政局负责）\n二、发放贷款。\n责任单位：县人社局、县财政局\n${line}`)[1],
  ).toEqual(['', '', '县人社局 县财政局'])
})

test.each([
  '等行业主管部门',
  '等主管部门',
  '等相关职能部门',
  '等有关行政主管部门',
  '等执法部门',
  '等成员单位',
  '等责任单位',
  '等部门（单位）',
  '等相关部门（单位）',
  '等各相关部门',
  '等5家单位',
  '等区防灾减灾救灾委员会成员单位',
  '及相关部门',
  '和有关部门',
  '……',
])('others take part, by whatever words: 市水利局%s', others => {
  expect(rolesOf(`1.办事。\n责任单位：市住建局、市水利局${others}`)).toEqual([['', '', '市住建局 市水利局']])
  expect(rolesOf(`1.办事。（市住建局、市水利局${others}按职责分工负责）`)).toEqual([
    ['', '', '市住建局 市水利局'],
  ])
})

test('several clauses that a ；parts are of the words before each', () => {
  expect(
    rolesOf('1.落实减税降费政策，县税务局牵头，县财政局配合；清理拖欠账款，县工信局牵头，县国资局配合。'),
  ).toEqual([
    ['县税务局', '县财政局', ''],
    ['县工信局', '县国资局', ''],
  ])
  expect(rolesOf('1.规范执法，县司法局负责；推行柔性执法，县市场监管局负责。')).toEqual([
    ['', '', '县司法局'],
    ['', '', '县市场监管局'],
  ])
})

test.each(['，2024年12月底前完成', '；2024年12月', '，长期坚持', '，持续推进'])(
  'a deadline behind the list of a label is no unit: %s',
  due => {
    expect(rolesOf(`1.修路。\n责任单位：县交通局、县财政局${due}`)).toEqual([['', '', '县交通局 县财政局']])
  },
)

test.each([
  ['（县卫健局牵头，县第一人民医院、县中医院配合）', '县卫健局', '县第一人民医院 县中医院', ''],
  ['由县教育局牵头，县第一中学配合。', '县教育局', '县第一中学', ''],
  ['（县第一人民医院负责）', '', '', '县第一人民医院'],
  ['由县交通局牵头，县财政局配合做好资金保障。', '县交通局', '县财政局', ''],
  ['由县水利局牵头，各乡镇参与编制。', '县水利局', '各乡镇', ''],
  ['由县自然资源局牵头，县农业农村局负责做好监管。', '县自然资源局', '', '县农业农村局'],
  ['由各乡镇负责落实，县自然资源局负责督导。', '', '', '各乡镇 县自然资源局'],
  ['由各村组织实施。', '', '', '各村'],
  ['（以县交通局为主，各乡镇配合）', '县交通局', '各乡镇', ''],
  ['（县财政局、区数据局，以及各街道负责）', '', '', '县财政局 区数据局 各街道'],
  ['（县财政局、县审计局，并由各乡镇落实）', '', '', '县财政局 县审计局 各乡镇'],
  ['（县水利局、县住建局，按行业负责）', '', '', '县水利局 县住建局'],
  ['（县交通局联合县财政局负责）', '', '县财政局', '县交通局'],
  ['（由县交通局牵头，联合县公安局、县城管局）', '县交通局', '县公安局 县城管局', ''],
  ['（县交通局牵头，联合县公安局实施）', '县交通局', '县公安局', ''],
  ['（县文旅局牵头、联合县公安局、各乡镇开展）', '县文旅局', '县公安局 各乡镇', ''],
  ['（县财政局牵头，会同县妇联、县委党校）', '县财政局', '县妇联 县委党校', ''],
  ['（县财政局牵头，会同县委老干部局老年大学推进）', '县财政局', '县委老干部局老年大学', ''],
  ['\n责任单位：县财政局牵头，会同市残联康复医院', '县财政局', '市残联康复医院', ''],
  ['（县教育局牵头、联合县住建局，8月底前完工）', '县教育局', '县住建局', ''],
  ['（县教育局牵头，会同县住建局，8月底前完成）', '县教育局', '县住建局', ''],
  ['\n责任单位：县文旅局牵头，联合县公安局开展', '县文旅局', '县公安局', ''],
  ['（县交通局配合县级有关部门落实）', '', '县交通局', '县级有关部门'],
  ['（县水利局牵头，县交通局协助各乡镇实施）', '县水利局', '县交通局', '各乡镇'],
  ['责任单位：县交通局配合县水利局', '', '县交通局', '县水利局'],
  ['（责任单位：县交通局、县住建局配合县水利局、县财政局）', '', '县交通局 县住建局', '县水利局 县财政局'],
  ['责任单位：县水利局，县交通局配合', '', '县交通局', '县水利局'],
  ['（各乡镇为责任主体，县农业农村局牵头）', '县农业农村局', '', '各乡镇'],
  ['（县交通局组织，各乡镇落实）', '', '', '县交通局 各乡镇'],
  ['由县纪委监委牵头，县委巡察办、县审计局贯通协同。', '县纪委监委', '县委巡察办 县审计局', ''],
  ['部门分工：省商务厅牵头，各地配合。', '省商务厅', '各地', ''],
])('clauses: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([roles])
})

test.each([
  ['（县水利局、县林业局按各自职责分工）', '', '', '县水利局 县林业局'],
  ['（县住建局、县交通局等依照各自职责分工）', '', '', '县住建局 县交通局'],
  ['（县体育局牵头，县文旅局、县教育局根据各自职责分工）', '县体育局', '', '县文旅局 县教育局'],
  ['责任单位：县体育局，各乡镇、各部门依据职责分工', '', '', '县体育局 各乡镇 各部门'],
])('units that no verb but 职责分工 stands behind: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([roles])
})

test.each([
  ['（县民政局牵头，县教育局、县卫健局按照职责分工，抓好落实）', '县民政局', '', '县教育局 县卫健局'],
  ['（县民政局牵头，各乡镇按职责分工，负责落实）', '县民政局', '', '各乡镇'],
  ['（县民政局、县残联按照职责分工，分别负责）', '', '', '县民政局 县残联'],
  ['（县民政局牵头，县残联、县妇联根据职责分工，积极配合）', '县民政局', '县残联 县妇联', ''],
  ['责任部门：县民政局牵头，县残联按照职责分工，落实', '县民政局', '', '县残联'],
])('按职责分工 before a comma is how the verb behind it is done: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([roles])
})

test.each([
  ['（县公安局牵头，县网信办、县金融办协作）', '县公安局', '县网信办 县金融办', ''],
  ['由县林业局负责，县应急局、各乡镇协作。', '', '县应急局 各乡镇', '县林业局'],
  ['责任单位：县退役军人局牵头，县人武部协作', '县退役军人局', '县人武部', ''],
])('协作 behind units is what those do who help: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([roles])
})

test.each([
  ['（县残联、县妇联按照职责分工，积极配合）', '', '县残联 县妇联'],
  ['责任单位：县残联、县妇联按职责分工，协同推进', '', '县残联 县妇联'],
  ['（县残联、县妇联按照职责分工，大力配合）', '', '县残联 县妇联'],
  ['（县残联、县妇联按职责分工，通力协作）', '', '县残联 县妇联'],
  ['牵头单位：县林业局（县绿化办）按职责分工，加强配合', '县林业局（县绿化办）', ''],
  ['牵头单位：县残联、县妇联按职责分工，密切配合', '县残联 县妇联', ''],
  ['牵头单位：县交通局（县治超办）、县公安局按职责分工，密切配合', '县交通局（县治超办） 县公安局', ''],
  ['牵头单位：市信访局、各县（市、区）按职责分工，协同配合', '市信访局 各县（市、区）', ''],
])('units that only help one another do the work: %s', (words, lead, responsible) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([[lead, '', responsible]])
})

test.each([
  ['（县民政局；县残联、县妇联按职责分工，共同配合）', '', '县残联 县妇联', '县民政局'],
  ['\n责任单位：县民政局；各街道按照职责分工，积极配合。', '', '各街道', '县民政局'],
  ['\n责任单位：县民政局（县残联、县妇联按照职责分工，积极配合）', '', '县残联 县妇联', '县民政局'],
  ['\n（县民政局牵头）\n（县残联、县妇联按职责分工，密切配合）', '县民政局', '县残联 县妇联', ''],
  ['\n牵头单位：县民政局\n责任单位：县残联按职责分工，积极配合', '县民政局', '县残联', ''],
])('units that help those before them, by their duties, cooperate: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([roles])
})

test('those below a heading with a lead, and beside a column of it', () => {
  const below =
    '（一）助残（牵头单位：县民政局）\n1.办证。（县残联、县妇联按职责分工，密切配合）\n2.发放补贴。'
  expect(rolesOf(below)[0]).toEqual(['县民政局', '县残联 县妇联', ''])
  const table =
    '<table><tr><td>序号</td><td>任务</td><td>牵头单位</td><td>责任单位</td></tr><tr><td>1</td><td>办证</td><td>县民政局</td><td>县残联、县妇联按职责分工，密切配合</td></tr></table>'
  return readPlan(new VFile(table)).then(plan =>
    expect(rolesOf(plan)).toEqual([['县民政局', '县残联 县妇联', '']]),
  )
})

test.each([
  ['（牵头单位：县发改局）', '（县发改局、县财政局按职责分工，密切配合）', '县发改局 县财政局'],
  [
    '\n牵头单位：县发改局\n配合单位：县财政局',
    '县发改局、县财政局按职责分工，积极配合。',
    '县发改局 县财政局',
  ],
  ['\n责任单位：县农业农村局、县气象局', '（县气象局、县应急局按职责分工，密切配合）', '县气象局 县应急局'],
])('those among whom is who leads what stands below the heading %s do the work', (above, words, units) => {
  expect(rolesOf(`某县任务分工\n一、稳产量${above}\n（一）轮换。${words}`)).toEqual([['', '', units]])
})

test.each([
  ['（牵头单位：县民政局；责任单位：县发改局、县财政局）', '（县发改局、县财政局按职责分工，密切配合）'],
  ['\n牵头单位：县民政局\n责任单位：县水利局', '县水利局、县财政局按职责分工，密切配合。'],
])('where somebody leads those below %s, all others help him', (above, words) => {
  const [roles] = rolesOf(`某县任务分工\n一、稳产量${above}\n（一）轮换。${words}`)
  expect(roles![0]).toBe('县民政局')
  const units = roles!.flatMap(list => list.split(' '))
  expect(new Set(units).size).toBe(units.length)
})

test.each([
  ['责任单位：县水利局、县气象局', '县气象局', ['', '', '县水利局 县气象局']],
  ['责任单位：县水利局', '县水利局', ['', '', '县水利局']],
  ['牵头单位：县水利局', '县水利局', ['县水利局', '', '']],
])('of %s above, %s alone in a task gets no second role', (above, unit, roles) => {
  const plan = `某县任务分工\n一、山洪防御（${above}）\n1.预警。（${unit}按职责分工，积极配合）`
  expect(rolesOf(plan)).toEqual([roles])
})

test('the label of those in a bracket is without it', () => {
  const plan = parsePlan('1.办事（责任单位：县残联、县妇联按职责分工，密切配合）')
  expect(JSON.stringify(plan)).toContain('"label":"责任单位"')
})

test('and no word of the label', () => {
  const plan = parsePlan('1.办事。（县民政局牵头，县教育局按照职责分工，抓好落实）')
  expect(JSON.stringify(plan)).toContain('"label":"抓好落实"')
})

test.each([
  ['各单位按职责分工抓好落实', '各单位'],
  ['各有关部门按职责分工抓好落实', '各有关部门'],
  ['各单位各负其责', '各单位'],
  ['按职责分工', ''],
  ['详见附件', ''],
  ['见任务清单', ''],
  ['市财政局、各县（市、区）政府按属地原则落实', '市财政局 各县（市、区）政府'],
  ['市、县财政部门', '市、县财政部门'],
  ['市、县（区）财政局', '市、县（区）财政局'],
  ['市卫健委、市教育局（分别办理）', '市卫健委 市教育局'],
  ['县级：县交通局；乡级：各乡镇人民政府', '县交通局 各乡镇人民政府'],
  ['市级：市住建局、市财政局；县级：各县（市、区）政府', '市住建局 市财政局 各县（市、区）政府'],
  ['市直：市住建局；县区：各县区政府', '市住建局 各县区政府'],
])('the units of 责任单位：%s', (words, responsible) => {
  expect(rolesOf(`1.办事。\n责任单位：${words}`)).toEqual([['', '', responsible]])
  if (!words.includes('各负其责'))
    expect(rolesOf(`1.办事。（责任单位：${words}）`)).toEqual([['', '', responsible]])
})

test('labels behind a label part its units', () => {
  expect(rolesOf('1.通水。\n责任单位：牵头单位为县水利局，配合单位为县财政局')).toEqual([
    ['县水利局', '县财政局', ''],
  ])
})

test('clauses on lines of their own belong to the unnumbered paragraphs before them', () => {
  expect(
    rolesOf(
      '大学生就业政策\n加强就业指导\n举办规划大赛，增强意识\n教育部、共青团中央按职责分工负责\n落实实名服务\n推进落实实名服务\n教育部、民政部按职责分工负责',
    ),
  ).toEqual([
    ['', '', '教育部 共青团中央'],
    ['', '', '教育部 民政部'],
  ])
})

test('a label right behind a person parts him from the units', () => {
  expect(
    rolesOf('（一）施工场地整治\n做到围档。\n牵头领导：阮斌副局长责任部门：建工科、安全站、质监站'),
  ).toEqual([['', '', '建工科 安全站 质监站']])
})

test.each([
  ['（一）由环卫所负责做好市容环境卫生工作。', '', '', '环卫所'],
  ['1.区城管局负责，工商局、区商务局配合，取缔各类农贸市场占道经营现象。', '', '工商局 区商务局', '区城管局'],
  ['（二）省工商局牵头，省质监局、卫生厅配合，强化准入管理。', '省工商局', '省质监局 卫生厅', ''],
])('who does it may stand before what is to do: %s', (words, ...roles) => {
  expect(rolesOf(words)).toEqual([roles])
})

test.each([
  '（区交通局负责），12月底前完成。',
  '（区交通局负责）（12月底前完成）',
  '（区交通局负责）12月底前完成',
])('a deadline behind the bracket of a task is its deadline: %s', words => {
  const [row] = taskRows(parsePlan(`1.修路。${words}`), '')
  expect(row?.deadlines).toEqual(['12月底前完成'])
})

test.each([
  ['水库安全度汛由县水利局负责，各乡镇人民政府配合。', '', '各乡镇人民政府', '县水利局'],
  ['城区内涝治理由县住建局牵头，县城管局、城关镇配合。', '县住建局', '县城管局 城关镇', ''],
  ['由县水利局负责。', '', '', '县水利局'],
  ['排查问题厕所，县农业农村局牵头，各乡镇负责。', '县农业农村局', '', '各乡镇'],
  ['绿色建筑。（省住建厅统筹，省商务厅按职责推进）', '', '', '省住建厅 省商务厅'],
  ['碳汇。（省林业局组织实施）', '', '', '省林业局'],
  ['生产总值增长6%左右。区发改局、区统计局', '', '', '区发改局 区统计局'],
])('an entry may be a sentence, whatever its marker: %s', (words, ...roles) => {
  expect(rolesOf(`一、任务\n（一）${words}`)).toEqual([roles])
  expect(rolesOf(`一、任务\n1.${words}`)).toEqual([roles])
})

test.each([
  ['建好综治中心，县委政法委负责，年底前实现全覆盖。', '', '', '县委政法委'],
  ['开展卫生整治——市城管局、各街道', '', '', '市城管局 各街道'],
  ['开展卫生整治。\n责任处室、单位：水科、监测站', '', '', '水科 监测站'],
  ['开展卫生整治。\n配合科室（单位）：综合科、各分局', '', '综合科 各分局', ''],
])('what is to do is no unit, and short names of offices are: %s', (words, ...roles) => {
  expect(rolesOf(`（一）${words}`)).toEqual([roles])
})

test.each(['责任单位：详见附件', '（责任单位：按职责分工）'])('who names nobody is reported: %s', words => {
  const file = new VFile(`XX县分工\n1.修路。\n${words}\n2.植树。\n责任单位：县林业局`)
  parsePlan(file)
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['task-has-duty'])
})

test('whom a label lets lead does not help the one behind a comma', () => {
  expect(rolesOf('1.办事。牵头单位：县交通局，配合县水利局')).toEqual([
    [expect.stringMatching(/^县交通局/), '', ''],
  ])
})

test.each(['由县水利局、协助县财政局实施。', '由县水利局，配合县财政局落实。'])(
  'in a sentence a mark may stand before whom the first helps: %s',
  words => {
    expect(rolesOf(`某县水井方案\n1.清淤。${words}\n2.打井。责任单位：县住建局`)[0]).toEqual([
      '',
      '县水利局',
      '县财政局',
    ])
  },
)
