/** Brackets with names in them that are of the words before them, and such as list offices within a house. */
import {expect, test} from 'vitest'
import {rolesOf} from '../../roles-of.ts'

const beside = '2.修路。（县交通局）'

test.each([
  '（基教科、发规科）',
  '（教师科）',
  '（急诊科、心内科）',
  '（医务科、病案室）',
  '（学前教育股、基建股）',
  '（人事股）',
  '（法制股、各分局）',
  '（机关党委、办公室、人事科）',
  '（业务科、市气象台）',
  '（基础教育司、财务司）',
])('offices within a house are units: %s', units => {
  expect(rolesOf(`1.办事。${units}`)).toEqual([['', '', units.slice(1, -1).replaceAll('、', ' ')]])
})

test.each([
  '（三年级各科）',
  '（内科）',
  '（临床重点专科）',
  '（应用型本科）',
  '（一流学科）',
  '（农户入股）',
  '（国有控股）',
  '（含市直各单位）',
  '（以下简称县专班办）',
  '（原市大数据局）',
  '（办公室设在县发改局）',
  '（省级重点实验室）',
  '（工程研究中心）',
  '（示范区、集聚区）',
  '（每县1所）',
  '（村卫生室）',
  '（变电站、高铁站）',
  '（数据中心）',
  '（老城共6处）',
  '（城东、城西各2处）',
  '（二期三处）',
  '（解放路与人民路交叉处）',
  '（起点处）',
  '（东湖片区）',
  '（柳桥园区）',
  '（智慧城市）',
  '（东湖片区、西山片区）',
  '（绿色出行）',
  '（先试先行）',
  '（分批发行）',
  '（限时通行、绕行）',
])('what only ends as units do, and what a remark names, are none: %s', words => {
  expect(rolesOf(`1.推进建设${words}。\n${beside}`)).toEqual([
    ['', '', ''],
    ['', '', '县交通局'],
  ])
})

test.each([
  '原州区政府 含山县政府',
  '市数据中心',
  '便民服务中心',
  '派出所 司法所',
  '开发区 高新区',
  '东湖社区',
  '县商务局 工业园区',
  '县住建局 东湖片区',
  '后勤处 东校区',
  '云水工业园区',
  '青山风景区',
  '云水新片区',
  '省实验室建设办公室',
  '督查一处',
  '综合处 执法监督二处',
  '机关服务处 城乡处',
])('what looks like a remark or a facility may be a unit: %s', units => {
  expect(rolesOf(`1.办事。（${units.replaceAll(' ', '、')}）`)).toEqual([['', '', units]])
})

test.each([
  '（养老院、敬老院）',
  '（办公室设在县发改局）',
  '（含开发区）',
  '（社区养老服务中心）',
  '（国家重点实验室、国家技术创新中心）',
  '（便民服务中心）',
  '（主城区）',
  '（原市大数据局）',
  '（乡镇卫生院）',
])('a bracket with more of the task behind it is of the words: %s', words => {
  const task = `1.规范机构${words}。开展评定。`
  const roles = [['县发改局', '县司法局', '']]
  expect(rolesOf(`${task}（县发改局牵头，县司法局配合）`)).toEqual(roles)
  expect(rolesOf(`${task}牵头单位：县发改局；配合单位：县司法局`)).toEqual(roles)
  expect(rolesOf(`${task}\n配合单位：县司法局\n牵头单位：县发改局`)).toEqual(roles)
})

test.each([
  ['1.推进巡察（市教育局）。深化整改。（市委巡察办负责）', '市教育局', '市委巡察办'],
  ['1.建馆（市文化中心）。办展。（市文旅局负责）', '市文化中心', '市文旅局'],
  ['1.便民（服务中心）；治水（市水务局负责）。', '服务中心', '市水务局'],
])('of a body beyond doubt, or behind an item, it is a clause of its own: %s', (plan, ...units) => {
  expect(rolesOf(plan)).toEqual(units.map(unit => ['', '', unit]))
})

test('and where somebody is 负责, or in a list of duties, 东湖片区 is one of them', () => {
  const due = (words: string) => rolesOf(`1.征迁。${words}\n${beside}`)[0]
  expect(due('（东湖片区负责）')).toEqual(['', '', '东湖片区'])
  expect(due('由东湖片区牵头，县住建局配合。')).toEqual(['东湖片区', '县住建局', ''])
  expect(
    rolesOf('县商务局：负责招商。\n东湖片区：负责征迁。\n青山景区：负责秩序。\n县资源局：负责用地。'),
  ).toHaveLength(4)
  const table = [
    '序号 任务 牵头单位 配合单位',
    '1 推进招商 县商务局 东湖片区',
    '2 修建公路 县交通局 西山景区',
  ]
  expect(rolesOf([...table, '3 绿化荒山 县林业局 各镇'].join('\n'))).toEqual([
    ['县商务局', '东湖片区', ''],
    ['县交通局', '西山景区', ''],
    ['县林业局', '各镇', ''],
  ])
})
