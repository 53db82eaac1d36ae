/** What a plan assigns, in few words, for tests. */

import {parsePlan} from '../src/pipeline.ts'
import {taskRows} from '../src/plan/rows.ts'
import type {Plan} from '../src/plan/types.ts'

/** Of each task the leading, cooperating and responsible units, as written. */
export function rolesOf(plan: Plan | string): string[][] {
  return taskRows(typeof plan === 'string' ? parsePlan(plan) : plan, '').map(
    ({lead, cooperating, responsible}) =>
      [lead, cooperating, responsible].map(units => units.map(({written}) => written).join(' ')),
  )
}
