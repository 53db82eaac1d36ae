/** Sentences that assign within a line, and numbers that run into what they count. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

test('each 由…负责 in a line assigns the words behind it', () => {
  const plan = parsePlan(
    'XX市分工\n一、推进产业升级。由市发改委负责，编制产业规划；由市工信局牵头，市财政局配合，培育企业20家；由市科技局负责，建设平台。',
  )
  expect(taskRows(plan, '').map(({text}) => text)).toEqual(['编制产业规划；', '培育企业20家；', '建设平台。'])
  expect(rolesOf(plan)).toEqual([
    ['', '', '市发改委'],
    ['市工信局', '市财政局', ''],
    ['', '', '市科技局'],
  ])
})

test('sentences below 保障措施: without a number say how work is done', () => {
  expect(
    rolesOf(
      'XX市方案\n（一）巡查。每天巡查堤坝。（市水利局负责）\n保障措施：\n由市应急局牵头，市水利局配合，成立专班。',
    ),
  ).toEqual([['', '', '市水利局']])
})

test.each(['3.5G应用。', '3.10个园区提升。', '3.20所学校改建。'])(
  'the count tells the number of %s',
  line => {
    const plan = parsePlan(
      `XX市方案\n1.建平台。（市工信局负责）\n2.育企业。（市科技局负责）\n${line}（市发改委负责）`,
    )
    expect(taskRows(plan, '').map(({number}) => number)).toEqual(['1', '2', '3'])
  },
)

test.each(['3.220千伏变电站项目', '3.35kV线路迁改', '3.1000亩茶园提升'])(
  'so do the numbers around %s, across a heading',
  line => {
    const entry = (words: string) => [words, '责任单位：县发改局', '完成时限：2025年6月']
    const lines = [
      '一、能源',
      entry('1.建储能站'),
      entry('2.建光伏'),
      entry(line),
      '二、农业',
      entry('4.修渠'),
    ]
    const plan = parsePlan(['某县项目清单', ...lines.flat()].join('\n'))
    expect(taskRows(plan, '').map(({number}) => number)).toEqual(['1.1', '1.2', '1.3', '2.4'])
  },
)

test('3.5个百分点 and 3.2 are no third entry', () => {
  const plan = parsePlan(
    'XX市方案\n1.建平台。（市工信局负责）\n2.育企业。降低\n3.5个百分点。（市科技局负责）\n3.2推进试点。（市发改委负责）',
  )
  expect(taskRows(plan, '').map(({number}) => number)).toEqual(['1', '2.1', '2.2'])
})

test('who does it stands before another who ensures it', () => {
  const words = '转移由各乡镇负责，县交通局负责运力保障。'
  expect(rolesOf(`某县防汛方案\n一、重点任务\n1.${words}\n2.打井。责任单位：县住建局`)).toEqual([
    ['', '', '各乡镇 县交通局'],
    ['', '', '县住建局'],
  ])
})

test.each([
  ['县司法局牵头负责。县残联、县法院按照职责分工，密切配合。', '县司法局', '县残联 县法院', ''],
  ['县民政局牵头，县残联、县财政局按职责分工，密切配合。', '县民政局', '县残联 县财政局', ''],
  ['县民政局牵头。各乡镇按照职责分工，积极配合。', '县民政局', '各乡镇', ''],
  ['由县司法局、县残联按职责分工，通力协作。', '', '', '县司法局 县残联'],
  ['县文旅局、县体育中心按照职责分工，协同推进。', '', '', '县文旅局 县体育中心'],
])('units do their share without a bracket too: %s', (words, ...roles) => {
  expect(rolesOf(`某县任务分工\n1.维权。${words}`)).toEqual([roles])
})

test('those below a heading help its lead', () => {
  const plan = '某县防汛分工\n一、城区防汛\n牵头单位：县住建局\n1.排查窨井。县城管局按职责分工，密切配合。'
  expect(rolesOf(plan)).toEqual([['县住建局', '县城管局', '']])
})

test.each([
  '（一）形成合力。县教育局、县水利局按照职责分工，密切配合。',
  '（一）加强领导。各乡镇、县直各部门按照职责分工，密切配合。',
])('but where it says how all work is done, nobody is given a task: %s', words => {
  const plan = `某县防汛方案\n一、重点任务\n（一）巡查。由县水利局负责。\n二、保障措施\n${words}`
  expect(rolesOf(plan)).toEqual([['', '', '县水利局']])
})

test('who does a share of the work stands behind its words', () => {
  const words = '由县人社局牵头，每年举办2期培训班，培训500人次以上，县妇联、团县委按职责分工负责。'
  expect(rolesOf(`某县任务分工\n（一）培训。${words}`)).toEqual([['县人社局', '', '县妇联 团县委']])
})

test.each([
  ['由县委网信办负责，全天候监测，24小时内处置；县公安局配合。', '', '县公安局', '县委网信办'],
  ['由县水利局牵头，清淤10公里，加固堤防。县城管局、各乡镇配合。', '县水利局', '县城管局 各乡镇', ''],
])('the last sentence is of what a 由 before it assigns: %s', (words, ...roles) => {
  expect(rolesOf(`某县任务分工\n（一）监测。${words}`)).toEqual([roles])
})

test.each(['一、', '1.', '（一）办法。'])('each 由 behind %s assigns words of its own', marker => {
  const words = '由县发改局牵头，5月底前制定办法，报县政府审定；由县司法局负责，6月底前完成合法性审查。'
  const plan = parsePlan(`某县任务分工\n${marker}${words}`)
  expect(taskRows(plan, '').map(({text}) => text)).toEqual([
    '5月底前制定办法，报县政府审定；',
    '6月底前完成合法性审查。',
  ])
  expect(rolesOf(plan)).toEqual([
    ['县发改局', '', ''],
    ['', '', '县司法局'],
  ])
})
