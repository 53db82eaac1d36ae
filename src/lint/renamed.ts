import type {Draft} from './draft.ts'
import {edit} from './edit.ts'
import type {Reported} from './parser-rule.ts'
import type {Fix} from './rule.ts'

/** Writes the name by which a unit is known; not where its list names the unit already, which would then stand there twice. */
export function renamed({actual, expected, position}: Reported, draft: Draft): Fix | undefined {
  const at = position.start.offset ?? 0
  return draft.repeated().has(at) ? undefined : edit(draft, at, actual, expected)
}
