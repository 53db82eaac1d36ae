/** The clauses of a line that begins with its unit: 县住建局负责登记,各镇负责动员。 */
import {type Line, positionIn} from '../../plan/blocks.ts'
import type {Span} from '../../units/list.ts'
import {report} from '../reading/findings.ts'
import {note} from '../reading/notes.ts'
import {addNodes, addText, type Clause, openClause, positionOf, textOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {beginsWithUnit, settleBetween} from './between-departments.ts'
import {type Department, dutiesOf} from './departments.ts'
import {helpersBehind} from './helpers-behind.ts'
import {othersBehind} from './others-behind.ts'

/**
 * Adds them to those before, and gives the first; the lines below one that stands alone are still to come.
 * Items below are of all of them.
 */
export function departmentClause(
  line: Line,
  start: number,
  department: Department,
  clauses: Clause[],
  reading: Reading,
  isOver: boolean,
): Clause {
  settleBetween(clauses, reading)
  const before = clauses.at(-1)
  const clause = before && !before.assigned ? before : openClause(clauses)
  // 2.3.1 is no marker, and no words either.
  if (/[一-鿿]/.test(line.folded.slice(start, department.span.start)))
    addText(clauses, line, start, department.span.start)
  addNodes([clause], dutiesOf(department), false)
  if (department.isAlone) return clause
  const from = department.span.end
  const helpers = helpersBehind(line, from, reading.lexicon)
  const until = helpers?.start ?? line.value.length
  const {found, unread} = othersBehind(line, {start: from, end: until}, department.list)
  for (const span of unread)
    report(reading.file, 'role-word-in-prose', positionIn(line, span), line.value.slice(span.start, span.end))
  const starts = [from, ...found.map(({end}) => end)]
  starts.forEach((start, nth) => {
    const own = nth === 0 || isOver ? clause : openClause(clauses)
    const end = found[nth]?.start ?? until
    const apart = found.length > 0 && !isOver ? sentenceOfOther(line, {start, end}) : end
    own.text.push({line, start, end: apart})
    if (nth > 0) addNodes([own], found[nth - 1]!.nodes, false)
    if (apart === end) return
    const piece = {line, start: apart, end}
    own.nodes.push(note('text', [piece]))
    // 县公安局依法打击犯罪。 is somebody's work, 各单位要密切配合。 nobody's.
    if (!ofAnybody.test(line.folded.slice(apart)))
      report(reading.file, 'role-word-in-prose', positionOf(piece), textOf(piece))
  })
  if (helpers) addNodes(clauses, helpers.nodes, false)
  return clause
}

const ofAnybody = /^(?:有关|相关|各(?:有关|相关|级|成员|责任|地区?)*(?:部门|单位|方|地))/

/** Where a sentence stands that says no duty of whom it begins with: …;县水利局负责修堤。|各单位要密切配合。 */
function sentenceOfOther({folded}: Line, {start, end}: Span): number {
  for (let at = folded.indexOf('。', start) + 1; at > 0 && at < end; at = folded.indexOf('。', at) + 1)
    if (beginsWithUnit(folded.slice(at, end))) return at
  return end
}
