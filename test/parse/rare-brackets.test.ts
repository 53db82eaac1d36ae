import {expect, test} from 'vitest'
import {parsePlan} from '../../src/pipeline.ts'
import {taskRows} from '../../src/plan/rows.ts'

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
