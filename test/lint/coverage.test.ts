/** Which lines are said to speak of roles without having given a duty. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {coverageOf} from '../../src/lint/coverage.ts'
import {readPlan} from '../../src/pipeline.ts'

async function unreadIn(text: string): Promise<[number, string][]> {
  const {unread} = coverageOf(await readPlan(new VFile(text)), text)
  return unread.map(({line, word}) => [line, word])
}

test('the header 牵头责任单位 of a table, a cell a line, was read', async () => {
  const text =
    '某县分解表\n序号 |\n目标与任务 |\n牵头责任单位 |\n责任单位 |\n80 |\n新增托位数400个以上。 |\n县教育局 |\n县各有关单位 |\n81 |\n办好学校。 |\n县教育局 |\n县各有关单位 |'
  expect(await unreadIn(text)).toEqual([])
})

test.each([
  '（一）王宏副市长牵头重点工作',
  '重点任务（杭州市2项牵头工作、19项配合工作）',
  '（市农业农村局牵头任务）',
])('words for the work itself give no duty: %s', async words => {
  expect(await unreadIn(`${words}\n1.修路。（责任单位：市交通局）`)).toEqual([])
})

test.each([
  '（一）综合协调组。负责常态化防控工作的统筹协调',
  '1.3 工作原则参与重建工作。（35）乡村振兴服务中心：负责统计报告',
])('what a group or a centre does was not read: %s', async line => {
  expect(await unreadIn(line)).toEqual([[1, '负责']])
})
