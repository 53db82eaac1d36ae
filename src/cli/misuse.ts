/** What commander says of a wrong call, in our own words and the reader's language. */
import type {CommanderError} from 'commander'
import {nearestNames} from '../units/match.ts'
import {commands} from './commands/index.ts'
import type {Say} from './messages.ts'

/** `known` are the commands and options that might have been meant. */
export function explainMisuse({code, message}: CommanderError, known: readonly string[], say: Say): string {
  const [named = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted!)
  // -f, --format <format>
  const first = named.replace(/^-\w, /, '')
  const near = nearestNames(known, first).slice(0, 3)
  switch (code) {
    case 'commander.unknownCommand':
      return say('noSuchCommand', first, near)
    case 'commander.unknownOption':
      return unknownOption(first.replace(/=.*$/s, ''), near, say)
    // Options alone, such as those of the program.
    case 'commander.help':
      return say('commandMissing')
    case 'commander.optionMissingArgument':
      return say('valueMissing', first)
    case 'commander.missingArgument':
      return say('argumentMissing', first)
    case 'commander.invalidArgument':
      return say('badChoice', first, second, /choices are (.*)\.$/.exec(message)?.[1]?.split(', ') ?? [])
    case 'commander.excessArguments':
      return say('tooManyArguments', first)
    default:
      return message
  }
}

/** An option may be one of other commands. */
function unknownOption(option: string, near: readonly string[], say: Say): string {
  const owners = commands.filter(({options}) =>
    options.some(({flags}) => flags.split(/[ ,]+/).includes(option)),
  )
  if (owners.length === 0) return say('noSuchOption', option, near)
  return say(
    'optionElsewhere',
    option,
    owners.map(({name}) => name),
  )
}
