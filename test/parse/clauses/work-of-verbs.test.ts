/** Clauses whose verb goes on to the work, 由市水利局牵头完成台账: who does it, and the words of the task. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

/** The roles of each task, and its words. */
function readEntry(words: string) {
  const plan = parsePlan(`云水市清河分工\n1.${words}`)
  const texts = taskRows(plan, '').map(({title, text}) => [title, text].filter(Boolean).join(' | '))
  return rolesOf(plan).map((roles, nth) => [...roles, texts[nth]])
}

test.each([
  ['清河。由市水利局牵头完成全市台账，市林业局配合。', '市水利局', '市林业局', '', '清河。\n完成全市台账，'],
  ['清河。由市水利局牵头完成全市台账。', '市水利局', '', '', '清河。\n完成全市台账。'],
  ['清河。由市水利局负责制定办法，市林业局配合。', '', '市林业局', '市水利局', '清河。\n制定办法，'],
  [
    '清河。由市水利局会同市住建局牵头完成台账，市林业局配合。',
    '市水利局',
    '市住建局 市林业局',
    '',
    '清河。\n完成台账，',
  ],
  [
    '清河。由市水利局牵头完成台账，市林业局配合，于9月底前报市政府。',
    '市水利局',
    '市林业局',
    '',
    '清河。\n完成台账，\n于9月底前报市政府。',
  ],
])('the work behind the verb is of the words: %s', (words, ...expected) => {
  expect(readEntry(words)).toEqual([expected])
})

test.each([
  [
    '清河。排查由市水利局、市住建局牵头完成台账，市林业局配合。',
    '市水利局 市住建局',
    '市林业局',
    '',
    '清河。排查\n完成台账，',
  ],
  ['排查由市水利局负责建立台账，市林业局配合。', '', '市林业局', '市水利局', '排查 | 建立台账，'],
  [
    '清河。排查由市水利局牵头完成台账，市林业局配合，于9月底前报市政府。',
    '市水利局',
    '市林业局',
    '',
    '清河。排查\n完成台账，\n于9月底前报市政府。',
  ],
  [
    '清河。9月底前，由市水利局牵头完成台账，市林业局配合。',
    '市水利局',
    '市林业局',
    '',
    '清河。9月底前，\n完成台账，',
  ],
])('what is done may stand before 由 and behind the verb: %s', (words, ...expected) => {
  expect(readEntry(words)).toEqual([expected])
})

test('each clause with work of its own is a task', () => {
  expect(
    readEntry('清河。由市水利局牵头制定方案，市林业局配合；由市住建局牵头制定办法，市司法局配合。'),
  ).toEqual([
    ['市水利局', '市林业局', '', '制定方案，'],
    ['市住建局', '市司法局', '', '制定办法，'],
  ])
})

test('so is what each of two things is looked after by', () => {
  expect(readEntry('桥梁由市交通局负责日常检查，堤防由市水利局负责维修养护。')).toEqual([
    ['', '', '市交通局 市水利局', '桥梁 | 日常检查，\n堤防\n维修养护。'],
  ])
})

test.each([
  ['清河。由市水利局牵头负责组织实施，市林业局配合。', '市水利局', '市林业局', '', '清河。'],
  ['清河。由市水利局牵头整改，市林业局配合。', '市水利局', '市林业局', '', '清河。'],
  ['清河。由市水利局牵头，市林业局负责安全保卫。', '市水利局', '', '市林业局', '清河。'],
])('how somebody leads, and what one of several does, stays with the verb: %s', (words, ...expected) => {
  expect(readEntry(words)).toEqual([expected])
})

test.each([
  '近日，由市水利局牵头开展巡查，市林业局配合。',
  '7月5日，由市水利局牵头开展巡查，市林业局配合。',
  '此次行动由市水利局牵头开展巡查，市林业局配合。',
  '去年的清淤由市水利局牵头开展巡查，市林业局配合。',
  '清淤由市水利局牵头完成了台账，市林业局配合。',
  '由市水利局牵头完成了台账，市林业局配合。',
  '清淤由市水利局牵头完成台账，市林业局配合，成效明显。',
  '发现问题的，由市水利局牵头开展巡查，市林业局配合。',
  '发生险情时由市水利局牵头开展巡查，市林业局配合。',
  '坚持由市水利局牵头开展巡查，市林业局配合。',
  ...[
    '建议',
    '责成',
    '不宜',
    '如有必要',
    '2019年',
    '原则上',
    '拟',
    '已',
    '委托',
    '建议清淤',
    '原则上排查',
  ].map(word => `${word}由市水利局牵头开展巡查，市林业局配合。`),
  '省方案明确，由市水利局牵头开展巡查，市林业局配合。',
  '清淤市水利局牵头开展巡查，市林业局配合。',
])('what was done, in what case and how all work is told: %s', words => {
  const file = new VFile(`云水市清河分工\n1.植树。（市林业局负责）\n2.清河。${words}`)
  expect(rolesOf(parsePlan(file))[1]).toEqual(['', '', ''])
  expect(file.messages.map(({ruleId}) => ruleId)).toContain('task-has-duty')
})

test.each([
  ['关于拆除。由县港航局负责，6月底前拆完旧码头。', '关于拆除。\n6月底前拆完旧码头。'],
  ['关于验收。由县港航局负责，6月底前全面建成。', '关于验收。'],
  ['由县港航局负责，6月底前拆完旧码头。', '6月底前拆完旧码头。'],
])(
  'what is to do behind a day is of the task, where nothing but a heading says so besides: %s',
  (words, text) => {
    expect(taskRows(parsePlan(`某县会议纪要\n一、${words}`), '').map(row => row.text)).toEqual([text])
  },
)

test.each([
  ['由县水务局牵头，9月底前修通东门渠。', '9月底前修通东门渠。'],
  ['县水务局负责，县财政局配合，9月底前上报名单。', '9月底前上报名单。'],
  ['县水务局负责，9月底前形成调研报告。', '9月底前形成调研报告。'],
  ['由县水务局负责，9月底前落实到位。', ''],
  ['县水务局牵头，9月底前全部到账。', ''],
  ['县水务局负责，9月底前基本解决。', ''],
  ['县水务局负责，9月底前达到八成以上。', ''],
  ['县水务局负责，9月底前初步形成规模。', ''],
  ['县水务局负责，9月底前上报县政府。', ''],
])('an entry that says nothing else has for words what is done by a day: %s', (words, text) => {
  expect(
    taskRows(
      parsePlan(`某县工作方案
1.${words}`),
      '',
    ).map(row => row.text),
  ).toEqual([text])
})

test.each([
  '每月清理一次渠道。',
  '每季度组织一次联合巡河并通报。',
  '每年6月底前疏浚东门渠。',
  '每周巡渠两次。',
])('how often an entry of nothing else has it done is of its work: %s', work => {
  const entries = [`1.由县水务局负责，${work}`, `2.县水务局牵头，县林业局配合，${work}`]
  const rows = taskRows(parsePlan(['某县河长工作方案', ...entries].join('\n')), '')
  expect(rows.map(({text, deadlines}) => [text, deadlines])).toEqual([
    [work, []],
    [work, []],
  ])
})

test('每年底前完成 is no more than when it is due', () => {
  const [row] = taskRows(parsePlan('某县河长工作方案\n1.由县水务局负责，每年底前完成。'), '')
  expect(row).toMatchObject({text: '', deadlines: ['每年底前完成']})
})

test.each([
  ['3月20日前', '完成渠首测绘，并补设标志牌。'],
  ['3月底前', '完成渠首测绘和评估，报县政府审定。'],
  ['每季度末前', '报送名单，择优表彰。'],
])('of work that its sentence goes on with a day alone is when it is due: %s', (due, work) => {
  for (const between of ['', '\n']) {
    const words = `一、关于修渠。${between}由县水务局牵头，县财政局配合，${due}${work}`
    const rows = taskRows(parsePlan(`某县会议纪要\n${words}`), '')
    expect(rows.map(({text, deadlines}) => [text, deadlines])).toEqual([[`关于修渠。\n${work}`, [due]]])
  }
})

test.each(['9月底前完成测绘，县财政局10月拨付资金。', '每月清理一次渠道，发现问题及时整改。'])(
  'but not the first of several days, nor how often it is done: %s',
  work => {
    const rows = taskRows(parsePlan(`某县会议纪要\n一、关于修渠。由县水务局牵头，${work}`), '')
    expect(rows.map(({text, deadlines}) => [text, deadlines])).toEqual([[`关于修渠。\n${work}`, []]])
  },
)

test.each([
  '2000年底前建成的老旧小区，应改尽改。',
  '6月底前未就业的毕业生，全部纳入台账。',
  '9月底前登记的企业，均可申报。',
  '8月1日前返乡的退役士兵，建档立卡。',
  '9月底前推出精品线路，国庆节前投入运营。',
])('nor a day that tells which cases, or one of two in words: %s', work => {
  const [row] = taskRows(parsePlan(`某县会议纪要\n一、关于改造。由县住建局牵头，${work}`), '')
  expect([row!.text, row!.deadlines]).toEqual([`关于改造。\n${work}`, []])
})

test.each([
  '完成剩余23户的签约，对拒不签约的依法起诉。',
  '完成30个小区的入户登记，报县政府审定。',
  '剩余的小区完成改造，同步移交物业。',
  '落实放宽落户的政策，简化手续。',
  '签订5个项目的合作协议，及时跟进落地。',
  '培训各类人员，不少于500人。',
])('of work with 的 or 人员 in its words a day is when it is due: %s', work => {
  const words = `一、关于修渠。由县水务局牵头，6月底前${work}`
  expect(taskRows(parsePlan(`某县会议纪要\n${words}`), '')[0]!.deadlines).toEqual(['6月底前'])
})

test.each([
  '完成开学前安全检查，建立隐患台账。',
  '编制度汛方案，确保汛前落实到位。',
  '制定节前值班表，报市政府备案。',
])('a kind of work called by its season is no second day: %s', work => {
  const words = `一、关于安全。由县应急局牵头，8月25日前${work}`
  expect(taskRows(parsePlan(`某县会议纪要\n${words}`), '')[0]!.deadlines).toEqual(['8月25日前'])
})

test('who helps behind work by a day cooperates', () => {
  expect(rolesOf('1.清河。由市水利局牵头，5月底前完成台账，报市政府审定，市林业局配合。')).toEqual([
    ['市水利局', '市林业局', ''],
  ])
})

test('每季度末前完成 is no more than a day', () => {
  const [row] = taskRows(parsePlan('某县河长工作方案\n1.由县水务局负责，每季度末前完成。'), '')
  expect(row).toMatchObject({text: '', deadlines: ['每季度末前完成']})
})

test.each(['6月底前落实到位', '2024年底前基本建成', '年底前全面推开', '6月底前通知到户'])(
  'behind a heading a day with what comes of it is when the work is due: %s',
  due => {
    const words = `一、建设茶园。由县农业局牵头，${due}。\n责任单位：县林业局`
    const [row, ...others] = taskRows(
      parsePlan(`某县茶业方案\n${words}\n二、扩大销售。责任单位：县商务局`),
      '',
    )
    expect(row).toMatchObject({text: '建设茶园。', deadlines: [due]})
    expect(others).toHaveLength(1)
  },
)

test('what a unit has to do by a day stays with it where the next paragraph names others', () => {
  const words = ['一、由县住建局牵头，6月底前拆完旧茶厂。', '由县商务局牵头，县财政局配合，扩大销售。']
  const rows = taskRows(parsePlan(`某县会议纪要\n${words.join('\n')}`), '')
  expect(rows[0]).toMatchObject({text: '6月底前拆完旧茶厂。'})
  expect(rows[0]!.lead[0]).toMatchObject({written: '县住建局'})
})

test.each([
  '6月底前拆除旧茶厂。',
  '12月底前摸清茶园底数。',
  '2024年3月底前修通东门渠。',
  '年底前种茶千亩。',
  '10日前上报名单。',
])('where an entry has nothing else they are its work: %s', work => {
  const entries = [`1.由县农业局牵头，${work}`, `2.县林业局牵头，县财政局配合，${work}`]
  const rows = taskRows(parsePlan(['某县茶业方案', ...entries].join('\n')), '')
  expect(rows.map(({text, deadlines}) => [text, deadlines])).toEqual([
    [work, []],
    [work, []],
  ])
})

test.each([
  '6月底前落实到位',
  '年底前基本建成',
  '年底前全面推开',
  '6月底前通知到户',
  '年底前完成整改',
  '年底前销号',
])('what comes of the work is no more than a day where it stands alone: %s', due => {
  const [row] = taskRows(
    parsePlan(`某县茶业方案\n1.由县农业局牵头，${due}。\n2.种茶。责任单位：县商务局`),
    '',
  )
  expect(row).toMatchObject({text: '', deadlines: [due]})
})
