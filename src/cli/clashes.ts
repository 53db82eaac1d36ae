/** Options that do not go together: one of them would be ignored. */
import type {CommandSpec, Options} from './context.ts'
import type {Say} from './messages.ts'
import {UsageError} from './usage-error.ts'

/** @throws UsageError for the first two options that a command does not take together */
export function refuseClashes({clashes = []}: CommandSpec, options: Options, say: Say): void {
  for (const [first, second] of clashes) {
    if (isGiven(first, options) && isGiven(second, options))
      throw new UsageError(say('notTogether', first, second))
  }
  const {json, format, force, output, dryRun, fix} = options
  if (force && output === undefined) throw new UsageError(say('goesWith', '--force', '-o'))
  if (dryRun && !fix) throw new UsageError(say('goesWith', '--dry-run', '--fix'))
  if (json && format !== undefined && format !== 'json')
    throw new UsageError(say('notTogether', '--json', `--format ${format}`))
}

/** `--list-rules`, or with its value, `--per unit`. */
function isGiven(option: string, options: Options): boolean {
  const [flag = '', value] = option.split(' ')
  const given = options[flag.slice(2).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]
  return value === undefined ? given !== undefined && given !== false : given === value
}

/** An option with each of some others. */
export function clashesOf(option: string, others: readonly string[]): [string, string][] {
  return others.map(other => [option, other])
}
