import type {Line} from '../../plan/blocks.ts'
import {firstNamedIn} from '../../plan/first-named.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {beforeTail} from './before-tail.ts'
import {betweenSentences} from './between-sentences.ts'
import {lastSentence, sentencesUpTo} from './last-sentence.ts'
import {leadingClauses, leadsBehind} from './leading-clauses.ts'
import {parallelClauses} from './parallel-clauses.ts'
import type {Found, Recogniser} from './recogniser.ts'
import {leading, sentenceBy} from './sentence-by.ts'
import {isWorkAlone, isWorkOfTopic} from './work-when-due.ts'

/** `…。由A牵头,B、C配合。` `A牵头,B配合。`: the last sentences of a paragraph, or what stands behind 由 in them. */
export const sentence: Recogniser = (line, lexicon) => {
  const end = endOfWords(line.folded)
  const parallel = parallelClauses(line, end, lexicon)
  const found = parallel.length > 0 ? parallel : sentencesUpTo(line, end, lexicon)
  if (found.length === 0)
    return byOrLeads(line, lexicon) ?? beforeTail(line, lexicon) ?? betweenSentences(line, lexicon)
  if (found.length === 1 && isWorkAlone(line, found[0]!))
    return byOrLeads(line, lexicon) ?? leadingClauses(line, lexicon) ?? [leading(line, found[0]!)]
  if (found.length === 1 && isWorkOfTopic(line, found[0]!)) return byOrLeads(line, lexicon) ?? found
  const before = clausesBefore(line, found[0]!.start, lexicon)
  return (before.length === 0 && behindBy(line, found, lexicon)) || [...before, ...found]
}

/**
 * `由甲局负责,全天候监测,24小时内处置;乙局配合。` `由甲局牵头,制定办法,报县政府审定;由乙局负责,6月底前完成审查。`: the last
 * sentences, behind one whose 由 leads words of its own.
 */
function behindBy(line: Line, found: readonly Found[], lexicon: Lexicon): Found[] | undefined {
  const {folded} = line
  const {start} = found[0]!
  const at = folded.indexOf('由')
  if (at < 0 || at >= start || !stops.has(folded[start - 1]!) || !readMarker(folded)) return undefined
  const by = sentenceBy(line, lexicon)
  if (!by || by[0]!.end >= start || folded[by[0]!.end - 1] !== ',') return undefined
  if (folded[start] === '由') return by.at(-1)!.start === start ? by : undefined
  return [...by.filter(({end}) => end < start), ...found.map(one => ({...one, goesOn: true}))]
}

const stops = new Set('。;')

/** What a sentence with 由 assigns, and what others do that begin with who does it: 由甲局负责,修路。乙局负责,架桥。 */
function byOrLeads(line: Line, lexicon: Lexicon): Found[] | undefined {
  const by = sentenceBy(line, lexicon)
  const first = by?.[0]
  const marker = readMarker(line.folded)?.length ?? 0
  if (!first || marker === 0) return by
  if (first.start > marker) {
    const leads = leadingClauses(line, lexicon)
    return leads && leads[0]!.start === marker ? leads : by
  }
  const behind = line.folded[first.end - 1] === ',' ? leadsBehind(line, by.at(-1)!.end, lexicon) : []
  return behind.length > 0 ? [{...first, leads: true}, ...by.slice(1), ...behind] : by
}

/** Where a line ends, without a bracket behind it that states a rule: (列首位的为牵头部门,下同). */
function endOfWords(folded: string): number {
  if (!folded.endsWith(')') && !folded.endsWith(')。')) return folded.length
  const start = folded.lastIndexOf('(')
  const words = folded.slice(start)
  return start > 0 && (firstNamedIn(words) || words.includes('参照')) ? start : folded.length
}

/**
 * `…的问题,由A落实;…的问题,由B落实。` `①甲,A负责;②乙,B负责。`: clauses with words of their own before the
 * last one, each at the end of a sentence.
 */
function clausesBefore(line: Line, until: number, lexicon: Lexicon): Found[] {
  const {folded} = line
  const found: Found[] = []
  for (
    let end = lastStop(folded, until);
    end > 0 && found.length < mostClauses;
    end = lastStop(folded, end - 1)
  ) {
    const one = lastSentence(line, end, lexicon)
    if (!one) continue
    const isOfWords = folded[end - 1] === ';' && hasWords(folded, one.start) && hasWords(folded, until)
    const isBehindHeading = folded[one.start - 1] === ':'
    if (folded[one.start] === '由' || isBehindHeading || beginsItem(folded, end) || isOfWords)
      found.unshift(one)
  }
  return found
}

/** Whether words of its own stand before a clause: ;清理欠款,甲局牵头 */
function hasWords(folded: string, start: number): boolean {
  return folded[start - 1] === ',' || folded[start - 1] === '由'
}

const mostClauses = 20
const longestMarker = 6

function beginsItem(folded: string, at: number): boolean {
  return readMarker(folded.slice(at, at + longestMarker)) !== undefined
}

/** Behind the last 。 or ; before a place; 0 where there is none. */
function lastStop(folded: string, before: number): number {
  if (before <= 0) return 0
  return Math.max(folded.lastIndexOf('。', before - 1), folded.lastIndexOf(';', before - 1)) + 1
}
