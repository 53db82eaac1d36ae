/** Cells of units that say in a sentence who does it, and more: 由县文旅局牵头,9月底前完成提升,迎接验收. */
import type {Line} from '../../plan/blocks.ts'
import type {Duty, Note} from '../../plan/types.ts'
import {clauseIn, fieldNode} from '../clauses/duties.ts'
import {withoutMarks} from '../clauses/list-ends.ts'
import {looksLikeUnits} from '../clauses/plausible.ts'
import {isDueAlone} from '../clauses/remarks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {note} from '../reading/notes.ts'
import type {Piece} from '../reading/pieces.ts'
import {recognise} from '../recognisers/index.ts'

/** The duties of such a cell's line, and its other words; nothing for a list of units, and for what names nobody. */
export function sentenceOfCell(line: Line, lexicon: Lexicon): (Duty | Note)[] | undefined {
  const {folded} = line
  if (clauseIn(line, 'responsible', lexicon) || looksLikeUnits(folded, {start: 0, end: folded.length}))
    return undefined
  const found = recognise(line, lexicon)
  const isDivided = found.some(({words, work, awaits}) => words || work || awaits)
  if (isDivided || !found.some(({nodes}) => nodes.some(node => node.type === 'duty' && node.label !== '')))
    return undefined
  const ends = found.map(({end}) => end)
  return [0, ...ends].flatMap((start, nth): (Duty | Note)[] => {
    const words = {line, start, end: found[nth]?.start ?? folded.length}
    return [...restOf(words), ...(found[nth]?.nodes ?? [])]
  })
}

/** When it is due, or other words. */
function restOf(piece: Piece): Note[] {
  const {line, start, end} = piece
  const words = withoutMarks(line.folded, {start, end})
  if (words.start >= words.end) return start < end ? [note('text', [piece])] : []
  const isDay = isDueAlone(line.folded.slice(words.start, words.end))
  return [isDay ? fieldNode(line, {start, end}, '', words) : note('text', [piece])]
}
