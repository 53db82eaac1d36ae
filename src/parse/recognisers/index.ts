/** The ways of writing a duty, in the order in which they are tried. */
import type {Line} from '../../plan/blocks.ts'
import {ownLineLabel} from './own-line-label.ts'
import type {FoundDuty, Recogniser} from './recogniser.ts'

export const recognisers = {ownLineLabel} satisfies Record<string, Recogniser>

const inOrder: readonly Recogniser[] = Object.values(recognisers)
const none: readonly FoundDuty[] = []

/** The duties of a line by the first way of writing that fits. */
export function recogniseDuties(line: Line): readonly FoundDuty[] {
  for (let index = 0; index < inOrder.length; index++) {
    const duties = inOrder[index]!(line)
    if (duties) return duties
  }
  return none
}
