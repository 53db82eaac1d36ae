/** Cells of words that no rule parts, beside units that one does: △修路 and, below the rule beside it, △架桥 are two rows. */
import type {Line} from '../../plan/blocks.ts'
import type {BoxedCell} from './boxed.ts'

/** Whether a line begins with a mark that only items have. */
export function beginsItem({folded}: Line): boolean {
  return /^[△▲●◆■□]/.test(folded)
}

/**
 * A cell of words, parted where a rule beside it ends a row, if an item begins right below it. Else it is one
 * cell beside several.
 */
export function partsAtRules(cell: BoxedCell): BoxedCell[] {
  const starts = cell.lines.flatMap((_, at) => (cell.rows[at] !== cell.rows[at - 1] ? at : []))
  if (starts.length < 2 || !starts.every(at => beginsItem(cell.lines[at]!))) return [cell]
  return starts.map((start, nth): BoxedCell => {
    const end = starts[nth + 1] ?? cell.lines.length
    return {
      ...cell,
      lines: cell.lines.slice(start, end),
      rows: cell.rows.slice(start, end),
      from: nth === 0 ? cell.from : cell.rows[start]!,
      to: end < cell.lines.length ? cell.rows[end]! - 1 : cell.to,
    }
  })
}
