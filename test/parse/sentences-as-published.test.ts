/** Sentences that assign, in the ways that plans are published with, and prose that ends like them. */
import {expect, test} from 'vitest'
import {rolesOf} from '../roles-of.ts'

test.each([
  ['由市体育局、市林业局按照管理权属负责养护。', '', '', '市体育局 市林业局'],
  ['由各乡镇按照属地管理范围负责。', '', '', '各乡镇'],
  ['由市水利局依据管辖权限和职责分工分别负责，市财政局配合。', '', '市财政局', '市水利局'],
  ['（市体育局、市林业局根据产权关系落实）', '', '', '市体育局 市林业局'],
])('by whose right the work is divided stands before the verb: %s', (words, ...roles) => {
  expect(rolesOf(`XX市分工\n（一）修缮步道。${words}`)).toEqual([roles])
})

test.each([
  '各单位按照管理权限负责辖区内步道的监管。',
  '具体事项按照隶属关系负责。',
  '督促有关单位按照管理权限落实。',
])('nobody is named where prose says so: %s', words => {
  expect(rolesOf(`XX市分工\n（一）修缮步道。${words}`)).toEqual([])
})

test.each([
  ['合唱、朗诵由县文旅局组织实施，县融媒体中心配合。', '', '县融媒体中心', '县文旅局'],
  ['材料收集、审核、报送由县档案馆负责。', '', '', '县档案馆'],
  ['修枝、施肥由县林业局、县农业农村局分别负责，各乡镇配合。', '', '各乡镇', '县林业局 县农业农村局'],
])('what somebody is in charge of may be several things: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n1.${words}`)).toEqual([roles])
})

test.each(['县文旅局、县体育局由县文旅局牵头。', '县教育局、各乡镇的督查由县政府办负责。'])(
  'units before 由 are no such things: %s',
  words => {
    expect(rolesOf(`XX县分工\n1.${words}`)).toEqual([])
  },
)

test('what 牵头负责组织实施 says is who leads', () => {
  expect(rolesOf('XX县分工\n1.清淤，由县水利局牵头负责组织实施，县城管局和有关乡镇配合。')).toEqual([
    ['县水利局', '县城管局 有关乡镇', ''],
  ])
  expect(rolesOf('XX县分工\n1.清淤。县水利局牵头负责组织实施方案的评审，县城管局配合。')).toEqual([])
})
