import {describe, expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {formatPlan} from '../../../src/write/plan/format-plan.ts'

/** The rows of the table in plain text, without the title. */
function table(...lines: string[]): string[] {
  const plan = parsePlan(['某县2026年重点任务分工方案', ...lines].join('\n'))
  return formatPlan(plan, {as: 'table'}).trimEnd().split('\n').slice(1)
}

describe('a role has one column, with names alone', () => {
  test('a label and verbs', () => {
    expect(
      table(
        '1.新建幼儿园。由县教育局牵头，县住建局配合，8月底前完成主体工程。',
        '2.改造卫生院。（牵头单位：县卫健局；责任单位：县财政局；完成时限：11月底前）',
        '3.扩建车位。（县城管局、县公安局按职责分工负责）',
        '4.培训教师。（县教育局牵头，县人社局参与）',
      ),
    ).toEqual([
      '序号\t任务\t牵头单位\t配合单位\t责任单位\t完成时限',
      '1.\t新建幼儿园。\t县教育局\t县住建局\t\t8月底前完成主体工程',
      '2.\t改造卫生院。\t县卫健局\t\t县财政局\t11月底前',
      '3.\t扩建车位。\t\t\t县城管局、县公安局\t',
      '4.\t培训教师。\t县教育局\t县人社局',
    ])
  })

  test('below the header that the document has', () => {
    expect(
      table('1.修路。', '牵头部门：县交通局', '完成时间：6月底前', '2.架桥。（县交通局牵头，7月底前完成）'),
    ).toEqual([
      '序号\t任务\t牵头部门\t完成时间',
      '1.\t修路。\t县交通局\t6月底前',
      '2.\t架桥。\t县交通局\t7月底前完成',
    ])
  })

  test('a unit that is marked in a list', () => {
    expect(table('1.修路。', '责任单位：县交通局（牵头）、县财政局（配合）')).toEqual([
      '序号\t任务\t牵头单位\t配合单位',
      '1.\t修路。\t县交通局\t县财政局',
    ])
  })
})

test('the last clause of a bracket is a remark, in no column of units', () => {
  expect(table('1.安置房。（县住建局牵头，城关镇配合，确保年内主体封顶）')).toEqual([
    '序号\t任务\t牵头单位\t配合单位\t备注',
    '1.\t安置房。\t县住建局\t城关镇\t确保年内主体封顶',
  ])
})

test('a row stays a row where a cell has several lines', () => {
  const rows = [
    '序号\t任务\t责任单位\t责任人',
    '1\t清理欠款。\t县工信局\t刘敏',
    '2\t简化审批。\t县住建局\t杨柳',
  ]
  const plan = parsePlan(['某县整改台账', ...rows].join('\n'))
  const [task] = plan.children.filter(node => node.type === 'task')
  const person = task!.children.find(node => node.type === 'note')!
  task!.children.push({...person, value: '周涛'} as typeof person)
  expect(formatPlan(plan, {as: 'table'})).toBe(
    `某县整改台账\n序号\t任务\t责任单位\t责任人\n1\t清理欠款。\t县工信局\t刘敏；周涛\n2\t简化审批。\t县住建局\t杨柳\n`,
  )
})
