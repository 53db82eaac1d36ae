/** What stands around units and is no part of their names, and what is a part of them though it looks like a word of its own. */
import {expect, test} from 'vitest'
import {rolesOf} from '../../roles-of.ts'

test.each([
  ['请市住建局牵头，市城管局配合。', '市住建局', '市城管局', ''],
  ['具体工作由市住建局牵头，市城管局配合。', '市住建局', '市城管局', ''],
  ['责任分工：县交通局牵头，县财政局配合。', '县交通局', '县财政局', ''],
  ['由县交通局负责，县财政局予以支持配合。', '', '县财政局', '县交通局'],
  ['由省减负办牵头，省农业厅抓落实。', '省减负办', '', '省农业厅'],
  ['由县公安局牵头，派出所、网格员全力配合。', '县公安局', '派出所 网格员', ''],
  ['由市信访局牵头，市公安局、市法院等政法机关配合。', '市信访局', '市公安局 市法院', ''],
  ['由市委督查室牵头，市纪委监委机关配合。', '市委督查室', '市纪委监委机关', ''],
  ['市委网信办、市公安局负责（各县区参照执行）。', '', '', '市委网信办 市公安局'],
])('words before a unit, before its verb and behind it: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([roles])
})

test.each([
  ['（一）预算工作由市财政局牵头，市审计局配合。', '市财政局', '市审计局', ''],
  ['（一）城区内涝治理由市住建局牵头。', '市住建局', '', ''],
])('what the unit is in charge of may stand right behind a number in brackets: %s', (line, ...roles) => {
  expect(rolesOf(line)).toEqual([roles])
})

test('who is called upon is no unit', () => {
  expect(rolesOf('（一）引导全社会参与。')).toEqual([])
  expect(rolesOf('1.引导全社会参与（市乡村振兴局负责）。')).toEqual([['', '', '市乡村振兴局']])
})

test.each([
  ['（财政部牵头，3月底前出台，全年落实）', '财政部', '', ''],
  ['（教育部负责指导，地方人民政府负责实施）', '', '', '教育部 地方人民政府'],
  ['（县农业农村局负责整改，各乡镇落实）', '', '', '县农业农村局 各乡镇'],
  ['（市农业局牵头，责任领导：刘副市长）', '市农业局', '', ''],
])('parts of a clause that are no units: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([roles])
})

test.each([
  ['牵头单位：县交通局，负责制定方案；配合单位：县财政局，负责资金保障', '县交通局', '县财政局', ''],
  ['责任单位：县交通局，并由县督查室督办', '', '', '县交通局'],
  ['责任单位：县交通局、县财政局要抓紧落实', '', '', '县交通局 县财政局'],
  ['责任领导：王军；责任部门：市工信局', '', '', '市工信局'],
  ['实施主体：县城投公司；责任单位：县交通局', '', '', '县城投公司 县交通局'],
  ['责任单位：市商务局①、市税务局[2]', '', '', '市商务局 市税务局'],
])('what stands behind the units of a label: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([roles])
})

test.each([
  ['责任单位：市委统战部（市民宗局、市侨办）', '', '', '市委统战部（市民宗局、市侨办）'],
  ['责任单位：县委办、县政协办、县纪委监委', '', '', '县委办 县政协办 县纪委监委'],
  ['责任单位：市园林和林业局（市绿化委员会办公室）', '', '', '市园林和林业局（市绿化委员会办公室）'],
  ['责任单位：各有关市委、市政府', '', '', '各有关市委、市政府'],
  ['（责任单位：市公安局、各县\n（市、区）政府、市司法局）', '', '', '市公安局 各县（市、区）政府 市司法局'],
])('what belongs to a name: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([roles])
})

test('brackets with units behind each part of a sentence are a task each', () => {
  expect(rolesOf('1.建学校2所（县教育局），医院1所（县卫健局），公园3个（县住建局、县林业局）。')).toEqual([
    ['', '', '县教育局'],
    ['', '', '县卫健局'],
    ['', '', '县住建局 县林业局'],
  ])
})

test.each([
  '某市分工（列第一位的为牵头单位，其余为配合单位）\n1.修路。（市交通局、市财政局）',
  '（排名第一的为牵头单位，其余为配合单位）\n1.修路。（市交通局、市财政局）',
  '一、重点任务（列第一位的为牵头单位，其余为参加单位）\n1.修路。（市交通局、市财政局）',
  '1.修路。（市交通局、市财政局）\n备注：责任单位排在第一位的为牵头单位，其余为配合单位。',
])('a rule may stand in a title, a heading or a remark: %s', text => {
  expect(rolesOf(text)).toEqual([['市交通局', '市财政局', '']])
})

test('whom bold letters mean, a text does not show', () => {
  expect(rolesOf('某市分工\n（加粗单位为牵头单位）\n1.修路。（市交通局、市财政局）')).toEqual([
    ['', '', '市交通局 市财政局'],
  ])
})

test.each([
  ['\n责任单位：县卫健局，由县财政局保障经费', '', '', '县卫健局 县财政局'],
  ['（县交通局牵头，县财政局保障经费）', '县交通局', '', '县财政局'],
  ['\n责任单位：区文旅局按职责负责艺术类机构监管，区体育局负责体育类机构监管', '', '', '区文旅局 区体育局'],
  ['（区教育局、区科技局按照各自职责负责学科类、文化艺术类、科技类机构监管）', '', '', '区教育局 区科技局'],
  ['（发改局、农业农村局双牵头）', '发改局 农业农村局', '', ''],
  ['（自然资源局为主，住建局、税务局配合）', '自然资源局', '住建局 税务局', ''],
  ['\n责任单位：教育局（学校类）、体育局（联合）', '', '', '教育局 体育局'],
  ['\n责任单位：市财政局（资金保障）、市水务局（83号文）', '', '', '市财政局 市水务局'],
  ['\n责任单位：市住建局，下同', '', '', '市住建局'],
  ['（市住房保障中心、市医疗保障局）', '', '', '市住房保障中心 市医疗保障局'],
])('what a unit does is no part of its name: %s', (words, ...roles) => {
  expect(rolesOf(`1.办事。${words}`)).toEqual([roles])
})

test.each([
  ['1.办学。\n市教育局（主办）、市财政局（会办）', '市教育局', '市财政局', ''],
  ['1.办学。市教育局（牵头）、市财政局、市民政局（配合）。', '市教育局', '市财政局 市民政局', ''],
])('roles behind the names alone make a list of them: %s', (words, ...roles) => {
  expect(rolesOf(words)).toEqual([roles])
})

test('roles behind names that a sentence mentions assign nothing', () => {
  expect(rolesOf('1.加强与市财政局（牵头）、市教育局（配合）沟通。')).toEqual([])
})

test.each([
  ['由所涉及的市水利局、市林业局牵头，市财政局配合。', '市水利局 市林业局', '市财政局', ''],
  ['由涉及的青山县政府负责。', '', '', '青山县政府'],
  ['（责任单位：市住建局、涉及的市政府办）', '', '', '市住建局 市政府办'],
])('that the work concerns a unit is no part of its name: %s', (words, ...roles) => {
  expect(rolesOf(`1.清河。${words}`)).toEqual([roles])
})

test.each(['涉及的县政府', '涉及的乡镇政府', '涉及的县市区政府', '涉及的市直部门', '涉及的各县政府'])(
  'but which of a class it concerns is: %s',
  words => {
    expect(rolesOf(`1.清河。（责任单位：市水利局、${words}）`)).toEqual([['', '', `市水利局 ${words}`]])
  },
)

test.each(['8月份督查暗访发现问题整改不到位的为舒城县', '中小学教师培训进度较慢的为叶集区'])(
  'a sentence behind the units of a bracket, which 其中 begins, is of no unit: %s',
  words => {
    expect(rolesOf(`1.学前教育促进。（牵头单位：市教体局；其中,${words}）`)).toEqual([['市教体局', '', '']])
  },
)
