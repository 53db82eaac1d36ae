/** Sentences that say of several what each of them does, which may be how the work of an entry is done: 由甲局牵头,乙局负责资金。 */
import type {Line} from '../plan/blocks.ts'
import type {Lexicon} from './clauses/roles.ts'
import {mayAssignHeadings, needsHeadings} from './document/telling-title.ts'
import type {Place} from './found-in-line.ts'
import type {Reading} from './reading.ts'
import {recognise} from './recognisers/index.ts'
import {assigns, type Found} from './recognisers/recogniser.ts'
import {isSetOff} from './set-off.ts'

/**
 * Whether such a sentence may give a task where it stands: in an entry for which no label says who does it, and neither in news, letters
 * and the words before the first entry, nor among principles or steps.
 */
export function mayBeOfEach(lines: readonly Line[], at: number, place: Place, reading: Reading): boolean {
  if (place.isPreamble || place.isManner) return false
  reading.tells ??= tellingOf(reading)
  if (reading.tells !== 'work' && (reading.tells === 'other' || !isSetOff(reading))) return false
  const {lexicon} = reading
  const above = lines.slice(Math.max(0, at - mostAround), at)
  const below = lines.slice(at + 1, at + mostAround)
  const isBelow = ({atStart, behind}: Labelled) => atStart || behind
  return !(
    above.some(line => labelled(line, lexicon).atStart) ||
    below.some(line => isBelow(labelled(line, lexicon)))
  )
}

const mostAround = 20

/** Of a notice, and of what no title tells to be a plan, only what a label or a bracket assigns tells that it divides work. */
function tellingOf({blocks, kind}: Reading): NonNullable<Reading['tells']> {
  if (needsHeadings(blocks)) return 'other'
  return kind !== 'notice' && mayAssignHeadings(blocks, '') ? 'work' : 'unknown'
}

/** Where of a line a label or a bracket, no sentence, says who leads or is responsible. */
interface Labelled {
  atStart: boolean
  /** A label behind its words. */
  behind: boolean
}

/** A line is asked about from each of those around it. */
const known = new WeakMap<Line, Labelled>()

function labelled(line: Line, lexicon: Lexicon): Labelled {
  const before = known.get(line)
  if (before) return before
  const found = recognise(line, lexicon).filter(one => !one.isRunning && assigns(one))
  const places = {
    atStart: found.some(({start}) => start === 0),
    behind: found.some(({nodes}) => nodes.some(isOfLabel)),
  }
  known.set(line, places)
  return places
}

/** 责任单位:甲局 */
function isOfLabel(node: Found['nodes'][number]): boolean {
  return node.type === 'duty' && node.role !== 'cooperating' && /(?:单位|部门|主体)$/.test(node.label)
}
