import type {CommandSpec} from '../context.ts'
import {shareNames} from '../load.ts'
import {UsageError} from '../usage-error.ts'
import {comparingOptions, holdsNoTask, loadVersion} from './diff.ts'

export const log: CommandSpec = {
  name: 'log',
  about: {
    zh: '多个版本之间每项任务、每个单位的沿革',
    en: 'the history of each task and unit over several versions',
  },
  arguments: {syntax: '[file...]', about: {zh: '各版本，旧版在前', en: 'the versions, the oldest first'}},
  options: [
    ...comparingOptions,
    {
      flags: '-f, --format <format>',
      about: {zh: '输出格式，默认 text', en: 'output format; default: text'},
      choices: ['text', 'json', 'jsonl'],
    },
    {flags: '--json', about: {zh: '等同 --format json', en: 'the same as --format json'}},
  ],
  examples: ['fengong log v1.txt v2.txt v3.txt', 'fengong log v1.txt v2.txt v3.txt --unit 省财政厅'],
  async run(context, args, options) {
    const paths = [...((options.plan as string[] | undefined) ?? []), ...args]
    // A folder holds no versions of which the order is known.
    if (paths.length === 1) await loadVersion(context, paths[0]!)
    if (paths.length < 2) throw new UsageError(context.say('severalPlans'))
    if (paths.filter(path => path === '-').length > 1) throw new UsageError(context.say('stdinOnce'))
    const same = paths.find((path, at) => path === paths[at + 1])
    if (same !== undefined) context.remark(context.say('sameFile', same))
    const plans = []
    for (const path of paths) plans.push(await loadVersion(context, path))
    if (!context.exact) await shareNames(plans, context.register)
    const {answerLog} = await import('../log-answer.ts')
    const told = await answerLog(context, plans, options)
    return told && !plans.some(holdsNoTask) ? 0 : 1
  },
}
