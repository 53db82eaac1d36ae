import {expect, test} from 'vitest'
import {bracketsIn} from '../../../src/parse/recognisers/brackets.ts'
import {parsePlan} from '../../../src/pipeline.ts'
import {placedTasks} from '../../../src/plan/walk.ts'
import {rolesOf} from '../../roles-of.ts'

const textsOf = (text: string) => bracketsIn(text).closed.map(({start, end}) => text.slice(start, end))

test('a bracket holds those inside it', () => {
  expect(textsOf('修路。(市交通局、各县(市、区)政府负责)')).toEqual(['(市交通局、各县(市、区)政府负责)'])
  expect(textsOf('(1)乡(镇)有卫生院')).toEqual(['(1)', '(镇)'])
})

test('of brackets that lie three deep the inner two count', () => {
  expect(textsOf('(甲局(乙局[丙处])负责)')).toEqual(['(乙局[丙处])'])
})

test('one that is never closed is told by where it begins', () => {
  expect(bracketsIn('修路。(市交通局(含公路处)负责')).toEqual({closed: [{start: 8, end: 14}], open: [3]})
})

test.each([
  ['（分管领导：王芳）（牵头科室：政工科）', '分管领导:王芳', '政工科||'],
  ['【完成时限：6月底】【责任科室：财务科】【配合科室：审计科】', '完成时限:6月底', '|审计科|财务科'],
])('a field in a bracket right before that of the units is no text: %s', (brackets, field, roles) => {
  const plan = parsePlan(`某局要点\n一、建章立制。${brackets}\n二、培训。（责任科室：人事科）`)
  expect(rolesOf(plan)[0]!.join('|')).toBe(roles)
  const [task] = placedTasks(plan)
  expect(task!.node.text).toBe('建章立制。')
  const fields = task!.node.children.flatMap(node =>
    node.type === 'note' ? `${node.label}:${node.value}` : [],
  )
  expect(fields).toEqual([field])
})

test.each([
  ['（责任单位：县林业局）（完成时限：2024年6月底）', ['完成时限:2024年6月底']],
  ['（责任单位：县林业局） （责任人：王芳）（完成时限：6月底）。', ['责任人:王芳', '完成时限:6月底']],
  ['（责任单位：县林业局）（资金来源：财政）（完成时限：6月底）', ['资金来源:财政', '完成时限:6月底']],
  [
    '（责任单位：县林业局）（责任领导：王芳；联系电话：5212345）（备注：分两期）',
    ['责任领导:王芳', '联系电话:5212345', '备注:分两期'],
  ],
  ['（责任单位：县林业局）（完成时限：2024年6月；长期）', ['完成时限:2024年6月；长期']],
  ['【责任领导：王芳】【责任单位：县林业局】【完成时限：6月底】', ['责任领导:王芳', '完成时限:6月底']],
  ['（责任单位：县林业局）（资金来源：财政）（完成时限：6月底）', ['资金来源:财政', '完成时限:6月底']],
  ['（责任单位：县林业局）（联系人：王芳，电话：3226618）', ['联系人:王芳', '电话:3226618']],
])('nor is one right behind them: %s', (brackets, fields) => {
  const plan = parsePlan(`某县要点\n一、栽种行道树。${brackets}\n二、清淤。（责任单位：县水利局）`)
  expect(rolesOf(plan)[0]!.join('|')).toBe('||县林业局')
  const [task] = placedTasks(plan)
  expect(task!.node.text).toBe('栽种行道树。')
  expect(
    task!.node.children.flatMap(node => (node.type === 'note' ? `${node.label}:${node.value}` : [])),
  ).toEqual(fields)
})
