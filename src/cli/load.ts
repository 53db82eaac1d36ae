/** Finds and reads the plans that a command is about. */
import {normalize} from 'node:path'
import {VFile} from 'vfile'
import type {FoundDocument, ReadOptions} from '../pipeline.ts'
import {sayFinding} from '../plan/say-finding.ts'
import {isReadError, type ReadProblem} from '../read/read-error.ts'
import {builtInRegister} from '../units/built-in-register.ts'
import type {Register} from '../units/register.ts'
import type {Lang} from '../write/report.ts'
import {builtInPlan} from './built-in-plan.ts'
import type {Expanded, Io} from './io.ts'
import type {Say} from './messages.ts'
import {reasonOf} from './reasons.ts'
import {sayWhatIsEmpty, sayWhatIsOdd} from './say-of-plans.ts'
import {restored} from './stored-document.ts'
import {UsageError} from './usage-error.ts'

export interface LoadedPlan extends FoundDocument {
  /** The name that citations give. */
  name: string
  bytes: Uint8Array
  /** What -p was given for it, `-` for standard input; nothing where none was needed. */
  argument?: string
  /** The command that shows what is odd in it, where something is. */
  commandForOdd?: string
  /** Spellings that only other plans have, by the names that all go by. */
  otherNames?: ReadonlyMap<string, string>
  /** Reads other bytes in its place. */
  reread: (bytes: Uint8Array) => Promise<FoundDocument>
}

/** How to speak to the person. */
export interface Voice {
  say: Say
  lang: Lang
}

export interface LoadOptions extends Voice {
  remark: (text: string) => void
  /** Whether a plan without tasks is of use. */
  allowEmpty: boolean
  /** Leave it to the caller to say what is empty. */
  quiet?: boolean
  /** The command that shows what is odd in a plan; where there is none, nothing is said of it. */
  commandForOdd?: (loaded: LoadedPlan) => Promise<string | undefined>
  read: ReadOptions
  /** Whether names may stay as the document has them, which saves time. */
  quotes?: boolean
}

export interface Loaded {
  plans: LoadedPlan[]
  /** Whether some file could not be read, which was said. */
  failed: boolean
}

const builtInName = 'yunnan-2015.txt'

/** `paths` as typed, `-` for standard input; where there are none, `FENGONG_PLAN`, else the built-in plan. */
export async function loadPlans(
  io: Io,
  paths: readonly string[] | undefined,
  options: LoadOptions,
): Promise<Loaded> {
  const {say, remark} = options
  const named = paths ?? (io.env.FENGONG_PLAN ? [io.env.FENGONG_PLAN] : undefined)
  if (!named) {
    const builtIn = await loadPlan(io, io.builtIn, builtInName, options)
    remark(say('builtIn', builtInName))
    return {plans: [builtIn], failed: false}
  }
  if (named.filter(path => path === '-').length > 1) throw new UsageError(say('stdinOnce'))
  const complaints: string[] = []
  /** What one path or file gives; what is wrong with it is kept for the end. */
  const tried = async <Given>(give: () => Promise<Given[]>): Promise<Given[]> =>
    give().catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error
      complaints.push(error.message)
      return []
    })
  const all: string[] = []
  for (const path of named) all.push(...(await tried(() => expand(io, path, options))))
  // A file that is named twice, or stands in a folder that is named too, is one.
  const files = new Map(all.map(path => [normalize(path), path])).values()
  const plans: LoadedPlan[] = []
  for (const path of files)
    plans.push(
      ...(await tried(async () => [await loadPlan(io, path, path === '-' ? '<stdin>' : path, options)])),
    )
  if (plans.length === 0) throw new UsageError(complaints.join('\n'))
  for (const complaint of complaints) remark(complaint)
  sayWhatIsOdd(plans, options)
  if (!options.read.exact && !options.quotes)
    await shareNames(plans, () => options.read.register ?? builtInRegister())
  const failed = complaints.length > 0
  if (!options.quiet) sayWhatIsEmpty(plans, failed, options)
  return {plans, failed}
}

/** One name for each unit of several plans. */
export async function shareNames(plans: readonly LoadedPlan[], register: () => Register): Promise<void> {
  if (plans.length < 2) return
  const {joinNames} = await import('./reading.ts')
  const otherNames = joinNames(
    plans.map(({plan}) => plan),
    register(),
  )
  for (const loaded of plans) loaded.otherNames = otherNames
}

async function expanded(io: Io, path: string, {say, lang}: Voice): Promise<Expanded | undefined> {
  try {
    return await io.expand(path)
  } catch (error) {
    throw new UsageError(say('cannotRead', path, reasonOf(error, lang)))
  }
}

/** The files of a folder or a pattern. */
async function expand(io: Io, path: string, {remark, ...voice}: LoadOptions): Promise<string[]> {
  const found = path === '-' ? undefined : await expanded(io, path, voice)
  if (!found) return [path]
  const {files, others, hasFolders} = found
  const remarks = [
    others.length > 0 ? voice.say('othersWithin', path, others) : [],
    hasFolders ? voice.say('foldersWithin', path.replace(/[\\/]+$/, '')) : [],
  ].flat()
  if (files.length === 0) throw new UsageError([voice.say('noFiles', path), ...remarks].join(' '))
  remarks.forEach(remark)
  return files
}

async function loadPlan(
  io: Io,
  path: string,
  name: string,
  {say, lang, read, quotes, remark, allowEmpty, commandForOdd}: LoadOptions,
): Promise<LoadedPlan> {
  // Its cells would be read as running text, which assigns nothing to anybody.
  if (/\.csv$/i.test(path) && read.format === undefined) throw new UsageError(say('csvPlan', name))
  try {
    const bytes = await (path === '-' ? io.readStdin() : io.readFile(path))
    const reread = async (value: Uint8Array) =>
      (await import('./reading.ts')).readDocument(
        new VFile({path: path === '-' ? '<stdin>' : path, value}),
        quotes ? {...read, exact: true} : read,
      )
    const known = path === io.builtIn && Object.keys(read).length === 0 ? builtInPlan(path) : undefined
    const document = (known && restored(known, path, bytes)) ?? (await reread(bytes))
    const {file} = document
    const doubt = file.messages.find(({ruleId}) => ruleId === 'doubtful-encoding')
    if (doubt) remark(`${name}: ${sayFinding(doubt, lang)}`)
    // How many the parser met is not how many `check` finds, which knows more.
    const isOdd = file.messages.some(({fatal}) => fatal === false)
    const argument = path === io.builtIn ? {} : {argument: path}
    const loaded = Object.assign(document, {name, bytes, reread, ...argument})
    const command = isOdd && path !== io.builtIn && !allowEmpty ? await commandForOdd?.(loaded) : undefined
    return command === undefined ? loaded : Object.assign(loaded, {commandForOdd: command})
  } catch (error) {
    if (isReadError(error)) throw new UsageError(whyUnreadable(name, error.reason, read, say))
    if (!(error as NodeJS.ErrnoException).code) throw error
    throw new UsageError(say('cannotRead', name, reasonOf(error, lang)))
  }
}

/** What was said of a file and is not so is told before what could be wrong with the file itself. */
function whyUnreadable(
  name: string,
  problem: ReadProblem,
  {encoding, format}: ReadOptions,
  say: Say,
): string {
  if (encoding && problem === 'encoding') return say('notInEncoding', name, encoding)
  // What is in no format at all may once have been what its name says.
  if (problem === 'binary' && /\.(?:docx|pdf)$/i.test(name)) return say('unreadable', name, 'broken')
  if (format && problem === 'broken') return say('notInFormat', name, format)
  return say('unreadable', name, problem)
}
