import type {Line} from '../../plan/blocks.ts'
import type {Duty} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'

/** A duty and the stretch of the line that says it. */
export interface FoundDuty extends Span {
  duty: Duty
  /** The label stands without a colon. */
  bare?: boolean
}

/** Finds the duties that a line assigns in one way of writing, in order and apart; `undefined` where there are none. */
export type Recogniser = (line: Line) => FoundDuty[] | undefined
