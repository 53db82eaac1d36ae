import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {partGlued} from '../../../src/parse/names/mend.ts'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

const known = new Set(['省林业厅', '省水利厅', '省政府', '办公厅', '省委', '省委组织部', '组织部'])

test('parts units that are glued together', () => {
  expect(partGlued('省林业厅省水利厅', known)).toEqual(['省林业厅', '省水利厅'])
  expect(partGlued('省林业厅省水利厅省政府', known)).toEqual(['省林业厅', '省水利厅', '省政府'])
})

test('keeps a name that only ends like another', () => {
  expect(['省政府办公厅', '省委组织部', '省林业厅规划处'].map(name => partGlued(name, known))).toEqual([
    ['省政府办公厅'],
    ['省委组织部'],
    ['省林业厅规划处'],
  ])
})

test.each([
  ['各区政府市公安局', '各区政府 市公安局'],
  ['各县（市、区）人民政府市公安局', '各县（市、区）人民政府 市公安局'],
  ['市发展和改革委员会市公安局', '市发展和改革委员会 市公安局'],
  ['团市委市妇联', '团市委 市妇联'],
  ['市法院市检察院', '市法院 市检察院'],
  ['市人民政府办公室市司法局', '市人民政府办公室 市司法局'],
  ['市纪委市监委', '市纪委市监委'],
  ['市委市政府督查室', '市委市政府督查室'],
  ['国家税务总局某市税务局', '国家税务总局某市税务局'],
])('names that are known, or are of a class, may be glued: %s', (glued, units) => {
  const file = new VFile(`1.办事。\n责任单位：${glued}\n2.治水。\n责任单位：市水务局\n`)
  expect(rolesOf(parsePlan(file))[0]).toEqual(['', '', units])
  const reported = file.messages.map(({ruleId}) => ruleId)
  expect(reported).toEqual(units === glued ? [] : ['units-glued'])
})

test('a former name beside its heir, or beside another of the same, is of a body that is still there', () => {
  const rows = taskRows(
    parsePlan('福建省若干措施\n一、信贷。\n责任单位：福建银保监局、厦门银保监局、省金融监管局'),
    '',
  )
  expect(rows[0]!.responsible.map(({name}) => name)).toEqual(['福建银保监局', '厦门银保监局', '省金融监管局'])
})

test('units that need no place are parted where each is named by itself elsewhere', () => {
  const others = '2.甲事。\n责任单位：人民银行、国资委、公安部、交通管理局'
  const of = (units: string) => rolesOf(`1.乙事。\n责任单位：${units}\n${others}`)[0]![2]
  expect(of('人民银行国资委')).toBe('人民银行 国资委')
  expect(of('国资委各有关省级人民政府')).toBe('国资委 各有关省级人民政府')
  expect(of('财政部民政部国资委')).toBe('财政部 民政部 国资委')
  expect(of('国务院国资委')).toBe('国务院国资委')
  expect(of('公安部交通管理局')).toBe('公安部交通管理局')
})

test('a unit without a place beside one with it is another body', () => {
  const plan = parsePlan(
    '区政府种茶方案\n1.种茶。（责任单位：区农业局、高新区农业局）\n2.采茶。（责任单位：高新区农业局）',
  )
  expect(taskRows(plan, '').map(({responsible}) => responsible.map(({name}) => name))).toEqual([
    ['区农业局', '高新区农业局'],
    ['高新区农业局'],
  ])
})

test('the name of a unit has the characters that radicals of a copied text look like', () => {
  const [row] = taskRows(parsePlan('一、办证。\n牵头单位：市⺠政局\n配合单位：市⽔利局'), '')
  expect([row!.lead[0], row!.cooperating[0]].map(unit => [unit!.written, unit!.name])).toEqual([
    ['市⺠政局', '市民政局'],
    ['市⽔利局', '市水利局'],
  ])
})

test('names that begin alike are parted where both are named elsewhere', () => {
  const file = new VFile(
    '1.办事。\n责任单位：统计局、财政局\n2.治水。\n责任单位：统战部\n3.种茶。\n责任单位：统计局统战部\n',
  )
  expect(rolesOf(parsePlan(file))[2]).toEqual(['', '', '统计局 统战部'])
  expect(file.messages.map(({ruleId}) => ruleId)).toContain('units-glued')
})

test.each([
  [
    '1.监测。（市局特种设备处、产品质量处负责）\n2.抽查。（市局产品质量处牵头）',
    ['市局特种设备处', '市局产品质量处', '市局产品质量处'],
  ],
  ['1.道路安全。由公安、交通部门负责。\n2.消防。由公安部门负责。', ['公安部门', '交通部门', '公安部门']],
  [
    '1.购物节。（责任单位：市商务局、文化广电旅游体育局）\n2.演出。（责任单位：市文化广电旅游体育局）',
    ['市商务局', '市文化广电旅游体育局', '市文化广电旅游体育局'],
  ],
])('a name in a list is known whole where the document writes it so: %s', (text, names) => {
  const rows = taskRows(parsePlan(text), '')
  expect(rows.flatMap(({lead, responsible}) => [...lead, ...responsible].map(({name}) => name))).toEqual(
    names,
  )
})
