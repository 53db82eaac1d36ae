/** The command line, as commander understands it, made from the table of commands. */
import {Command, Option} from 'commander'
import type {Lang} from '../write/report.ts'
import {displayWidth, wrap} from '../write/width.ts'
import {commands} from './commands/index.ts'
import type {CommandSpec, OptionSpec, Options, Text} from './context.ts'
import {sayIn} from './messages.ts'
import {placeholder, withPlaceholders} from './placeholders.ts'
import {readingOptions} from './read-options.ts'
import {UsageError} from './usage-error.ts'

const globalOptions = [
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
    choices: ['zh', 'en'],
  },
  {flags: '--color', about: {zh: '总是使用颜色', en: 'always use colour'}},
  {flags: '--no-color', about: {zh: '不用颜色', en: 'never use colour'}},
] as const satisfies readonly OptionSpec[]

export type Invoke = (spec: CommandSpec, args: readonly string[], options: Options) => Promise<void>

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
  for (const spec of meant(argv)) {
    const command = program.command(spec.name).description(spec.about[lang])
    if (spec.arguments) command.argument(spec.arguments.syntax, spec.arguments.about[lang])
    else command.argument('[file...]', words.files[lang])
    for (const option of spec.options) command.addOption(newOption(option, lang))
    command.addHelpText(
      'after',
      `\n${words.examples[lang]}\n${spec.examples.map(example => `  ${example}\n`).join('')}`,
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

function newOption({flags, about, choices, many}: OptionSpec, lang: Lang): Option {
  const option = new Option(flags, about[lang])
  if (choices) option.choices(choices)
  if (many) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value])
  return option.required || option.optional ? refusingEmpty(option, lang) : option
}

const isBlank = (word: string) => word.trim() === ''

/** An empty value is a variable of a script that was never set: it would ask for nothing, or for all. */
function refusingEmpty(option: Option, lang: Lang): Option {
  const parse = option.parseArg
  return option.argParser((value: string, before: unknown) => {
    if (isBlank(value)) throw new UsageError(sayIn(lang)('valueMissing', option.long ?? option.flags))
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

const words = {
  version: {zh: '显示版本', en: 'the version'},
  help: {zh: '显示帮助', en: 'this help'},
  files: {zh: '方案文件，同 -p', en: 'plans, as with -p'},
  examples: {zh: '示例：', en: 'Examples:'},
} satisfies Record<string, Text>

const titles: Record<Lang, Record<string, string>> = {
  en: {},
  zh: {
    // Commander puts a blank behind it.
    'Usage:': '用法:',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Global Options:': '通用选项：',
    'Commands:': '命令：',
  },
}
