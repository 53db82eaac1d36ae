/** Where something stands that may assign. */
import type {Line} from '../../plan/blocks.ts'
import type {Reading} from '../reading/reading.ts'

/** Where a line stands: from where on it is read, and whether it is of a part such as 保障措施. */
export interface Place {
  start: number
  isRequirement: boolean
  /** Entries stand below it, and nothing before it assigns. */
  isOver?: boolean
  /** What stands above it in its entry has units that lead or are responsible. */
  isBehindDuties?: boolean
  /** It is a principle, or one of the steps: what it says in a sentence gives nobody a task. */
  isManner?: boolean
  /** It stands before the first entry. */
  isPreamble?: boolean
}

/** Where something was found. */
export interface Spot {
  lines: readonly Line[]
  at: number
  place: Place
  reading: Reading
}

export type Surroundings = Partial<Omit<Place, 'start'>>
