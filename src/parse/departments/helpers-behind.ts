/** Who else does or helps with the work of a line that begins with its unit: 县林业局负责绿化。(县财政局配合) · 县住建局负责登记,各镇负责动员。 */
import type {Line} from '../../plan/blocks.ts'
import type {Span} from '../../units/list.ts'
import {readVerbs} from '../clauses/clause.ts'
import {clauseNodes, dutyNode} from '../clauses/duties.ts'
import {type ClausePart, withoutMarks} from '../clauses/list-ends.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {duty, roleOfDuty, verbOf} from '../clauses/unit-duty.ts'
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

const longestName = 40
/** 指导各镇负责, 会同县司法局负责 and 在县城负责 are said of the unit before: only what begins like a name is one. */
const ofOther = new RegExp(
  `^(?:(?:各|有关|相关|国家|[省市县区州盟旗])[^,;。:()]{1,${longestName}}?|[一-鿿]{2,8}部门|[一-鿿]{2,4}(?:街道|[镇乡])(?:办事处|(?:人民)?政府)?)(?=${duty})`,
)
const beginsOtherwise =
  /^(?:会同|联合|协[同助调]|配合|指导|督促|监督|组织|引导|安排|支持|推动|[与和同由请让在向从对]|各自)/

/** 县财政局负责筹资;县审计局负责审计: further units, each before words of its own. */
export function othersBehind(line: Line, {start, end}: Span): Found[] {
  const {folded} = line
  const found: Found[] = []
  for (let at = start; at < end && found.length < mostParts; at++) {
    if (!',;。'.includes(folded[at]!)) continue
    const name = ofOther.exec(folded.slice(at + 1, Math.min(end, at + 2 * longestName)))?.[0]
    const list = {start: at + 1, end: at + 1 + (name?.length ?? 0)}
    if (!name || beginsOtherwise.test(name) || !namesWholeUnits(folded, list)) continue
    const behind = folded.slice(list.end, end)
    const {label, length} = verbOf(behind)
    const span = {start: list.start, end: list.end + length}
    found.push({...span, nodes: [dutyNode(line, span, roleOfDuty(behind), label, list)]})
  }
  return found
}
