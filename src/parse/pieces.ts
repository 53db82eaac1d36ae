/** An entry's lines, told apart into running text and the duties that assign it. */
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {type Line, positionIn} from '../plan/blocks.ts'
import type {Duty} from '../plan/types.ts'
import type {Span} from '../units/list.ts'
import {report} from './findings.ts'
import {recogniseDuties} from './recognisers/index.ts'

/** A stretch of one line. */
export interface Piece extends Span {
  line: Line
}

export interface DutyPiece extends Piece {
  duty: Duty
}

/** Text and the duties that follow it, if any do. */
export interface Clause {
  text: Piece[]
  duties: DutyPiece[]
}

/**
 * The clauses of some lines, the first line read from `from` on. All have duties but perhaps the last.
 */
export function clausesOf(lines: readonly Line[], from: number, file: VFile): Clause[] {
  const clauses: Clause[] = []
  let start = from
  lines.forEach(line => {
    recogniseDuties(line).forEach(found => {
      const {duty, bare} = found
      if (bare) report(file, 'label-without-colon', duty.position, duty.label)
      addText(clauses, line, start, found.start)
      if (clauses.length === 0) clauses.push({text: [], duties: []})
      clauses.at(-1)!.duties.push({line, start: found.start, end: found.end, duty})
      start = found.end
    })
    addText(clauses, line, start, line.value.length)
    start = 0
  })
  return clauses
}

function addText(clauses: Clause[], line: Line, start: number, end: number): void {
  while (start < end && line.folded[start] === ' ') start++
  if (start === end) return
  const last = clauses.at(-1)
  const clause = last && last.duties.length === 0 ? last : {text: [], duties: []}
  if (clause !== last) clauses.push(clause)
  clause.text.push({line, start, end})
}

export function dutiesIn(clauses: readonly Clause[]): Duty[] {
  const duties: Duty[] = []
  for (const clause of clauses) for (const piece of clause.duties) duties.push(piece.duty)
  return duties
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
