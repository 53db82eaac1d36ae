import {placedTasks} from '../../plan/walk.ts'
import {toJson} from '../../write/json.ts'
import {visible} from '../../write/visible.ts'
import {clashesOf} from '../clashes.ts'
import type {CommandSpec} from '../context.ts'
import {inspect} from '../text/inspect.ts'
import {UsageError} from '../usage-error.ts'

const treeFormats = ['json', 'jsonl', 'inspect'] as const

export const parse: CommandSpec = {
  name: 'parse',
  about: {zh: '输出 unist 语法树', en: 'the unist tree'},
  onePlan: true,
  options: [
    {flags: '--inspect', about: {zh: '缩进的结构，而非 JSON', en: 'an indented outline instead of JSON'}},
    {
      flags: '-f, --format <format>',
      about: {zh: '输出格式；默认 json', en: 'output format; default: json'},
      choices: treeFormats,
    },
    {flags: '--json', about: {zh: '等同 --format json', en: 'the same as --format json'}},
  ],
  clashes: clashesOf('--inspect', ['--json', '--format json', '--format jsonl']),
  examples: ['fengong parse > plan.json', 'fengong parse --inspect'],
  async run(context, _, options) {
    const plans = await context.plans(true)
    const [loaded] = plans
    if (!loaded || plans.length > 1) throw new UsageError(context.say('onePlanOnly', 'parse', plans.length))
    const {plan, name} = loaded
    const asOutline = options.inspect === true || options.format === 'inspect'
    await context.io.out(
      asOutline ? visible(inspect(plan)) : `${toJson(plan, options.format === 'jsonl' ? undefined : 2)}\n`,
    )
    // What the reader met in one line may be as it should be in the whole: `check` knows.
    const {parserFindings} = await import('../check-answer.ts')
    for (const {place, message, rule} of parserFindings(loaded, context))
      context.remark(`${name}:${place.line}:${place.column}: ${message} (${rule})`)
    return placedTasks(plan).length > 0 ? 0 : 1
  },
}
