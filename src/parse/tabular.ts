/** Tables that a text shows by tabs, or with one cell a line. */
import type {Block} from '../plan/blocks.ts'
import {flattenedRows} from './flattened.ts'
import {isHeaderWord} from './header-words.ts'
import type {Lexicon} from './roles.ts'
import {tabbedRows} from './tabbed.ts'

/** The blocks with such tables as rows. */
export function findTables(blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  if (!blocks.some(block => block.type === 'line' && isHeaderWord(block.folded, lexicon))) return blocks
  const found: Block[] = []
  let table = -1
  for (let at = 0; at < blocks.length; ) {
    const rows = tabbedRows(blocks, at, lexicon) ?? flattenedRows(blocks, at, lexicon)
    if (rows) {
      for (const row of rows.cells) found.push({type: 'row', table, cells: row})
      table--
      at += rows.taken
    } else found.push(blocks[at++]!)
  }
  return found
}
