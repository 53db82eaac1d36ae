/** Stretches of lines, and clauses: text with what assigns it. */
import type {Position} from 'unist'
import {type Line, positionIn} from '../../plan/blocks.ts'
import type {Duty, Note} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'

/** A stretch of one line. */
export interface Piece extends Span {
  line: Line
}

/** Text, and the duties and fields that follow it, if any do. */
export interface Clause {
  text: Piece[]
  nodes: (Duty | Note)[]
  /** Whether a duty is among the nodes. */
  assigned: boolean
  /** The first duty stands in a bracket that is a line of its own, or says 以上: it may be of the entries above too. */
  ofSeveral: boolean
}

/** A clause without anything. */
export const emptyClause: Clause = {text: [], nodes: [], assigned: false, ofSeveral: false}

/** The words behind a clause are of its task, as what follows them is. */
export function joinLast(clauses: Clause[]): void {
  if (clauses.length > 1 && !clauses.at(-1)!.assigned) {
    const {text} = clauses.pop()!
    clauses.at(-1)!.text.push(...text)
  }
}

export function openClause(clauses: Clause[]): Clause {
  const clause: Clause = {...emptyClause, text: [], nodes: []}
  clauses.push(clause)
  return clause
}

export function addNodes(clauses: Clause[], nodes: readonly (Duty | Note)[], ofSeveral: boolean): void {
  const clause = clauses.at(-1) ?? openClause(clauses)
  if (!clause.assigned) clause.ofSeveral = ofSeveral
  nodes.forEach(node => {
    clause.nodes.push(node)
    if (node.type === 'duty') clause.assigned = true
  })
}

export function addText(clauses: Clause[], line: Line, start: number, end: number): void {
  while (start < end && line.folded[start] === ' ') start++
  if (start >= end) return
  const last = clauses.at(-1)
  const clause = last && !last.assigned ? last : openClause(clauses)
  const before = clause.text.at(-1)
  if (before?.line === line && before.end === start) clause.text[clause.text.length - 1] = {...before, end}
  else clause.text.push({line, start, end})
}

/** Whether a clause waits, with words, for what assigns them. */
export function hasWords(clause: Clause | undefined): boolean {
  return clause !== undefined && !clause.assigned && clause.text.length > 0
}

/** (|每月底|由甲局负责): whether words stand within the bracket that assigns them. */
export function isWithinBracket({line: {folded}, start}: Piece): boolean {
  const lastOf = (marks: readonly string[]) =>
    Math.max(...marks.map(mark => folded.slice(0, start).lastIndexOf(mark)))
  return lastOf(['(', '[']) > lastOf([')', ']'])
}

/** All that some clauses assign. */
export function nodesIn(clauses: readonly Clause[]): (Duty | Note)[] {
  return clauses.length === 1 ? clauses[0]!.nodes : clauses.flatMap(clause => clause.nodes)
}

/** All of a line. */
export function lineOf(line: Line): Piece {
  return {line, start: 0, end: line.value.length}
}

export function textOf({line, start, end}: Piece): string {
  return line.value.slice(start, end)
}

export function positionOf(piece: Piece): Position {
  return positionIn(piece.line, piece)
}
