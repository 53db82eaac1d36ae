/** Who holds an event, in a part of its own, is given no task by that. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {rolesOf} from '../../roles-of.ts'

const division = ['三、工作分工', '1.县委宣传部负责活动宣传；', '2.县公安局负责现场秩序。']
const given = [
  ['', '', '县委宣传部'],
  ['', '', '县公安局'],
]

function read(...lines: string[]) {
  const file = new VFile({path: 'a.txt', value: ['青石县采摘节筹备方案', ...lines].join('\n')})
  return {roles: rolesOf(parsePlan(file)), findings: file.messages.map(({ruleId}) => ruleId)}
}

test.each([
  ['lines below a heading', ['二、主办、承办单位', '主办单位：青石县人民政府', '承办单位：县农业局']],
  [
    'names below their labels',
    ['二、主办单位和承办单位', '主办单位：', '县人民政府', '承办单位：', '县文联', '县妇联'],
  ],
  ['an entry each', ['二、主办单位：青石县人民政府', '三、承办单位：县农业局、县文联']],
  ['names below an entry', ['二、主办单位', '青石县人民政府', '三、承办单位', '县农业局 县文联']],
])('%s', (_, hosts) => {
  for (const fact of [
    ['一、活动主题', '品葡萄，游青石'],
    ['一、时间、地点', '6月1日，县体育场'],
    ['一、活动主题：品葡萄'],
  ])
    expect(read(...fact, ...hosts, ...division)).toEqual({roles: given, findings: []})
  expect(read(...hosts, '四、时间地点', '5月，县体育场。', '五、比赛项目', '拔河。')).toEqual({
    roles: [],
    findings: [],
  })
})

test('nor is who leads those who go there', () => {
  expect(
    read('一、时间：5月10日', '二、地点：邻县', '三、带队单位：县农业局', '四、注意事项：遵守纪律。'),
  ).toEqual({
    roles: [],
    findings: [],
  })
})

test('beside tasks that are assigned in brackets either', () => {
  const tasks = ['三、工作任务', '（一）布置会场。（责任单位：县文化馆）']
  expect(
    read('一、活动主题：共享', '二、主办单位：县人民政府', '承办单位：县文旅局', ...tasks).roles,
  ).toEqual([['', '', '县文化馆']])
})

test.each([
  [
    'fields of tasks',
    ['一、修路', '（一）主办单位：县交通局', '（二）完成时限：6月底', '二、建桥', '（一）主办单位：县水利局'],
    ['县交通局', '县水利局'],
  ],
  [
    'several events',
    [
      '一、开幕式',
      '主办单位：县文旅局',
      '活动地点：广场',
      '二、摄影展',
      '主办单位：县文联',
      '活动地点：文化馆',
    ],
    ['县文旅局', '县文联'],
  ],
  ['of no event', ['一、案由：修路', '二、主办单位：县交通局', '三、办理时限：6月底'], ['县交通局']],
  ['of a matter', ['一、主题：修路', '二、主办单位：县交通局', '三、办理时限：6月底'], ['县交通局']],
  [
    'over what each does',
    [
      '活动时间：5月',
      '一、主办单位：县文旅局',
      '工作任务：布置会场',
      '二、协办单位：县公安局',
      '任务：现场安保',
    ],
    ['县文旅局'],
  ],
])('those that are %s are read', (_, lines, leads) => {
  expect(read(...lines).roles.flatMap(([lead]) => lead || [])).toEqual(leads)
})

const theme = '一、活动主题：书香青石'

test.each([
  ['items', ['二、主办单位：县文旅局', '三、承办单位：县文化馆', '（一）县文化馆负责布置会场。'], '县文化馆'],
  ['sentences', ['二、承办单位：县文化馆负责布置会场，县公安局负责秩序。'], '县公安局'],
  ['work', ['二、主办单位：县总工会，负责组织报名，协调场地。'], '县总工会'],
  ['labels of events', ['二、书画展', '承办单位：县文联', '三、承办单位：县文旅局'], '县文旅局'],
])('nothing is left out where hosts have %s', (_, lines, unit) => {
  expect(JSON.stringify(read(theme, ...lines).roles)).toContain(unit)
})

test('units below hosts with what they do are reported', () => {
  expect(read(theme, '二、承办单位', '县文旅局：负责总协调。', '县公安局：负责安全保卫。').findings).toEqual([
    'role-word-in-prose',
  ])
})
