import type {Say} from './messages.ts'
import {UsageError} from './usage-error.ts'

/** The value of an option that takes a whole number from 1 on; `undefined` where it was not given. */
export function wholeNumber(option: string, typed: unknown, say: Say): number | undefined {
  if (typed === undefined) return undefined
  if (!/^[1-9]\d{0,8}$/.test(String(typed))) throw new UsageError(say('badCount', option, String(typed)))
  return Number(typed)
}
