/** The command line, as commander understands it, made from the table of commands. */
import {Command, Help, Option} from 'commander'
import type {Lang} from '../write/report.ts'
import {displayWidth, wrap} from '../write/width.ts'
import {commands} from './commands/index.ts'
import type {CommandSpec, OptionSpec, Options, Text} from './context.ts'
import {sayIn} from './messages.ts'
import {placeholder, withPlaceholders} from './placeholders.ts'
import {readingOptions} from './read-options.ts'
import {indented} from './text/indented.ts'
import {UsageError} from './usage-error.ts'

const languages = ['zh', 'en'] as const

/** `zh_CN`, `ZH` and `zh-Hans` are `zh`. */
export function languageNamed(typed: string): Lang | undefined {
  return languages.find(lang => new RegExp(`^${lang}(?![a-z])`, 'i').test(typed))
}

const globalOptions: readonly OptionSpec[] = [
  {
    flags: '-p, --plan <file>',
    about: {
      zh: '方案文件，可多次给出；- 为标准输入；默认取环境变量 FENGONG_PLAN，否则为内置方案',
      en: 'a plan, may be given several times; - is standard input; default: FENGONG_PLAN, else the built-in plan',
    },
    many: true,
  },
  ...readingOptions,
  {
    flags: '--lang <lang>',
    about: {zh: '语言，默认随系统', en: 'language; default: the locale’s'},
    choices: languages,
    parse: (typed, say) => {
      const asked = languageNamed(typed)
      if (asked) return asked
      throw new UsageError(say('badChoice', '--lang', typed, languages))
    },
  },
  {flags: '--color', about: {zh: '总是使用颜色', en: 'always use colour'}},
  {flags: '--no-color', about: {zh: '不用颜色', en: 'never use colour'}},
]

export type Invoke = (spec: CommandSpec, args: readonly string[], options: Options) => Promise<void>

/** Columns that a description needs beside what it describes; where there are fewer it stands below. */
const leastRoom = 30

/** To define all commands with all their options would slow every start: those that `argv` cannot mean are left out. */
export function buildProgram(argv: readonly string[], lang: Lang, version: string, invoke: Invoke): Command {
  const program = new Command('fengong')
  program
    .description(about[lang])
    .version(version, '-V, --version', words.version[lang])
    .helpOption('-h, --help', words.help[lang])
    .helpCommand(false)
    .exitOverride()
    .configureHelp({
      displayWidth,
      showGlobalOptions: true,
      minWidthToWrap: leastRoom,
      formatHelp: (command, helper) =>
        // A full-width colon has its blank in itself.
        Help.prototype.formatHelp.call(helper, command, helper).replace('： ', '：'),
      formatItem: (term, termWidth, about, helper) =>
        about && (helper.helpWidth ?? 80) - termWidth < leastRoom
          ? `  ${term}\n${indented(about, '      ', helper.helpWidth).trimEnd()}`
          : Help.prototype.formatItem.call(helper, term, termWidth, about, helper),
      styleTitle: title => titles[lang][title] ?? title,
      commandUsage: command =>
        withPlaceholders(['fengong', ...nameWithin(command), command.usage()].join(' '), lang),
      subcommandTerm: command =>
        withPlaceholders(`${command.name()} ${command.usage().replace(/\[options\] ?/, '')}`, lang).trim(),
      argumentTerm: argument => placeholder(argument.name(), lang),
      optionTerm: option => withPlaceholders(option.flags, lang),
      optionDescription: option => describe(option, lang),
      ...(lang === 'zh' ? {boxWrap: (text: string, width: number) => wrap(text, width).join('\n')} : {}),
    })
  for (const spec of globalOptions) program.addOption(newOption(spec, lang))
  program.addHelpText('after', ({command}) => (command === program ? afterAll[lang] : ''))
  for (const spec of meant(argv)) {
    const command = program.command(spec.name).description(spec.about[lang])
    if (spec.arguments) command.argument(spec.arguments.syntax, spec.arguments.about[lang])
    else command.argument('[file...]', (spec.onePlan ? words.file : words.files)[lang])
    for (const option of spec.options) command.addOption(newOption(option, lang))
    command.addHelpText(
      'after',
      `\n${words.examples[lang]}\n${spec.examples.map(example => `  ${example}\n`).join('')}${spec.note ? `\n${spec.note[lang]}\n` : ''}`,
    )
    command.action(async (...given: unknown[]) => {
      const typed = [given[0]].flat().filter(word => typeof word === 'string')
      const [argument = ''] = /\w+/.exec(spec.arguments?.syntax ?? 'file') ?? []
      if (typed.some(isBlank)) throw new UsageError(sayIn(lang)('argumentMissing', argument))
      const options = command.optsWithGlobals<{plan?: string[]}>()
      if (spec.arguments) return invoke(spec, typed, options)
      const files = [...(options.plan ?? []), ...typed]
      return invoke(spec, [], files.length > 0 ? {...options, plan: files} : options)
    })
  }
  return program
}

/** The name of a command of the program; none for the program itself. */
function nameWithin(command: Command): string[] {
  return command.parent ? [command.name()] : []
}

/** The commands that are named; all, where none is or help is asked for. */
function meant(argv: readonly string[]): readonly CommandSpec[] {
  const named = commands.filter(({name}) => argv.includes(name))
  const listed = argv.some(word => word === '-h' || word === '--help' || word === 'complete')
  return named.length > 0 && !listed ? named : commands
}

function newOption({flags, about, choices, many, parse}: OptionSpec, lang: Lang): Option {
  const option = new Option(flags, about[lang])
  if (choices) option.choices(choices)
  if (many) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value])
  if (parse) option.argParser((value: string) => parse(value, sayIn(lang)))
  return option.required || option.optional ? refusingEmpty(option, lang) : option
}

const isBlank = (word: string) => word.trim() === ''

/** --lead --count: the next option is no unit. */
const anOption = /^--?[a-z]/i

/** An empty value is a variable of a script that was never set: it would ask for nothing, or for all. */
function refusingEmpty(option: Option, lang: Lang): Option {
  const parse = option.parseArg
  return option.argParser((value: string, before: unknown) => {
    if (isBlank(value) || anOption.test(value))
      throw new UsageError(sayIn(lang)('valueMissing', option.long ?? option.flags))
    return parse ? parse(value, before) : value
  })
}

function describe({description, argChoices}: Option, lang: Lang): string {
  if (!argChoices) return description
  return lang === 'zh'
    ? `${description}（${argChoices.join('、')}）`
    : `${description} (${argChoices.join(', ')})`
}

const about: Text = {
  zh: '读取责任分工方案，回答谁牵头、谁协同、出自何处。',
  en: 'Reads Chinese plans that divide work among units, and answers who leads, who cooperates, and where it says so.',
}

const afterAll: Text = {
  zh: `
示例：
  fengong who-leads 1.1.1
  fengong tasks plan.docx --unit 财政
  fengong help tasks

退出码：0 找到；1 没有结果、方案没有任务、两稿有差别或 check 发现问题；2 用法有误或文件无法读取。
`,
  en: `
Examples:
  fengong who-leads 1.1.1
  fengong tasks plan.docx --unit 财政
  fengong help tasks

Exit codes: 0 found; 1 nothing found, no task in the plan, plans that differ, or findings of check; 2 misuse, or a file that cannot be read.
`,
}

const words = {
  version: {zh: '显示版本', en: 'the version'},
  help: {zh: '显示帮助', en: 'this help'},
  file: {zh: '方案文件，一份，同 -p', en: 'the plan, one alone, as with -p'},
  files: {zh: '方案文件，同 -p', en: 'plans, as with -p'},
  examples: {zh: '示例：', en: 'Examples:'},
} satisfies Record<string, Text>

const titles: Record<Lang, Record<string, string>> = {
  en: {},
  zh: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Global Options:': '通用选项：',
    'Commands:': '命令：',
  },
}
