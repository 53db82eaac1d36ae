/** Documents that stand in one line, as sites that share documents show them. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

/** Of each task where it stands, its words, and who does it. */
const tasksOf = (text: string) =>
  taskRows(parsePlan(text), '').map(row => [
    row.path.join(''),
    row.text,
    [...row.lead, ...row.cooperating, ...row.responsible].map(({written}) => written).join(' '),
  ])

test('one clause in square brackets shows what the others are', () => {
  expect(
    tasksOf(
      '为减轻负担，提出措施如下：一、工作目标减少企业支出。二、主要举措（一）降低用地成本。1.推行弹性出让。[责任单位：市自然资源局、市财政局]2.盘活闲置厂房。',
    ),
  ).toEqual([
    ['二、（一）1.', '推行弹性出让。', '市自然资源局 市财政局'],
    ['二、（一）2.', '盘活闲置厂房。', ''],
  ])
})

test('sentences that say who is to do it are ends of entries too', () => {
  const text =
    '某县防火工作方案一、工作目标坚持统一、高效，守住底线。二、任务分工1.巡查。分两项：（1）巡查林区。由县林业局负责落实。（2）巡查草场。由县农业局负责落实。2.宣传。由县委宣传部牵头，县教育局配合。'
  expect(parsePlan(text).title).toBe('某县防火工作方案')
  expect(tasksOf(text)).toEqual([
    ['二、1.（1）', '巡查林区。', '县林业局'],
    ['二、1.（2）', '巡查草场。', '县农业局'],
    ['二、2.', '宣传。', '县委宣传部 县教育局'],
  ])
})

test('numbers below a heading are entries where a clause stands behind the last of them alone', () => {
  expect(
    tasksOf(
      '各县区： 现提出意见如下： 一、压实粮食责任 （一）增强意识。各级要统一、规范管理。 （二）稳定生产。守住耕地。（责任单位：市农业农村局）',
    ),
  ).toEqual([
    ['一、（一）', '增强意识。各级要统一、规范管理。', ''],
    ['一、（二）', '稳定生产。守住耕地。', '市农业农村局'],
  ])
})

test('a part in one line ends its heading where its first number stands', () => {
  expect(
    tasksOf(
      '一、总体要求\n坚持预防为主。\n二、重点任务（一）修渠。（市水利局负责）（二）植树。（市林业局负责）\n三、保障措施\n加强领导。',
    ),
  ).toEqual([
    ['二、（一）', '修渠。', '市水利局'],
    ['二、（二）', '植树。', '市林业局'],
  ])
})

test.each([
  '（一）完善机制。1.建立台账。2.定期检查。（市水利局负责）\n（二）修渠。（市水利局负责）',
  '（一）加强检查：一、查台账。二、查现场。（市水利局负责）\n（二）修渠。（市水利局负责）',
  '（一）成立专班。1.综合组由市府办负责。2.技术组由市水利局负责。（市水利局牵头）\n（二）修渠。（市水利局负责）',
])('points within an entry are of its words: %s', text => {
  expect(tasksOf(text).map(([path]) => path)).toEqual(['（一）', '（二）'])
})

test.each(['某县重点项目', '某县2025年民生工程', '某县安全责任书', '某县督办问题清单', '某县污水处理系统'])(
  'whatever a title ends with, the first of the count stands behind it: %s',
  title => {
    const plan = parsePlan(`${title}一、修桥。责任单位：县交通局二、建校。责任单位：县教育局`)
    expect(plan.title).toBe(title)
    expect(tasksOf(`${title}一、修桥。责任单位：县交通局二、建校。责任单位：县教育局`)).toEqual([
      ['一、', '修桥。', '县交通局'],
      ['二、', '建校。', '县教育局'],
    ])
  },
)

test.each(['统一、规范', '唯一、固定', '单一、零散', '整齐划一、美观'])(
  'a number at the end of a word begins nothing: %s',
  words => {
    const text = `某县环境整治方案一、目标标识要${words}。二、分工1.巡查。由县城管局负责。2.宣传。由县委宣传部负责。`
    expect(tasksOf(text).map(([path]) => path)).toEqual(['二、1.', '二、2.'])
    expect(parsePlan(text).title).toBe('某县环境整治方案')
  },
)

test.each([
  [
    '2.',
    '2.落实两项制度。（一）值班制度，由县应急局负责。（二）会商制度，由县气象局负责。责任单位：县政府办。\n3.疏浚河道。责任单位：县水利局。',
  ],
  [
    '（一）',
    '（一）落实两项制度：一、落实值班制度，由县应急局负责。二、落实会商制度，由县气象局负责。责任单位：县政府办。\n（二）疏浚河道。责任单位：县水利局。',
  ],
  [
    '1.',
    '1.优化窗口服务，做到：（1）受理：由县行政审批局负责。（2）勘验：由县水利局负责。责任单位：县政府办\n2.疏浚河道。责任单位：县水利局',
  ],
  [
    '1.',
    '1.优化窗口服务，具体分工：1.受理由县行政审批局负责。2.勘验由县水利局负责。（责任单位：县政府办）\n2.疏浚河道。（责任单位：县水利局）',
  ],
])('a label behind points that each say who does them is of the whole entry %s', (marker, text) => {
  const [first, second, ...rest] = tasksOf(text)
  expect(first).toEqual([marker, expect.stringContaining('由县'), expect.stringContaining('县政府办')])
  expect(second?.[2]).toBe('县水利局')
  expect(rest).toEqual([])
})

test('a number that goes on with that of its line is beside it, behind verbs as well', () => {
  expect(tasksOf('1.巡查林区。由县林业局负责。2.巡查草场。由县农业局负责。')).toEqual([
    ['1.', '巡查林区。', '县林业局'],
    ['2.', '巡查草场。', '县农业局'],
  ])
})

test('a signature that lost its breaks tells the day', () => {
  const dayOf = (words: string) =>
    parsePlan(
      `某县人民政府关于印发绿化方案的通知\n各乡镇：现印发给你们。${words}某县绿化方案一、任务（一）植树。（责任单位：县林业局）`,
    ).meta.date
  expect(dayOf('某县人民政府2006年3月9日（此件公开发布）')).toBe('2006-03-09')
  expect(dayOf('请按某县人民政府2006年3月9日会议的要求执行。')).toBe(undefined)
  expect(dayOf('某县人民政府2006年3月9日会议定下此事。')).toBe(undefined)
})
