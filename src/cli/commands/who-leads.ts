import {answer, formatAsked, formatOptions} from '../answer.ts'
import type {CommandSpec} from '../context.ts'
import {heirOptions, withHeirs, yearAsked} from '../heirs.ts'
import {numberedTasks} from '../numbered-tasks.ts'
import {taskReport} from '../task-report.ts'
import {leadText} from '../text/lead.ts'

export const whoLeads: CommandSpec = {
  name: 'who-leads',
  about: {zh: '任务由谁牵头', en: 'who leads a task'},
  arguments: {
    syntax: '<number...>',
    about: {
      zh: '编号，如 1.1.1、(一)1(1)、第12项；部分的编号代表其全部任务',
      en: 'such as 1.1.1, (一)1(1), #12; a section stands for all its tasks',
    },
  },
  options: [...heirOptions, ...formatOptions],
  examples: [
    'fengong who-leads 1.1.1',
    "fengong who-leads '(一)1(1)'",
    "fengong who-leads 2.7 3.6 '#12'",
    'fengong who-leads 1.1 --json',
    'fengong who-leads 3.6 --today',
  ],
  quotes: options => !formatAsked(options) && !options.today && !options.asOf,
  async run(context, numbers, options) {
    const {tasks, complete} = await numberedTasks(context, numbers)
    const rows = withHeirs(
      tasks.map(({row}) => row),
      await context.plans(),
      yearAsked(options, context),
      context,
    )
    const format = formatAsked(options)
    if (format)
      await answer(context, taskReport(rows, ['number', 'lead', 'responsible', 'task', 'place']), format)
    else await context.io.out(rows.map(row => leadText(row, context)).join(''))
    return complete ? 0 : 1
  },
}
