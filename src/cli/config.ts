/** `fengong.config.json` in the folder where the program runs; its shape is `schema/config.json`. */

import {type Severity, severities} from '../lint/rule.ts'
import type {RoleWord} from '../parse/clauses/roles.ts'
import {isRecord} from '../plan/is-record.ts'
import {type Role, roles} from '../plan/types.ts'
import {nearestNames} from '../units/match.ts'
import type {Io} from './io.ts'
import type {Voice} from './load.ts'
import {reasonOf} from './reasons.ts'
import {UsageError} from './usage-error.ts'

export interface Config {
  /** Role words besides the known ones. */
  roles: readonly RoleWord[]
  /** Files with registries of names. */
  registry: readonly string[]
  /** Severities of rules of `check`; whether there are such rules is for `check` to say. */
  rules: Readonly<Record<string, Severity | 'off'>>
  maxLead?: number
  failOn?: Severity
}

export const configFile = 'fengong.config.json'

export const ruleSettings = ['off', ...severities.toReversed()] as const

/** The config, an empty one where there is no such file. What is wrong in it is said with its place. */
export async function readConfig(io: Io, {say, lang}: Voice): Promise<Config> {
  const bytes = await io.readFile(configFile).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UsageError(say('cannotRead', configFile, reasonOf(error, lang)))
  })
  if (!bytes) return {roles: [], registry: [], rules: {}}
  const config = parse(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  )
  if (!isRecord(config)) throw new UsageError(say('configValue', configFile, '', config, ['{…}']))
  for (const key of Object.keys(config)) {
    if (!keys.includes(key)) throw unknown('', key, keys)
  }
  const {maxLead, failOn} = config
  return {
    roles: rolesIn(config.roles),
    registry: filesIn(config.registry),
    rules: rulesIn(config.rules),
    ...(maxLead !== undefined && {maxLead: wholeFrom1(maxLead)}),
    ...(failOn !== undefined && {failOn: oneOf('failOn', failOn, severities)}),
  }

  function parse(text: string): unknown {
    try {
      return JSON.parse(text)
    } catch (error) {
      throw new UsageError(say('configSyntax', configFile, wrongLine(text, error)))
    }
  }

  /** `{"lead": ["总召集单位"]}` */
  function rolesIn(value: unknown): RoleWord[] {
    return entriesOf('roles', value).flatMap(([role, words]) => {
      if (!isRole(role)) throw unknown('roles', role, roles)
      if (!Array.isArray(words) || !words.every(word => typeof word === 'string' && word !== ''))
        throw new UsageError(say('configValue', configFile, `roles.${role}`, words, ['["总召集单位", …]']))
      return words.map((word: string) => ({role, word}))
    })
  }

  /** `["names.json"]` */
  function filesIn(value: unknown): string[] {
    const files = value ?? []
    if (!Array.isArray(files) || !files.every(file => typeof file === 'string' && file !== ''))
      throw new UsageError(say('configValue', configFile, 'registry', value, ['["names.json", …]']))
    return files
  }

  /** `{"mixed-width": "off"}` */
  function rulesIn(value: unknown): Config['rules'] {
    return Object.fromEntries(
      entriesOf('rules', value).map(([rule, setting]) => [
        rule,
        oneOf(`rules.${rule}`, setting, ruleSettings),
      ]),
    )
  }

  function entriesOf(path: string, value: unknown): [string, unknown][] {
    if (value === undefined) return []
    if (!isRecord(value)) throw new UsageError(say('configValue', configFile, path, value, ['{…}']))
    return Object.entries(value)
  }

  function oneOf<T extends string>(path: string, value: unknown, all: readonly T[]): T {
    const found = all.find(one => one === value)
    if (found === undefined) throw new UsageError(say('configValue', configFile, path, value, all))
    return found
  }

  function wholeFrom1(value: unknown): number {
    if (!Number.isSafeInteger(value) || (value as number) < 1)
      throw new UsageError(say('configValue', configFile, 'maxLead', value, ['1', '2', '…']))
    return value as number
  }

  function unknown(path: string, key: string, all: readonly string[]): UsageError {
    const near = nearestNames(all, key)
    return new UsageError(say('configKey', configFile, path, key, near.length > 0 ? near : all))
  }
}

/** The line of what is no JSON, where the engine tells its place. */
export function wrongLine(text: string, error: unknown): number | undefined {
  const message = (error as Error).message
  const at = /end of JSON/.test(message) ? text.trimEnd().length : Number(/position (\d+)/.exec(message)?.[1])
  return Number.isNaN(at) ? undefined : text.slice(0, at).split('\n').length
}

const keys: readonly string[] = ['$schema', 'roles', 'registry', 'rules', 'maxLead', 'failOn']

export function isRole(name: unknown): name is Role {
  return roles.some(role => role === name)
}
