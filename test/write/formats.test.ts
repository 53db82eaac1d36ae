import {expect, test} from 'vitest'
import {taskRows} from '../../src/plan/rows.ts'
import {type Format, writers} from '../../src/write/index.ts'
import {pickTaskColumns, type TaskColumn} from '../../src/write/task-columns.ts'
import {planOf, seed} from '../helpers.ts'

const columns: TaskColumn[] = ['number', 'text', 'lead', 'line']

function write(format: Format, plan = seed, options = {}): string | Promise<string> {
  const rows = taskRows(plan, 'a.txt')
  const report = {
    rows,
    columns: pickTaskColumns(columns),
    cite: (row: (typeof rows)[number]) => ({source: row.source, text: row.text}),
  }
  return writers[format](report, {lang: 'zh', ...options})
}

const hostile = planOf(
  '1. =HYPERLINK("x")',
  '牵头单位:=省农业厅',
  '2. 逗号,引号"与\u001b[31m红',
  '牵头单位:＠省林业厅',
)

test('CSV has a mark for Excel, a line a task, and ends its lines as RFC 4180 says', async () => {
  const csv = await write('csv')
  expect(csv.startsWith('\ufeff编号,正文,牵头单位,行\r\n1.1.1,')).toBe(true)
  expect(csv.split('\r\n')).toHaveLength(1 + 82 + 1)
})

test('CSV cells that a spreadsheet would run are neutralised, others left alone', async () => {
  expect(await write('csv', hostile, {bom: false})).toBe(
    '编号,正文,牵头单位,行\r\n1,"\'=HYPERLINK(""x"")",\'=省农业厅,1\r\n2,"逗号,引号""与␛[31m红",\'＠省林业厅,3\r\n',
  )
})

test('JSON lines hold the task row of the contract', async () => {
  const [first] = String(await write('jsonl')).split('\n')
  expect(JSON.parse(first!)).toEqual({
    number: '1.1.1',
    path: ['一、', '(一)', '1.', '(1)'],
    headings: ['责任分工', '瞄准贫困对象,推动精准扶贫精准脱贫。', '产业扶持到村到户'],
    title: null,
    text: '对有劳动能力、通过生产发展可以实现脱贫的贫困村、贫困户,加大产业培育扶持力度,大力发展贫困人口参与度高的区域特色产业。',
    lead: [{name: '省农业厅', written: '省农业厅', kind: 'unit'}],
    cooperating: [
      '省发展改革委',
      '省工业和信息化委',
      '省科技厅',
      '省财政厅',
      '省林业厅',
      '省旅游发展委',
      '省扶贫办',
    ].map(name => ({
      name,
      written: name,
      kind: 'unit',
    })),
    responsible: [],
    openEnded: false,
    deadlines: [],
    source: {
      file: 'a.txt',
      start: {line: 19, column: 1, offset: 176},
      end: {line: 23, column: 50, offset: 302},
    },
  })
})

test('grep lines name file, line and text', async () => {
  expect(String(await write('grep', hostile)).split('\n')[0]).toBe('a.txt:1:=HYPERLINK("x")')
})

test('Markdown cells escape what Markdown would take for its own', async () => {
  const plan = planOf('1. a|b*c*', '牵头单位:省农业厅')
  expect(await write('markdown', plan)).toBe(
    '| 编号 | 正文 | 牵头单位 | 行 |\n| --- | --- | --- | --- |\n| 1 | a\\|b\\*c\\* | 省农业厅 | 1 |\n',
  )
})

test.each(['table', 'plain', 'csv', 'json', 'jsonl', 'markdown', 'grep'] as const)(
  '%s lets no control character out',
  async format => {
    const text = String(await write(format, hostile))
    expect(text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/)
  },
)

const unseen = planOf('1. 修\u200b路\u202e架\u2060桥\ufeff。', '牵头单位:省农\xad业厅')

test.each(['table', 'plain', 'csv', 'markdown', 'grep'] as const)(
  '%s spells out characters that nobody sees',
  async format => {
    const text = String(await write(format, unseen, {bom: false}))
    expect(text.replaceAll('\\\\u', '\\u')).toContain(String.raw`修\u200b路\u202e架\u2060桥\ufeff。`)
  },
)

test('CSV quotes a cell of two lines, whatever else it holds', async () => {
  const plan = planOf('1. 修路。', '这是第二段。', '牵头单位:市交通局。')
  expect(await write('csv', plan, {bom: false})).toBe(
    '编号,正文,牵头单位,行\r\n1,"修路。\n这是第二段。",市交通局,1\r\n',
  )
})
