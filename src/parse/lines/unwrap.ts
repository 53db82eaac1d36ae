/** Lines that were broken to fit a page, joined again. */
import type {Block, Line} from '../../plan/blocks.ts'
import {widest} from '../../plan/page-width.ts'
import {isPageNumber} from '../../plan/residue.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {joinBroken} from './broken-lines.ts'
import {chanceMarkers} from './chance-markers.ts'
import {join} from './join-lines.ts'
import {continues, layoutOf} from './layout.ts'
import {markLoneHeads} from './lone-heads.ts'
import {markPages} from './page-numbers.ts'
import {partRemarks} from './page-remarks.ts'
import {markRunningHeads} from './running-heads.ts'

/**
 * The blocks, with lines joined where a bracket, a list or a label goes on, and where all of the document is
 * broken at one width.
 */
export function unwrap(blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  const marked = markLoneHeads(markRunningHeads(markPages(partRemarks(blocks), lexicon)), lexicon)
  return joinBroken(joinAtWidth(marked, lexicon), lexicon)
}

function joinAtWidth(blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  const lines: Line[] = []
  for (const block of blocks) {
    if (block.type !== 'line' || (block.value.length > widest && !block.furniture)) return blocks
    lines.push(block)
  }
  const layout = layoutOf(lines.filter(({furniture}) => !furniture))
  if (!layout) return blocks
  const byChance = chanceMarkers(lines)
  const joined: Line[] = []
  let parts: Line[] = []
  let aside: Line[] = []
  const close = () => {
    if (parts.length > 0) joined.push(join(parts))
    for (const line of aside) joined.push(line)
    aside = []
  }
  for (const line of lines) {
    const last = parts.at(-1)
    if (last && (line.furniture || isPageNumber(line.folded))) aside.push(line)
    else if (last && continues(last, line, layout, lexicon, byChance)) parts.push(line)
    else {
      close()
      parts = [line]
    }
  }
  close()
  return joined
}
