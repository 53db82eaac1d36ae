import {expect, test} from 'vitest'
import {parsePlan} from '../../src/pipeline.ts'
import {taskRows} from '../../src/plan/rows.ts'
import {formatPlan} from '../../src/write/plan/format-plan.ts'

/** Of each task its number, its words and who is responsible. */
function read(text: string): string[] {
  return taskRows(parsePlan(text), '').map(({number, text, responsible}) =>
    [number, text, ...responsible.map(({written}) => written)].join('|'),
  )
}

const plan = (...lines: string[]) =>
  ['（一）完善管理体制', ...lines, '2.推行路长制。（责任单位：区交通委）'].join('\n')
const items = ['（1）落实养护资金。', '（2）设置管理站。']
const bracket = '（责任单位：区交通委、区财政局）'
const tasks = [
  '1.1|落实养护资金。|区交通委|区财政局',
  '1.2|设置管理站。|区交通委|区财政局',
  '2|推行路长制。|区交通委',
]

test.each([
  [['1.落实属地责任', '各街镇要落实乡道的管理工作。'], '各街镇要落实乡道的管理工作。'],
  [['1.落实属地责任。各街镇要落实乡道的管理工作。'], '落实属地责任。各街镇要落实乡道的管理工作。'],
])('a bracket on a line of its own behind the items is of the words above them too: %s', (words, text) => {
  expect(read(plan(...words, ...items, bracket))).toEqual([`1|${text}|区交通委|区财政局`, ...tasks])
})

test('as a bracket behind these words is', () => {
  const words = ['1.落实属地责任', '各街镇要落实乡道的管理工作。']
  const [behind, between] = [
    [...words, ...items, bracket],
    [...words, bracket, ...items],
  ].map(lines => read(plan(...lines)))
  expect(behind).toEqual(between)
})

test.each([
  ['a heading', '1.落实属地责任。'],
  ['what leads to the items', '1.落实属地责任。各街镇要做好以下工作：'],
])('%s is no task of its own', (_, words) => {
  expect(read(plan(words, ...items, bracket))).toEqual(tasks)
})

test('nor are the words below the heading of a part, and above items of which one has its own units', () => {
  expect(read(`二、主要任务\n围绕目标，扎实推进。\n（一）修路。\n（二）架桥。\n${bracket}`)).toEqual([
    '1|修路。|区交通委|区财政局',
    '2|架桥。|区交通委|区财政局',
  ])
  const words = '1.落实属地责任。各街镇要落实乡道的管理工作。'
  expect(read(plan(words, '（1）落实养护资金。（区财政局）', '（2）设置管理站。', bracket))[0]).toBe(
    '1.1|落实养护资金。|区财政局',
  )
})

test('written back, it is read as before', () => {
  const before = parsePlan(plan('1.落实责任。各镇要落实工作。', ...items, bracket))
  expect(read(formatPlan(before, {to: 'text', as: 'list'}))).toEqual(
    read(plan('1.落实责任。各镇要落实工作。', ...items, bracket)),
  )
})
