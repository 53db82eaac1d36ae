/** The clause of a line that begins with its unit: 县住建局负责登记,各镇负责动员。 */
import type {Line} from '../../plan/blocks.ts'
import {addNodes, type Clause, openClause} from '../pieces.ts'
import type {Reading} from '../reading.ts'
import {settleBetween} from './between-departments.ts'
import {type Department, dutiesOf} from './departments.ts'
import {helpersBehind, othersBehind} from './helpers-behind.ts'

/** Adds it to those before; the lines below one that stands alone are still to come. */
export function departmentClause(
  line: Line,
  department: Department,
  clauses: Clause[],
  reading: Reading,
): Clause {
  settleBetween(clauses, reading)
  const before = clauses.at(-1)
  const clause = before && !before.assigned ? before : openClause(clauses)
  addNodes([clause], dutiesOf(department), false)
  if (department.isAlone) return clause
  const from = department.span.end
  const helpers = helpersBehind(line, from, reading.lexicon)
  const until = helpers?.start ?? line.value.length
  const others = othersBehind(line, {start: from, end: until})
  const starts = [from, ...others.map(({end}) => end)]
  starts.forEach((start, nth) => {
    clause.text.push({line, start, end: others[nth]?.start ?? until})
  })
  for (const {nodes} of helpers ? [...others, helpers] : others) addNodes([clause], nodes, false)
  return clause
}
