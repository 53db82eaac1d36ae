/** What commander says of a wrong call, in our own words and the reader's language. */
import type {CommanderError} from 'commander'
import {nearestNames} from '../units/match.ts'
import {commands} from './commands/index.ts'
import type {Say} from './messages.ts'
import {namesFile} from './names-file.ts'

/** `known` are the commands and options that might have been meant. */
export function explainMisuse({code, message}: CommanderError, known: readonly string[], say: Say): string {
  const [named = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted!)
  // -f, --format <format>
  const first = named.replace(/^-\w, /, '')
  switch (code) {
    case 'commander.unknownCommand':
      if (namesFile(first)) return say('fileAsCommand', first)
      if (/^[\d#(（第]/.test(first)) return say('numberAsCommand', first)
      return say(
        'noSuchCommand',
        first,
        nearest(
          known.filter(word => !isOption(word)),
          first,
        ),
      )
    case 'commander.unknownOption':
      return unknownOption(first, known, say)
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

const isOption = (word: string) => word.startsWith('-')

function nearest(known: readonly string[], typed: string): string[] {
  return nearestNames(known, typed).slice(0, 3)
}

/** A flag may have been given a value, `--joint=yes`; an option may be one of other commands. */
function unknownOption(typed: string, known: readonly string[], say: Say): string {
  const option = typed.replace(/=.*$/s, '')
  if (option !== typed && known.includes(option)) return say('noValueTaken', option)
  const owners = commands.filter(({options}) =>
    options.some(({flags}) => flags.split(/[ ,]+/).includes(option)),
  )
  if (owners.length === 0) return say('noSuchOption', option, nearest(known.filter(isOption), option))
  return say(
    'optionElsewhere',
    option,
    owners.map(({name}) => name),
  )
}
