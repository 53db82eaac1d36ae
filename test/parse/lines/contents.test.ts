/** Tables of contents, whose lines begin no entries. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

const tasks = ['(一) 疏浚河道（县水利局负责）', '(二) 配备船只（县公安局负责）']
/** The tasks with the headings above them. */
const read = (...lines: string[]) =>
  taskRows(parsePlan(lines.join('\n')), '').map(({headings, text}) => [...headings, text].join(' > '))

test.each([
  [['二、推动创新 (1–4) · 三、改革机制 (5–8) ·', '四、夯实基础 (9–11) · 五、保障措施 (items 12–17).']],
  [['一、总体要求·二、主要任务·三、保障措施']],
])('headings that a line lists are over nothing: %s', lines => {
  expect(read('全文分为几节：', ...lines, ...tasks)).toEqual(['疏浚河道', '配备船只'])
})

test.each([
  ['一、疏浚·绿化河道', ...tasks],
  ['一、河道整治 · 三、河道绿化', ...tasks],
])('a heading with a dot in it is one: %s', (heading, ...below) => {
  expect(read(heading, ...below).join()).toContain(`${heading.slice(2)} > 疏浚河道`)
})

test.each([
  [['一、疏浚河道 · 二、配备船只', '责任单位：县水利局'], '疏浚河道 · 二、配备船只'],
  [['1.疏浚河道 · 2.配备船只', '责任单位：县水利局'], '疏浚河道 · 2.配备船只'],
  [['一、疏浚河道（县水利局负责） · 二、配备船只（县公安局负责）'], '疏浚河道'],
])('what somebody is to do is a task: %s', (lines, first) => {
  expect(read(...lines)[0]).toContain(first)
})
