/** The ways of writing a duty, in the order in which they are tried. */
import type {Line} from '../../plan/blocks.ts'
import {ownLineLabel} from './own-line-label.ts'
import type {FoundDuty, Recogniser} from './recogniser.ts'

export const recognisers = {ownLineLabel} satisfies Record<string, Recogniser>

const inOrder = Object.values(recognisers)

/** The duties of a line by the first way of writing that fits. */
export function recogniseDuties(line: Line): FoundDuty[] {
  for (const recogniser of inOrder) {
    const duties = recogniser(line)
    if (duties.length > 0) return duties
  }
  return []
}
