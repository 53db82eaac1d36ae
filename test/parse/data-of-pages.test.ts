/** What pages show above documents, and within them. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../src/pipeline.ts'
import {taskRows} from '../../src/plan/rows.ts'

const tasks = ['一、任务', '1.修路。（县交通局负责）', '2.植树。（县林业局负责）']
const planOf = (...lines: string[]) => parsePlan([...lines, ...tasks].join('\n'))
const notesOf = (...lines: string[]) =>
  planOf(...lines).children.flatMap(node => (node.type === 'note' ? [`${node.kind} ${node.value}`] : []))

test.each([
  '时间：2021-03-05 09:12:44',
  '- 上传时间：2021-03-05',
  '當前位置: 首頁 > 公文',
  '[接上页]',
  '下一页',
])('a page says of itself: %s', line => {
  expect(notesOf('某县绿化方案', line)).toEqual(['metadata 某县绿化方案', `residue ${line}`])
})

test.each(['某县政务公开>绿化>通知', '绿化 > 造林 > 通知', '某县林业局 2021-03-05 09:12 来源：某县网'])(
  'a page says where it is, and when it was put there: %s',
  line => {
    expect(notesOf('某县绿化方案', line)).toEqual(['metadata 某县绿化方案', `residue ${line}`])
  },
)

test('steps of work are no path of a page', () => {
  expect(notesOf('某县审批流程', '申请>受理>审核>送达').join()).not.toContain('residue')
})

test('a title beside the time of its page is one', () => {
  const line = '某县2021年绿化任务分工方案 2021-03-05 09:12 来源：某县网'
  expect(notesOf(line)).toEqual([`metadata ${line}`])
})

test('the time of an event is no page’s', () => {
  expect(notesOf('某县植树节方案', '时间：2021年3月12日 9:00').join()).not.toContain('residue')
})

test('what one may press, with torn brackets, is none of the last task’s', () => {
  const plan = parsePlan([...tasks, '收藏】【打印文章', '分享给朋友'].join('\n'))
  expect(taskRows(plan, '').map(({text}) => text)).toEqual(['修路。', '植树。'])
  expect(plan.children.slice(1).map(node => 'kind' in node && node.kind)).toEqual(['residue', 'residue'])
})

test('the day below a signature is the document’s, not that below 发布日期', () => {
  const published = ['发布日期', '2020-04-09', '各乡镇：', '现印发给你们。']
  expect(planOf(...published, '某县人民政府', '2020年4月2日', '某县绿化方案').meta.date).toBe('2020-04-02')
  expect(planOf(...published).meta.date).toBe('2020-04-09')
})

test('a place may be named with the character that 关于 begins with', () => {
  expect(planOf('办事指南 | 登录 |', '', '城关区人民政府关于印发城关区绿化方案的通知').title).toBe(
    '城关区人民政府关于印发城关区绿化方案的通知',
  )
})

test('a title goes on with the years of the plan that is divided', () => {
  expect(planOf('某省林业发展规划', '（2016—2030年）实施分工方案').title).toBe(
    '某省林业发展规划（2016—2030年）实施分工方案',
  )
  expect(planOf('某省林业发展规划', '（2016—2030年）').title).toBe('某省林业发展规划')
})

test('each unit that takes part in all tasks is one', () => {
  const rule = '3.治水。（县水利局负责。以上任务均需各区县人民政府、园区管委会落实，不再单独列出）'
  expect(parsePlan([...tasks, rule].join('\n')).meta.everywhere).toEqual(['各区县人民政府', '园区管委会'])
})

test.each([
  ['市委、市政府各部门', ['市委、市政府各部门']],
  ['省委、省人大、省政府直属单位', ['省委、省人大、省政府直属单位']],
  ['县委、县人民政府有关部门、各乡镇人民政府', ['县委、县人民政府有关部门', '各乡镇人民政府']],
  ['县发改委、县政府各部门', ['县发改委', '县政府各部门']],
])('departments of party and government are one class: %s', (units, names) => {
  const rule = `以上任务均需${units}落实，不再单独列出。`
  expect(parsePlan([rule, ...tasks].join('\n')).meta.everywhere).toEqual(names)
})
