/** Who leads a group, in lines above the units: persons, and no words of its task. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const textsOf = (...lines: string[]) => taskRows(parsePlan(lines.join('\n')), '').map(({text}) => text)

const group = ['一、组织机构及职责', '（一）综合组']
const unit = '牵头单位：市文旅局'

test.each([
  [['组  长：吴海涛  副市长', '        黄卫平  市文旅局局长']],
  [
    [
      '主  任：吴海涛（副市长）',
      '副主任：郑 洁  市政府副秘书长',
      '        黄卫平 市文旅局局长',
      '胡 波  市公安局副局长、三级高级警长',
    ],
  ],
  [['组长：吴海涛', '成员：郑洁、黄卫平', '李明']],
])('persons above the units of a group with items: %s', persons => {
  expect(textsOf(...group, ...persons, unit, '1.负责综合协调。', '2.负责调度督促。')).toEqual([
    '负责综合协调。',
    '负责调度督促。',
  ])
})

test('what the group does below its units is its task, without the persons', () => {
  const persons = ['主  任：吴海涛  副市长', '副主任：郑 洁  市政府副秘书长', '        黄卫平  市文旅局局长']
  expect(textsOf(...group, ...persons, unit, '主要职责：负责综合协调、调度督促。')).toEqual([
    '主要职责：负责综合协调、调度督促。',
  ])
})

test.each([
  ['1.建立专班。', '成员：各科室负责人每周会商。'],
  ['1.推行林长制。', '林长制 工作由各级林长负责，张力全部到位。'],
  ['1.加强培训。', '黄金周  重点岗位人员管理。'],
])('but these are words of the task: %s %s', (head, words) => {
  expect(textsOf('一、任务', head, words, '责任单位：县林业局')[0]).toContain(words.slice(0, 3))
})

test.each(['组长：覃芳', '组  长：欧阳文、农某', '副组长：韦明（副县长）'])(
  'behind 组长 anybody is a person: %s',
  leader => {
    const lines = ['某县招商方案', '一、茶叶专班', leader, '牵头单位：县茶业局', '工作任务：引进茶企。']
    expect(taskRows(parsePlan(lines.join('\n')), '')[0]!.text).toBe('工作任务：引进茶企。')
  },
)

test('units listed below the persons stay units', () => {
  const lines = ['组长：吴海涛  副市长', '牵头单位：市应急局', '成员单位：市公安局、市文旅局', '1.协调。']
  expect(rolesOf([...group, ...lines].join('\n'))).toEqual([['市应急局', '市公安局 市文旅局', '']])
})

test('what a leading group is there for is no person of the next task', () => {
  const plan = parsePlan(
    [
      '某县茶园建设方案',
      '一、领导小组及成员单位职责',
      '领导小组主要职责：审定茶园规划，决定重大事项。',
      '领导小组办公室职责：督促落实。',
      '成员单位主要职责：县农业局牵头负责育苗；县科技局牵头负责选种。',
    ].join('\n'),
  )
  expect(taskRows(plan, '').map(({text}) => text)).toEqual(['育苗；', '选种。'])
  expect(JSON.stringify(plan)).not.toContain('"person"')
  expect(JSON.stringify(parsePlan('某县茶园方案\n领导小组组长：张三\n种茶。\n责任单位：县农业局'))).toContain(
    '"person"',
  )
})
