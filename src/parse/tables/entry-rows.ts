/** The rows of a table below an entry: what they have from it, and what of its lines only stands behind them. */
import type {Line, Row} from '../../plan/blocks.ts'
import type {Duty} from '../../plan/types.ts'
import type {Entry} from '../nesting/outline.ts'
import type {Clause} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {holdsTasks, tableNodes} from './table.ts'
import type {Node} from './table-sections.ts'

/** The tasks of an entry's rows, which have the duties from above that they lack, unless the table has a title of its own. */
export function rowNodes(
  {rows, lines}: Entry,
  rest: Clause | undefined,
  inherited: readonly Duty[],
  reading: Reading,
): Node[] {
  if (rows.length === 0) return []
  const first = firstOf(rows)
  const isTitled = rest?.text.some(({line}) => line !== lines[0] && first && line.offset < first.offset)
  return tableNodes(rows, reading, isTitled ? [] : inherited)
}

function firstOf(rows: readonly Row[]): Line | undefined {
  return rows[0]?.cells.find(({lines}) => lines.length > 0)?.lines[0]
}

/** An entry's text behind its duties without what stands below its table: 注：按月报送。 */
export function aboveRows({rows}: Entry, rest: Clause | undefined, reading: Reading): Clause | undefined {
  const first = firstOf(rows)
  if (!rest || !first || !holdsTasks(rows, reading)) return rest
  return {...rest, text: rest.text.filter(({line}) => line.offset < first.offset)}
}
