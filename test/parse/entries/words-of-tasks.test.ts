/** Which of an entry's words are its task's. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

/** Title and text of each task. */
function wordsOf(plan: string) {
  return taskRows(parsePlan(`整治方案\n一、整治内容\n${plan}`), '').map(({title, text}) =>
    [title, text].filter(Boolean).join(' | '),
  )
}

test.each([
  [
    '（1）综合协调组：由县应急局牵头，县水利局、县气象局参加。负责掌握汛情、险情、灾情，综合信息报送。',
    '综合协调组：\n负责掌握汛情、险情、灾情，综合信息报送。',
  ],
  ['（1）宣传组：由县委宣传部牵头，县文旅局参加，负责宣传报道。', '宣传组：\n负责宣传报道。'],
  ['（1）宣传组：由县委宣传部牵头，县文旅局参加。负责宣传。', '宣传组：\n负责宣传。'],
  ['（一）整治治安。由县公安局牵头，县教育局配合。开展联合执法。', '整治治安。\n开展联合执法。'],
  ['（一）整治治安。由县公安局牵头，县教育局配合；加强巡逻。', '整治治安。\n加强巡逻。'],
  ['（一）整治治安。由县公安局牵头，会同县教育局、县卫健委制定方案。', '整治治安。\n制定方案。'],
  [
    '（一）整治治安。由县公安局牵头、县法院配合，持续开展矛盾纠纷排查。',
    '整治治安。\n持续开展矛盾纠纷排查。',
  ],
  [
    '（一）整治治安。由县公安局牵头，县法院配合，长期坚持领导包案制度。',
    '整治治安。\n长期坚持领导包案制度。',
  ],
  ['（一）整治治安。由县公安局负责，全年监测不少于12次。', '整治治安。\n全年监测不少于12次。'],
  ['（一）整治治安。由县公安局牵头，持续推进《条例》实施。', '整治治安。\n持续推进《条例》实施。'],
  ['（一）河道保洁（县水利局牵头，各乡镇配合，全年开展河道保洁）', '河道保洁\n全年开展河道保洁'],
  ['（一）应急演练。责任部门：县应急局，常态化开展实战演练。', '应急演练。\n常态化开展实战演练'],
  ['（一）由县公安局牵头，各乡镇配合，持续严厉打击电信诈骗。', '持续严厉打击电信诈骗。'],
  [
    '（一）整治河道（县水利局牵头，县财政局配合，持续开展排查、整治、回访）',
    '整治河道\n持续开展排查、整治、回访',
  ],
  ['（一）巡河。（各级河长负责，全年巡河不少于12次）', '巡河。\n全年巡河不少于12次'],
  ['（一）监测。（县生态环境局负责，持续监测水质，2024年底前建成平台）', '监测。\n持续监测水质'],
  [
    '（一）关于供水改造。由县水利局牵头，县财政局配合，5月底前完成管网铺设。',
    '关于供水改造。\n完成管网铺设。',
  ],
  ['（一）促进消费。县商务局牵头，县文旅局配合，全年举办活动20场。', '促进消费。\n全年举办活动20场。'],
  ['（一）整治。由县商务局负责，常年开展巡查。各乡镇做好配合。', '整治。\n常年开展巡查。'],
  ['（一）养护。\n责任单位：县水利局、县林业局，常年开展巡查', '养护。\n常年开展巡查'],
])('the work behind a clause is of the task: %s', (entry, words) => {
  expect(wordsOf(entry)).toEqual([words])
})

test.each([
  ['（一）整治治安。由县公安局牵头，县教育局配合，并公布。', '整治治安。'],
  ['（一）整治治安。由县公安局牵头，县教育局配合。详见附件1。', '整治治安。'],
  ['（一）整治治安。由县公安局牵头，县教育局配合。长期坚持。', '整治治安。'],
  ['（一）整治治安。由县公安局牵头，县教育局配合。下同。', '整治治安。'],
  ['（一）整治治安。由县公安局牵头，县教育局配合。抓好落实。', '整治治安。'],
  ['（一）整治治安。由县公安局牵头，县教育局配合。2023年底前完成。', '整治治安。'],
  ['（一）校车安全：由县教育局牵头，县公安局配合，2020年底前完成。', '校车安全：'],
  ['（一）综合协调组：由县应急局牵头，县水利局参加。\n各组要密切配合，落实责任。', '综合协调组：'],
  ['（一）整治治安。开展巡逻。由县公安局牵头，县教育局配合。开展联合执法。', '整治治安。开展巡逻。'],
  ['（一）整治治安。由县公安局牵头，县教育局配合，持续推进落实。', '整治治安。'],
  ['（一）整治治安。由县公安局牵头，县教育局配合，长期坚持、久久为功。', '整治治安。'],
  ['（一）整治治安。由县公安局牵头，县教育局配合，持续推进直至清零。', '整治治安。'],
  ['（一）关于管线迁改。由县水利局牵头，县财政局配合，5月底前完成迁改。', '关于管线迁改。'],
])('what is no work of it stands beside it: %s', (entry, words) => {
  expect(wordsOf(entry)).toEqual([words])
})

const units = '牵头单位：区卫健局\n成员单位：区疾控中心'

test.each([
  [
    `（一）防控组\n组长：李晓梅    副区长\n${units}\n主要职责：负责疫情监测。`,
    '防控组 | 主要职责：负责疫情监测。',
  ],
  [
    `（一）防控组\n${units}\n工作职责：\n负责疫情监测；\n负责疫情报告。`,
    '防控组 | 工作职责：\n负责疫情监测；\n负责疫情报告。',
  ],
  [`（一）防控组。做好防控。\n${units}\n职责：负责疫情监测。`, '防控组。做好防控。\n职责：负责疫情监测。'],
])('what a group does below its units is of the task, and its head is not: %s', (entry, words) => {
  const closing = '\n各工作组实行组长负责制。\n桃源区疫情防控指挥部\n2020年2月9日'
  expect([wordsOf(entry), wordsOf(entry + closing)]).toEqual([[words], [words]])
})

test('without it the head is all that is said, and other labels are fields', () => {
  expect(wordsOf(`（一）防控组\n组长：李晓梅\n${units}`)).toEqual(['防控组'])
  expect(wordsOf(`（一）防控组。\n${units}\n验收单位：区政府办`)).toEqual(['防控组。'])
  expect(wordsOf(`（一）防控组。\n${units}\n职责分工：见附件`)).toEqual(['防控组。'])
})

test('a rule for all tasks, on a line behind the last, is no word of that one', () => {
  const tasks = '1.供水。（*县水利局、县财政局）\n2.各镇自行巡查。'
  expect(wordsOf(`${tasks}\n（注：带*为牵头单位）`)).toEqual(['供水。', '各镇自行巡查。'])
})

test('a group whose heading stands on the page before has its duties below who leads it', () => {
  const plan = parsePlan(
    '县卫生局牵头，县农业局参加。\n主要职责：组织队伍抢救伤员。\n6.安保组\n县公安局牵头，县消防队参加。\n主要职责：维持秩序。',
  )
  expect(rolesOf(plan)).toEqual([
    ['县卫生局', '县农业局', ''],
    ['县公安局', '县消防队', ''],
  ])
  expect(taskRows(plan, '')[0]!.text).toBe('主要职责：组织队伍抢救伤员。')
})

test.each([
  ['（县水利局牵头，县财政局配合，长期坚持、常抓不懈）', ['长期坚持、常抓不懈']],
  ['（县水利局牵头，县财政局配合，持续跟踪督办）', ['持续跟踪督办']],
  ['（县水利局牵头，县财政局配合，持续推进，2024年底前见成效）', ['持续推进，2024年底前见成效']],
  ['（县水利局牵头，持续监测水质，2024年底前建成平台）', ['2024年底前建成平台']],
  ['责任单位：县水利局、县财政局，长期性工作。', ['长期性工作']],
  ['责任单位：县水利局、县财政局，全年分四次实施。', ['全年分四次实施']],
  ['由县水利局负责，常态化管护。', ['常态化管护']],
  ['由县水利局负责，全年24小时值班。', ['全年24小时值班']],
  ['由县水利局负责，全年压减支出5%。', []],
])('how long work lasts is when it is due, what it lasts with is not: %s', (clause, due) => {
  const rows = taskRows(parsePlan(`工作方案\n1.管理水库。${clause}`), '')
  expect(
    rows.map(({deadlines, lead, responsible}) => [deadlines, [...lead, ...responsible][0]?.written]),
  ).toEqual([[due, '县水利局']])
})

test.each([
  [
    '浇水。3—5月由县水利局负责，保证水源。6—9月由县城管局负责，定期浇灌。',
    ['3—5月 县水利局 保证水源。', '6—9月 县城管局 定期浇灌。'],
  ],
  [
    '抢种。6月上旬由县农业农村局负责，推广单粒播种；6月中旬由县水利局负责，保障灌溉用水。',
    ['6月上旬 县农业农村局 推广单粒播种；', '6月中旬 县水利局 保障灌溉用水。'],
  ],
])('a period before each 由 is of what follows it: %s', (entry, expected) => {
  const rows = taskRows(parsePlan(`工作方案\n（一）${entry}`), '')
  expect(
    rows.map(({deadlines, responsible, text}) =>
      [...deadlines, ...responsible.map(({written}) => written), text].join(' '),
    ),
  ).toEqual(expected)
})

test('what another unit does in another month is no deadline of the first', () => {
  const entry = '（一）宣传教育。3月份由县委宣传部牵头开展宣传月，4月份由县教育局组织进校园。'
  const plan = parsePlan(`工作方案\n${entry}`)
  expect(taskRows(plan, '').flatMap(({deadlines}) => deadlines)).toEqual([])
})

test.each([
  ['推进第一项，县商务局牵头，县文旅局配合，全年举办活动20场。', '县商务局', '县文旅局', ''],
  ['县商务局负责城区，各乡镇负责农村，常年开展巡查。', '', '', '县商务局 各乡镇'],
  ['责任单位：县水利局、县林业局，全年不少于4次', '', '', '县水利局 县林业局'],
  ['（县发改局牵头，联合驻村工作队、村两委）', '县发改局', '', ''],
])('work that goes on, and names that are not known, take no duty away: %s', (words, ...roles) => {
  expect(rolesOf(`整治方案\n1.整治。${words}`)).toEqual([roles])
})
