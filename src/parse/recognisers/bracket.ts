import {readMarker} from '../../plan/markers.ts'
import {fieldNode} from '../clauses/duties.ts'
import {isDueAlone} from '../clauses/remarks.ts'
import {clauseBehind, withLabelsBehind} from './behind-bracket.ts'
import {bracketAt, clauseOf} from './bracket-clause.ts'
import {bracketsIn} from './brackets.ts'
import {fieldsAlone} from './field-brackets.ts'
import {unclosedBracket} from './open-brackets.ts'
import type {Found, Recogniser} from './recogniser.ts'

const score = /^ *[+-]?\d+(?:\.\d+)? *分 *$/

/**
 * `(责任单位:A、B)` `(A牵头,B配合)` `(A、B按职责分工负责)` after the words that they assign, at the end of a paragraph or
 * within it; `(A、B)` with nothing but units at the end; a score before it, `(1分)`.
 */
export const trailingBracket: Recogniser = (line, lexicon) => {
  const {folded} = line
  if (!folded.includes('(') && !folded.includes('[')) return undefined
  const {closed, open} = bracketsIn(folded)
  const found: Found[] = []
  // Those right before a clause are of the same task.
  let fields: Found[] = []
  for (const {start, end} of closed) {
    const bracket = bracketAt(folded, {start, end})
    const {span, inside, words, isLast} = bracket
    const from = found.at(-1)?.end
    const isBehind = from !== undefined && folded.slice(from, start).trim() === ''
    const mayBeField = isBehind || '(['.includes(folded[end] ?? ' ')
    const field = mayBeField ? fieldsAlone(line, span, inside, isBehind, lexicon) : undefined
    if (field && isBehind) {
      found.push(field)
      continue
    }
    const before = fields.at(-1)?.end === start ? fields : []
    fields = field ? [...before, field] : []
    if (field) continue
    const isScore = words.includes('分') && score.test(words) && (isLast || start === textStart(folded))
    // (市水利局牵头)(12月底前完成)
    if (isScore || (from === start && isDueAlone(words))) {
      found.push({...span, nodes: [fieldNode(line, span, '', inside)]})
      continue
    }
    const {sentence = [], clause} = clauseOf(line, bracket, {closed, from}, lexicon) ?? {}
    found.push(...sentence, ...(clause ? [...before, clause] : []))
  }
  const all = withLabelsBehind(line, found, lexicon)
  if (all.some(({nodes}) => nodes.some(({type}) => type === 'duty')))
    return all.concat(clauseBehind(line, all.at(-1)!.end, lexicon))
  return unclosedBracket(line, open, lexicon)
}

/** Where the words of a line begin, behind its marker. */
function textStart(folded: string): number {
  return readMarker(folded)?.length ?? 0
}
