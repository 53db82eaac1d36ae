/** Brackets that are never closed. */
import type {Line} from '../../plan/blocks.ts'
import type {Span} from '../../units/list.ts'
import {readLabels, readVerbs} from '../clauses/clause.ts'
import {clauseNodes} from '../clauses/duties.ts'
import type {ClausePart} from '../clauses/list-ends.ts'
import {looksLikeUnits, namesWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {withoutOthers} from './bracket-clause.ts'
import type {Found} from './recogniser.ts'

/** What stands in a bracket that is open at the end of a line; `open` are the places of such brackets. */
export function unclosedBracket(line: Line, open: readonly number[], lexicon: Lexicon): Found[] | undefined {
  if (open.length === 0) return undefined
  return unclosedLabels(line, lexicon) ?? unclosedVerbs(line, open, lexicon)
}

const openWithLabel = /[([](?=[^,;。、:()[\]]{2,12} *:)/g

/**
 * A bracket that begins with a label and is never closed: `(责任单位:A、B` at the end of a line, or cut off behind its last
 * label, `(牵头单位:A;责任单位:`.
 */
function unclosedLabels(line: Line, lexicon: Lexicon): Found[] | undefined {
  const {folded} = line
  const start = [...folded.matchAll(openWithLabel)].at(-1)?.index
  if (start === undefined) return undefined
  const rest = folded.slice(start)
  const closed = rest.match(/[)\]]/g)?.length ?? 0
  if (closed >= rest.match(/[([]/g)!.length) return undefined
  const parts = readLabels(folded, {start: start + 1, end: folded.length}, lexicon)
  const isBlank = ({list}: ClausePart) => list.end <= list.start
  const isCut = (part: ClausePart) => part === parts?.at(-1) && part !== parts[0] && isBlank(part)
  if (!parts?.every(part => !part.role || looksLikeUnits(folded, part.list) || isCut(part))) return undefined
  parts[0]!.span = {start, end: parts[0]!.span.end}
  return [{start, end: folded.length, nodes: clauseNodes(line, parts), unclosed: true}]
}

/**
 * `(A牵头,B配合` at the end of a line: nothing but a clause of whole names, behind the only bracket that is not
 * closed. Of `(A牵头,B、C` that a page cuts off the parts count that have their verb.
 */
function unclosedVerbs(line: Line, open: readonly number[], lexicon: Lexicon): Found[] | undefined {
  const {folded} = line
  const [start, ...others] = open
  if (start === undefined || others.length > 0) return undefined
  const inside = {start: start + 1, end: withoutOthers(folded).length}
  const cut = folded.lastIndexOf(',', inside.end)
  const whole = wholeVerbs(folded, inside, lexicon)
  const parts = whole ?? wholeVerbs(folded, {...inside, end: cut}, lexicon)
  if (!parts) return undefined
  const end = whole ? folded.length : cut + 1
  parts[0]!.span = {start, end: parts[0]!.span.end}
  parts.at(-1)!.span.end = end
  return [{start, end, nodes: clauseNodes(line, parts), unclosed: true}]
}

function wholeVerbs(folded: string, inside: Span, lexicon: Lexicon): ClausePart[] | undefined {
  const parts = inside.end > inside.start ? readVerbs(folded, inside, lexicon) : undefined
  return parts?.every(({role, list}) => !role || namesWholeUnits(folded, list)) ? parts : undefined
}
