/** Paragraphs that say of several units what each does, below a heading that divides the work or behind one. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

/** Of each task its headings, its words and its units. */
function tasksOf(text: string): string[][] {
  const plan = parsePlan(text)
  const units = rolesOf(plan)
  return taskRows(plan, '').map(({headings, text}, nth) => [headings.join(' '), text, units[nth]!.join('|')])
}

const run =
  '市发改委负责提出全市规划；市水务局负责农业节水；市教育局、市卫生局分别负责学校、医院节水；市林业局等负责所属系统节水。'

const read = [
  ['提出全市规划；', '||市发改委'],
  ['农业节水；', '||市水务局'],
  ['学校、医院节水；', '||市教育局 市卫生局'],
  ['所属系统节水。', '||市林业局'],
]

test.each(['职责分工', '部门分工', '部门职责'])('each is a task below %s', heading => {
  const found = tasksOf(`某市节水方案\n一、${heading}\n${run}`)
  expect(found).toEqual(read.map(one => [heading, ...one]))
})

test('in sentences too, with partners, offices and departments of any work', () => {
  const text =
    '市财政局负责落实补贴。市发改委（粮食局）负责粮食收储。市农技中心会同各镇负责落实面积；教务处负责培训。市、区公安交管部门负责疏导。市科技、财政等部门按照职责，协同做好相关工作。'
  expect(tasksOf(`某市粮食方案\n一、部门分工\n${text}`).map(([, ...one]) => one)).toEqual([
    ['落实补贴。', '||市财政局'],
    ['粮食收储。', '||市发改委（粮食局）'],
    ['落实面积；', '|各镇|市农技中心'],
    ['培训。', '||教务处'],
    ['疏导。', '||市、区公安交管部门'],
    ['按照职责，协同做好相关工作。', '|市科技 财政|'],
  ])
})

test('sentences before them and behind them are of nobody', () => {
  const text = `各单位要密切配合，具体分工如下：${run}各单位要按时报送。`
  expect(tasksOf(`某市节水方案\n一、职责分工\n${text}`).map(([, ...one]) => one)).toEqual(read)
})

test.each(['明确分工，责任到人。', '部门工作职责。', '加强领导，明确职责：'])(
  'the heading may begin the paragraph: %s',
  heading => {
    const found = tasksOf(
      `某市节水方案\n一、主要任务\n（一）${heading}${run}\n（二）严格考核。各单位要做好记录。`,
    )
    expect(found).toEqual(read.map(one => [`主要任务 ${heading}`, ...one]))
  },
)

test('what stands beside such an entry needs no unit', () => {
  const text = `某市节水方案\n一、范围及部门职责\n（一）适用范围。全市各类用水。\n（二）部门工作职责。${run}`
  expect(tasksOf(text)).toHaveLength(4)
})

test('three in a paragraph need no number on their heading', () => {
  expect(tasksOf(`某市节水方案\n职责分工\n${run}`)).toHaveLength(4)
})

test('an entry of a list may name several', () => {
  const list =
    '1.市农业局负责提出规划；市水务局负责农业节水。\n2.市卫生局负责医院节水，市教育局负责学校节水；市住建局等部门协同做好建筑节水。\n3.市审计局牵头审计。审计局负责整改。'
  expect(tasksOf(`某市节水方案\n一、职责分工\n${list}`).map(([, ...one]) => one)).toEqual([
    ['提出规划；', '||市农业局'],
    ['农业节水。', '||市水务局'],
    ['医院节水，', '||市卫生局'],
    ['学校节水；', '||市教育局'],
    ['做好建筑节水。', '|市住建局|'],
    ['审计。审计局负责整改。', '市审计局||'],
  ])
})

test('items below such an entry are of all that it names', () => {
  const items = '1.整治占道。\n2.清理广告。\n（二）市公安局负责犬只。'
  const text = `某市整治方案\n一、职责分工\n（一）市城管局牵头负责市容，市水务局配合做好清洗，具体：\n${items}`
  const both = '市城管局|市水务局|'
  expect(tasksOf(text).map(([, ...one]) => one)).toEqual([
    ['市容，\n做好清洗，具体：', both],
    ['整治占道。', both],
    ['清理广告。', both],
    ['犬只。', '||市公安局'],
  ])
})

test('a sentence behind them of what another unit does is reported', () => {
  const list = (words: string) => {
    const file = new VFile(
      `某市防火方案\n一、职责分工\n1.市林业局负责统筹，各林场负责巡护。${words}\n2.市教育局负责宣传。`,
    )
    return [taskRows(parsePlan(file), '').length, file.messages.map(({ruleId}) => ruleId)]
  }
  expect(list('市公安局依法打击犯罪。')).toEqual([3, ['role-word-in-prose']])
  expect(list('各有关部门要密切配合。')).toEqual([3, []])
})

test('printed decimals are the numbers also where the first entry names several', () => {
  const text = `某市应急预案
2 组织体系
2.1 指挥部
由市住建局等组成。
2.2 成员单位职责
2.2.1 市住建局负责抢修；市交通局负责运输。
2.2.2 市公安局负责警戒。
2.3 监测
2.3.1 监测。由市气象局负责。`
  expect(taskRows(parsePlan(text), '').map(({number}) => number)).toEqual([
    '2.2.1.1',
    '2.2.1.2',
    '2.2.2',
    '2.3.1',
  ])
})

test('nor is a number that is no marker a title', () => {
  const text = '某市应急预案\n2.3 各部门职责\n2.3.1 市住建局负责抢修。\n2.3.2 市公安局负责警戒。'
  expect(taskRows(parsePlan(text), '').map(({title}) => title ?? '')).toEqual(['', ''])
})

test.each(['授权市执法大队', '责成市教育局', '报市政府办', '交市教育局', '下设办公室'])(
  'nobody is one that something is handed to: %s',
  words => {
    const text = `某市整治方案\n一、职责分工\n1.市水务局负责巡查；${words}负责处罚。\n2.市公安局负责警戒。`
    expect(rolesOf(text)).toEqual([
      ['', '', '市水务局'],
      ['', '', '市公安局'],
    ])
  },
)

test('whoever begins a part and is no whole name is reported', () => {
  const value = '某市节水方案\n一、职责分工\n1.市农业局负责规划；市建设单位负责工地。\n2.市水务局负责供水。'
  const file = new VFile({value})
  expect(taskRows(parsePlan(file), '')).toHaveLength(2)
  expect(file.messages.map(({ruleId, line, column}) => [ruleId, line, column])).toEqual([
    ['role-word-in-prose', 3, 17],
  ])
})

test.each([
  ['a speech', `在节水工作会议上的讲话\n一、任务\n（一）明确分工。${run}`],
  ['a report', `节水工作情况的报告\n一、职责分工\n${run}`],
  ['rules', `某市节水管理办法\n一、职责分工\n${run}`],
  ['articles', `某市节水制度\n第一章 职责分工\n第一条 ${run}`],
  ['a case', `节水工作典型案例\n一、做法\n（一）明确分工。${run}`],
  ['an answer', `关于第12号提案的答复\n一、职责分工\n${run}`],
  ['what was done', `某市节水方案\n一、职责分工\n${run.replace('提出全市规划', '提出了规划')}`],
  ['保障措施', `某市节水方案\n一、保障措施\n（一）明确分工。${run}`],
  ['a reply', `市水务局关于第12号提案的复函\n一、加强领导，明确职责。${run}`],
  ['news', `某市扎实推进节水工作\n一、明确职责分工。${run}`],
  ['a system', `节水管理制度\n一、部门职责\n${run}`],
  ['an authority', `某市水务局主要职责\n一、职责分工\n（一）与市农业局的有关职责分工。${run}`],
  ['组织领导', `某市节水方案\n一、主要任务\n（一）加强组织领导，明确工作职责。${run}`],
  ['no heading', `某市节水方案\n一、主要任务\n（一）农业节水。${run}`],
  ['commas', `某市节水方案\n一、职责分工\n市水务局负责供水，市农业局负责农业，各司其职，齐抓共管。`],
  ['persons', '某市节水方案\n一、职责分工\n组长负责全面工作；副组长负责协调；办公室负责日常工作。'],
  ['groups', '某市节水方案\n一、职责分工\n综合组负责协调；宣传组负责报道。'],
  ['the offices of a body', '某市教育局\n一、工作职责\n文秘科负责文秘；人事科负责调配；财务科负责核算。'],
  ['two below a heading without a number', `某市节水方案\n职责分工\n市水务局负责供水；市农业局负责农业。`],
])('but not in or of %s', (_, text) => {
  expect(rolesOf(text)).toEqual([])
})

test.each([
  [
    '（一）综合协调。由市水务局牵头。市农业局负责监测；市教育局负责培训。',
    ['综合协调。', '市水务局||市农业局 市教育局'],
  ],
  [
    '（一）培育产业。市农业局负责审批；市教育局负责培训。由市水务局牵头。',
    ['培育产业。市农业局负责审批；市教育局负责培训。', '市水务局||'],
  ],
])('a clause of all that such a paragraph says is read: %s', (entry, task) => {
  expect(tasksOf(`某市节水方案\n一、职责分工\n${entry}`).map(([, ...one]) => one)).toEqual([task])
})

test('实施意见 divide the work too', () => {
  expect(tasksOf(`关于加强节水工作的实施意见\n一、职责分工\n${run}`)).toHaveLength(4)
})

test('whoever labels and brackets name does it', () => {
  expect(tasksOf(`某市节水方案\n一、任务\n（一）明确分工。${run}\n责任单位：市农业局`)[0]![2]).toBe(
    '||市农业局',
  )
  expect(tasksOf(`某市节水方案\n一、任务\n（一）明确分工。${run}（市农业局）`)[0]![2]).toBe('||市农业局')
})

test('what words before them assign to others leaves the entry as it is', () => {
  const text = '营利性机构由市市场监管局登记。市民政局负责备案；市卫健委负责医疗机构备案。'
  expect(tasksOf(`某市养老方案\n一、部门分工\n（一）登记备案。${text}`)).toEqual([])
  expect(
    tasksOf(`某市养老方案\n一、部门分工\n（一）登记备案。${text.split('。').slice(1).join('。')}`),
  ).toHaveLength(2)
})

test('beside an entry that only its section divides, one without a unit is reported', () => {
  const value =
    '某市防控方案\n一、任务分工\n（一）监测。各站严格查验。\n（二）除治。市林业局负责组织；各镇负责实施。'
  const file = new VFile({value})
  expect(taskRows(parsePlan(file), '')).toHaveLength(3)
  expect(file.messages.map(({ruleId, line}) => [ruleId, line])).toEqual([['task-has-duty', 3]])
})

test.each(['授权执法大队负责处罚', '报市政府办负责备案', '交市自然资源局负责供地', '下设办公室负责日常'])(
  'a verb is no beginning of a name: %s',
  words => {
    const list = `1.市住建局：负责监管；${words}。\n2.市发改委：负责审批。`
    expect(tasksOf(`某市方案\n一、任务分工\n${list}`).map(([, ...one]) => one)).toEqual([
      [`负责监管；${words}。`, '||市住建局'],
      ['负责审批。', '||市发改委'],
    ])
  },
)

test('the middle of a plan has no title that could say so', () => {
  const part = '四、主要任务\n（二）明确分工，责任到人。市发改委负责规划；市水务局负责农业节水。'
  expect(rolesOf(part)).toHaveLength(2)
  expect(rolesOf(part.replace('四、', '一、'))).toEqual([])
})
