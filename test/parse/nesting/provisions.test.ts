/** What a plan says at its end of itself is none of its last task. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const task = [
  '一、主要任务',
  '（一）健全标准。',
  '责任单位：省市场监管局',
  '（二）压实责任。省直有关部门要细化工作举措。',
]
const read = (...lines: string[]) => parsePlan(['某省若干措施', ...task, ...lines].join('\n'))
const textOfLast = (plan: ReturnType<typeof read>) => taskRows(plan, '').at(-1)!.text

test.each([
  '本措施自印发之日起施行，有效期至2022年12月31日。',
  '本意见自2023年1月1日起实施，有效期2年。',
  '本方案由省发展改革委负责解释。',
  '本实施方案具体内容由省商务厅、省财政厅负责解释。',
  '以往规定与本措施不一致的，以本措施为准。',
  '此前有关政策与本措施不一致的，按本措施执行。',
  '上述政策自发布之日起施行。',
])('%s', provision => {
  const plan = read(provision, '附件：1.任务表', '某省人民政府', '2022年5月1日')
  expect(textOfLast(plan)).toBe('压实责任。省直有关部门要细化工作举措。')
  expect(rolesOf(plan)).toEqual([
    ['', '', '省市场监管局'],
    ['', '', ''],
  ])
  expect(plan.children).toContainEqual(
    expect.objectContaining({type: 'note', kind: 'text', value: provision}),
  )
})

test('several, one below the other', () => {
  const plan = read('本方案由省商务厅负责解释。', '本方案自印发之日起施行。')
  expect(plan.children.slice(2).map(node => 'value' in node && node.value)).toEqual([
    '本方案由省商务厅负责解释。',
    '本方案自印发之日起施行。',
  ])
})

test.each([
  '本办法出台后，自印发之日起施行的政策要及时公开。',
  '本方案由各部门负责实施。',
  '本地区方案由县级政府负责解释和实施工作，定期评估。',
  '自印发之日起施行容缺受理。',
])('but this is of the task: %s', words => {
  expect(textOfLast(read(words))).toContain(words.slice(0, 6))
})

test('what more words of the task follow is of it', () => {
  expect(textOfLast(read('本办法自印发之日起施行，县级同步修订。', '各地要抓紧修订。'))).toContain('本办法')
})

test('below a heading of its own it stays there', () => {
  const {children} = read('二、附则', '本措施自印发之日起施行。')
  expect(children.at(-1)).toMatchObject({type: 'note', value: '二、附则\n本措施自印发之日起施行。'})
})

test('who explains a plan has no task, below a number and a heading too', () => {
  const unitsOf = (provision: string) => rolesOf(read('九、附则', '9.1 方案解释', provision)).flat()
  expect(unitsOf('本方案解释由省商务厅负责。')).not.toContain('省商务厅')
  expect(unitsOf('本方案的具体解释工作由省商务厅承担。')).not.toContain('省商务厅')
})

test.each([
  '本方案由县应急局负责解释。',
  '本办法解释工作由县财政局会同县工信局负责。',
  '本意见自印发之日起施行，有效期三年。',
])('nor is one a task that is numbered behind the tasks: %s', provision => {
  const plan = parsePlan(
    `某县排查方案\n1.排查隐患。（县应急局负责）\n2.整治矿山。（县工信局负责）\n3.${provision}`,
  )
  expect(rolesOf(plan)).toEqual([
    ['', '', '县应急局'],
    ['', '', '县工信局'],
  ])
  expect(plan.children.at(-1)).toMatchObject({type: 'note', value: `3.${provision}`})
})
