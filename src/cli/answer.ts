/** The end of every command: an answer in the format that was asked for. */
import {dirname, resolve} from 'node:path'
import {type Format, formats, writers} from '../write/index.ts'
import type {Report, WriteOptions} from '../write/report.ts'
import type {Context, ExitCode, OptionSpec, Options} from './context.ts'
import type {LoadedPlan} from './load.ts'
import {reasonOf} from './reasons.ts'
import {UsageError} from './usage-error.ts'

export const formatOptions = [
  {
    flags: '-f, --format <format>',
    about: {
      zh: '输出格式；默认在终端为表格或文字，在管道中为纯文本',
      en: 'output format; by default made for reading in a terminal, plain in a pipe',
    },
    choices: formats,
  },
  {flags: '--json', about: {zh: '等同 --format json', en: 'the same as --format json'}},
] as const satisfies readonly OptionSpec[]

export const outputOptions = [
  {
    flags: '-o, --output <file>',
    about: {zh: '写入文件，而非标准输出', en: 'write to a file instead of standard output'},
  },
  {flags: '--force', about: {zh: '覆盖已有文件', en: 'replace a file that exists'}},
] as const satisfies readonly OptionSpec[]

/** The format that was asked for, if any was. */
export function formatAsked({format, json}: Options): Format | undefined {
  return json ? 'json' : (format as Format | undefined)
}

/** Where none was asked for: a table in a terminal, lines for a pipe. */
export function usualFormat({io}: Context): Format {
  return io.width === undefined ? 'plain' : 'table'
}

/** Writes a report; 0 where it has rows, else 1. */
export async function answer<Row>(
  context: Context,
  report: Report<Row>,
  format: Format | undefined,
): Promise<ExitCode> {
  const {io} = context
  await io.out(await render(context, report, format ?? usualFormat(context), {width: io.width}))
  return report.rows.length > 0 ? 0 : 1
}

/** The text of a report. */
export async function render<Row>(
  context: Context,
  report: Report<Row>,
  format: Format,
  options: Partial<WriteOptions>,
): Promise<string> {
  // Nothing found is said on standard error; a table's head alone would say nothing.
  if (report.rows.length === 0 && (format === 'table' || format === 'markdown')) return ''
  return writers[format](report, {lang: context.lang, strong: context.colours.strong, ...options})
}

/** Says that a file that exists may not be written, before anything is. */
export async function askToReplace({io, say, lang}: Context, path: string): Promise<void> {
  await io.askToReplace(path).catch((error: unknown) => {
    throw new UsageError(say('cannotWrite', path, reasonOf(error, lang)))
  })
}

/** The file that `-o` names; none for `-`, which is standard output. */
export function outputFile({output}: Options): string | undefined {
  return output === '-' ? undefined : (output as string | undefined)
}

/** Writes an answer where `-o` says, never onto one of the plans; else to standard output. */
export async function writeOutput(
  context: Context,
  text: string,
  options: Options,
  plans: readonly LoadedPlan[] = [],
): Promise<void> {
  const file = outputFile(options)
  if (file === undefined) return context.io.out(text)
  if (plans.some(({argument}) => argument !== undefined && resolve(argument) === resolve(file)))
    throw new UsageError(context.say('outputIsPlan', file))
  await writeFile(context, file, text, options.force === true)
}

/** Writes a text or bytes to a file that must not exist, or may be replaced with `force`. */
export async function writeFile(
  {io, say, lang}: Context,
  path: string,
  content: string | Uint8Array,
  force: boolean,
): Promise<void> {
  await io.writeFile(path, content, force).catch((error: unknown) => {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw new UsageError(say('outputExists', path))
    const why = code === 'ENOENT' ? say('noFolder', dirname(path)) : reasonOf(error, lang)
    throw new UsageError(say('cannotWrite', path, why))
  })
}
