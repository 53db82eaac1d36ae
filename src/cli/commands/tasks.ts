import {answer, formatAsked, formatOptions, usualFormat} from '../answer.ts'
import {clashesOf} from '../clashes.ts'
import {columnless, columnsOf, columnsOption} from '../columns.ts'
import type {CommandSpec} from '../context.ts'
import {selectionOptions, selectRows} from '../selection.ts'
import {taskReport} from '../task-report.ts'

export const tasks: CommandSpec = {
  name: 'tasks',
  about: {zh: '列出任务，可按单位、部分、文字筛选', en: 'list tasks, filtered by unit, section or words'},
  options: [
    ...selectionOptions,
    {flags: '--count', about: {zh: '只给出任务数', en: 'only how many'}},
    columnsOption,
    ...formatOptions,
  ],
  clashes: clashesOf('--columns', ['--count', '--json', ...columnless.map(format => `--format ${format}`)]),
  examples: [
    'fengong tasks --cooperating 省财政厅',
    'fengong tasks --lead 财政 --lead 水利 --in 2',
    'fengong tasks --unit sczt --count',
    'fengong tasks --joint --columns number,lead',
  ],
  async run(context, _, options) {
    const selection = await selectRows(context, options)
    if (!selection) return 1
    const {rows} = selection
    const format = formatAsked(options)
    if (options.count) {
      await context.io.out(
        format === 'json' || format === 'jsonl' ? `{"count":${rows.length}}\n` : `${rows.length}\n`,
      )
      return rows.length > 0 ? 0 : 1
    }
    const columns = columnsOf(options, rows, context, format ?? usualFormat(context))
    return answer(context, taskReport(rows, columns), format)
  },
}
