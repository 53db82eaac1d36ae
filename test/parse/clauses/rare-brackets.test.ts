import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

test('clauses stand in ﹝﹞ and ｛｝ as in other brackets, and 〈〉 in a title stays', () => {
  const plan = parsePlan(
    '落实《关于印发〈某市算力券办法〉的通知》分工方案\n一、发券。﹝责任单位：市数据局、市财政局﹞\n二、招商。｛市商务局牵头，市外办配合｝\n三、贯彻《某市〈数据条例〉实施办法》。由各区政府〈含管委会〉负责。',
  )
  expect(plan.title).toBe('落实《关于印发〈某市算力券办法〉的通知》分工方案')
  expect(
    taskRows(plan, '').map(({text, lead, cooperating, responsible}) => [
      text,
      ...[lead, cooperating, responsible].map(units => units.map(({written}) => written).join(' ')),
    ]),
  ).toEqual([
    ['发券。', '', '', '市数据局 市财政局'],
    ['招商。', '市商务局', '市外办', ''],
    ['贯彻《某市〈数据条例〉实施办法》。', '', '', '各区政府'],
  ])
})

test.each([
  ['落实联席会议（市发改委、市财政局参加）。责任单位：市统计局', '', '', '市统计局'],
  ['推进巡察（市教育局、市卫健委）。\n牵头单位：市委巡察办', '市委巡察办', '', ''],
  ['办好附属医院（第一附属医院、口腔医院）。（责任单位：医学部）', '', '', '医学部'],
  ['加强部门沟通（市公安局、市法院）。牵头单位：市司法局；配合单位：市信访局', '市司法局', '市信访局', ''],
  ['修路。（市交通局负责）配合单位：市水务局', '', '市水务局', '市交通局'],
  ['修路（市交通局）。\n配合单位：市水务局', '', '市水务局', '市交通局'],
])("units within the words are nobody's where a label follows them: %s", (words, ...roles) => {
  expect(rolesOf(`1.${words}`)).toEqual([roles])
})

test('a hollow bracket that a page cuts off is read up to what is said of other tasks, and reported', () => {
  const file = new VFile(
    '某市方案\n1.改造菜场。〔市商务局、市住建局负责，各县（市、区）政府参与。以下均需各县落实，不再',
  )
  expect(rolesOf(parsePlan(file))).toEqual([['', '各县（市、区）政府', '市商务局 市住建局']])
  expect(file.messages.map(({ruleId}) => ruleId)).toContain('bracket-unclosed')
})

test('a bracket that a page cuts off behind a label keeps what stands before it, and is reported', () => {
  const file = new VFile('某市方案\n1.治理内涝，改造泵站。（牵头单位：市水务局；责任单位：')
  const [task] = taskRows(parsePlan(file), '')
  expect([task?.text, task?.lead.map(({written}) => written)]).toEqual(['治理内涝，改造泵站。', ['市水务局']])
  expect(file.messages.map(({ruleId}) => ruleId)).toContain('bracket-unclosed')
})

test.each([
  '（市林业局、市财政局牵头，市公安局、市水务局、',
  '（市林业局、市财政局牵头推进，市公安局、市水务局、市应',
])('of one that the end of a page cuts off the parts count that have their verb: %s', bracket => {
  const file = new VFile(`1.退茶还林。完成造林。${bracket}`)
  expect(rolesOf(parsePlan(file))).toEqual([['市林业局 市财政局', '', '']])
  expect(file.messages.map(({ruleId}) => ruleId)).toContain('bracket-unclosed')
})
