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
