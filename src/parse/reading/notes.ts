/** Notes, what is no duty, as nodes, and nodes in the order of the text. */
import type {Position} from 'unist'
import type {Line} from '../../plan/blocks.ts'
import type {Note, NoteKind} from '../../plan/types.ts'
import {lineOf, type Piece, positionOf, textOf} from './pieces.ts'

/** What a web page or a printed page added to the document. */
export function residueNotes(lines: readonly Line[]): Note[] {
  return lines.map(line => note('residue', [lineOf(line)]))
}

export function note(kind: NoteKind, pieces: readonly Piece[]): Note {
  return {
    type: 'note',
    kind,
    value: pieces.map(textOf).join('\n'),
    position: {start: positionOf(pieces[0]!).start, end: positionOf(pieces.at(-1)!).end},
  }
}

/** Nodes sorted by where they stand. */
export function inOrder<T extends {position: Position}>(nodes: T[]): T[] {
  // Nearly always they are.
  const place = (node: T) => node.position.start.offset ?? 0
  for (let index = 1; index < nodes.length; index++) {
    if (place(nodes[index - 1]!) > place(nodes[index]!)) return nodes.sort((a, b) => place(a) - place(b))
  }
  return nodes
}
