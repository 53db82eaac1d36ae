/** Tasks without a known number, each named on a line of its own. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

/** Of each task its words and the units that are responsible. */
function tasksOf(text: string): string[][] {
  return taskRows(parsePlan(text), '').map(({text, responsible}) => [
    text,
    responsible.map(({name}) => name).join(' '),
  ])
}

test.each([
  '整改任务一：%\n整改任务二：%',
  '重点任务1：%\n重点任务2：%',
  '目标任务一：%\n目标任务二：%',
  '行动一：%\n行动二：%',
])('a word and a number are a marker: %s', form => {
  const [first, second] = ['压得不实。\n责任单位：机关党委', '抓得不严。\n责任单位：机关纪委']
  expect(tasksOf(form.replace('%', first!).replace('%', second!))).toEqual([
    ['压得不实。', '机关党委'],
    ['抓得不严。', '机关纪委'],
  ])
})

test.each(['升级机房', '——升级机房', '措施1'])(
  'a line with a name begins a task where the label follows again: %s',
  name => {
    const lines = [
      `${name}：改造。`,
      '责任单位：省数据局',
      '扩容网络：扩带宽。',
      '分期实施。',
      '责任单位：省通管局',
      '验收标准：合格',
    ]
    expect(tasksOf(lines.join('\n'))).toEqual([
      [`${name}：改造。`, '省数据局'],
      ['扩容网络：扩带宽。\n分期实施。', '省通管局'],
    ])
  },
)
