/** An entry's lines, told apart into running text and what assigns it. */
import type {Position} from 'unist'
import {type Line, positionIn} from '../plan/blocks.ts'
import type {Duty, Note} from '../plan/types.ts'
import type {Span} from '../units/list.ts'
import {looksLikeUnits} from './clause.ts'
import {dutyNode} from './duties.ts'
import {report} from './findings.ts'
import {noteFirstNamed} from './first-named.ts'
import type {Reading} from './reading.ts'
import {recognise} from './recognisers/index.ts'
import type {Found} from './recognisers/recogniser.ts'

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
  /** The first duty stands in a bracket that is a line of its own. */
  ownBracket: boolean
}

/** The clauses of some lines, the first line read from `from` on. All are assigned but perhaps the last. */
export function clausesOf(lines: readonly Line[], from: number, reading: Reading): Clause[] {
  const clauses: Clause[] = []
  let start = from
  let awaiting: {line: Line; found: Found} | undefined
  lines.forEach(line => {
    if (awaiting) {
      const units = {start: 0, end: line.folded.length}
      const {line: labelLine, found} = awaiting
      awaiting = undefined
      if (start === 0 && looksLikeUnits(line.folded, units)) {
        const duty = dutyNode(line, units, found.awaits!.role, found.awaits!.label, units)
        duty.position.start = positionIn(labelLine, found).start
        addNodes(clauses, [duty], false)
        return
      }
      addText(clauses, labelLine, found.start, found.end)
    }
    const found = start === 0 ? recognise(line, reading.lexicon) : recogniseBehind(line, start, reading)
    found.forEach(one => {
      addText(clauses, line, start, one.start)
      start = one.end
      if (one.awaits) {
        awaiting = {line, found: one}
        return
      }
      if (one.bare)
        report(reading.file, 'label-without-colon', one.nodes[0]!.position, (one.nodes[0] as Duty).label)
      addNodes(clauses, one.nodes, one.start === 0 && /^[([]/.test(line.folded))
      noteFirstNamed(line.folded.slice(one.start, one.end), positionIn(line, one).start.offset ?? 0, reading)
    })
    addText(clauses, line, start, line.value.length)
    start = 0
  })
  if (awaiting) addText(clauses, awaiting.line, awaiting.found.start, awaiting.found.end)
  return clauses
}

/** What is found behind a marker; a label may stand right after it. */
function recogniseBehind(line: Line, start: number, {lexicon}: Reading): readonly Found[] {
  return recognise(line, lexicon).filter(found => found.start >= start)
}

function openClause(clauses: Clause[]): Clause {
  const clause: Clause = {text: [], nodes: [], assigned: false, ownBracket: false}
  clauses.push(clause)
  return clause
}

function addNodes(clauses: Clause[], nodes: readonly (Duty | Note)[], ownBracket: boolean): void {
  const clause = clauses.at(-1) ?? openClause(clauses)
  if (!clause.assigned) clause.ownBracket = ownBracket
  nodes.forEach(node => {
    clause.nodes.push(node)
    if (node.type === 'duty') clause.assigned = true
  })
}

function addText(clauses: Clause[], line: Line, start: number, end: number): void {
  while (start < end && line.folded[start] === ' ') start++
  if (start >= end) return
  const last = clauses.at(-1)
  const clause = last && !last.assigned ? last : openClause(clauses)
  clause.text.push({line, start, end})
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
