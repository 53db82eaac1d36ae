/** Entries that say nothing but who does what: 由县供电公司负责线杆迁移. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const read = (words: string) => parsePlan(`XX县政府专题会议纪要\n一、议定事项\n1.${words}`)
const rolesAndText = (words: string) => {
  const plan = read(words)
  return taskRows(plan, '').map(({text}, nth) => [...rolesOf(plan)[nth]!, text])
}

test.each([
  ['由县水利局负责渠系清淤。', '', '', '县水利局', '渠系清淤。'],
  ['由县水利局牵头做好渠系清淤工作。', '县水利局', '', '', '做好渠系清淤工作。'],
  ['由县水利局负责渠系清淤，县财政局配合。', '', '县财政局', '县水利局', '渠系清淤，'],
  ['由县水利局会同县财政局负责渠系清淤。', '', '县财政局', '县水利局', '渠系清淤。'],
  ['由县水利局负责对已建成的渠系进行清淤。', '', '', '县水利局', '对已建成的渠系进行清淤。'],
  ['由县水利局负责渠系的组织实施，在一个月内完成。', '', '', '县水利局', '渠系的组织实施，在一个月内完成。'],
  ['会议明确，由县水利局负责渠系清淤。', '', '', '县水利局', '渠系清淤。'],
])('the work stands right behind the verb: %s', (words, ...expected) => {
  expect(rolesAndText(words)).toEqual([expected])
})

test('each part that says who does what is a task', () => {
  expect(rolesAndText('由县水利局负责渠系清淤，县财政局负责落实经费；由县审计局负责监督。')).toEqual([
    ['', '', '县水利局', '渠系清淤，'],
    ['', '', '县财政局', '落实经费；'],
    ['', '', '县审计局', '监督。'],
  ])
})

test.each([
  ['由县水利局牵头制定方案，县财政局保障经费，县住建局参与。', '县水利局', '县住建局', '县财政局'],
  ['由县残联负责发放辅具，县财政局提供资金支持。', '', '县财政局', '县残联'],
])('who helps in words of his own is of the task: %s', (words, ...expected) => {
  expect(rolesOf(read(words))).toEqual([expected])
})

const reported = (words: string) => {
  const file = new VFile(`XX县政府专题会议纪要\n一、议定事项\n1.${words}`)
  const roles = rolesOf(parsePlan(file))
  return [
    roles,
    file.messages
      .filter(({ruleId}) => ruleId === 'role-word-in-prose')
      .map(({reason}) => reason.match(/`(.+?)`/)![1]),
  ]
}

test.each([
  ['由县交通局负责勘察线路，县财政局落实资金，县审计局跟踪审计。', ['落实', '跟踪']],
  ['由县交通局负责勘察线路，由县公安局做好疏导。', ['做好']],
  ['由县交通局负责勘察线路，并为县公安局提供技术支持。', []],
  ['由县交通局负责勘察线路，县道全长9公里，落实养护资金。', []],
])('what others do and is not read is reported: %s', (words, verbs) => {
  expect(reported(words)).toEqual([[['', '', '县交通局']], verbs])
})

test.each([
  '由县林业局负责看护的古树，挂牌保护。',
  '由县工信局负责评定的示范企业，给予奖励5万元。',
  '由县应急局负责灾情调查的，应当通报县公安局。',
  '由县水利局负责渠系清淤，已于上月完成。',
  '由县水利局负责渠系清淤，目前进展顺利。',
  '由县公安局负责专项整治，破获案件9起。',
])('a thing named by who has it, and what was done, are reported: %s', words => {
  expect(reported(words)).toEqual([[], ['负责']])
})

test('when it is due is a field', () => {
  const [row] = taskRows(read('由县水利局负责渠系清淤，6月底前完成。'), '')
  expect([row!.text, row!.deadlines]).toEqual(['渠系清淤，', ['6月底前完成']])
})

test.each([
  ['由县水利局负责组织实施。', [['', '', '县水利局', '']]],
  ['渠系清淤。由县水利局负责清淤。', [['', '', '县水利局', '渠系清淤。']]],
  ['由县水利局负责，6月底前完成渠系清淤。', [['', '', '县水利局', '6月底前完成渠系清淤。']]],
  ['由县水利局负责的项目进展缓慢。', []],
  ['由县水利局负责人汇报情况。', []],
  ['由县水利局牵头县财政局配合。', []],
  ['由分管领导负责渠系清淤。', []],
])('other clauses stay as they are: %s', (words, expected) => {
  expect(rolesAndText(words)).toEqual(expected)
})

const behindHeading = '一、关于用地。由县自然资源局负责报批20亩用地，5月底前批复。'

test.each(['某县专题会议纪要', '某县码头建设方案'])(
  'work behind 由 and a heading has its unit: %s',
  title => {
    const plan = parsePlan(`${title}\n${behindHeading}\n二、关于用水。由县水务局负责接管，县财政局配合。`)
    expect(rolesOf(plan)).toEqual([
      ['', '', '县自然资源局'],
      ['', '县财政局', '县水务局'],
    ])
    expect(taskRows(plan, '')[0]!.text).toBe('关于用地。\n报批20亩用地，')
  },
)

test.each([
  `某县工作总结\n${behindHeading}`,
  `某县用地管理办法\n${behindHeading}`,
  '某县专题会议纪要\n一、关于用地。由县自然资源局负责报批20亩用地，目前已办结。',
  '某县专题会议纪要\n一、用地。由县自然资源局负责管理的地块有5处。',
])('but not what is told, a rule, or what somebody has: %s', text => {
  expect(rolesOf(text)).toEqual([])
})
