/** Runs one command line; the only place where errors become sentences and exit codes. */
import {CommanderError} from 'commander'
import {builtInRegister} from '../units/built-in-register.ts'
import type {Lang} from '../write/report.ts'
import {visible} from '../write/visible.ts'
import {refuseClashes} from './clashes.ts'
import {coloursFor, wantsColour} from './colours.ts'
import {commands} from './commands/index.ts'
import {readConfig} from './config.ts'
import type {CommandSpec, ExitCode, Options} from './context.ts'
import type {Io} from './io.ts'
import {type Loaded, type LoadedPlan, loadPlans, type Voice} from './load.ts'
import {sayIn} from './messages.ts'
import {explainMisuse} from './misuse.ts'
import {commandForOdd} from './odd-places.ts'
import {buildProgram, languageNamed} from './program.ts'
import {readOptions} from './read-options.ts'
import {reasonOf} from './reasons.ts'
import {UsageError} from './usage-error.ts'

/** `typed` is without the program's name. */
export async function main(typed: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const argv = typed[0] === 'help' ? helped(typed.slice(1)) : typed
  const lang = languageOf(argv, io.env)
  const say = sayIn(lang)
  const fail = (sentence: string, exitCode: ExitCode = 2): ExitCode => {
    io.err(linesOf(sentence))
    return exitCode
  }
  let code: ExitCode = 0
  let help = ''
  const program = buildProgram(argv, lang, version, async (spec, args, options) => {
    code = await runCommand(spec, args, options, io, {lang, say}, version)
  })
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: text => {
        help += text
      },
      writeErr: () => {},
      getOutHelpWidth: () => io.width ?? 100,
    })
  }
  try {
    if (argv[0] === 'complete') {
      const {complete} = await import('./complete.ts')
      await complete(program, argv.slice(1), io, {say, lang})
      return 0
    }
    await program.parseAsync(argv.length > 0 ? argv : ['--help'], {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof UsageError) return fail(error.message, error.exitCode)
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) return fail(explainMisuse(error, knownWords(program), say))
      return io.out(help).then(() => 0, whyNotWritten)
    }
    return whyNotWritten(error)
  }
  function whyNotWritten(error: unknown): ExitCode {
    const {code, syscall} = error as NodeJS.ErrnoException
    const reason = syscall === 'write' ? code : undefined
    // Whoever closes the pipe early (`| head -1`) has what he wanted.
    if (reason === 'EPIPE') return 0
    if (error instanceof RangeError) return fail(say('tooLargeAnswer'))
    if (reason) return fail(say('cannotWrite', words.standardOutput[lang], reasonOf(error, lang)))
    return fail(say('failed', (error as Error).stack?.split('\n').slice(0, 2).join(' ') ?? String(error)))
  }
}

/** `fengong help tasks` is what people type where they do not know yet. */
function helped(words: readonly string[]): readonly string[] {
  const isKnown =
    words[0] === undefined || words[0].startsWith('-') || commands.some(({name}) => name === words[0])
  return isKnown ? [...words, '--help'] : words
}

/** Each line of a report by itself. */
function linesOf(text: string): string {
  return text
    .split('\n')
    .map(line => `fengong: ${visible(line)}\n`)
    .join('')
}

async function runCommand(
  spec: CommandSpec,
  args: readonly string[],
  options: Options,
  io: Io,
  voice: Voice,
  version: string,
): Promise<ExitCode> {
  const colours = await coloursFor(
    wantsColour(options.color as boolean | undefined, io.env, io.width !== undefined),
  )
  refuseClashes(spec, options, voice.say)
  const remark = (text: string) => io.err(linesOf(text))
  const config = await readConfig(io, voice)
  const read = await readOptions(options, config, io, voice)
  const quotes = spec.quotes?.(options) === true
  const register = () => read.register ?? builtInRegister()
  const asked = {...voice, remark, read, quotes}
  const odd = (loaded: LoadedPlan) => commandForOdd(loaded, {config, lang: voice.lang, register})
  let loading: Promise<Loaded> | undefined
  const plans = async (allowEmpty = false) => {
    const paths = options.plan as string[] | undefined
    loading ??= loadPlans(io, paths, {...asked, allowEmpty, commandForOdd: odd})
    return (await loading).plans
  }
  const load = async (path: string) => {
    const {plans} = await loadPlans(io, [path], {...asked, allowEmpty: true, quiet: true})
    if (plans.length > 1) throw new UsageError(voice.say('severalInOne', path, plans.length))
    return plans[0]!
  }
  const exact = quotes || read.exact === true
  const context = {io, ...voice, version, config, colours, remark, plans, load, exact}
  const code = await spec.run({...context, register}, args, options)
  return (await loading)?.failed ? 2 : code
}

/** `--lang`, else the locale's. */
function languageOf(argv: readonly string[], env: Io['env']): Lang {
  const at = argv.indexOf('--lang')
  const asked = at < 0 ? argv.find(arg => arg.startsWith('--lang='))?.slice('--lang='.length) : argv[at + 1]
  const named = languageNamed(asked ?? '')
  if (named) return named
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return locale.startsWith('zh') ? 'zh' : 'en'
}

function knownWords(program: ReturnType<typeof buildProgram>): string[] {
  const options = [program, ...program.commands].flatMap(command =>
    command.options.map(({long}) => long ?? ''),
  )
  return [...new Set([...commands.map(({name}) => name), ...options])]
}

const words = {standardOutput: {zh: '标准输出', en: 'standard output'}}
