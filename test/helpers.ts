import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import type {Expanded, Io} from '../src/cli/io.ts'
import {main} from '../src/cli/main.ts'
import {parsePlan} from '../src/pipeline.ts'
import type {Plan} from '../src/plan/types.ts'

export const seedPath = 'seeds/yunnan-2015.txt'
export const seedText = readFileSync(seedPath, 'utf8')

/** The seed, parsed once for all tests of a file; none may change it. */
export const seedFile = new VFile({path: seedPath, value: seedText})
export const seed: Plan = parsePlan(seedFile)

/** A plan in the seed's way of writing. */
export function planOf(...lines: string[]): Plan {
  return parsePlan(lines.join('\n'))
}

export interface Run {
  code: number
  out: string
  err: string
  /** Files written; bytes as Latin-1. */
  written: Record<string, string>
}

interface World {
  files?: Record<string, string | Uint8Array>
  stdin?: string
  folders?: Record<string, Expanded>
  env?: Record<string, string>
  width?: number
  /** Files that may not be written. */
  locked?: readonly string[]
}

/** Runs a command line in a world of its own: its files, its standard input, its terminal. */
export async function run(
  argv: string[],
  {files = {}, folders = {}, stdin = '', env = {}, width, locked = []}: World = {},
): Promise<Run> {
  const result: Run = {code: 0, out: '', err: '', written: {}}
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? Buffer.from(content) : content
  const io: Io = {
    out: async content => {
      result.out += typeof content === 'string' ? content : Buffer.from(content).toString('utf8')
    },
    err: text => {
      result.err += text
    },
    readFile: async path => {
      const content = files[path]
      if (content !== undefined) return bytes(content)
      if (path === seedPath) return readFileSync(seedPath)
      throw Object.assign(new Error('none'), {code: 'ENOENT'})
    },
    expand: async path => folders[path],
    readStdin: async () => bytes(stdin),
    writeFile: async (path, content, force) => {
      if (path in files && !force) throw Object.assign(new Error('exists'), {code: 'EEXIST'})
      result.written[path] = typeof content === 'string' ? content : Buffer.from(content).toString('latin1')
    },
    askToReplace: async path => {
      if (locked.includes(path)) throw Object.assign(new Error('read-only'), {code: 'EACCES'})
    },
    env,
    width,
    builtIn: seedPath,
  }
  result.code = await main(argv, io, '0.0.0')
  return result
}

/** Runs on the seed without the remark about the built-in plan. */
export function runSeed(argv: string[], world: World = {}): Promise<Run> {
  return run(argv, {...world, env: {FENGONG_PLAN: seedPath, ...world.env}})
}

export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '')
}
