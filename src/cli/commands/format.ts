import {VFile} from 'vfile'
import type {Plan} from '../../plan/types.ts'
import {placedTasks} from '../../plan/walk.ts'
import {type PlanForm, type PlanFormat, planFormats, planForms} from '../../write/plan/forms.ts'
import {unsteered} from '../../write/visible.ts'
import {outputFile, outputOptions, writeOutput} from '../answer.ts'
import type {CommandSpec, Context, Options} from '../context.ts'
import type {LoadedPlan} from '../load.ts'
import type {ChangedPlace, Say} from '../messages.ts'
import {outputFormat} from '../output-format.ts'
import {readOptions} from '../read-options.ts'
import {UsageError} from '../usage-error.ts'

export const format: CommandSpec = {
  name: 'format',
  about: {
    zh: '按公文层次重新排出全文，或排成表格',
    en: 'the plan as clean text in the standard layout, or as a table',
  },
  onePlan: true,
  options: [
    {
      flags: '--to <format>',
      about: {
        zh: '输出格式，默认 text，或随文件名',
        en: 'output format; default: text, or that of the file’s name',
      },
      choices: planFormats,
    },
    {
      flags: '--as <form>',
      about: {
        zh: '逐条排列，或每项任务一行的表格；默认 list',
        en: 'numbered entries, or a row a task; default: list',
      },
      choices: planForms,
    },
    {
      flags: '--drop-residue',
      about: {zh: '略去网页残留内容', en: 'leave out what a web page added around the document'},
    },
    ...outputOptions,
  ],
  examples: [
    'fengong format plan.docx',
    'fengong format page.html --drop-residue -o plan.md',
    'fengong format plan.txt --as table -o table.html',
  ],
  async run(context, _, options) {
    const settings = settingsOf(options, context.say)
    const plans = await context.plans(true)
    const [loaded] = plans
    if (!loaded || plans.length > 1) throw new UsageError(context.say('onePlanOnly', 'format', plans.length))
    const {plan} = loaded
    const {formatPlan} = await import('../format-answer.ts')
    const file = outputFile(options)
    const text = formatPlan(plan, settings)
    await writeOutput(context, file === undefined ? unsteered(text) : text, options)
    const tasks = placedTasks(plan).length
    if (file !== undefined) context.remark(context.say('wroteTasks', tasks, file))
    await compare(loaded, text, settings, context, options)
    return tasks > 0 ? 0 : 1
  },
}

type Settings = ReturnType<typeof settingsOf>

function settingsOf({to, as, dropResidue, output}: Options, say: Say) {
  return {
    to: outputFormat(to as PlanFormat | undefined, output, planFormats, 'text', say),
    as: (as as PlanForm | undefined) ?? 'list',
    dropResidue: dropResidue === true,
  }
}

/** Says where the text would not be read as the plan that it was written from. */
async function compare(
  {plan, name}: LoadedPlan,
  text: string,
  settings: Settings,
  context: Context,
  options: Options,
): Promise<void> {
  // What was written is of another format than what was read.
  const {config, io} = context
  const read = await readOptions({...options, from: settings.to, encoding: undefined}, config, io, context)
  const {readPlan} = await import('../reading.ts')
  const again = await readPlan(new VFile({value: text}), read)
  const {differences} = await import('../format-answer.ts')
  const places = changedPlaces(plan, differences(plan, again, settings))
  if (places.length === 0) return
  const shown = places.slice(0, mostPlaces)
  context.remark(context.say('readOtherwise', name, shown, places.length - shown.length))
}

const mostPlaces = 3

/** What differs, by the tasks in which it stands. */
function changedPlaces(plan: Plan, lines: readonly {words: string; line: number}[]): ChangedPlace[] {
  const tasks = placedTasks(plan).map(({node}) => node)
  const places = new Map<string, ChangedPlace>()
  for (const {words, line} of lines) {
    const task = tasks.findLast(({position: {start, end}}) => start.line <= line && line <= end.line)
    const key = task?.number ?? `:${line}`
    const {parts = []} = places.get(key) ?? {}
    const part = partOf(words)
    places.set(key, {
      number: task?.number ?? null,
      line: task?.position.start.line ?? line,
      parts: parts.includes(part) ? parts : [...parts, part],
    })
  }
  return [...places.values()]
}

function partOf(words: string): ChangedPlace['parts'][number] {
  const line = words.trimStart()
  if (line.startsWith('duty')) return 'units'
  return /^(?:note \| )?field \| deadline/.test(line) ? 'deadline' : 'words'
}
