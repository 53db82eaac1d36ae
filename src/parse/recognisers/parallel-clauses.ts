import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {readVerbs} from '../clauses/clause.ts'
import {behindObject} from '../clauses/list-ends.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {isWhole} from './last-sentence.ts'
import type {Found} from './recogniser.ts'
import {runningClause} from './running-clause.ts'

/** `…,结构安全由A负责,经营安全由B负责。`: parts of a last sentence that each say what somebody does of one task, two at least. */
export function parallelClauses(line: Line, last: number, lexicon: Lexicon): Found[] {
  const {folded} = line
  // Most lines have one 由 at the most.
  const by = folded.lastIndexOf('由', last)
  if (by <= 0 || folded.lastIndexOf('由', by - 1) < 0) return []
  const found: Found[] = []
  for (const part of partsOfSentence(folded, last)) {
    const one = clauseOf(line, part, lexicon)
    if (one) found.push(one)
    else if (found.length > 0) return []
  }
  if (found.length < 2) return []
  return found.map((one, nth) => (nth > 0 ? {...one, goesOn: true} : one))
}

/** The stretches between the commas of the sentence that ends at a place. */
function partsOfSentence(folded: string, last: number): Span[] {
  const end = folded[last - 1] === '。' ? last - 1 : last
  const begins = Math.max(
    folded.lastIndexOf('。', end - 1) + 1,
    folded.lastIndexOf(';', end - 1) + 1,
    readMarker(folded)?.length ?? 0,
  )
  const parts: Span[] = []
  for (let start = begins; start < end; start = parts.at(-1)!.end) {
    const next = folded.indexOf(',', start)
    parts.push({start, end: next < 0 || next >= end ? last : next + 1})
  }
  return parts
}

/** 经营安全由县商务局负责, but not 由县商务局负责: without words of its own it goes on with what stands before. */
function clauseOf(line: Line, {start, end}: Span, lexicon: Lexicon): Found | undefined {
  const {folded} = line
  const parts = readVerbs(folded, {start, end}, lexicon)
  if (parts?.length !== 1 || !isWhole(folded, parts[0]!, true)) return undefined
  const by = behindObject(folded, {start, end}, parts[0]!.list)
  if (by === undefined || by === start) return undefined
  parts[0]!.span.start = by
  return runningClause(line, {start: by, end}, parts)
}
