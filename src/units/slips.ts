/** Slips of the pen in long names: 中国保监会云南保监局 beside 中国保监会云南监管局. */
import {longestCommon} from '../plan/longest-common.ts'

/** In shorter names one character tells two units apart: 省农机局, 省农垦局. */
export const shortestSlip = 7

/**
 * Whether a name that nobody knows is a known one with characters lost or added, or with one of its own in
 * the place of another. Both begin and end alike. A character that it lacks makes another name:
 * 中国移动云南公司, 中国电信云南公司.
 */
export function isSlipOf(name: string, known: string): boolean {
  const [short, long] = name.length < known.length ? [name, known] : [known, name]
  if (short.length < shortestSlip || long.length - short.length > 2) return false
  if (name[0] !== known[0] || name.at(-1) !== known.at(-1)) return false
  const shared = longestCommon(short, long)
  return (
    shared === short.length || (shared === short.length - 1 && [...name].every(char => known.includes(char)))
  )
}
