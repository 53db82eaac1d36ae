import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {rolesOf} from '../../roles-of.ts'

test('a list goes on in the lines below its label, one name a line, but not in what signs the document', () => {
  const plan = parsePlan(
    '1.提高医疗保障水平。\n牵头单位：市卫生健康委\n责任单位：市财政局\n市民政局\n各旗县区人民政府\n2.修路。\n责任单位：市交通局\n市人民政府办公室\n2020年3月1日',
  )
  expect(rolesOf(plan)).toEqual([
    ['市卫生健康委', '', '市财政局 市民政局 各旗县区人民政府'],
    ['', '', '市交通局'],
  ])
})

test('a label may stand right behind a bracket, or behind a unit and a blank', () => {
  const plan = parsePlan(
    '1.停车有序。\n牵头单位：市公安局（交警支队）责任单位：市城管局、各城区\n2.供水。\n牵头单位：区水务局　协办单位：区发改局、财政局　责任领导：王国栋',
  )
  expect(rolesOf(plan)).toEqual([
    ['市公安局（交警支队）', '', '市城管局 各城区'],
    ['区水务局', '区发改局 财政局', ''],
  ])
})

test('同上 below a heading, or behind it, is of the heading above and of the task before', () => {
  const plan =
    '一、工业（牵头单位：县工信局）\n1.培育企业。责任单位：县科技局\n2.技改。责任单位：同上\n二、商贸\n牵头单位：同上\n1.促消费。责任单位：同上\n2.外贸。责任单位：县商务局'
  expect(rolesOf(plan)).toEqual([
    ['', '', '县科技局'],
    ['', '', '县科技局'],
    ['', '', '县科技局'],
    ['', '', '县商务局'],
  ])
})

test('同上 names the units of the duty above', () => {
  const plan = parsePlan('1.修路。\n责任单位：市交通局、市财政局等\n2.修桥。\n责任单位：同上')
  expect(rolesOf(plan)[1]).toEqual(['', '', '市交通局 市财政局'])
})

test.each([
  ['（责任单位：市园林局；配合单位：同上）', ['', '市财政局', '市园林局'], []],
  ['\n责任单位：同前', ['', '', '市政务办'], []],
  ['\n责任单位：（同上）', ['', '', '市政务办'], []],
  ['\n责任单位：同第1项', ['', '', ''], ['task-has-duty']],
  ['（牵头单位：同上；责任单位：市园林局）', ['', '', '市园林局'], ['task-has-duty']],
])('同上 and its kin are no units: %s', (words, roles, reported) => {
  const file = new VFile(`1.办事。（责任单位：市政务办；配合单位：市财政局）\n2.治水。${words}`)
  expect(rolesOf(parsePlan(file))[1]).toEqual(roles)
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(reported)
})

test.each([
  ['县教育局牵头，县团委、各镇配合', ['县教育局', '县团委 各镇', '']],
  ['县教育局（牵头）、县团委', ['县教育局', '', '县团委']],
  ['—', ['', '', '']],
])('同上 in a column of units repeats the cell right above it: %s', (cell, roles) => {
  const rows = ['序号\t任务\t责任单位', '1\t护路\t县交通局', `2\t护校\t${cell}`, '3\t护林\t同上']
  expect(rolesOf(parsePlan(rows.join('\n')))[2]).toEqual(roles)
})

test('towns and streets before the one that ends with 政府 or 办事处 belong to it', () => {
  const plan = parsePlan(
    '1.治水。（责任单位：市水利局、螺山镇、乌林镇、龙口镇人民政府）\n2.整治。（责任单位：区城管局、东大街、西关街街道办事处）',
  )
  expect(rolesOf(plan)).toEqual([
    ['', '', '市水利局 螺山镇、乌林镇、龙口镇人民政府'],
    ['', '', '区城管局 东大街、西关街街道办事处'],
  ])
})

test('in tables of proposals 主办 leads and 会办 cooperates, and sums beside a category are no task', () => {
  const plan = parsePlan(
    [
      '编号\t建议题目\t主办单位\t会办单位\t经费',
      '一、\t交通类\t\t\t92000',
      '007\t关于缓解停车难的建议\t市城管局\t市公安局、市自然资源局\t80000',
      '012\t关于加装电梯的建议\t市住建局\t无\t12000',
    ].join('\n'),
  )
  expect(rolesOf(plan)).toEqual([
    ['市城管局', '市公安局 市自然资源局', ''],
    ['市住建局', '', ''],
  ])
})

test('whose site it is, at the foot, is nobody’s task; events that are held by several are', () => {
  const foot = parsePlan('1.修路。\n责任单位：市交通局\n主办：某市人民政府办公室　承办：某市大数据局')
  expect(rolesOf(foot)).toEqual([['', '', '市交通局']])
  const events = parsePlan('1.办展会。\n主办单位：市商务局\n2.办球赛。\n主办单位：市体育局')
  expect(rolesOf(events).map(([lead]) => lead)).toEqual(['市商务局', '市体育局'])
})

test('which office drew a document up is its own datum, where who gets a copy stands below', () => {
  const foot = (...lines: string[]) => parsePlan(['1.修路。（市交通局负责）', ...lines].join('\n'))
  const copied = ['抄送：市委各部门，军分区。', '颍川市人民政府办公室　　2023年2月24日印发']
  for (const lines of [
    ['主办：市政府督查室　　督办：市政府办公室五科', ...copied],
    ['主办：市政府督查室', '督办：市政府办公室五科', ...copied],
    ['主办：市政府督查室', ...copied],
  ]) {
    const plan = foot(...lines)
    expect(rolesOf(plan)).toEqual([['', '', '市交通局']])
    expect(plan.children.slice(1)).toMatchObject(lines.map(value => ({kind: 'metadata', value})))
    expect(plan.meta.date).toBe('2023-02-24')
  }
  const site = foot('主办：市政府督查室　　督办：市政府办公室五科').children.slice(1)
  expect(site).toMatchObject([{kind: 'residue'}])
  const task = parsePlan(['1.修路。', '主办：市交通局', '2.建校。', '主办：市教育局', ...copied].join('\n'))
  expect(rolesOf(task).map(([lead]) => lead)).toEqual(['市交通局', '市教育局'])
  const only = parsePlan(['1.修路。', '主办：市交通局　督办：市督查室', ...copied].join('\n'))
  expect(rolesOf(only).map(([lead]) => lead)).toEqual(['市交通局'])
})

test('in traditional characters the rule for the others holds too', () => {
  const plan = parsePlan(
    '責任單位排名第一的為牽頭單位，其餘為配合單位。\n1.開業。\n責任單位：市經信局、市財政局\n2.支持。\n責任單位：市金融辦、市發改委',
  )
  expect(rolesOf(plan)[1]).toEqual(['市金融辦', '市發改委', ''])
})

test('分別 in traditional characters is no part of the name before it', () => {
  expect(rolesOf('1.公開信息。（市發展改革委牽頭，市政府有關部門分別落實）')).toEqual([
    ['市發展改革委', '', '市政府有關部門'],
  ])
})

test('another mark may stand where the colon of a label behind the text belongs', () => {
  const plan = parsePlan('1.降低成本。牵头单位、市发改局，配合单位：市财政局、市税务局。')
  expect(rolesOf(plan)).toEqual([['市发改局', '市财政局 市税务局', '']])
  const prose = parsePlan('1.牵头单位、配合单位要协作。责任单位：市财政局')
  expect(rolesOf(prose)).toEqual([['', '', '市财政局']])
})

test('a rule in a bracket behind a list is no part of its last name', () => {
  const plan = parsePlan(
    '1.稳投资。\n责任单位：市发改委、市科技局（除标注“分别牵头”外，列第一位为牵头或汇总单位，下同）\n2.促消费。\n责任单位：市商务局、市财政局',
  )
  expect(rolesOf(plan)).toEqual([
    ['市发改委', '', '市科技局'],
    ['市商务局', '', '市财政局'],
  ])
})

test('units that a bracket adds to all tasks are no units of its own', () => {
  const plan = parsePlan(
    '1.建市场。〔责任单位：省发展改革委、商务厅按职责分工负责。具体任务均涉及相关市（州）人民政府，不再做分工，下同。〕',
  )
  expect(rolesOf(plan)).toEqual([['', '', '省发展改革委 商务厅']])
  expect(plan.meta.everywhere).toEqual(['相关市（州）人民政府'])
})

test('a paragraph that only begins like a label is none', () => {
  const plan = parsePlan(
    '1.育产业。\n资金支持：发挥引导基金、天使基金作用，联合银行等金融机构放贷。（市财政局负责）',
  )
  expect(rolesOf(plan)).toEqual([['', '', '市财政局']])
})

test('how many things somebody leads is no unit', () => {
  const plan = parsePlan('1.修建绿道。\n重点工作（某市3项牵头工作、12项配合工作）\n牵头单位：市林业局')
  expect(rolesOf(plan)).toEqual([['市林业局', '', '']])
})

test('同上 never passes a heading that names units of its own', () => {
  const plan =
    '一、工业（牵头单位：县工信局）\n1.培育企业。配合单位：县科技局\n二、农业\n牵头单位：县农业农村局\n1.种粮。配合单位：同上\n2.养殖。责任单位：县畜牧局'
  expect(rolesOf(plan)[1]).not.toContain('县科技局')
})

test('责任单位：同上 alone is all that the entry above names in other roles', () => {
  expect(
    rolesOf(
      '1.招商。牵头单位：县商务局，配合单位：各乡镇\n2.引资。责任单位：同上\n3.稳商。责任单位：县工信局',
    ),
  ).toEqual([
    ['县商务局', '各乡镇', ''],
    ['县商务局', '各乡镇', ''],
    ['', '', '县工信局'],
  ])
})
