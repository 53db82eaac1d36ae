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
