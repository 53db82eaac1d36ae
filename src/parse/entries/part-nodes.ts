/** The parts of an outline, one behind the other. */
import type {Plan} from '../../plan/types.ts'
import {reportResidue, textNotes} from '../assigning/unassigned.ts'
import type {Entry, Outline} from '../nesting/outline.ts'
import {residueNotes} from '../reading/notes.ts'
import {lineOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {entryNodes} from './entries.ts'
import {preambleNodes} from './preamble.ts'
import type {SharedOnTop} from './shared-on-top.ts'

/** The entries, with the duties that a list on top of them gives, and what stands between them and behind. */
export function partNodes(parts: Outline['parts'], onTop: SharedOnTop, reading: Reading): Plan['children'] {
  let isClosing = false
  return parts.flatMap(part => {
    if ('closing' in part) {
      isClosing = true
      return textNotes(part.closing.map(lineOf), 'requirement', reading)
    }
    if ('entries' in part) {
      const here = {noteKind: isClosing ? 'requirement' : 'text', isRequirement: isClosing, reading} as const
      const isAside = (entry: Entry) => isClosing || onTop.asides.has(entry)
      const work = part.entries.filter(entry => !isAside(entry))
      return [
        ...entryNodes(work, {...here, inherited: onTop.duties}),
        ...entryNodes(part.entries.filter(isAside), {...here, inherited: []}),
      ]
    }
    if ('lines' in part) return preambleNodes(part.lines, reading)
    reportResidue(part.residue, reading)
    return residueNotes(part.residue)
  })
}
