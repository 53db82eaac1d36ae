/** Who helps with the work of a line that begins with its unit: 县林业局负责绿化。(县财政局配合) */
import type {Line} from '../../plan/blocks.ts'
import type {Span} from '../../units/list.ts'
import {readVerbs} from '../clauses/clause.ts'
import {clauseNodes} from '../clauses/duties.ts'
import {type ClausePart, withoutMarks} from '../clauses/list-ends.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import type {Found} from '../recognisers/recogniser.ts'

const mostParts = 4

/** The bracket, or the last parts, of a line that name nobody but helpers, behind `from`. */
export function helpersBehind(line: Line, from: number, lexicon: Lexicon): Found | undefined {
  const {folded} = line
  const {start, end} = withoutMarks(folded, {start: from, end: folded.length})
  const isBracket = folded[end - 1] === ')'
  const marks = isBracket ? ['('] : [',', ';', '。']
  let found: Found | undefined
  let at = end
  for (let nth = 0; nth < mostParts; nth++) {
    at = Math.max(...marks.map(mark => folded.lastIndexOf(mark, at - 1)))
    const parts =
      at > start ? helpersIn(folded, {start: at + 1, end: isBracket ? end - 1 : end}, lexicon) : undefined
    if (!parts) break
    const span = {start: isBracket ? at : at + 1, end: folded.length}
    parts[0]!.span.start = span.start
    parts.at(-1)!.span.end = span.end
    found = {...span, nodes: clauseNodes(line, parts)}
  }
  return found
}

function helpersIn(folded: string, span: Span, lexicon: Lexicon): ClausePart[] | undefined {
  const parts = readVerbs(folded, span, lexicon)
  const areNamed = parts?.every(
    // 与县财政局密切配合 is said of the unit of the line.
    ({role, list}) =>
      role === 'cooperating' && !'与同和'.includes(folded[list.start]!) && namesWholeUnits(folded, list),
  )
  return areNamed ? parts : undefined
}
