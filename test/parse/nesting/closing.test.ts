/** A heading without a number behind the last task: what stands below it is how the work is to be done. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {rolesOf} from '../../roles-of.ts'

const tasks = [
  '某县重点工作分工方案',
  '一、新建学校。（责任单位：县教体局）',
  '二、修路。（责任单位：县交通局）',
]
const items = ['1.加强领导。各单位要高度重视。', '2.严格督查。县政府督查室要加强督查。']
const assigned = [
  ['', '', '县教体局'],
  ['', '', '县交通局'],
]

const read = (...lines: string[]) => parsePlan([...tasks, ...lines].join('\n'))

test.each(['工作要求', '工作要求：', '有关要求', '保障措施：', '组织领导'])(
  'below %s are no tasks',
  heading => {
    const plan = read(heading, ...items, '某县人民政府办公室', '2023年3月5日')
    expect(rolesOf(plan)).toEqual(assigned)
    expect(plan.children.slice(3).map(node => (node.type === 'note' ? node.kind : node.type))).toEqual([
      'requirement',
      'requirement',
      'requirement',
      'metadata',
      'metadata',
    ])
  },
)

test('it may stand before its words', () => {
  const plan = read('工作要求：各单位要高度重视。', '县政府督查室要加强督查。')
  expect(plan.children.slice(3)).toMatchObject([
    {kind: 'requirement', value: '工作要求：各单位要高度重视。'},
    {kind: 'requirement', value: '县政府督查室要加强督查。'},
  ])
})

test('where each task has such a line, it is of the task', () => {
  const plan = parsePlan(
    [
      tasks[0]!,
      '一、新建学校。',
      '责任单位：县教体局',
      '工作要求：6月底前开工。',
      '二、修路。',
      '责任单位：县交通局',
      '工作要求：7月底前通车。',
    ].join('\n'),
  )
  expect(rolesOf(plan)).toEqual(assigned)
  expect(plan.children.map(({type}) => type)).toEqual(['note', 'task', 'task'])
})

test('where units follow, it leads to tasks', () => {
  const plan = read(
    '三、宣传。',
    '工作要求：',
    '1.开设专栏。',
    '责任单位：县融媒体中心',
    '2.张贴标语。',
    '责任单位：各镇',
  )
  expect(rolesOf(plan)).toEqual([...assigned, ['', '', '县融媒体中心'], ['', '', '各镇']])
})

test.each([
  ['三、宣传。由县委宣传部牵头。', 'a number goes on'],
  ['1.督查。由县政府督查室牵头，县教体局配合。', 'a sentence says who does it'],
])('it closes nothing where %s: %s', line => {
  const found = rolesOf(read('工作要求：各单位要高度重视。', line))
  expect(found.slice(0, 2)).toEqual(assigned)
  expect(found).toHaveLength(3)
})
