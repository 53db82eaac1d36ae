/** How plans are read: the options, and `fengong.config.json` in the folder where the program runs. */

import type {RoleWord} from '../parse/roles.ts'
import type {ReadOptions} from '../pipeline.ts'
import {type Role, roles} from '../plan/types.ts'
import {encodings} from '../read/decode.ts'
import {inputFormats} from '../read/index.ts'
import type {OptionSpec, Options} from './context.ts'
import type {Io} from './io.ts'
import type {Voice} from './load.ts'
import {UsageError} from './usage-error.ts'

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
  },
  {
    flags: '--role <role=word>',
    about: {
      zh: '补充职责用词，如 lead=主责单位',
      en: 'a role word besides the known ones, such as lead=主责单位',
    },
    many: true,
  },
] as const satisfies readonly OptionSpec[]

export const configFile = 'fengong.config.json'

export async function readOptions(
  {from, encoding, role}: Options,
  io: Io,
  voice: Voice,
): Promise<ReadOptions> {
  const words = [
    ...((role as string[] | undefined) ?? []).map(typed => roleWord(typed, voice)),
    ...(await configured(io, voice)),
  ]
  return {
    ...(from !== undefined && {format: from as NonNullable<ReadOptions['format']>}),
    ...(encoding !== undefined && {encoding: encoding as NonNullable<ReadOptions['encoding']>}),
    ...(words.length > 0 && {roles: words}),
  }
}

function roleWord(typed: string, {say}: Voice): RoleWord {
  const [, role, word] = /^(\w+)[=＝](.+)$/.exec(typed.trim()) ?? []
  if (!word || !isRole(role)) throw new UsageError(say('badRole', typed))
  return {role, word: word.trim()}
}

function isRole(name: unknown): name is Role {
  return roles.some(role => role === name)
}

/** `{"roles": {"lead": ["主责单位"]}}` */
async function configured(io: Io, {say}: Voice): Promise<RoleWord[]> {
  const bytes = await io.readFile(configFile).catch(() => undefined)
  if (!bytes) return []
  try {
    const config = JSON.parse(Buffer.from(bytes).toString('utf8')) as {roles?: Record<string, unknown>}
    return Object.entries(config.roles ?? {}).flatMap(([role, words]) => {
      if (!isRole(role) || !Array.isArray(words) || !words.every(word => typeof word === 'string'))
        throw new Error(role)
      return words.map(word => ({role, word}))
    })
  } catch (error) {
    throw new UsageError(say('badConfig', configFile, (error as Error).message))
  }
}
