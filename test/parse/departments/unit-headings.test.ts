/** Units on lines of their own, without a number, over items that begin again below each. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {formatPlan} from '../../../src/write/plan/format-plan.ts'
import {rolesOf} from '../../roles-of.ts'

const items = [
  '后勤处：',
  '1.检修暖气。',
  '2.清扫积雪。',
  '保卫处：',
  '1.夜间值班。',
  '各学院：',
  '1.清点物品。',
]
const responsible = (lines: readonly string[]) => rolesOf(lines.join('\n')).map(([, , unit]) => unit)
const units = ['后勤处', '后勤处', '保卫处', '各学院']

test.each([
  [['某校寒假安排', '一、时间', '1月10日起。', '二、部门职责', ...items, '三、附则', '无。']],
  [['某校寒假工作职责分工', ...items]],
  [['某校寒假工作方案', '一、职责分工', ...items.map(line => line.replace('：', ''))]],
  [['某校寒假工作方案', '一、职责分工', ...items.map(line => line.replace(/^(\d)\./, '（$1）'))]],
  [['某校寒假工作方案', '二、有关工作', ...items.map(line => line.replace(/^(\d\.)/, '$1负责'))]],
])('have the items below them: %s', lines => {
  expect(responsible(lines)).toEqual(units)
})

test('what is of a house, told of the past, said in another way or of nobody known is not theirs', () => {
  expect(responsible(['某校寒假工作情况汇报', '一、部门职责', ...items])).toEqual([])
  expect(responsible(['某校简介', '一、工作职责', ...items])).toEqual([])
  expect(responsible(['某校简介', '一、职责分工', ...items])).toEqual([])
  expect(responsible(['某校新闻', '一、职责分工', ...items])).toEqual([])
  expect(responsible(['某校机构职能', '职责分工', ...items])).toEqual([])
  expect(responsible(['某校寒假方案', '二、地点', ...items])).toEqual([])
  expect(responsible(['某校寒假方案', '一、部门职责', ...items, '宣传组：', '1.发布通知。'])).toEqual([])
  const labelled = items.map(line => line.replace('值班。', '值班。（责任单位：校办）'))
  expect(responsible(['某校寒假方案', '一、部门职责', ...labelled])).toEqual(['', '', '校办', ''])
})

test('rules divide the work among bodies by 职责分工 alone, and only where these are 负责', () => {
  const duties = ['县农业局：', '1.负责选苗。', '2.负责育苗。', '县水利局：', '1.负责灌溉。']
  const among = (title: string, heading: string, lines = duties) =>
    responsible([title, '一、目的', '育好苗。', heading, ...lines])
  const both = ['县农业局', '县农业局', '县水利局']
  expect(among('某县苗圃管理办法', '二、职责分工')).toEqual(both)
  expect(among('某县苗圃管理实施细则', '二、部门职责分工')).toEqual(both)
  expect(among('某县苗圃管理办法', '二、部门职责')).toEqual([])
  expect(among('某县苗圃内设机构管理办法', '二、职责分工')).toEqual([])
  expect(among('某县苗圃章程', '二、职责分工')).toEqual([])
  expect(among('某县苗圃管理办法', '二、职责分工', items)).toEqual([])
  const found = duties.map(line => line.replace('负责', ''))
  expect(among('某县苗圃管理办法', '二、职责分工', found)).toEqual([])
})

test('what rules divide among departments by their work is read again from what is written of it', () => {
  const duties = ['林业主管部门：', '1.负责选苗。', '水行政主管部门：', '1.负责灌溉。']
  const plan = parsePlan(new VFile(['某县苗圃管理办法', '二、职责分工', ...duties].join('\n')))
  expect(rolesOf(plan).map(([, , unit]) => unit)).toEqual(['林业主管部门', '水行政主管部门'])
  expect(rolesOf(formatPlan(plan, {to: 'text'}))).toEqual(rolesOf(plan))
})

test('in an article they stand below it, and the articles behind it below none of them', () => {
  const duties = ['县农业局', '（一）负责选苗。', '（二）负责育苗。', '县水利局', '（一）负责灌溉。']
  const rules = ['某县苗圃管理办法', '第一条 为育好苗，制定本办法。', '第二条 职责分工', ...duties]
  rules.push('第三条 毁坏苗木的，由县农业局处罚。', '第四条 本办法自发布之日起施行。')
  expect(responsible(rules)).toEqual(['县农业局', '县农业局', '县水利局'])
  const plan = parsePlan(new VFile(rules.join('\n')))
  expect(plan.children.map(({type}) => type)).toEqual(['note', 'note', 'section', 'note', 'note'])
  expect(responsible(['某县苗圃管理办法', '一、总则', ...rules.slice(1)])).toHaveLength(3)
})

test.each([
  ['1.李四（组长）', '2.王五（副组长）', '1.赵六'],
  ['1.铁锹50把', '2.铁桶20只', '1.手电30支'],
  ['1.种子许可', '2.苗木许可', '1.采伐许可'],
  ['1.种子审批', '2.苗木审批', '1.采伐审批'],
  ['1.王强：组织采购', '2.李明：组织发放', '1.张伟：组织接待'],
])('persons, goods and permits are nothing to do: %s', (first, second, third) => {
  expect(responsible(['某校寒假方案', '一、任务分工', '后勤处：', first, second, '保卫处：', third])).toEqual(
    [],
  )
})

test.each([
  [['1.暖气片采购与发放', '2.锅炉选型', '1.灯会策划', '2.来宾接待']],
  [['1.供暖：组织检修管网', '2.供水：清理水箱', '1.守夜：安排人员', '2.钥匙：统一保管']],
])('below a division of the work items may name it: %s', ([first, second, third, fourth]) => {
  const parts = ['后勤处：', first!, second!, '保卫处：', third!, fourth!]
  expect(responsible(['某校寒假方案', '任务分工', ...parts])).toEqual([
    '后勤处',
    '后勤处',
    '保卫处',
    '保卫处',
  ])
})

const parts = ['后勤处', '（一）供暖', '1.检修暖气。', '保卫处', '（一）守夜', '1.夜间值班。']
const sectionsOf = (lines: readonly string[]) =>
  parsePlan(new VFile(lines.join('\n'))).children.flatMap(child =>
    child.type === 'section'
      ? [[child.title, child.children.filter(({type}) => type === 'section').length]]
      : [],
  )

test.each([
  [
    ['某校寒假方案', '一、要求', '从严。', '二、任务分工', ...parts],
    ['任务分工', 2],
  ],
  [
    ['某校寒假方案', '一、要求', '从严。', '二、任务分工', '各处职责分工如下：', ...parts],
    ['任务分工', 2],
  ],
  [
    ['某校寒假任务分工', ...parts],
    ['后勤处', 1],
  ],
])('units over the level below a heading stand within its part: %s', (lines, first) => {
  expect(responsible(lines)).toEqual(['后勤处', '保卫处'])
  expect(sectionsOf(lines)[0]).toEqual(first)
})

test.each(['保障措施', '时间安排', '宣传发动'])(
  'below a heading without a number they stand beside the part before it: %s',
  before => {
    const lines = [
      '某校寒假方案',
      '一、要求',
      '从严。',
      `二、${before}`,
      '提前准备。',
      '部门职责分工',
      ...parts,
    ]
    expect(responsible(lines)).toEqual(['后勤处', '保卫处'])
    expect(sectionsOf(lines).slice(-2)).toEqual([
      ['后勤处', 1],
      ['保卫处', 1],
    ])
  },
)

test('one that is left to the item above is reported where its items are work', () => {
  const reported = (...lines: string[]) => {
    const file = new VFile(['某校寒假方案', '二、地点', ...lines].join('\n'))
    parsePlan(file)
    return file.messages.map(({line, ruleId}) => [line, ruleId])
  }
  const work = items.map(line => line.replace('夜间', '落实夜间').replace('清点', '组织清点'))
  expect(reported(...work)).toEqual([
    [6, 'role-word-in-prose'],
    [8, 'role-word-in-prose'],
  ])
  expect(reported('县农业局：', '1.王小明 65321001', '2.李红', '县林业局：', '1.赵大山')).toEqual([])
  expect(reported('县农业局：', '1.铁锹五十把', '2.水泵', '县林业局：', '1.油锯十台')).toEqual([])
  expect(reported('县农业局：', '1.细化补贴条款', '县林业局：', '1.规范林地条款的表述')).toEqual([])
})

test('a line that looks like a heading as well as a unit is read to its end', () => {
  expect(responsible(['责任分工 后勤处(1)', '一、', '二、值班。'])).toEqual([])
})

const bodies = [
  '某市创建旅游城市工作方案',
  '三、工作内容',
  '（一）教育部门职责、任务',
  '1.编写乡土教材。',
  '2.组织志愿服务。',
  '（二）交通部门职责、任务',
  '1.开通景区专线。',
  '（三）市财政局',
  '1.安排专项资金。',
  '（四）市公安局',
  '1.及时处置纠纷。',
].join('\n')

test('four bodies in a row over items have these where half of the headings say so', () => {
  expect(rolesOf(bodies).map(([, , responsible]) => responsible)).toEqual([
    '教育部门',
    '教育部门',
    '交通部门',
    '市财政局',
    '市公安局',
  ])
})

test.each([
  ['is rules', bodies.replace('工作方案', '管理办法')],
  ['tells of what was found', bodies.replace('工作方案', '检查情况通报')],
  ['leaves a number out', bodies.replace('（三）', '（五）')],
  ['has names below them', bodies.replace('开通景区专线。', '张三')],
  ['says of no unit that its duties are below', bodies.replaceAll('职责、任务', '')],
])('the same is no division of work where the text %s', (_, text) => {
  expect(rolesOf(text)).toEqual([])
})
