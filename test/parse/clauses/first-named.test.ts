import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {coverageOf} from '../../../src/lint/coverage.ts'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const tasks =
  '一、扩大算力。（责任单位：市科技局、市数据局，市委网信办）\n二、改造通信。（市通管局、市数据局；市财政局，市住建局负责）'

test.each([
  '注：责任单位中“；”前的为牵头单位，“；”后的为配合单位。',
  '各项任务分号之前的为牵头单位，其余为配合单位。',
])('before the first ; in a list: %s', rule => {
  expect(rolesOf(`${rule}\n${tasks}`)).toEqual([
    ['市科技局 市数据局 市委网信办', '', ''],
    ['市通管局 市数据局', '市财政局 市住建局', ''],
  ])
})

test('before the first comma, as a bracket of its own says', () => {
  expect(rolesOf(`某市措施分工\n（逗号前为牵头单位，逗号后为配合单位，下同）\n${tasks}`)).toEqual([
    ['市科技局 市数据局', '市委网信办', ''],
    ['市通管局 市数据局 市财政局', '市住建局', ''],
  ])
})

test('a rule behind a list leaves its own marks to the list', () => {
  expect(
    rolesOf(
      '一、扩大算力。（责任单位：市科技局、市数据局；市委网信办，市财政局。“；”前的为牵头单位，下同）\n二、改造电网。（市发改委、市经信局；市供电公司负责，“；”前的为牵头单位，下同）',
    ),
  ).toEqual([
    ['市科技局 市数据局', '', '市委网信办 市财政局'],
    ['市发改委 市经信局', '', '市供电公司'],
  ])
})

test('the header of a column may say it', () => {
  expect(
    rolesOf(
      '序号\t任务\t责任单位（第一个逗号前为牵头单位）\n1\t扩大算力。\t市科技局、市数据局，市委网信办\n2\t改造电网。\t市供电公司',
    ),
  ).toEqual([
    ['市科技局 市数据局', '', '市委网信办'],
    ['市供电公司', '', ''],
  ])
})

test('a rule may have blanks within', () => {
  expect(rolesOf('一、修路。（财政部、教育部 负责。列第一位者 为 牵头单位，下同）')).toEqual([
    ['财政部', '', '教育部'],
  ])
})

test('a rule behind a list with commas leaves all of the list', () => {
  expect(
    rolesOf('一、办园。（市教育局，市委农办，各县<市、区>人民政府，排名第一位为牵头单位，下同）'),
  ).toEqual([['市教育局', '', '市委农办 各县<市、区>人民政府']])
})

test('a bracket may say behind its clause who of several leads', () => {
  expect(
    rolesOf(
      '一、增长10%（由市发改委、市统计局负责。一项任务涉及多个部门的，原则上由排名首位的部门牵头负责。下同）。\n二、增长20%（由市商务局、市财政局负责）。',
    ),
  ).toEqual([
    ['市发改委', '', '市统计局'],
    ['市商务局', '', '市财政局'],
  ])
})

test('the rule shows that its bracket lists units, also such as are not known', () => {
  const plan =
    '1.储粮。（市发改委、市财政局、中储粮某直属库。排名第一的为牵头单位，下同）\n2.修仓。（市发改委、市财政局）'
  expect(rolesOf(plan)).toEqual([
    ['市发改委', '', '市财政局 中储粮某直属库'],
    ['市发改委', '', '市财政局'],
  ])
})

test('the rule may be written in any traditional character', () => {
  expect(rolesOf('1.增強意識。（責任單位：市發改委、市農委，列第一位的爲牽頭單位，下同）')).toEqual([
    ['市發改委', '', '市農委'],
  ])
})

const bare = '1.修路。（市交通局、市财政局）\n2.通水。（市水利局、市财政局负责）'

test.each([
  ['备注：责任单位列首位的为牵头单位，以下不再逐一说明。', '', '市财政局'],
  ['注：责任单位排名第一者牵头，余者配合', '市财政局', ''],
  ['（各项工作列首位的单位负总责，其他单位按职责分工负责）', '', '市财政局'],
])('a remark behind all tasks is of them all: %s', (rule, ...others) => {
  expect(rolesOf(`${bare}\n${rule}`)).toEqual([
    ['市交通局', ...others],
    ['市水利局', ...others],
  ])
})

test.each([
  '。责任单位（第一个为牵头单位）：',
  '。\n责任单位（列首位的为牵头单位）：',
  '。\n责任单位（列首位的为牵头单位）：\n',
])('a label may carry the rule: 修路%s', label => {
  expect(rolesOf(`1.修路${label}市住建局、市财政局\n2.通水。责任单位：市水利局、市财政局`)).toEqual([
    ['市住建局', '', '市财政局'],
    ['市水利局', '', '市财政局'],
  ])
})

test('a rule that is not understood is reported', () => {
  const file = new VFile(`${bare}\n注：排名首位的视情况牵头。`)
  parsePlan(file)
  expect(file.messages.map(({ruleId, place}) => [ruleId, place])).toMatchObject([
    ['role-word-in-prose', {start: {line: 3, column: 11}}],
  ])
})

test.each([
  '（首列单位为牵头单位）',
  '备注：首个单位为牵头单位。',
  '注：前一个单位为牵头单位',
  '（排第1位的为牵头单位）',
  '（打头单位为牵头单位）',
])('whoever comes first may be named in other words, behind all tasks too: %s', rule => {
  expect(rolesOf(`1.推动工业。（市工信局、市科技局）\n2.引资。（市商务局）\n${rule}`)).toEqual([
    ['市工信局', '', '市科技局'],
    ['市商务局', '', ''],
  ])
})

test('such words may stand in the bracket of a list', () => {
  expect(
    rolesOf(
      '1.推动工业。（市工信局、市科技局，首列单位为牵头单位，下同）\n2.引资。责任单位（首列单位为牵头单位）：市商务局、市发改委',
    ),
  ).toEqual([
    ['市工信局', '', '市科技局'],
    ['市商务局', '', '市发改委'],
  ])
})

test.each(['备注：标注下划线的单位为牵头单位', '注：加粗单位为牵头单位。'])(
  'what a text does not show is reported: %s',
  rule => {
    const file = new VFile(`1.推动工业。（市工信局、市科技局）\n${rule}`)
    expect(rolesOf(parsePlan(file))).toEqual([['', '', '市工信局 市科技局']])
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['role-word-in-prose'])
  },
)

test.each([
  [
    '财政部、教育部、农业部等负责。列第一位者为牵头部门，其他有关部门和单位按职责分工负责，下同',
    '财政部',
    '',
    '教育部 农业部',
  ],
  ['财政部、教育部分别负责。列第一位者为牵头部门，其他部门配合，下同', '财政部', '教育部', ''],
  [
    '财政部会同教育部、农业部等部门负责。列第一位者为牵头部门，其他有关部门按职责分工负责，下同',
    '财政部',
    '教育部 农业部',
    '',
  ],
])('a rule behind a clause may say in words of its own what the others do: %s', (words, ...roles) => {
  expect(rolesOf(`分工\n1.办事。（${words}）`)).toEqual([roles])
})

test.each([
  '年内完成。列第一位者为牵头部门，下同',
  '年内完成；列第一位者为牵头部门，下同',
  '列第一位者为牵头部门，年内完成',
])('a rule beside a deadline is none of it: %s', words => {
  const [row] = taskRows(parsePlan(`分工\n1.办事。（财政部、教育部负责，${words}）`), '')
  expect([row!.deadlines, row!.lead[0]!.written]).toEqual([['年内完成'], '财政部'])
})

test.each([
  ['排首位的为主责单位，其他为配合单位。', 'cooperating'],
  ['（责任单位排名第一的为该项任务牵头单位）', 'responsible'],
  ['（责任单位列在前面的为牵头单位，其余为配合单位）', 'cooperating'],
])('the rule may name the task and the role in other words: %s', (rule, role) => {
  const others = role === 'cooperating' ? ['市公安局', ''] : ['', '市公安局']
  expect(rolesOf(`某市任务分工\n${rule}\n1.归集证照。（市数据局、市公安局）`)).toEqual([
    ['市数据局', ...others],
  ])
})

test('a bracket within a label’s bracket may state the rule', () => {
  expect(rolesOf('某省分工\n一、准入（责任单位：省发改委、省商务厅（列第一位的为牵头单位，下同））')).toEqual(
    [['省发改委', '', '省商务厅']],
  )
})

test('分别负责 may mean that each leads its part', () => {
  const rule = '排第一位的部门为牵头部门，分别负责为各部门按职责分别牵头，下同'
  expect(
    rolesOf(
      `重点工作任务\n1.定制度。（卫健委、财政部负责。${rule}。2017年6月底前完成）\n2.建队伍。（卫健委、教育部分别负责，财政部参与）\n3.办医院。（卫健委、财政部负责）`,
    ),
  ).toEqual([
    ['卫健委', '', '财政部'],
    ['卫健委 教育部', '财政部', ''],
    ['卫健委', '', '财政部'],
  ])
})

test('the rule may stand between two parts of a clause', () => {
  expect(
    rolesOf(
      '分工\n1.种粮。（市农业农村局、市发改委等负责，排在第一位的为牵头单位，下同；各区县〔市〕负责落实）\n2.种豆。（市农业农村局、市财政局负责）',
    ),
  ).toEqual([
    ['市农业农村局', '', '市发改委 各区县〔市〕'],
    ['市农业农村局', '', '市财政局'],
  ])
})

const ruled = '一、推进职业教育。（市教育局、市财政局）\n二、改造电网。（市供电公司、市民政局）'
const ruledRoles = [
  ['市教育局', '市财政局', ''],
  ['市供电公司', '市民政局', ''],
]

test.each([
  '列第一位的部门（单位）为牵头部门（单位），其余为配合部门（单位）。',
  '列第一位的部门(单位)为牵头部门(单位),其余为配合部门(单位)。',
  '注：列第一位的市（州）、部门为牵头单位，其余为配合单位。',
  '各项任务排在首位的单位（部门、企业）为牵头单位（部门），其他为配合单位（部门）。',
  '各项任务列第一位的责任部门〔单位〕为牵头部门〔单位〕，其余为配合部门〔单位〕。',
])('what a bracket adds to a word of the rule changes nothing: %s', rule => {
  expect(rolesOf(`${rule}\n${ruled}`)).toEqual(ruledRoles)
})

test.each([
  '（市教育局、市财政局负责。列第一位的部门（单位）为牵头部门（单位），下同）',
  '（市教育局、市财政局负责，列第一位的部门（单位）为牵头部门（单位），下同）',
  '（责任单位：市教育局、市财政局；列第一位的部门（单位）为牵头部门（单位），下同）',
  '（市教育局、市财政局负责）（列第一位的部门（单位）为牵头部门（单位），下同）',
])('as behind a list: %s', clause => {
  expect(rolesOf(`一、推进职业教育。${clause}\n二、改造电网。（市供电公司、市民政局负责）`)).toEqual([
    ['市教育局', '', '市财政局'],
    ['市供电公司', '', '市民政局'],
  ])
})

test.each([
  '列第一位的（见附件）为各市（州）通报的重点，牵头单位（部门）要及时报告。',
  '各责任单位（部门）首次报送时为牵头填报单位的，应当注明。',
])('brackets make no rule of other words: %s', words => {
  expect(rolesOf(`${words}\n${ruled}`)).toEqual([
    ['', '', '市教育局 市财政局'],
    ['', '', '市供电公司 市民政局'],
  ])
})

test.each(['', '\n'])(
  'a rule may stand in a bracket behind the first unit, and the list goes on behind it%j',
  end => {
    const rule = `${end}（排序第一的为牵头单位，下同）`
    const others = '2.清淤。（责任单位：县水利局、县医院（县第一人民医院）、县房管局）'
    expect(
      rolesOf(`一、治理\n1.保洁。（责任单位：县城管局${rule}、县水利局、县\n房管局）\n${others}`),
    ).toEqual([
      ['县城管局', '', '县水利局 县房管局'],
      ['县水利局', '', '县医院（县第一人民医院） 县房管局'],
    ])
  },
)

test.each(['以上各项任务，列首位的为牵头单位。', '（注：标★为牵头单位）'])(
  'a rule that is applied is not reported, nor counted as not understood: %s',
  rule => {
    const file = new VFile(`某县方案\n1.修路。（★县交通局、县财政局）\n2.架桥。（★县水利局）\n${rule}`)
    const plan = parsePlan(file)
    expect(file.messages.map(({ruleId}) => ruleId)).not.toContain('role-word-in-prose')
    expect(coverageOf(plan, String(file)).unread).toEqual([])
  },
)
