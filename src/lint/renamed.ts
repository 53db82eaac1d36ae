import {isMoreOfficial} from '../units/official.ts'
import type {Draft} from './draft.ts'
import {edit} from './edit.ts'
import type {Reported} from './parser-rule.ts'
import type {Fix} from './rule.ts'

/**
 * Writes the name by which a unit is known; not where its list names the unit already, which would then stand there twice,
 * and not where it would both lead and cooperate by one name.
 */
export function renamed({actual, expected, position}: Reported, draft: Draft): Fix | undefined {
  const at = position.start.offset ?? 0
  return draft.repeated().has(at) ? undefined : edit(draft, at, actual, expected)
}

/** The same for names each of which is right: one that is official is not made one that is less so. */
export function renamedAlike(reported: Reported, draft: Draft): Fix | undefined {
  const {actual, expected} = reported
  return isMoreOfficial(actual, expected, draft.register) ? undefined : renamed(reported, draft)
}
