import {placedTasks} from '../../plan/walk.ts'
import {type DiffFormat, diffFormats} from '../../write/diff/formats.ts'
import {visible} from '../../write/visible.ts'
import {outputFile, outputOptions, writeOutput} from '../answer.ts'
import {clashesOf, refuseClashes} from '../clashes.ts'
import type {CommandSpec, Context, ExitCode, OptionSpec, Options} from '../context.ts'
import {type LoadedPlan, shareNames} from '../load.ts'
import {outputFormat} from '../output-format.ts'
import {whyEmpty} from '../say-of-plans.ts'
import {UsageError} from '../usage-error.ts'

/** What `diff` and `log` have in common. */
export const comparingOptions = [
  {
    flags: '--unit <name>',
    about: {
      zh: '只看某单位须知的变更',
      en: 'only what a unit must know, its old and new duties side by side',
    },
    many: true,
  },
  {
    flags: '--strict',
    about: {
      zh: '写法不同即算变更：单位名、标点全半角',
      en: 'names and marks that are only written differently are changes too',
    },
  },
] as const satisfies readonly OptionSpec[]

const withFlag = (format: DiffFormat) => `--format ${format}`

export const diff: CommandSpec = {
  name: 'diff',
  about: {
    zh: '两个版本之间的变更，按任务、单位说明；有差别则退出码为 1',
    en: 'what a revision did, told by task and unit; exit code 1 where anything differs',
  },
  arguments: {syntax: '[file...]', about: {zh: '旧方案、新方案', en: 'the old plan and the new one'}},
  options: [
    ...comparingOptions,
    {flags: '--stat', about: {zh: '只显示摘要', en: 'the summary alone'}},
    {flags: '--numbers', about: {zh: '也列出仅改号的任务', en: 'tasks that only have another number too'}},
    {
      flags: '--all',
      about: {zh: '两份不同的方案也逐项列出', en: 'every finding, also where these are two different plans'},
    },
    {flags: '--explain', about: {zh: '说明任务如何配对', en: 'how the tasks were paired, and why'}},
    {
      flags: '--no-exit-code',
      about: {zh: '有差别也返回 0，供 git 等使用', en: '0 also where they differ, for git and others'},
    },
    {
      flags: '-f, --format <format>',
      about: {zh: '输出格式，默认 text', en: 'output format; default: text'},
      choices: diffFormats,
    },
    {flags: '--json', about: {zh: '等同 --format json', en: 'the same as --format json'}},
    ...outputOptions,
  ],
  clashes: [
    ['--stat', '--explain'],
    ...clashesOf('--stat', ['--json', ...diffFormats.filter(one => one !== 'text').map(withFlag)]),
    ...clashesOf('--explain', ['--format html', '--format grep']),
  ],
  examples: [
    'fengong diff old.txt new.txt',
    'fengong diff old.docx new.docx --unit 省财政厅',
    'fengong diff old.txt new.txt --format html -o changes.html',
  ],
  async run(context, args, options) {
    const given = [...((options.plan as string[] | undefined) ?? []), ...args]
    if (!areOfGit(args)) return compare(context, given, options)
    const [path = '', old = '', , , next = ''] = args
    await context.io.out(`${context.colours.strong(visible(path))}\n`)
    try {
      return await compare(context, [old, next], options, {old: `a/${path}`, new: path})
    } catch (error) {
      // git takes a failure for a reason to stop at this file.
      if (!(error instanceof UsageError) || options.exitCode !== false) throw error
      await context.io.out(`${visible(error.message)}\n`)
      return 0
    }
  },
}

/**
 * Whether git calls, as GIT_EXTERNAL_DIFF: path, old file, its hash and mode, new file, its hash and mode; of a rename the
 * new path and what is said of it besides. Whoever names seven files has no hash for the third.
 */
function areOfGit(args: readonly string[]): boolean {
  return argumentsOfGit.includes(args.length) && hash.test(args[2]!)
}

const argumentsOfGit = [7, 9]
/** `.` stands for a file that there is not. */
const hash = /^(?:[\da-f]{40,64}|\.)$/

async function compare(
  context: Context,
  paths: readonly string[],
  options: Options,
  names?: {old: string; new: string},
): Promise<ExitCode> {
  const asked = (options.json ? 'json' : options.format) as DiffFormat | undefined
  const format = outputFormat(asked, options.output, diffFormats, 'text', context.say)
  // The name of the file may have told the format.
  refuseClashes(diff, {...options, json: undefined, format}, context.say)
  const [oldPath, newPath] = paths
  if (oldPath === undefined || newPath === undefined || paths.length > 2)
    throw new UsageError(context.say('twoPlans', paths.length))
  if (oldPath === '-' && newPath === '-') throw new UsageError(context.say('stdinOnce'))
  if (oldPath === newPath) context.remark(context.say('sameFile', oldPath))
  const old = await loadVersion(context, oldPath, names?.old)
  const next = await loadVersion(context, newPath, names?.new)
  if (!context.exact) await shareNames([old, next], context.register)
  const {answerDiff} = await import('../diff-answer.ts')
  const answer = await answerDiff(context, [old, next], {...options, format})
  if (!answer) return 1
  await writeOutput(context, answer.text, options, [old, next])
  const file = outputFile(options)
  if (file !== undefined) context.remark(context.say('wroteFile', file))
  const tells = answer.differs || [old, next].some(holdsNoTask)
  return tells && options.exitCode !== false ? 1 : 0
}

/**
 * A version of a plan, perhaps by the name that git has for it. An empty file is one without tasks, which is said but of
 * what stands for no file at all: git compares a file that is new with `/dev/null`.
 */
export async function loadVersion(
  {load, say, remark}: Context,
  path: string,
  name?: string,
): Promise<LoadedPlan> {
  const loaded = await load(path)
  const called = {...loaded, name: name ?? loaded.name}
  const isEmpty = String(loaded.file).trim() === ''
  if (holdsNoTask(loaded) && !isEmpty) throw new UsageError(whyEmpty(called, say))
  if (isEmpty && name === undefined && path !== '/dev/null') remark(say('emptyFile', called.name))
  return called
}

/** Whether a comparison with it finds nothing to compare. */
export function holdsNoTask({plan}: LoadedPlan): boolean {
  return placedTasks(plan).length === 0
}
