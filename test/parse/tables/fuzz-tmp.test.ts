/** Whatever stands in a table, in whatever shape: nothing throws, and none of its cells is lost. */
import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readDocument} from '../../../src/pipeline.ts'
import type {Line} from '../../../src/plan/blocks.ts'
import type {PlanNode} from '../../../src/plan/types.ts'
import {withoutBlanks} from '../../helpers.ts'

const words = fc.constantFrom(
  ...[
    '',
    '',
    '1',
    '2',
    '3',
    '一',
    '二',
    '（一）',
    '交通类',
    '一、教育',
    '修路。',
    '建设学校',
    '市交通局',
    '附件',
  ],
  ...[
    '市财政局、市教育局',
    '省发展和改革',
    '委员会',
    '★',
    '√',
    '配合',
    '2024年',
    '6月底',
    '合计',
    '注：说明',
  ],
  ...['序号', '类别', '重点任务', '牵头单位', '市教育局', '完成时限', '责任单位（列首位的为牵头单位）'],
)
const headers = fc.constantFrom(
  ['序号', '重点任务', '牵头单位', '责任单位'],
  ['序号', '类别', '重点任务', '责任单位'],
  ['序号', '重点任务', '市教育局', '市财政局'],
  ['序号', '重点任务', '具体措施', '牵头单位', '完成时限'],
)

/** The cells that stand neither in a duty or a note nor among the words of a task or a section. */
async function lost(path: string, value: string): Promise<string[]> {
  const {plan, blocks} = await readDocument(new VFile({path, value}))
  const covered = new Set<number>()
  let text = ''
  const visit = (node: PlanNode) => {
    if (node.type === 'duty' || node.type === 'note') {
      for (let at = node.position.start.offset!; at < node.position.end.offset!; at++) covered.add(at)
      // Copies of a merged cell are said once.
      if (node.type === 'note') text += node.value
    } else if (node.type === 'task' || node.type === 'section') {
      text += `${node.marker ?? ''}${node.title ?? ''}${node.type === 'task' ? node.text : ''}`
    }
    if (node.type !== 'duty' && 'children' in node) for (const child of node.children) visit(child)
  }
  visit(plan)
  const lines = blocks.flatMap((block): readonly Line[] =>
    block.type === 'line' ? [block] : block.cells.flatMap(({lines, origin}) => (origin ? lines : [])),
  )
  const isKept = (part: string) => withoutBlanks(text).includes(part)
  return lines.flatMap(line => {
    let at = line.offset
    return line.value.split('\t').flatMap(part => {
      const start = at
      at += part.length + 1
      const marker = /^(?:[一二]、|（一）)/.exec(part)?.[0] ?? ''
      return covered.has(start) || (isKept(marker) && isKept(part.slice(marker.length))) ? [] : part
    })
  })
}

const rows = fc.array(fc.array(words, {minLength: 1, maxLength: 6}), {maxLength: 7})

test('with tabs', async () => {
  const tables = fc
    .tuple(headers, rows)
    .map(([head, below]) => [head, ...below].map(row => row.join('\t')).join('\n'))
  await fc.assert(
    fc.asyncProperty(tables, async text => {
      expect(await lost('a.txt', `标题\n${text}`)).toEqual([])
    }),
    {numRuns: 6000},
  )
})

test('with one cell a line', async () => {
  const tables = fc
    .tuple(headers, rows)
    .map(([head, below]) => [...head, ...below.flat()].filter(Boolean).join('\n'))
  await fc.assert(
    fc.asyncProperty(tables, async text => {
      expect(await lost('a.txt', `标题\n${text}`)).toEqual([])
    }),
    {numRuns: 6000},
  )
})

test('with merged cells', async () => {
  const span = fc.integer({min: 1, max: 3})
  const cell = fc
    .tuple(words, span, span)
    .map(([text, down, across]) => `<td rowspan="${down}" colspan="${across}">${text}</td>`)
  const tables = fc
    .tuple(headers, fc.array(fc.array(cell, {minLength: 1, maxLength: 4}), {maxLength: 7}))
    .map(([head, below]) =>
      [head.map(text => `<th>${text}</th>`), ...below].map(row => `<tr>${row.join('')}</tr>`),
    )
  await fc.assert(
    fc.asyncProperty(tables, async all => {
      expect(await lost('a.html', `<p>标题</p><table>${all.join('')}</table>`)).toEqual([])
    }),
    {numRuns: 6000},
  )
})
