/** Tables whose cells are not what their rows show: merged ones that got lost, and lists of duties within one cell. */
import type {VFile} from 'vfile'
import type {Block, Row} from '../../plan/blocks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {answeringRows} from './answering-cells.ts'
import {cardsAsRows} from './cards.ts'
import {withoutCopies} from './copied-cells.ts'
import {hasList, splitDuties} from './duty-lists.ts'
import {halvesOf} from './halved-tables.ts'
import {findCutCells, findLostCells, goesDown, reportRowsWithoutUnits} from './lost-cells.ts'
import {findLostHeaders} from './lost-headers.ts'
import {widenHeaders, widthOf} from './narrow-headers.ts'
import {readHeader} from './table-columns.ts'
import {acrossOf} from './table-headings.ts'

/** The blocks with such tables as they would stand with all their cells. */
export function mendTables(blocks: readonly Block[], lexicon: Lexicon, file: VFile): readonly Block[] {
  if (!blocks.some(block => block.type === 'row')) return blocks
  const mended: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at++]!
    if (block.type !== 'row') {
      mended.push(block)
      continue
    }
    const rows = [block]
    for (let next = blocks[at]; next?.type === 'row' && next.table === block.table; next = blocks[++at])
      rows.push(next)
    const own = withoutCopies(rows)
    const whole = halvesOf(own, lexicon) ?? cardsAsRows(own, lexicon) ?? own
    for (const row of mendTable(whole, lexicon, file)) mended.push(...answeringRows(row, whole[0]!))
  }
  return mended
}

function mendTable(all: readonly Row[], lexicon: Lexicon, file: VFile): readonly Row[] {
  const width = widthOf(all[0]!)
  const isWider = all.some(row => widthOf(row) > width)
  const found = isWider ? widenHeaders(all, lexicon, file) : all
  const hasBlanks = found.some(row => hasBlank(row, found[0]!))
  if (!hasBlanks && !found.some(hasList)) return found
  // A table that shows merged cells means by a blank one what it shows.
  const isMerged = all.some(row => !row.isGuessed && !acrossOf(row) && row.cells.some(goesDown))
  const rows = hasBlanks ? findLostHeaders(found, lexicon) : found
  // On the next page, and below a heading, there may be headers again.
  const heads = rows.flatMap((_, at) => (readHeader(rows, at, undefined, lexicon) ? at : []))
  if (heads.length === 0) return rows
  return heads.reduce<readonly Row[]>(
    (mended, at, nth) => {
      const header = rows[at]!
      const columns = readHeader(rows, at, undefined, lexicon)!
      const below = rows.slice(at + 1, heads[nth + 1])
      if (isMerged) reportRowsWithoutUnits(below, columns, file)
      const above = nth > 0 ? mended.at(-1) : undefined
      const whole = isMerged
        ? findCutCells(below, above, columns, file)
        : hasBlanks
          ? findLostCells(below, columns, file)
          : below
      return mended.concat(header, splitDuties(whole, columns))
    },
    rows.slice(0, heads[0]),
  )
}

function hasBlank({cells}: Row, first: Row): boolean {
  return cells.length < first.cells.length || cells.some(({lines}) => lines.length === 0)
}
