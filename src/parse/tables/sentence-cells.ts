/** Cells of units that say in a sentence who does it, and more: 由县文旅局牵头,9月底前完成提升,迎接验收. */
import type {Line} from '../../plan/blocks.ts'
import type {Duty, Note} from '../../plan/types.ts'
import {clauseIn} from '../clauses/duties.ts'
import {looksLikeUnits} from '../clauses/plausible.ts'
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
    return [...(isBlank(words) ? [] : [note('text', [words])]), ...(found[nth]?.nodes ?? [])]
  })
}

function isBlank({line, start, end}: Piece): boolean {
  return line.folded.slice(start, end).trim() === ''
}
