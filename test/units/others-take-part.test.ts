import {expect, test} from 'vitest'
import {parsePlan} from '../../src/pipeline.ts'
import {fold} from '../../src/plan/fold.ts'
import {taskRows} from '../../src/plan/rows.ts'
import {eachUnit} from '../../src/units/list.ts'
import {rolesOf} from '../roles-of.ts'

/** The names of a list with | between them, and … where it says that others take part. */
function namesOf(list: string): string {
  const names: string[] = []
  const openEnded = eachUnit(fold(list), {start: 0, end: list.length}, (start, end) =>
    names.push(list.slice(start, end)),
  )
  return names.join('|') + (openEnded ? '…' : '')
}

test.each([
  ['渝昆高铁公司、中铁二局成渝中线项目部等参建单位', '渝昆高铁公司|中铁二局成渝中线项目部…'],
  ['中铁二局、中铁五局等施工单位、监理公司', '中铁二局|中铁五局|监理公司…'],
  ['市水务集团、市燃气公司等运营企业，市住建局', '市水务集团|市燃气公司|市住建局…'],
  ['市教育局、市妇联等部门和群团组织', '市教育局|市妇联…'],
  ['市农业农村局、市水利局等涉农部门', '市农业农村局|市水利局…'],
  ['县电信公司、县移动公司等运营商，各镇', '县电信公司|县移动公司|各镇…'],
  ['市农商银行、市建行等金融机构', '市农商银行|市建行…'],
  ['市师范学院等高校、市科协', '市师范学院|市科协…'],
  ['市五中、市八中等学校，市教委', '市五中|市八中|市教委…'],
  ['市师范大学等高等院校', '市师范大学…'],
  ['市人民医院等三级甲等医疗机构', '市人民医院…'],
  ['市餐饮商会等行业协会', '市餐饮商会…'],
  ['县教育局、县一高等', '县教育局|县一高…'],
  ['县实验小学、县实验初中等，县教育局', '县实验小学|县实验初中|县教育局…'],
  ['县教育局、县一高等单位', '县教育局|县一高…'],
  ['县职中等学校', '县职中…'],
  ['县一高、县二高等学校', '县一高|县二高…'],
  ['区职教中心等中等职业学校', '区职教中心…'],
  ['市人民医院等三级甲等医院', '市人民医院…'],
  ['市中医院等三甲医院', '市中医院…'],
  ['市附中等重点中学', '市附中…'],
  ['派出所、市场监管所等驻镇单位', '派出所|市场监管所…'],
])('等 with what kind the others are of: %s', (list, names) => {
  expect(namesOf(list)).toBe(names)
})

test.each([
  ['市教育局、市妇联等部门和市总工会', '市教育局|市妇联|市总工会…'],
  ['市教育局等部门和街道', '市教育局|街道…'],
  ['高等学校、市公路局高等级公路建设单位', '高等学校|市公路局高等级公路建设单位'],
  ['市网信办、各高等院校、信息安全等级测评机构', '市网信办|各高等院校|信息安全等级测评机构'],
  ['市教委、高等教育机构、各中等职业教育机构', '市教委|高等教育机构|各中等职业教育机构'],
  ['市卫健委、三级甲等医疗机构、同等资质检测机构', '市卫健委|三级甲等医疗机构|同等资质检测机构'],
  ['市教委、高等、中等职业学校', '市教委|高等|中等职业学校'],
  ['区城管局、供电、供水、燃气、通信等管线权属单位', '区城管局|供电、供水、燃气、通信等管线权属单位'],
  ['县住建局、水务、供电、供气等管线单位', '县住建局|水务|供电、供气等管线单位'],
  ['县大数据局、公安、民政等数据单位', '县大数据局|公安、民政等数据单位'],
  ['施工单位、参建单位', '施工单位|参建单位'],
  ['市妇联、群团组织', '市妇联|群团组织'],
])('but not within names, nor names behind it: %s', (list, names) => {
  expect(namesOf(list)).toBe(names)
})

test.each([
  '由市林业局牵头，市环保局，市教育局、市妇联等部门和群团组织配合。',
  '（市林业局牵头，市环保局，市教育局、市妇联等部门和群团组织配合）',
])('nor is the half of a clause lost that ends so: %s', clause => {
  expect(rolesOf(`9、植树。${clause}`)).toEqual([['市林业局', '市环保局 市教育局 市妇联', '']])
})

test('what is told of departments and groups assigns nothing', () => {
  expect(rolesOf('1.植树。（市林业局负责）\n2.形成合力。各级等部门和群团组织配合紧密，成效明显。')).toEqual([
    ['', '', '市林业局'],
    ['', '', ''],
  ])
})

test.each(['其他相关部门', '其他有关部门（单位）', '其他部门和单位', '其余部门', '有关部门、单位'])(
  'nobody in particular is no unit, but somebody: %s',
  others => {
    for (const words of [`${others}配合`, `市财政局、${others}配合`, `市财政局及${others}配合`]) {
      const [row] = taskRows(parsePlan(`1.清河。由市水利局牵头，${words}。\n`), '')
      const helpers = words.startsWith('市') ? ['市财政局'] : []
      expect([row!.cooperating.map(({written}) => written), row!.openEnded]).toEqual([helpers, true])
    }
  },
)

test.each(['其他各部门', '其他成员单位', '其他乡镇', '各有关部门（单位）'])(
  'but all of a kind are: %s',
  others => {
    expect(rolesOf(`1.清河。由市水利局牵头，${others}配合。`)).toEqual([['市水利局', others, '']])
  },
)
