/** Entries that say nothing but who does what: 由县供电公司负责线杆迁移. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../src/pipeline.ts'
import {taskRows} from '../../src/plan/rows.ts'
import {rolesOf} from '../roles-of.ts'

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
