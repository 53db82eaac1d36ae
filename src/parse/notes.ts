/** Prose that is no task. */
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {Line} from '../plan/blocks.ts'
import type {Note, NoteKind} from '../plan/types.ts'
import {report} from './findings.ts'
import type {Entry} from './nest.ts'
import {lineOf, type Piece, positionOf, textOf} from './pieces.ts'
import {roleWords} from './roles.ts'

/** One note a piece. */
export function textNotes(pieces: readonly Piece[], kind: NoteKind, file: VFile): Note[] {
  return pieces.map(piece => {
    reportRoleWord(piece, file)
    return note(kind, [piece])
  })
}

/** An entry that is no task, its marker with it. */
export function entryNote({lines}: Entry, kind: NoteKind, file: VFile): Note {
  const pieces = lines.map(lineOf)
  for (const piece of pieces) reportRoleWord(piece, file)
  return note(kind, pieces)
}

/** What a web page added after the document. */
export function residueNotes(lines: readonly Line[], file: VFile): Note[] {
  const pieces = lines.map(lineOf)
  report(file, 'residue', positionOf(pieces[0]!), textOf(pieces[0]!))
  return pieces.map(piece => note('residue', [piece]))
}

export function note(kind: NoteKind, pieces: readonly Piece[]): Note {
  return {
    type: 'note',
    kind,
    value: pieces.map(textOf).join('\n'),
    position: {start: positionOf(pieces[0]!).start, end: positionOf(pieces.at(-1)!).end},
  }
}

function reportRoleWord({line, start, end}: Piece, file: VFile): void {
  for (const {word} of roleWords) {
    const at = line.folded.indexOf(word, start)
    if (at < 0 || at >= end) continue
    report(file, 'role-word-in-prose', positionOf({line, start: at, end: at + word.length}), word)
    return
  }
}

/** Nodes sorted by where they stand. */
export function inOrder<T extends {position: Position}>(nodes: T[]): T[] {
  return nodes.sort((a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0))
}
