/** What the part that a line stands in, and the kind of its document, say of it. */
import {expect, test} from 'vitest'
import {rolesOf} from '../roles-of.ts'

test.each([
  ['二、组织保障\n成立领导小组。综合组由县政府办牵头；物资组由县工信局牵头，县商务局配合。'],
  ['二、组织领导\n由县政府办牵头，县交通局配合，定期调度。'],
  ['二、组织机构\n成立工作专班，由县政府办牵头，县交通局配合。'],
])('where a label assigned elsewhere, sentences of such parts assign nothing: %s', part => {
  const label = '一、重点任务\n1.提升检测能力。责任单位：县卫健局'
  expect(rolesOf(`XX县方案\n${label}\n${part}`)).toEqual([['', '', '县卫健局']])
})

test('no more do those of a part above all that is set off', () => {
  expect(
    rolesOf('XX县方案\n一、指导思想\n由县委统一领导，各部门配合。\n二、任务\n1.提升能力。（县卫健局）'),
  ).toEqual([['', '', '县卫健局']])
})

test('where nothing is set off, a sentence of 组织保障 assigns, as one of 要素保障 always does', () => {
  expect(rolesOf('XX县方案\n二、组织保障\n成立领导小组。由县政府办牵头，县商务局配合。')).toEqual([
    ['县政府办', '县商务局', ''],
  ])
  expect(
    rolesOf(
      'XX县方案\n一、任务\n1.提升能力。（县卫健局）\n二、要素保障\n保障用地。由县资源局牵头，县财政局配合。',
    ),
  ).toEqual([
    ['', '', '县卫健局'],
    ['县资源局', '县财政局', ''],
  ])
})

test('one sentence of 保障措施 leaves what departments have to themselves, one of another part does not', () => {
  const departments = 'XX县意见\n一、责任分工\n县教育局：负责项目规划。\n县发改局：负责项目立项。'
  const sentence = '（一）加强领导。由县教育局牵头，县发改局配合，建立专班。'
  expect(rolesOf(`${departments}\n二、保障措施\n${sentence}`)).toEqual([
    ['', '', '县教育局'],
    ['', '', '县发改局'],
  ])
  expect(rolesOf(`${departments}\n二、重点任务\n${sentence}`)).toEqual([['县教育局', '县发改局', '']])
})

test.each([
  [
    'XX县方案\n三、职责分工\n（一）县金融办负责指导银行放贷。\n（二）县公安局、县司法局按照职责分工负责普法。',
    ['', '', '县金融办'],
    ['', '', '县公安局 县司法局'],
  ],
  [
    'XX市方案\n三、任务分工\n市生态环境局牵头负责组织协调工作。\n市林业局配合做好生态修复工作。',
    ['市生态环境局', '', ''],
    ['', '市林业局', ''],
  ],
  [
    'XX县薄弱环节改善责任分工\n1.县教体局牵头，负责项目申报工作。\n2.县财政局负责落实配套资金。',
    ['县教体局', '', ''],
    ['', '', '县财政局'],
  ],
])('below 职责分工 an entry may say without a mark what its unit does: %s', (plan, ...roles) => {
  expect(rolesOf(plan)).toEqual(roles)
})

test.each([
  'XX区意见\n一、职责分工\n（一）区房管局负责人每月检查。\n（二）区财政局负责人每季通报。',
  'XX县方案\n一、职责分工\n（一）县水利局负责监测工作。\n（二）加强宣传，县委宣传部负责发布信息。',
  'XX县预案\n一、成员单位职责\n（一）县水利局负责监测预警工作。\n（二）县应急局负责抢险救援工作。',
  '关于任务分解落实情况的通报\n1.县教育局负责建设学校2所，已完工。\n2.县水利局负责修渠5公里。',
])('what only looks so assigns nothing: %s', plan => {
  expect(rolesOf(plan)).toEqual([])
})
