/** How plans are read: the options, and what the config adds. */

import type {RoleWord} from '../parse/clauses/roles.ts'
import type {ReadOptions} from '../pipeline.ts'
import type {Role} from '../plan/types.ts'
import {type Encoding, encodings} from '../read/decode.ts'
import {inputFormats} from '../read/index.ts'
import type {Register} from '../units/register.ts'
import {type Config, isRole, wrongLine} from './config.ts'
import type {OptionSpec, Options} from './context.ts'
import type {Io} from './io.ts'
import type {Voice} from './load.ts'
import {reasonOf} from './reasons.ts'
import {UsageError} from './usage-error.ts'

const otherNames: Readonly<Record<string, Encoding>> = {
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
  cp950: 'big5',
  'utf-16': 'utf-16le',
  utf16: 'utf-16le',
}

/** As columns are headed. */
const roleTerms: Readonly<Record<string, Role>> = {
  牵头: 'lead',
  协同: 'cooperating',
  配合: 'cooperating',
  责任: 'responsible',
}

export const readingOptions = [
  {
    flags: '--from <format>',
    about: {zh: '方案的格式，默认自动识别', en: 'format of the plan; default: told from content and name'},
    choices: inputFormats,
  },
  {
    flags: '--encoding <name>',
    about: {zh: '文本的编码，默认自动识别', en: 'encoding of text; default: found out'},
    choices: encodings,
    parse: (typed, say) => {
      const name = typed.toLowerCase()
      const asked = encodings.find(one => one === name || one.replace('-', '') === name) ?? otherNames[name]
      if (asked) return asked
      throw new UsageError(say('badChoice', '--encoding', typed, encodings))
    },
  },
  {
    flags: '--role <role=word>',
    about: {
      zh: '补充职责用词，如 lead=总召集单位',
      en: 'a role word besides the known ones, such as lead=总召集单位',
    },
    many: true,
  },
  {
    flags: '--registry <file>',
    about: {
      zh: '补充或取代内置单位名录的 JSON 文件',
      en: 'a JSON file with names of units, besides or instead of the built-in ones',
    },
    many: true,
  },
  {
    flags: '--exact',
    about: {zh: '单位名只按原文，不并入异写', en: 'names of units only as they are written, no variants'},
  },
] as const satisfies readonly OptionSpec[]

export async function readOptions(
  {from, encoding, role, registry, exact}: Options,
  config: Config,
  io: Io,
  voice: Voice,
): Promise<ReadOptions> {
  const own = [...config.registry, ...((registry as string[] | undefined) ?? [])]
  const words = [
    ...((role as string[] | undefined) ?? []).map(typed => roleWord(typed, voice)),
    ...config.roles,
  ]
  return {
    ...(from !== undefined && {format: from as NonNullable<ReadOptions['format']>}),
    ...(encoding !== undefined && {encoding: encoding as NonNullable<ReadOptions['encoding']>}),
    ...(words.length > 0 && {roles: words}),
    ...(own.length > 0 && {register: await readRegisters(own, io, voice)}),
    ...(exact === true && {exact}),
  }
}

/** The built-in registry with those of some files, of which a later one holds. */
async function readRegisters(paths: readonly string[], io: Io, {say, lang}: Voice): Promise<Register> {
  const documents: unknown[] = []
  for (const path of paths) {
    const bytes = await io.readFile(path).catch((error: unknown) => {
      throw new UsageError(say('cannotRead', path, reasonOf(error, lang)))
    })
    documents.push(parsed(path, bytes, say))
  }
  const {registerWith} = await import('../units/own-register.ts')
  const found = registerWith(documents)
  if ('wrong' in found) throw new UsageError(say('badRegistry', paths[found.index]!, found.wrong))
  return found
}

function parsed(path: string, bytes: Uint8Array, say: Voice['say']): unknown {
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(say('configSyntax', path, wrongLine(text, error)))
  }
}

function roleWord(typed: string, {say}: Voice): RoleWord {
  const [, named = '', word] = /^([\w一-鿿]+)[=＝](.+)$/.exec(typed.trim()) ?? []
  const role = roleTerms[named] ?? named
  if (!word || !isRole(role)) throw new UsageError(say('badRole', typed))
  return {role, word: word.trim()}
}
