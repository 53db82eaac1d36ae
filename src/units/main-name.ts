/** By which of its names a unit is known. */

export interface Counted {
  name: string
  /** How often it is written. */
  count: number
}

/** What no name holds: blanks, and characters that nobody sees. */
const stray = /[\s\p{Cf}]/u

/** The one that is written more, else the fuller one. */
export function isBetter(named: Counted, best: Counted): boolean {
  if (stray.test(named.name) !== stray.test(best.name)) return stray.test(best.name)
  return named.count > best.count || (named.count === best.count && named.name.length > best.name.length)
}
