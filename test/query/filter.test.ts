import {expect, test} from 'vitest'
import {taskRows} from '../../src/plan/rows.ts'
import {placed} from '../../src/plan/walk.ts'
import {type Criteria, filterPlan} from '../../src/query/filter.ts'
import {planOf, seed} from '../helpers.ts'

const numbers = (criteria: Criteria, plan = seed) =>
  taskRows(filterPlan(plan, criteria), '').map(({number}) => number)
const section = (title: string) => placed(seed).find(({node}) => node.title === title)!.node

test('units of one kind are alternatives', () => {
  const finance = numbers({lead: new Set(['省财政厅'])})
  const water = numbers({lead: new Set(['省水利厅'])})
  expect(numbers({lead: new Set(['省财政厅', '省水利厅'])}).toSorted()).toEqual(
    [...finance, ...water].toSorted(),
  )
})

test('conditions of different kinds must all hold', () => {
  expect(numbers({lead: new Set(['省农业厅']), cooperating: new Set(['省委农办'])})).toEqual(['1.1.3'])
})

test('a section stands for all its tasks', () => {
  expect(numbers({in: new Set([section('安居建设到村到户')])})).toEqual(['1.2.1', '1.2.2'])
})

test('words are found in titles and texts, whatever their width', () => {
  expect(numbers({grep: ['人口较少民族整族帮扶工程']})).toEqual(['2.7'])
  expect(numbers({grep: ['互联网＋']})).toEqual(['2.2.2'])
  expect(numbers({grep: [/1300名/u]})).toEqual(['2.5.7'])
})

test('characters that nobody sees are in the way of no word', () => {
  const plan = planOf('1. 修\u200b路架\xad桥。', '牵头单位:省厅')
  expect(numbers({grep: ['修路架桥']}, plan)).toEqual(['1'])
})

test('what is excluded is left out', () => {
  expect(numbers({lead: new Set(['省财政厅']), not: {unit: new Set(['省扶贫办'])}})).toEqual(['2.8.2'])
})

test('joint tasks have more than one lead', () => {
  expect(numbers({joint: true})).toEqual(['1.1.4', '1.2.1', '1.6.1', '2.4.1', '2.5.1', '2.7'])
})

test('a filtered plan keeps its numbers, and the plan itself stays whole', () => {
  const before = JSON.stringify(seed)
  expect(numbers({lead: new Set(['中国保监会云南监管局'])})).toEqual(['1.6.4'])
  expect(JSON.stringify(seed)).toBe(before)
})

test('a task below a task that does not fit is kept', () => {
  const plan = planOf('1. 全面推进。做好统筹。', '牵头单位:省扶贫办', '(1)修路。', '牵头单位:省交通运输厅')
  expect(numbers({lead: new Set(['省交通运输厅'])}, plan)).toEqual(['1.1'])
})

test('keeps the fields of the tasks that fit, so that their deadlines are exported', () => {
  const plan = planOf('1. 修路。', '牵头单位:省厅', '完成时限:6月底', '2. 通水。', '牵头单位:省局')
  const [row] = taskRows(filterPlan(plan, {lead: new Set(['省厅'])}), '')
  expect(row?.deadlines).toEqual(['6月底'])
})
