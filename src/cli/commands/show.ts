import {answer, formatAsked, formatOptions} from '../answer.ts'
import {clashesOf} from '../clashes.ts'
import type {CommandSpec} from '../context.ts'
import {type Grouping, kindOption} from '../kinds.ts'
import {numberedTasks} from '../numbered-tasks.ts'
import {outlineReport} from '../outline.ts'
import {taskReport} from '../task-report.ts'
import {outlineText} from '../text/outline.ts'
import {quote, taskText} from '../text/task.ts'
import {UsageError} from '../usage-error.ts'
import {wholeNumber} from '../whole-number.ts'

export const show: CommandSpec = {
  name: 'show',
  about: {
    zh: '完整显示任务及出处；不带编号则显示全文结构',
    en: 'one task in full, to be quoted; without a number the whole tree',
  },
  arguments: {syntax: '[number...]', about: {zh: '编号，同 who-leads', en: 'numbers, as for who-leads'}},
  options: [
    {flags: '--depth <levels>', about: {zh: '结构显示到第几级', en: 'how many levels of the tree'}},
    kindOption,
    ...formatOptions,
  ],
  clashes: clashesOf('--kind', ['--json', '--format']),
  examples: ['fengong show 2.8.6', 'fengong show 3.6 --kind', 'fengong show', 'fengong show --depth 2'],
  async run(context, numbers, options) {
    const format = formatAsked(options)
    if (numbers.length === 0) {
      if (options.kind !== undefined) throw new UsageError(context.say('kindOfOutline'))
      const report = outlineReport(await context.plans(), wholeNumber('--depth', options.depth, context.say))
      if (format) return answer(context, report, format)
      await context.io.out(outlineText(report.rows, context))
      return 0
    }
    if (options.depth !== undefined) throw new UsageError(context.say('depthWithNumber'))
    const {tasks, complete} = await numberedTasks(context, numbers)
    if (format) {
      const columns = [
        'number',
        'headings',
        'title',
        'text',
        'lead',
        'cooperating',
        'responsible',
        'place',
      ] as const
      await answer(context, taskReport(await Promise.all(tasks.map(quote)), columns), format)
    } else
      await context.io.out(
        (await Promise.all(tasks.map(task => taskText(task, context, options.kind as Grouping)))).join('\n'),
      )
    return complete ? 0 : 1
  },
}
