/** The headers of a table are no text of the plan: a list of the same tasks has none. */
import {expect, test} from 'vitest'
import {run} from '../helpers.ts'

test('a table and a list of the same tasks do not differ', async () => {
  const files = {
    'list.txt': 'XX市任务分工\n1.修路。\n责任单位：市交通局\n2.架桥。\n责任单位：市水利局\n',
    'table.txt': 'XX市任务分工\n序号\t工作任务\t责任单位\n1\t修路。\t市交通局\n2\t架桥。\t市水利局\n',
  }
  const {out, code} = await run(['diff', 'list.txt', 'table.txt'], {files})
  expect([out.trim(), code]).toEqual(['No difference.', 0])
})
