/** Lines of a broken text that begin with a numeral by chance, and those that begin entries. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

const textsOf = (...lines: string[]) => taskRows(parsePlan(lines.join('\n')), '').map(({text}) => text)

const behind = [
  '9.建设综合信息平台。整合政务服务热线、数字城管、综合治理',
  '视联网等信息资源，建立全市统一的基层治理信息平台，实现数',
  '据共享。（市大数据局）',
  '10.推进网上办事。梳理各部门的依申请政务服务事项，推动更多',
  '事项全程网上办理，年底前实现市县两级政务服务事项网上可办',
  '率达到百分之九十五以上。（市行政审批局）',
]

test.each([
  ['8.配强网格力量。整合民政协理员和人社协管员，实行“多员合', '一、一岗多责”。（市综治办）'],
  ['8.健全长效管护机制。全面建立有制度、有标准、有人员、有队', '伍、有经费的机制。（市综治办）'],
  ['8.促进城乡融合发展，推动农村产业转型升级，加快推进第一、', '二、三产业融合。（市农业局）'],
])('a numeral behind a full line is of its words: %s', (above, below) => {
  const texts = textsOf('一、重点行动', above, below, ...behind)
  expect(texts[0]).toBe(`${(above + below).slice(2).replace(/（.*$/, '')}`)
})

test.each([
  // A full line without a stop, and the next heading.
  ['一、重点行动', '8.修通全市所有行政村通村公路并在主要路口设置交通标志牌等', '二、保障措施', '加强领导。'],
  ['一、重点行动', '8.修通全市所有行政村通村公路并在主要路口设置交通标志牌等', '三、保障措施', '加强领导。'],
  [
    '一、重点行动',
    '8.修通全市所有行政村通村公路并在主要路口设置交通标志牌等',
    '七、保障措施',
    '加强领导。',
    '八、其他',
  ],
  ['全市县乡村三级基层治理信息平台建设重点工作任务责任分工方', '一、重点行动', '8.修路。'],
])('a number of the count is one, whatever the line above: %#', (...lines) => {
  const plan = JSON.stringify(parsePlan([...lines, ...behind].join('\n')))
  expect(plan).not.toMatch(/等.、保障|方.、重点/)
})

test('numbers of an excerpt, below lines that end with units, are those of its entries', () => {
  const plan = parsePlan(
    [
      '市政府重点工作任务分解方案中涉及我县的任务摘录',
      '三、加快农村公路建设，实施农村公路提档升级工程，',
      '完成危桥改造。',
      '牵头单位：县交通局；配合单位：县财政局、各乡镇政府',
      '九、加强饮用水水源地保护，开展水源地环境问题整治',
      '和规范化建设。',
      '牵头单位：县环保局；配合单位：县水利局、各乡镇政府',
      '十五、推进义务教育优质均衡发展，新建改扩建学校。',
      '牵头单位：县教育局；配合单位：县财政局、县发改局',
    ].join('\n'),
  )
  expect(taskRows(plan, '').map(({number}) => number)).toEqual(['3', '9', '15'])
})
