/** By which of its names a unit is known. */
import type {Identity} from './identity.ts'
import {normalForm} from './normal-form.ts'

export interface Counted {
  name: string
  identity: Identity
  /** How often it is written. */
  count: number
}

/** Whether it holds what no name does: blanks, and characters that nobody sees. */
function isStray({name}: Counted): boolean {
  return /[\s\p{Cf}]/u.test(name)
}

/** Whether it is the standard name, 住房城乡建设局 and not 住建局. */
export function isStandard({name, identity: {known, written}}: Omit<Counted, 'count'>): boolean {
  return known !== undefined && normalForm(name) === known.name.replace(/[〇△]/, written)
}

/** The one that is written more, else the one without a place's name, the standard one, the shorter one. */
export function isBetter(named: Counted, best: Counted): boolean {
  if (isStray(named) !== isStray(best)) return isStray(best)
  if (named.count !== best.count) return named.count > best.count
  const [own, other] = [named, best].map(({identity: {place}}) => place.name === undefined)
  if (own !== other) return own === true
  if (isStandard(named) !== isStandard(best)) return isStandard(named)
  return named.name.length < best.name.length
}
