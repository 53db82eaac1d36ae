/** What schools, hospitals, towns and bureaus write of their own offices, and of whom they name besides. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

test.each([
  ['责任股室：教研室；配合股室：基教股、督导室。', '', '基教股 督导室', '教研室'],
  ['牵头部室：战略发展部。配合部室：法务合规部。', '战略发展部', '法务合规部', ''],
  ['牵头站所：招商办；配合站所：财政所。', '招商办', '财政所', ''],
  ['责任村（社区）：各村（社区）', '', '', '各村（社区）'],
  ['牵头站所：经发办；责任村（社区）：各村（社区）', '经发办', '', '各村（社区）'],
  ['水源调度：责任单位为县水利局，配合单位为县电力公司。', '', '县电力公司', '县水利局'],
  ['思政科牵头，博物馆、青少年宫、电教馆配合。', '思政科', '博物馆 青少年宫 电教馆', ''],
  ['反诈中心牵头，各警种、各县（市、区）公安局配合。', '反诈中心', '各警种 各县（市、区）公安局', ''],
  ['普外科、骨科、眼科负责，医务处牵头。', '医务处', '', '普外科 骨科 眼科'],
  ['放射科、检验科负责，医务处督导。', '', '', '放射科 检验科 医务处'],
  ['各街道办事处负责，区住建局督促指导。', '', '', '各街道办事处 区住建局'],
  ['县农业农村局主要负责，县电力公司配合', '县农业农村局', '县电力公司', ''],
  ['（县应急局牵头，有矿山的县（市、区）政府落实）', '县应急局', '', '有矿山的县（市、区）政府'],
  ['（医疗器械监管处，第一至第五检查分局）', '', '', '医疗器械监管处 第一至第五检查分局'],
  ['（公务用车管理科；持续推进）', '', '', '公务用车管理科'],
  ['由沿线各街道（乡镇）负责，铁路工务段配合。', '', '铁路工务段', '沿线各街道（乡镇）'],
  ['各中小学负责。', '', '', '各中小学'],
  ['县财政局牵头，第一项目部配合。', '县财政局', '第一项目部', ''],
  ['（省发展改革委〔省能源局〕、省商务厅）', '', '', '省发展改革委〔省能源局〕 省商务厅'],
  ['主责单位：市林业局；属地单位：各县区', '市林业局', '', '各县区'],
  ['责任单位：市卫健委（主责）、市医保局（配合）', '市卫健委', '市医保局', ''],
  ['（市教育局牵头 市财政局配合）', '市教育局', '市财政局', ''],
  ['市教育局牵头，配合单位：市财政局', '市教育局', '市财政局', ''],
  ['（市教育局商市财政局负责）', '', '市财政局', '市教育局'],
  ['（牵头领导：张志刚；县水利局牵头，县发改局配合）', '县水利局', '县发改局', ''],
  ['（市农业农村局牵头统筹，各县（市、区）政府参与配合）', '市农业农村局', '各县（市、区）政府', ''],
  ['（市农业农村局总体牵头，市林业局直接负责）', '市农业农村局', '', '市林业局'],
  ['（市农业农村局作为牵头单位，市林业局配合）', '市农业农村局', '市林业局', ''],
  ['财政所负责，确保专款专用。', '', '', '财政所'],
  ['配合单位：各相关部门按职责分工', '', '各相关部门', ''],
])('offices, places and their verbs: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n1.办事。${words}`)).toEqual([roles])
})

test('the heading before a colon is no part of the unit that leads', () => {
  expect(rolesOf('XX县分工\n1.校车安全：县教育局牵头，县公安局配合。\n2.救援：县消防大队负责。')).toEqual([
    ['县教育局', '县公安局', ''],
    ['', '', '县消防大队'],
  ])
})

test.each(['2024年4月底前完成', '长期坚持', '每学期开学前完成'])(
  'when it is due stands behind the units of a label, before a stop: %s',
  due => {
    const [row] = taskRows(parsePlan(`XX县分工\n一、排查\n责任单位：安全股、各学校，${due}。`), '')
    expect([row!.responsible.map(({written}) => written), row!.deadlines]).toEqual([
      ['安全股', '各学校'],
      [due],
    ])
  },
)

test.each([
  ['市水利局负责。6月底前完成。', ['6月底前完成']],
  ['市水利局负责；6月底前。', ['6月底前']],
  ['市水利局负责，6月底前完成，并长期坚持', ['6月底前完成', '长期坚持']],
])('when it is due stands behind a clause: %s', (words, due) => {
  const [row] = taskRows(parsePlan(`XX市分工\n1.办事。${words}`), '')
  expect([row!.responsible[0]!.written, row!.deadlines]).toEqual(['市水利局', due])
})

test.each(['责任单位：市水利局、有关部门', '（市林业局及有关部门负责）'])(
  '有关部门 leaves a list open: %s',
  words => {
    const [row] = taskRows(parsePlan(`XX市分工\n1.办事。${words}`), '')
    expect([row!.responsible.length, row!.openEnded]).toEqual([1, true])
  },
)

test('labels and fields in boxes stay lines of their own', () => {
  const plan = parsePlan(
    '某某县人民医院任务分解\n【任务一】完善制度\n【责任科室】院办、医务科\n【完成时限】6月\n【任务二】建设专科\n【责任科室】心内科、神经外科\n【完成时限】12月',
  )
  expect(taskRows(plan, '').map(({responsible, deadlines}) => [responsible.length, deadlines])).toEqual([
    [2, ['6月']],
    [2, ['12月']],
  ])
})

test('a label that says who helps goes on with what the bracket of the heading began', () => {
  expect(
    rolesOf('XX县分工\n一、运力保障（牵头单位：县交通局）。加密重点线路。配合单位：县客运总站、县公交公司。'),
  ).toEqual([['县交通局', '县客运总站 县公交公司', '']])
})

test('below a title with 分工 entries that begin with their unit and a colon are tasks of it', () => {
  expect(
    rolesOf(
      '某县“清四乱”行动分工\n一、县水利局：负责划定范围。\n二、县公安局：配合执法。\n三、工作要求\n各单位要密切配合。',
    ),
  ).toEqual([
    ['', '', '县水利局'],
    ['', '县公安局', ''],
  ])
})

test.each([
  [
    '资金：县财政局牵头，县发改局配合；项目：县交通局牵头，各乡镇配合。',
    [
      ['县财政局', '县发改局', ''],
      ['县交通局', '各乡镇', ''],
    ],
  ],
  [
    '城区：县城管局负责；农村：各乡镇负责。',
    [
      ['', '', '县城管局'],
      ['', '', '各乡镇'],
    ],
  ],
  ['工作要求：各单位、各部门密切配合。责任单位：县交通局', [['', '', '县交通局']]],
  ['组织领导：县交通局负责同志任组长，县财政局参与。责任单位：县交通局', [['', '', '县交通局']]],
  ['物业服务企业负责；县住建局督促指导。责任单位：县住建局', [['', '', '县住建局']]],
])('what stands before a colon or a semicolon is read too, or nothing: %s', (words, roles) => {
  expect(rolesOf(`XX县分工\n1.修路。${words}`)).toEqual(roles)
})

test.each([
  '诊疗（骨科、眼科、妇产科）',
  '设施（青少年宫、妇女儿童活动中心）',
  '设施（文化馆（站）、图书馆）',
  '奖补（产粮大县和主产区）',
  '转移支付（革命老区和民族地区）',
  '试点（有条件的县（市、区））',
])('a bracket that says what is meant lists no units: %s', words => {
  expect(rolesOf(`XX县分工\n1.推进${words}。县财政局负责。`)).toEqual([['', '', '县财政局']])
})

test('halls of a place beside its bureaus are units', () => {
  expect(rolesOf('XX县分工\n1.办事。（县文旅局、县图书馆）')).toEqual([['', '', '县文旅局 县图书馆']])
})
