/**
 * Completion: the words that may come next, numbers and unit names of the plan among them; files are for the
 * shell to complete.
 */
import tab from '@bomb.sh/tab/commander'
import type {Command} from 'commander'
import {rules} from '../lint/rules/index.ts'
import {bodyKinds} from '../plan/body-kinds.ts'
import {addresses} from '../query/addresses.ts'
import {taskColumnNames, taskColumns} from '../write/task-columns.ts'
import {kindNames} from '../write/unit-columns.ts'
import {shells} from './commands/completion.ts'
import type {Io} from './io.ts'
import {type LoadedPlan, loadPlans, type Voice} from './load.ts'
import {unitNamesIn} from './look-up-units.ts'

const longestHint = 30

type Offer = (value: string, about: string) => void

/** What the shell's script is to do besides, as cobra numbers it. */
const directives = {files: ':0', nothing: ':4'}

/** Prints completions for the words after `complete --`, the last of which is being typed. */
export async function complete(
  program: Command,
  words: readonly string[],
  io: Io,
  voice: Voice,
): Promise<void> {
  const given = words[0] === '--' ? words.slice(1) : [...words]
  const typed = given[0] === 'help' ? given.slice(1) : given
  const last = typed.at(-1) ?? ''
  const plans = await plansFor(program, typed, io, voice)
  const root = tab(program)
  // The command that asks for completions is not for people.
  root.commands.delete('complete')
  let wantsFiles = false
  const offered: Record<string, (offer: Offer) => void> = {
    file: () => {
      wantsFiles = true
    },
    number: offer => {
      for (const {unique, node} of plans.flatMap(({plan}) => addresses(plan)))
        offer(unique, (node.title ?? (node.type === 'task' ? node.text : '')).slice(0, longestHint))
    },
    unit: offer => {
      for (const name of unitNamesIn(plans)) offer(name, '')
    },
    rule: offer => {
      for (const {id, about} of rules) offer(id, about[voice.lang])
    },
    kind: offer => {
      for (const kind of bodyKinds) offer(kind, kindNames[kind])
      for (const kind of bodyKinds) offer(kindNames[kind], kind)
    },
    columns: offer => {
      // number,le → number,lead
      const before = last.replace(/^--columns=/, '').replace(/[^,]*$/, '')
      for (const name of taskColumnNames) offer(before + name, taskColumns[name].header[voice.lang])
    },
    shell: offer => {
      for (const shell of shells) offer(shell, '')
    },
  }
  // The options of the program hold after every command too.
  for (const command of root.commands.values()) {
    for (const [name, option] of root.options) command.options.set(name, option)
  }
  for (const command of [root, ...root.commands.values()]) {
    for (const argument of command.arguments.values()) {
      const handler = offered[argument.name === 'name' ? 'unit' : argument.name]
      if (handler) argument.handler = handler
    }
    for (const option of command.options.values()) {
      const handler = offered[offeredTo[option.value.replace(/^not-/, '')] ?? '']
      if (handler) option.handler = handler
    }
  }
  const print = console.log
  // The package always says that there are no files to complete.
  console.log = (line: string) => print(line === directives.nothing && wantsFiles ? directives.files : line)
  try {
    root.parse(typed)
  } finally {
    console.log = print
  }
}

/** What options take as their values. */
const offeredTo: Record<string, string> = {
  lead: 'unit',
  cooperating: 'unit',
  responsible: 'unit',
  unit: 'unit',
  in: 'number',
  rule: 'rule',
  ignore: 'rule',
  kind: 'kind',
  columns: 'columns',
  plan: 'file',
  output: 'file',
  registry: 'file',
}

/** The plans of the line being typed; an unreadable one completes to nothing. */
async function plansFor(
  program: Command,
  typed: readonly string[],
  io: Io,
  voice: Voice,
): Promise<LoadedPlan[]> {
  const paths = pathsIn(program, typed.slice(0, -1))
  const options = {...voice, allowEmpty: true, remark: () => {}, read: {}}
  return loadPlans(io, paths.length > 0 ? paths : undefined, options).then(
    ({plans}) => plans,
    () => [],
  )
}

/** The files that a line names: behind `-p`, and behind a command that takes files. */
function pathsIn(program: Command, words: readonly string[]): string[] {
  const command = program.commands.find(one => words.includes(one.name()))
  const known = [program, ...(command ? [command] : [])].flatMap(({options}) => options)
  const takesFiles = command?.registeredArguments[0]?.name() === 'file'
  const paths: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const [flag, value] = word.startsWith('--') ? word.split(/=(.*)/s) : [word]
    const option = known.find(({short, long}) => short === flag || long === flag)
    const isPlan = option?.long === '--plan'
    if (isPlan) paths.push(...[value ?? words[at + 1] ?? []].flat())
    else if (!option && takesFiles && word !== command?.name()) paths.push(word)
    if (option?.required && value === undefined) at++
  }
  return paths
}
