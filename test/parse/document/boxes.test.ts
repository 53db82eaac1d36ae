/** 专栏 within a plan: its items have numbers of their own and are no entries. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const above = [
  '某省实施方案',
  '一、重点任务',
  '（一）深入推进节能降碳。',
  '1.调整优化用能结构。（国家发展改革委、国家能源局负责）',
  '2.实施节能降碳改造。（工业和信息化部牵头）',
]
const items = ['1.钢铁行业。推广高炉大富氧冶炼技术。', '2.建材行业。实施窑炉烟气捕集示范。']
const own = ['调整优化用能结构。', '实施节能降碳改造。']

function read(...lines: string[]) {
  const file = new VFile([...above, ...lines].join('\n'))
  const texts = taskRows(parsePlan(file), '').map(({text}) => text)
  return {texts, rules: file.messages.map(({ruleId}) => ruleId)}
}

test.each([
  '专栏1  节能降碳改造升级重点工程',
  '专栏一：重点工程',
  '专栏：重点工程',
  '专栏2',
  '专栏 3 重点工程',
])('up to a heading of the document: %s', heading => {
  const behind = ['（二）推行绿色制造。', '1.建设绿色工厂。（生态环境部负责）']
  expect(read(heading, ...items, ...behind)).toEqual({texts: [...own, '建设绿色工厂。'], rules: []})
})

test('up to the number that goes on with those above the box, with what is below its items', () => {
  const more = ['（1）水泥。', '3.有色行业。提升回收利用水平。', '3.推广先进技术。（科技部负责）']
  expect(read('专栏1 重点工程', ...items, ...more).texts).toEqual([...own, '推广先进技术。'])
  const goesOn = ['3.推广先进技术。', '责任单位：科技部']
  expect(read('专栏1 重点工程', ...items, ...goesOn).texts).toEqual([...own, '推广先进技术。'])
})

test('items that say who does them are tasks, and those beside them are reported', () => {
  const {texts, rules} = read('专栏1 重点工程', '1.钢铁行业。（工业和信息化部负责）', '2.建材行业。')
  expect([texts, rules]).toEqual([[...own, '钢铁行业。', '建材行业。'], ['task-has-duty']])
})

test.each([
  [['专栏建设要加强。', ...items]],
  [['专栏1 重点工程', '3.推广先进技术。']],
  [['专栏20日前开设。', ...items]],
])('what is no box, or has no numbers of its own, ends nothing: %s', lines => {
  expect(read(...lines).rules).toContain('task-has-duty')
})

test('entries right below 一、 are its own, whatever box stands above them', () => {
  expect(
    rolesOf(
      'XX规划分工\n一、保障供应（市住建局负责）\n专栏1 供应指标\n年均供应2万套。\n1.加大供应。\n2.发展租赁。',
    ).slice(1),
  ).toEqual([
    ['', '', '市住建局'],
    ['', '', '市住建局'],
  ])
})

test.each([
  [['1.数字经济。培育新增长点。', '2.县域商贸。改造基础设施。'], [], []],
  [
    ['1.数字经济。培育新增长点。', '2.岗位调查。完善发布制度。（国家统计局负责）'],
    [['', '', '国家统计局']],
    ['task-has-duty'],
  ],
  [
    ['1.数字经济。', '（1）平台。', '2.岗位调查。', '责任单位：国家统计局'],
    [['', '', '国家统计局']],
    ['task-has-duty'],
  ],
])('items of a box behind a task in a paragraph have none of its units: %s', (boxed, given, rules) => {
  const task = '（一）拓展农业就业空间。深化农业供给侧结构性改革。（农业农村部负责）'
  const behind = '（二）扩大服务业就业。放宽服务业市场准入。（商务部负责）'
  const lines = ['三、扩大就业容量', task, '专栏2  创造更多就业岗位计划', ...boxed, behind]
  const file = new VFile(lines.join('\n'))
  expect(rolesOf(parsePlan(file))).toEqual([['', '', '农业农村部'], ...given, ['', '', '商务部']])
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(rules)
})

test('entries below a heading with units have them, whatever box stands above them', () => {
  const lines = [
    '三、扩大就业',
    '（一）保障供应（市住建局负责）',
    '专栏1 供应指标',
    '1.加大供应。',
    '2.发展租赁。',
  ]
  expect(rolesOf(lines.join('\n'))).toEqual([1, 2, 3].map(() => ['', '', '市住建局']))
})
