/** Sections and tasks as nodes of the tree. */
import type {Point, Position} from 'unist'
import {pointAt} from '../../plan/blocks.ts'
import {saysUntilWhen} from '../../plan/fields.ts'
import {isHeading} from '../../plan/heading.ts'
import {type Marker, readMarker} from '../../plan/markers.ts'
import type {Note, Section, Task} from '../../plan/types.ts'
import {withoutDue} from '../clauses/due.ts'
import {leadersIn} from '../clauses/leaders.ts'
import type {Entry} from '../nesting/outline.ts'
import {isLeadIn} from '../reading/part-headings.ts'
import {type Clause, isWithinBracket, type Piece, positionOf, textOf} from '../reading/pieces.ts'

/** A task that no marker of its own begins, the `index`th of its parent from 0. */
export function clauseTask({text, nodes}: Clause, index: number): Task {
  const marker = text[0] && markerIn(text[0])
  const places = [...text.map(positionOf), ...nodes.map(({position}) => position)]
  places.sort((a, b) => a.start.offset! - b.start.offset!)
  const position = {start: places[0]!.start, end: places.at(-1)!.end}
  if (!marker) return newTask(index + 1, text, nodes, position)
  const [first, ...others] = text as [Piece, ...Piece[]]
  const task = newTask(marker.ordinal, [afterMarker(first, marker), ...others], nodes, position)
  task.marker = first.line.value.slice(first.start, first.start + marker.length)
  return task
}

/** The marker of an item within a paragraph: `…(甲厅负责)2.信用。(乙厅负责)`. */
export function markerIn({line, start, end}: Piece): Marker | undefined {
  return start > 0 && /[)\]。;, ]/.test(line.folded[start - 1]!)
    ? readMarker(line.folded.slice(start, end))
    : undefined
}

function afterMarker(piece: Piece, {length}: Marker): Piece {
  return {...piece, start: piece.start + length}
}

export function newSection(entry: Entry, title: string, children: Section['children']): Section {
  const position = {start: startOf(entry), end: endOf(entry, children)}
  return {type: 'section', marker: markerOf(entry), ordinal: entry.marker.ordinal, title, children, position}
}

export function newTask(
  ordinal: number,
  pieces: readonly Piece[],
  children: Task['children'],
  position: Position,
): Task {
  const lines = pieces.map(textOf)
  const task: Task = {type: 'task', ordinal, number: '', text: '', children, position}
  // What a clause parts within a sentence is no heading.
  const isApart = pieces[1]?.line !== pieces[0]?.line || !/[,，;；]/.test(lines[0]!)
  const hasBehind = pieces.slice(1).some(piece => !isWithinBracket(piece))
  if (hasBehind && isApart && isHeading(lines[0]!) && !lines[0]!.endsWith('。')) task.title = lines.shift()!
  task.text = lines.join('\n')
  return task
}

export function markerOf({marker, lines}: Entry): string {
  return lines[0]!.value.slice(0, marker.length)
}

export function startOf({lines}: Entry): Point {
  return pointAt(lines[0]!, 0)
}

export function endOf({lines}: Entry, children: readonly {position: Position; inherited?: boolean}[]): Point {
  const last = lines.at(-1)!
  const own = pointAt(last, last.value.length)
  // What is shared with it may stand further below.
  const below = children.findLast(({inherited}) => !inherited)?.position.end
  return below && below.offset! > own.offset! ? below : own
}

/** Whether an entry has text of its own besides a heading, before its duties or behind them. */
export function hasBody({text}: Clause, rest: Clause | undefined): boolean {
  const all = [...text, ...(rest?.text ?? [])]
  const persons = leadersIn(all)
  const pieces = all.filter(piece => !persons.includes(piece) && !isWithinBracket(piece))
  const [head, ...body] = pieces.filter(piece => !leadsIn(piece))
  if (!head) return false
  // What is divided into measures is a sentence: a heading has no comma.
  const isDivided = body.length + 1 < pieces.length && /[,，]/.test(textOf(head))
  // (六)活动安全:(责任部门:教导处) is a heading all the same.
  return body.length > 0 || isDivided || !isHeading(textOf(head).replace(/[:：]$/, ''))
}

export function leadsIn(piece: Piece): boolean {
  return isLeadIn(textOf(piece))
}

/** The words on the line of the number, and those below; and when all of it is due, (完成时限:12月底) behind the words. */
export function headingOf(
  entry: Entry,
  pieces: readonly Piece[],
): {title: string; due: readonly Note[]; body: readonly Piece[]} {
  const head = pieces[0]
  const [first, second] = entry.lines
  // 一、 alone in its line, and its words in the next.
  const line = first!.folded.trimEnd().length > entry.marker.length ? first : second
  if (!head || head.line !== line) return {title: '', due: [], body: pieces}
  const {text, due} = withoutDue([head])
  const body = pieces.slice(1)
  // (2024年3月底前) without a label may be the name of a stage.
  const isLabelled = due.some(({label}) => label && saysUntilWhen(label))
  return isLabelled ? {title: textOf(text[0]!), due, body} : {title: textOf(head), due: [], body}
}
