/** What clauses and lists say besides units is kept or reported, and what only looks like them assigns nothing. */

import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {rolesOf} from '../../roles-of.ts'

test.each([
  ['（市住建局负责，各县区政府配合，纳入年度考核）', ['', '各县区政府', '市住建局'], ['纳入年度考核']],
  [
    '（市住建局、市财政局负责牵头，各县区政府配合，纳入年度考核）',
    ['市住建局 市财政局', '各县区政府', ''],
    ['纳入年度考核'],
  ],
  ['（市住建局负责，总投资5000万元）', ['', '', '市住建局'], ['总投资5000万元']],
  // Lists with a name that is odd by its end.
  ['（县财政局、张村）', ['', '', '县财政局 张村'], []],
  ['（县水利局、林业部门、张村）', ['', '', '县水利局 林业部门 张村'], []],
])('a bracket at the end keeps its verbs and the words behind them: %s', (bracket, roles, fields) => {
  const plan = parsePlan(`XX市分工\n1.修路。${bracket}`)
  const inside = plan.children.flatMap(node => (node.type === 'task' ? node.children : []))
  const said = inside.flatMap(node => (node.type === 'note' ? node.value : []))
  expect([rolesOf(plan), said]).toEqual([[roles], fields])
})

test.each(['（市公安局负责侦办案件，市检察院提前介入）', '（市住建局、市财政局有关同志）'])(
  'a bracket with words that are of no name lists no units: %s',
  bracket => {
    expect(rolesOf(`XX市分工\n1.修路。${bracket}`)).toEqual([])
  },
)

test.each([
  ['1、责任单位：要高度重视，加强领导。\n2、牵头单位：要抓好统筹。', []],
  ['一、牵头部门：负责制定方案，统筹推进。\n三、责任单位：各县区政府要落实属地责任。', []],
  [
    '一、修路\n1、责任单位：市住建局、各县区\n二、建校\n1、责任单位：市教育局（牵头）、市财政局，12月底前完成',
    [
      ['', '', '市住建局 各县区'],
      ['市教育局', '', '市财政局'],
    ],
  ],
])('a label right behind a number stands before names: %s', (lines, roles) => {
  expect(rolesOf(`XX市分工\n${lines}`)).toEqual(roles)
})

test.each([
  [
    '1.建公园。\n2.修路。\n以上任务，由市住建局负责。',
    [
      ['', '', '市住建局'],
      ['', '', '市住建局'],
    ],
  ],
  [
    '1.建公园。\n2.修路。\n以上各项工作，由市住建局负责。\n3.建校。\n以上工作由市教育局负责，市财政局配合。',
    [
      ['', '', ''],
      ['', '', '市住建局'],
      ['', '市财政局', '市教育局'],
    ],
  ],
  ['一、建公园，修路。\n以上工作，由市住建局负责。', [['', '', '市住建局']]],
  [
    '一、城建\n以下工作由市住建局负责。\n1.建公园。\n2.修路。',
    [
      ['', '', '市住建局'],
      ['', '', '市住建局'],
    ],
  ],
  ['二、教育类。以下任务由市教育局牵头，市财政局配合。\n1.建校。', [['市教育局', '市财政局', '']]],
  // Of no entry, behind what has units, or with an exception: not of the entry that it stands in.
  ['以下任务由市政府办牵头。\n1.建校。责任单位：市教育局', [['', '', '市教育局']]],
  ['1.补贴。责任单位：市人社局\n以下任务由市政府办牵头。', [['', '', '市人社局']]],
  ['一、城建。以下工作除注明外，均由市住建局负责。\n1.建公园。\n2.修路。', []],
])('以上 and 以下 say of which tasks units are: %s', (lines, roles) => {
  expect(rolesOf(`XX市分工\n${lines}`)).toEqual(roles)
})

test('words of the task that begin with 以 stay its words', () => {
  const plan = parsePlan('XX市分工\n1.以上海为例，由市商务局负责。\n2.其中，由市教育局牵头。')
  expect(plan.children.flatMap(node => (node.type === 'task' ? node.text : []))).toEqual([
    '以上海为例，',
    '其中，',
  ])
})

test.each([
  ['责任单位：市交通局（林长青）', '市交通局'],
  ['责任单位：市住建局 黄金龙', '市住建局'],
  ['责任单位及责任人：市交通局林长青、市住建局黄金荣', '市交通局 市住建局'],
  ['责任单位：县水利局、林权办、林长办', '县水利局 林权办 林长办'],
  ['责任单位：市自然资源局、林业、水利等部门', '市自然资源局 林业 水利'],
])('林长青 is a person, and 林业 is none: %s', (words, units) => {
  expect(rolesOf(`XX市分工\n1.修路。${words}`)).toEqual([['', '', units]])
})

test.each([
  '建设充电桩（县政府、县法院、各停车场）',
  '建设充电桩（县政府大院、县人民医院、县体育馆）',
  '建设充电桩（市政府、市体育馆、各公园、各景区）',
  '公开电话（县纪委、县委组织部、各乡镇纪委电话）',
])('places where things are done are no units: %s', words => {
  expect(rolesOf(`XX市分工\n1.${words}`)).toEqual([])
})

test.each([
  ['（县政府办、县人民医院、各国有林场）', '县政府办 县人民医院 各国有林场'],
  ['（县教育局、各中小学、各幼儿园）', '县教育局 各中小学 各幼儿园'],
])('schools and farms of a kind are units beside a bureau: %s', (words, units) => {
  expect(rolesOf(`XX市分工\n1.修路。${words}`)).toEqual([['', '', units]])
})

test('each 由 of a line has words of its own, however many follow', () => {
  const words = '由市住建局负责，建公园；由市财政局负责，修路；由各县区政府负责，绿化。'
  expect(rolesOf(`XX市分工\n1.${words}`)).toEqual([
    ['', '', '市住建局'],
    ['', '', '市财政局'],
    ['', '', '各县区政府'],
  ])
  expect(rolesOf('XX市分工\n1.修路。由市住建局牵头；由市财政局配合。')).toEqual([
    ['市住建局', '市财政局', ''],
  ])
})

test.each(['移动、联通、电信', '市财政、审计', 'XX县', '供电、供水'])(
  'a bracket that names somebody else without a role is reported, and not read by half: %s',
  tail => {
    const file = new VFile(`XX市分工\n1.建校。责任单位：市教育局\n2.修路。（市住建局牵头，${tail}）`)
    expect(rolesOf(parsePlan(file))).toEqual([
      ['', '', '市教育局'],
      ['', '', ''],
    ])
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['task-has-duty'])
  },
)

test('a bracket that says of the task what names nobody is read', () => {
  expect(rolesOf('XX市分工\n1.修路。（市住建局牵头，纳入年度考核）')).toEqual([['市住建局', '', '']])
})

test('lines that begin with their unit keep who helps at their end', () => {
  const lines = [
    '1.县住建局负责公园设计。',
    '2.县林业局负责绿化。（县财政局配合）',
    '3.县交通局牵头修路，县财政局配合，各乡镇参与。',
    '4.县水利局负责引水，与县财政局密切配合。',
    '5.县教育局负责建校，督促各乡镇配合。',
  ]
  expect(rolesOf(`XX县分工方案\n一、任务分工\n${lines.join('\n')}`)).toEqual([
    ['', '', '县住建局'],
    ['', '县财政局', '县林业局'],
    ['县交通局', '县财政局 各乡镇', ''],
    ['', '', '县水利局'],
    ['', '', '县教育局'],
  ])
})
