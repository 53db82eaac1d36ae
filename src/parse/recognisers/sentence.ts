import type {Line} from '../../plan/blocks.ts'
import {type ClausePart, readVerbs} from '../clause.ts'
import {clauseNodes} from '../duties.ts'
import {namesWholeUnits} from '../plausible.ts'
import {endsInRemark} from '../remarks.ts'
import type {Lexicon} from '../roles.ts'
import type {Found, Recogniser} from './recogniser.ts'

const mostSentences = 3

/** `…。由A牵头,B、C配合。` `A牵头,B配合。`: the last sentences of a paragraph, or what stands behind 由 in them. */
export const sentence: Recogniser = (line, lexicon) => {
  const found: Found[] = []
  for (let end = line.folded.length; end > 0 && found.length < mostSentences; end = found[0]!.start) {
    const one = lastSentence(line, end, lexicon)
    if (!one) break
    found.unshift(one)
  }
  return found.length > 0 ? found : sentenceBy(line, lexicon)
}

const by = /(?<=^|[。;!?). ])由/
const mostMarks = 8
const assigning = /牵头|负责|主办|主抓|会同/

/** A sentence that begins with 由 assigns also where more follows: `由A牵头,B配合,确保按期完成。` */
function sentenceBy(line: Line, lexicon: Lexicon): Found[] | undefined {
  const {folded} = line
  const start = folded.search(by)
  if (start < 0) return undefined
  const ends: number[] = []
  for (const {index} of folded.slice(start).matchAll(/[,。;]/g)) {
    if (ends.push(start + index + 1) === mostMarks) break
  }
  for (const end of ends.reverse()) {
    const parts = readVerbs(folded, {start, end}, lexicon)
    if (parts?.every(part => isWhole(folded, part))) return [{start, end, nodes: clauseNodes(line, parts)}]
  }
  return undefined
}

function lastSentence(line: Line, end: number, lexicon: Lexicon): Found | undefined {
  const {folded} = line
  const body = folded.slice(0, end).replace(/[。;! ]+$/, '')
  if (!lexicon.verbEndings.has(body.at(-1)!) && !endsInRemark(body)) return undefined
  const begins = after(body, '。;!?', 0)
  // A bracket may end what stands before, or be a part of a name: 各县(区)配合.
  const commas = [...body.slice(begins).matchAll(/,/g)]
    .slice(0, mostMarks)
    .map(({index}) => begins + index + 1)
  for (const start of new Set([begins, after(body, ')', begins), ...commas])) {
    // The rest of a clause whose beginning was not understood is no clause.
    if (assigning.test(body.slice(begins, start))) continue
    const parts = readVerbs(folded, {start, end}, lexicon)
    if (!parts?.every(part => isWhole(folded, part))) continue
    parts[0]!.span.start = start
    return {start, end, nodes: clauseNodes(line, parts)}
  }
  return undefined
}

/** Prose may end as a clause does: here every name must be whole. */
function isWhole(folded: string, {role, list}: ClausePart): boolean {
  return role === undefined || namesWholeUnits(folded, list)
}

/** Behind the last of some marks, at the earliest at `least`. */
function after(text: string, marks: string, least: number): number {
  return Math.max(least - 1, ...[...marks].map(mark => text.lastIndexOf(mark))) + 1
}
