/** Rows of a table that name no units: when they have those of the row above, and when nobody can tell. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readPlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

async function read(rows: readonly string[]) {
  const file = new VFile({path: 'a.txt', value: rows.join('\n')})
  const tasks = taskRows(await readPlan(file), 'a.txt')
  return {
    leads: tasks.map(({lead}) => lead.map(({written}) => written).join('、')),
    found: file.messages.map(({ruleId, line}) => `${line} ${ruleId}`),
  }
}

const header = '序号\t重点任务\t牵头单位'

test('several blank units go on from the row above, and it is said', async () => {
  expect(
    await read([header, '1\t修路。\t市交通局', '2\t架桥。\t', '3\t种树。\t市林业局', '4\t育苗。\t']),
  ).toEqual({
    leads: ['市交通局', '市交通局', '市林业局', '市林业局'],
    found: ['3 units-from-above', '5 units-from-above'],
  })
})

test('a single one does where 无 is written for nobody', async () => {
  expect(
    await read([header, '1\t修路。\t市交通局', '2\t架桥。\t', '3\t种树。\t无', '4\t育苗。\t市林业局']),
  ).toEqual({
    leads: ['市交通局', '市交通局', '', '市林业局'],
    found: ['3 units-from-above'],
  })
})

test.each([
  ['one is blank', ['1\t修路。\t市交通局', '2\t架桥。\t', '3\t种树。\t市林业局'], '3 task-has-duty'],
  ['one is filled', ['1\t修路。\t市交通局', '2\t架桥。\t', '3\t种树。\t'], '3 task-has-duty'],
  [
    'the first is blank',
    ['1\t修路。\t', '2\t架桥。\t市交通局', '3\t种树。\t', '4\t育苗。\t市林业局'],
    '2 task-has-duty',
  ],
])('they stay blank where only %s', async (_, rows, found) => {
  const read1 = await read([header, ...rows])
  expect(read1.leads).toEqual(rows.map(row => row.split('\t')[2]))
  expect(read1.found[0]).toBe(found)
})
