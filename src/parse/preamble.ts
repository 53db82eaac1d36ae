/** What stands before the first entry: title, date, addressees, reasons, and tasks of plans without numbering. */
import type {VFile} from 'vfile'
import type {Line} from '../plan/blocks.ts'
import type {Note, PlanMeta, Task} from '../plan/types.ts'
import {clauseTask} from './entries.ts'
import {report} from './findings.ts'
import {note, textNotes} from './notes.ts'
import {clausesOf, type Piece, positionOf, textOf} from './pieces.ts'
import {readDate, titleOf} from './title.ts'

export function readMeta(lines: readonly Line[]): PlanMeta {
  const date = lines.map(line => readDate(line.folded)).find(found => found !== undefined)
  return date === undefined ? {} : {date}
}

export function preambleNodes(lines: readonly Line[], file: VFile): (Note | Task)[] {
  const title = titleOf(lines)
  let tasks = 0
  return clausesOf(lines, 0, file).flatMap((clause): (Note | Task)[] => {
    const assigned = clause.duties.length > 0
    // Only the paragraph right before a duty is its task.
    const prose = assigned ? clause.text.slice(0, -1) : clause.text
    const notes = prose.flatMap(piece => proseNote(piece, title, file))
    return assigned ? [...notes, clauseTask({...clause, text: clause.text.slice(-1)}, tasks++)] : notes
  })
}

function proseNote(piece: Piece, title: string, file: VFile): Note[] {
  if (readDate(piece.line.folded) !== undefined) {
    if (/^\d{1,3}\./.test(piece.line.folded))
      report(file, 'date-like-number', positionOf(piece), textOf(piece))
    return [note('metadata', [piece])]
  }
  return title.includes(textOf(piece)) ? [note('metadata', [piece])] : textNotes([piece], 'preamble', file)
}
