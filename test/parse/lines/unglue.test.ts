import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {seed, seedText} from '../../helpers.ts'
import {rolesOf} from '../../roles-of.ts'

const rowsOf = (plan: ReturnType<typeof parsePlan>) =>
  taskRows(plan, '').map(({number, lead, cooperating}) => [
    number,
    ...[lead, cooperating].map(units => units.map(({written}) => written).join(' ')),
  ])

test('the Yunnan plan without any line break has the same tasks and units', () => {
  const glued = parsePlan(seedText.replace(/[\s　\u00a0]*\n[\s　\u00a0]*/g, ''))
  // Line 549 has no colon: within a paragraph it is prose.
  const expected = rowsOf(seed).map(row => (row[0] === '3.6' ? ['3.6', '', row[2]] : row))
  expect(rowsOf(glued)).toEqual(expected)
})

test('clauses in brackets are parted where the count goes on', () => {
  const lines = readFileSync('fixtures/trailing-clauses/input.txt', 'utf8').split(/\s*\n\s*/)
  expect(rowsOf(parsePlan(lines.join('')))).toEqual(rowsOf(parsePlan(lines.join('\n'))))
})

test('numbers that count within a sentence, figures and what is cited part nothing', () => {
  const plan = parsePlan(
    '1.按《规划》第（二）项，新增1.5万亩，其中（1）林地；（2）草地。（县林业局负责）\n2.修渠。（县水利局负责）',
  )
  expect(taskRows(plan, '').map(({text}) => text)).toEqual([
    '按《规划》第（二）项，新增1.5万亩，其中（1）林地；（2）草地。',
    '修渠。',
  ])
})

test('a number behind a sentence begins an entry where a heading and a label follow, and those within it do not', () => {
  const plan = parsePlan(
    '（一）学校卫生 牵头单位：市教育局 主要任务：1、宣传；2、整治。（二）工地卫生 牵头单位：市住建局 配合单位：市卫健委 主要任务：1、检查；2、整改。',
  )
  expect(rowsOf(plan)).toEqual([
    ['1', '市教育局', ''],
    ['2', '市住建局', '市卫健委'],
  ])
})

test('when a task is due may end the clause before a number', () => {
  const plan = parsePlan(
    '责任分工方案一、交通1.修建公路。（市交通局牵头，2023年底前完成）2.新建学校。（市教育局牵头，全年推进）二、环境3.治理河道。（市水利局牵头）',
  )
  expect(rowsOf(plan)).toEqual([
    ['1.1', '市交通局', ''],
    ['1.2', '市教育局', ''],
    ['2.3', '市水利局', ''],
  ])
})

test('a page in one line, with blanks where its breaks were, has its headings and entries', () => {
  const plan = parsePlan(
    '某省关于印发方案的通知 各县区： 现印发给你们。 一、加快发展 （一）促进消费。 1.提升消费。（省商务厅牵头） 2.落实政策。（省发改委牵头，省财政厅配合） （二）扩大投资。 3.抓项目。（省水利厅负责） 4.抓招商。（省商务厅负责）',
  )
  expect(taskRows(plan, '').map(({path, text}) => [path.join(''), text])).toEqual([
    ['一、（一）1.', '提升消费。'],
    ['一、（一）2.', '落实政策。'],
    ['一、（二）3.', '抓项目。'],
    ['一、（二）4.', '抓招商。'],
  ])
})

const fieldsOf = (...lines: string[]) =>
  taskRows(parsePlan(lines.join('\n')), '').map(({text, lead, responsible, deadlines}) => [
    text,
    ...[lead, responsible].map(units => units.map(({written}) => written).join(' ')),
    deadlines.join(' '),
  ])

test.each([
  ['1.', '2.', '2024年6月底前'],
  ['（一）', '（二）', '2024年6月底前'],
  ['（一）', '（二）', '长期坚持'],
])('an entry may follow the day before it: %s %s %s', (first, second, day) => {
  expect(
    fieldsOf(
      '一、重点任务',
      `${first}完善收费政策。`,
      '牵头单位：市发展改革委',
      `完成时限：${day}${second}加强河道管控。`,
      '牵头单位：市水利局',
    ),
  ).toEqual([
    ['完善收费政策。', '市发展改革委', '', day],
    ['加强河道管控。', '市水利局', '', ''],
  ])
})

test.each([
  '完成时限：6月底前1.编制方案；12月底前2.完成验收',
  '完成时限：2024年6月底前（三）类项目全部完工',
  '完成时限：2024年6月底前、2.5公里',
])('a number of stages, or of no count, is of the day: %s', words => {
  const tasks = fieldsOf('1.修路。', '牵头单位：市交通局', words, '2.治水。', '牵头单位：市水利局')
  expect(tasks.map(([text]) => text)).toEqual(['修路。', '治水。'])
})

test.each(['汪岗村', '各村（社区）', '镇水利站'])('the label of a deadline may follow any name: %s', name => {
  expect(
    fieldsOf(
      '（一）治理污水。',
      `责任单位：镇政府、${name}完成时限：2024年11月底前`,
      '（二）绿化。',
      '责任单位：镇林业站',
    ),
  ).toEqual([
    ['治理污水。', '', `镇政府 ${name}`, '2024年11月底前'],
    ['绿化。', '', '镇林业站', ''],
  ])
})

test('a letter in one line is parted at its parts, and its addressees are no task', () => {
  const letter = (gap: string) =>
    `关于开展渠道自查的通知\n各乡镇人民政府：${gap}现通知如下。${gap}一、各镇自查。逐段查看。${gap}二、部门自查。由县水利局、县财政局牵头完成台账，县住建局配合。`
  for (const gap of ['', ' ']) {
    const plan = parsePlan(letter(gap))
    expect(rowsOf(plan).at(-1)).toEqual(['2', '县水利局 县财政局', '县住建局'])
    expect(taskRows(plan, '')[0]!.text).toBe('各镇自查。逐段查看。')
  }
})

test.each([
  '三、部门职责\n县水利局：负责河道清淤。\n各镇：负责属地防汛。一、排查山塘。二、整改隐患。\n县公安局：负责秩序维护。',
  '县水利局：负责河道清淤。\n各镇政府：负责属地防汛。一、排查山塘。二、整改隐患。\n县公安局：负责秩序维护。',
])('duties of all are no letter, whatever they count: %s', words => {
  const file = new VFile(`县方案\n${words}`)
  expect(rolesOf(parsePlan(file))).toHaveLength(3)
  expect(file.messages.map(({ruleId}) => ruleId)).not.toContain('lines-glued')
})

test.each([
  '各乡镇反映，渠道失修。一、淤积。二、漏水。由县水利局牵头，县财政局配合。',
  '各项经费：一、县级；二、镇级，由县水利局牵头，县财政局配合。',
])('but other words are one line: %s', words => {
  expect(
    parsePlan(`XX县分工\n${words}\n1.修路。（县交通局负责）`).children.map(({type}) => type),
  ).not.toContain('section')
  expect(taskRows(parsePlan(`XX县分工\n${words}`), '').map(({text}) => text.slice(0, 2))).not.toContain(
    '漏水',
  )
})

test('numbers of a paragraph that stand before who does it begin entries, where nothing follows it', () => {
  const minutes =
    '县农业局会议纪要\n会议听取了汇报。会议确定：1.由县财政局负责，清理账目。2.由县农业局、县水利局牵头，制定方案。'
  expect(rolesOf(minutes)).toEqual([
    ['', '', '县财政局'],
    ['县农业局 县水利局', '', ''],
  ])
  // What follows would be words of the last entry: it is only reported.
  const file = new VFile(`${minutes}\n会议还听取了防汛情况汇报。`)
  expect(rolesOf(parsePlan(file))).toEqual([['', '', '县财政局']])
  expect(file.messages.map(({ruleId, line, column}) => [ruleId, line, column])).toEqual([
    ['role-word-in-prose', 2, 31],
  ])
})

test.each(['（责任单位：县财政局、县农业局）', '（县财政局、县农业局）', '责任单位：县财政局、县农业局。'])(
  'nor where the paragraph says at its end who does all of it: %s',
  units => {
    const file = new VFile(
      `县方案\n（一）核查账目。1.由县财政局负责，清理账目。2.由县农业局负责，制定方案。${units}\n（二）修路。（县交通局）`,
    )
    expect(rolesOf(parsePlan(file))[0]).toEqual(['', '', '县财政局 县农业局'])
    expect(file.messages).toEqual([])
  },
)

test('but one that names others is of the last of them', () => {
  const words = '1.由县财政局负责，清理账目。2.由县农业局负责，制定方案。'
  expect(rolesOf(`县方案\n一、核查账目。${words}配合单位：县水利局。`)).toEqual([
    ['', '', '县财政局'],
    ['', '县水利局', ''],
  ])
})

test.each(['经县政府研究，请按以下分工做好防汛。', '县政府提出以下要求。'])(
  'a letter may say so in other words: %s',
  words => {
    const file = new VFile(`各镇人民政府：${words} 一、抓好排涝。要做好准备。 二、抓好调度。要值守。`)
    parsePlan(file)
    expect(file.messages.map(({ruleId}) => ruleId)).toContain('lines-glued')
  },
)

test('numbers before what no unit does begin no entries', () => {
  expect(rolesOf('办事指南\n办理流程：1.由申请人负责，提交材料。2.由法人负责，签字。')).toEqual([])
})

test('an entry right behind the units of the one above, which stand in a line of their own', () => {
  const plan = (...lines: string[]) =>
    taskRows(parsePlan(['某市茶园方案', '一、主要任务', ...lines].join('\n')), '').map(
      ({number, text, lead, responsible}) => [
        number,
        text,
        ...[...lead, ...responsible].map(({written}) => written),
      ],
    )
  expect(
    plan(
      '1.改造茶厂。',
      '（责任单位：市工信局）2.新增茶店。（责任单位：市商务局）',
      '3.办茶节。（市文旅局）',
    ),
  ).toEqual([
    ['1', '改造茶厂。', '市工信局'],
    ['2', '新增茶店。', '市商务局'],
    ['3', '办茶节。', '市文旅局'],
  ])
  expect(plan('1.改造茶厂。', '（责任单位：市工信局）2.新增茶店。')).toEqual([
    ['1', '改造茶厂。', '市工信局'],
    ['2', '新增茶店。'],
  ])
  // No count goes on here.
  expect(plan('1.改造茶厂。', '（责任单位：市工信局）5.0版茶园。')).toHaveLength(1)
})
