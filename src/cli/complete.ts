/** Completion: the words that may come next, numbers and unit names of the plan among them. */
import {readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import tab from '@bomb.sh/tab/commander'
import type {Command} from 'commander'
import {rules} from '../lint/rules/index.ts'
import {addresses} from '../query/addresses.ts'
import type {Io} from './io.ts'
import {type LoadedPlan, loadPlans, type Voice} from './load.ts'
import {unitNamesIn} from './look-up-units.ts'

const longestHint = 30

type Offer = (value: string, about: string) => void

/** Prints completions for the words after `complete --`, the last of which is being typed. */
export async function complete(
  program: Command,
  words: readonly string[],
  io: Io,
  voice: Voice,
): Promise<void> {
  const typed = words[0] === '--' ? words.slice(1) : [...words]
  const plans = await plansFor(typed, io, voice)
  const root = tab(program)
  // The command that asks for completions is not for people.
  root.commands.delete('complete')
  const numbers = (offer: Offer) => {
    for (const {unique, node} of plans.flatMap(({plan}) => addresses(plan))) {
      offer(unique, (node.title ?? (node.type === 'task' ? node.text : '')).slice(0, longestHint))
    }
  }
  const units = (offer: Offer) => {
    for (const name of unitNamesIn(plans)) offer(name, '')
  }
  const ruleIds = (offer: Offer) => {
    for (const {id, about} of rules) offer(id, about[voice.lang])
  }
  const files = (offer: Offer) => {
    for (const path of filesBeside(typed.at(-1) ?? '')) offer(path, '')
  }
  // The options of the program hold after every command too.
  for (const command of root.commands.values()) {
    for (const [name, option] of root.options) command.options.set(name, option)
  }
  for (const command of [root, ...root.commands.values()]) {
    for (const argument of command.arguments.values()) {
      if (argument.name === 'number') argument.handler = numbers
      if (argument.name === 'name') argument.handler = units
    }
    for (const option of command.options.values()) {
      const kind = option.value.replace(/^not-/, '')
      if (['lead', 'cooperating', 'responsible', 'unit'].includes(kind)) option.handler = units
      if (kind === 'in') option.handler = numbers
      if (kind === 'rule' || kind === 'ignore') option.handler = ruleIds
      if (kind === 'plan' || kind === 'output') option.handler = files
    }
  }
  root.parse(typed)
}

/** The plan of the line being typed; an unreadable one completes to nothing. */
async function plansFor(typed: readonly string[], io: Io, voice: Voice): Promise<LoadedPlan[]> {
  const paths = typed
    .slice(0, -1)
    .flatMap((word, index) => (/^(?:-p|--plan)$/.test(typed[index - 1] ?? '') ? [word] : []))
  const options = {...voice, allowEmpty: true, remark: () => {}, read: {}}
  return loadPlans(io, paths.length > 0 ? paths : undefined, options).then(
    ({plans}) => plans,
    () => [],
  )
}

function filesBeside(typed: string): string[] {
  const folder = typed.endsWith('/') ? typed : dirname(typed)
  try {
    return readdirSync(folder, {withFileTypes: true}).map(
      entry =>
        (folder === '.' && !typed.startsWith('./') ? entry.name : join(folder, entry.name)) +
        (entry.isDirectory() ? '/' : ''),
    )
  } catch {
    return []
  }
}
