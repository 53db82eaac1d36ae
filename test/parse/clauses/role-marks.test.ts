/** Roles that are marked behind names, of one unit or of all units up to the mark. */
import {expect, test} from 'vitest'
import {rolesOf} from '../../roles-of.ts'

test.each([
  ['市人社局（牵头），市总工会、市妇联（配合）', '市人社局', '市总工会 市妇联', ''],
  ['市人社局（牵头）、市总工会、市妇联（配合）', '市人社局', '市总工会 市妇联', ''],
  ['市人社局（牵头）；市总工会、市妇联（配合）；各区县政府', '市人社局', '市总工会 市妇联', '各区县政府'],
  ['市委宣传部、市文旅局（牵头），市财政局（配合）', '市委宣传部 市文旅局', '市财政局', ''],
  ['县林业局、县水利局（共同牵头），县财政局', '县林业局 县水利局', '', '县财政局'],
  ['县林业局、县水利局〔共同牵头〕、县财政局', '县林业局 县水利局', '', '县财政局'],
])('a mark holds for the units before it: %s', (units, ...roles) => {
  expect(rolesOf(`1.办事。\n责任单位：${units}`)).toEqual([roles])
})

test.each([
  ['市人社局、市总工会、市妇联（配合）', '', '市妇联', '市人社局 市总工会'],
  ['市人社局（牵头），市总工会（配合）、市妇联', '市人社局', '市总工会', '市妇联'],
  ['市人社局（牵头）、市总工会、市妇联', '市人社局', '', '市总工会 市妇联'],
  ['市总工会、市人社局（牵头），市妇联', '市人社局', '', '市总工会 市妇联'],
  ['市总工会、市人社局（牵头）、市妇联（配合）、市财政局', '市人社局', '市妇联', '市总工会 市财政局'],
])('where it may be of one unit alone it is: %s', (units, ...roles) => {
  const [found] = rolesOf(`1.办事。\n责任单位：${units}`)
  expect(found?.map(names => names.split(' ').sort().join(' '))).toEqual(
    roles.map(names => names.split(' ').sort().join(' ')),
  )
})

test.each(['〈牵头〉', '＜牵头＞', '‹牵头›', '〔牵头〕', '【牵头】'])(
  'a role in brackets of any kind: %s',
  mark => {
    expect(rolesOf(`XX市分工\n1.办事。（责任单位：市农业局${mark}、市财政局）`)).toEqual([
      ['市农业局', '', '市财政局'],
    ])
  },
)
