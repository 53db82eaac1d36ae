/** Finds and reads the plans that a command is about. */
import {VFile} from 'vfile'
import {readPlan} from '../pipeline.ts'
import type {Plan} from '../plan/types.ts'
import {placedTasks} from '../plan/walk.ts'
import {decode} from '../read/decode.ts'
import type {Lang} from '../write/report.ts'
import type {Io} from './io.ts'
import type {Say} from './messages.ts'
import {reasonOf} from './reasons.ts'
import {UsageError} from './usage-error.ts'

export interface LoadedPlan {
  plan: Plan
  /** The document with the parser's messages. */
  file: VFile
  /** The name that citations give. */
  name: string
  bytes: Uint8Array
}

/** How to speak to the person. */
export interface Voice {
  say: Say
  lang: Lang
}

interface LoadOptions extends Voice {
  remark: (text: string) => void
  /** Whether a plan without tasks is of use. */
  allowEmpty: boolean
}

export const builtInName = 'yunnan-2015.txt'

/** `paths` as typed, `-` for standard input; where there are none, `FENGONG_PLAN`, else the built-in plan. */
export async function loadPlans(
  io: Io,
  paths: readonly string[] | undefined,
  options: LoadOptions,
): Promise<LoadedPlan[]> {
  const {say, remark, allowEmpty} = options
  const named = paths ?? (io.env.FENGONG_PLAN ? [io.env.FENGONG_PLAN] : undefined)
  if (!named) {
    const builtIn = await loadPlan(io, io.builtIn, builtInName, options)
    remark(say('builtIn', builtIn.plan.title ?? builtInName))
    return [builtIn]
  }
  if (named.filter(path => path === '-').length > 1) throw new UsageError(say('stdinOnce'))
  const loaded = await Promise.all(
    named.map(path => loadPlan(io, path, path === '-' ? '<stdin>' : path, options)),
  )
  const empty = loaded.filter(({plan}) => placedTasks(plan).length === 0)
  const complaints = empty.map(({file, name}) =>
    say(String(file).trim() === '' ? 'emptyFile' : 'noTasks', name),
  )
  if (empty.length === loaded.length && !allowEmpty) throw new UsageError(complaints.join(' '), 1)
  for (const complaint of complaints) remark(complaint)
  return loaded
}

async function loadPlan(io: Io, path: string, name: string, {say, lang}: Voice): Promise<LoadedPlan> {
  try {
    const bytes = await (path === '-' ? io.readStdin() : io.readFile(path))
    const decoded = decode(bytes)
    if ('problem' in decoded) throw new UsageError(say(decoded.problem, name))
    const file = new VFile({path: path === '-' ? '<stdin>' : path, value: decoded.text})
    return {plan: await readPlan(file), file, name, bytes}
  } catch (error) {
    if (error instanceof UsageError || !(error as NodeJS.ErrnoException).code) throw error
    throw new UsageError(say('cannotRead', name, reasonOf(error, lang)))
  }
}
