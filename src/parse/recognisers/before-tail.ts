import type {Line} from '../../plan/blocks.ts'
import {isField} from '../../plan/columns.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Note} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'
import {fieldNode} from '../clauses/duties.ts'
import {isDue} from '../clauses/remarks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {sentencesUpTo} from './last-sentence.ts'
import type {Found} from './recogniser.ts'

/** The last words of a line, up to a place: a field, or words of the task. */
interface Tail extends Span {
  field?: Note
}

const mostTails = 3

/**
 * 财政所负责,确保专款专用。 · 市水利局负责。6月底前完成。 · 市司法局负责。联系人:李志远。: a clause before
 * words that say to what end, when it is due or who is in charge.
 */
export function beforeTail(line: Line, lexicon: Lexicon): Found[] | undefined {
  const {folded} = line
  const tails: Tail[] = []
  for (let one = tailOf(line, folded.length); one && tails.length < mostTails; one = tailOf(line, one.start))
    tails.unshift(one)
  if (tails.length === 0) return undefined
  const from = tails[0]!.start
  const end = folded[from - 1] === ',' ? from - 1 : from
  const found = sentencesUpTo(line, end, lexicon)
  const first = found[0]
  // 督促各学校落实,确保安全: only a sentence of its own, which says who leads or is responsible.
  if (!first || !isOwnSentence(folded, first.start) || !/负责|牵头/.test(folded.slice(first.start, end)))
    return undefined
  found.at(-1)!.end = from
  return found.concat(tails.flatMap(({field, ...span}) => (field ? {...span, nodes: [field]} : [])))
}

function tailOf(line: Line, end: number): Tail | undefined {
  const {folded} = line
  const stop = marks.includes(folded[end - 1]!) ? end - 1 : end
  const start = Math.max(...[...marks].map(mark => folded.lastIndexOf(mark, stop - 1))) + 1
  if (start === 0) return undefined
  const span = {start, end}
  const words = folded.slice(start, stop)
  if (toWhatEnd.test(words)) return span
  const due = (words.startsWith('并') ? words.slice(1) : words).trim()
  if (isDue(due)) return {...span, field: fieldNode(line, span, '', {start: stop - due.length, end: stop})}
  const [head = '', label = ''] = labelled.exec(words) ?? []
  return isField(label)
    ? {...span, field: fieldNode(line, span, label, {start: start + head.length, end: stop})}
    : undefined
}

function isOwnSentence(folded: string, start: number): boolean {
  const before = folded.slice(0, start).trimEnd()
  // …,由县工商局负责,并于8月底前完成。
  if (folded[start] === '由' && before.endsWith(',')) return true
  return before.endsWith('。') || before.length <= (readMarker(folded)?.length ?? 0)
}

const marks = ',;。'
/** 并于8月底前完成清查 */
const toWhatEnd = /^(?:确保|保证|力争|做到|务必|并[于在][^,;。]{1,12}(?:前|底|内|中旬|上旬|下旬)完成)/
const labelled = /^ *([^、:()]{2,8}):/
