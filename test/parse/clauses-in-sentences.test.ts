/** Clauses that nothing but their words sets off: whom they name, and what stands around them. */
import {expect, test} from 'vitest'
import {rolesOf} from '../roles-of.ts'

test.each([
  ['由教育部门负责。', '', '', '教育部门'],
  ['由县级财政部门负责。', '', '', '县级财政部门'],
  ['由住建、交通、水利等部门按职责负责。', '', '', '住建 交通 水利'],
  ['由自然资源部门牵头，教育、水利、住建等部门配合。', '自然资源部门', '教育 水利 住建', ''],
  ['由县应急局牵头，公安、民政部门配合。', '县应急局', '公安 民政部门', ''],
])('departments are named by their work: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n（一）停课。${words}`)).toEqual([roles])
})

test.each([
  '由主管部门批准。',
  '由行业主管部门负责。',
  '所需经费由财政部门承担。',
  '统筹公安、民政等部门。',
  '督促教育、公安等部门落实。',
  '坚持需求导向，发改部门牵头，各部门协同。',
])('departments in general are assigned nothing: %s', words => {
  expect(rolesOf(`XX县分工\n（一）停课。${words}`)).toEqual([])
})
