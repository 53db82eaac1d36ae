/** Tables as saved web pages show them: strokes on lines of their own between the cells and the rows. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../src/pipeline.ts'
import {taskRows} from '../../src/plan/rows.ts'

/** Of each task its words and its units; then what is reported. */
function read(value: string) {
  const file = new VFile({path: 'a.txt', value})
  const tasks = taskRows(parsePlan(file), '').map(({text, lead, cooperating, responsible}) =>
    [text, ...[...lead, ...cooperating, ...responsible].map(({written}) => written)].join(' '),
  )
  return {tasks, findings: file.messages.map(({ruleId, line}) => `${line} ${ruleId}`)}
}

/** Rows that a stroke begins, and whose cells each one ends, all on lines of their own. */
function stroked(...rows: string[]): string {
  const lines = rows.flatMap(row => ['|', ...row.split('·').flatMap(cell => (cell ? [cell, '|'] : ['|']))])
  return lines.join('\n')
}

const pipes = [
  '序号·任务·责任部门·时间进度',
  '1·改造供水管网·市水务局、市住建局·9月底前',
  '2·开展节水宣传·市教育局·长期',
]

test('the strokes between two rows are no cells', () => {
  expect(read(stroked(...pipes, '3·修订预案·市应急局·'))).toEqual({
    tasks: ['改造供水管网 市水务局 市住建局', '开展节水宣传 市教育局', '修订预案 市应急局'],
    findings: [],
  })
})

test('a row that breaks off is reported, and takes no other with it', () => {
  expect(read(`${stroked(...pipes)}\n|\n3\n|\n建设备用水`)).toEqual({
    tasks: ['改造供水管网 市水务局 市住建局', '开展节水宣传 市教育局'],
    findings: ['29 table-unclear'],
  })
})

test('a table that cannot be read from its numbers on is not read without them', () => {
  const text = stroked(pipes[0]!, '甲·改造管网·市水务局·9月底前', '乙·宣传·市教育局·长期')
  expect(read(text)).toEqual({tasks: [], findings: ['6 role-word-in-prose']})
})
