/** Headings that lost the break before their first entry. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

function read(text: string) {
  const file = new VFile(text)
  const rows = taskRows(parsePlan(file), '').map(({headings, title, text}) =>
    [...headings, title, text].filter(Boolean).join('|'),
  )
  return {rows, rules: file.messages.map(({ruleId}) => ruleId)}
}

test('the first entry is one beside the others, and the break is reported', () => {
  expect(
    read(
      '一、重点任务（一）清洁村庄。清理垃圾。（县农业农村局负责）\n（二）改造厕所。改厕。（县住建局负责）',
    ),
  ).toEqual({rows: ['重点任务|清洁村庄。清理垃圾。', '重点任务|改造厕所。改厕。'], rules: ['lines-glued']})
})

test('also where the numbers run on over the headings', () => {
  const {rows} = read(
    [
      '（一）开展管网排查　1.普查管网。',
      '牵头单位：市住建局',
      '2.排查小区。',
      '牵头单位：市城管局',
      '（二）规范排水行为3.加强监管。',
      '牵头单位：市生态环境局',
      '4.严格许可。',
      '牵头单位：市行政审批局',
    ].join('\n'),
  )
  expect(rows).toEqual([
    '开展管网排查|普查管网。',
    '开展管网排查|排查小区。',
    '规范排水行为|加强监管。',
    '规范排水行为|严格许可。',
  ])
})

test.each([
  '一、落实县委（一）号文件精神。（县农业农村局）\n二、修路。（县交通局）',
  '一、新建学校2、改建学校3所。（县教育局）\n二、修路。（县交通局）',
  '（一）推进“十大工程”1.5期项目。（县发改局）\n（二）修路。（县交通局）\n2.建桥。（县交通局）',
])('a number that leads to none below is of the words: %s', text => {
  expect(read(text).rules).not.toContain('lines-glued')
})
