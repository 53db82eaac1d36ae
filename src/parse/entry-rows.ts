/** The rows of a table below an entry: what they have from it, and what of its lines only stands behind them. */
import type {Duty} from '../plan/types.ts'
import type {Entry} from './nest.ts'
import type {Clause} from './pieces.ts'
import type {Reading} from './reading.ts'
import {holdsTasks, tableNodes} from './table.ts'
import type {Node} from './table-sections.ts'

/** The tasks of an entry's rows, which have the duties from above that they lack. */
export function rowNodes({rows}: Entry, inherited: readonly Duty[], reading: Reading): Node[] {
  return rows.length > 0 ? tableNodes(rows, reading, inherited) : []
}

/** An entry's text behind its duties without what stands below its table: 注：按月报送。 */
export function aboveRows({rows}: Entry, rest: Clause | undefined, reading: Reading): Clause | undefined {
  const first = rows[0]?.cells.find(({lines}) => lines.length > 0)?.lines[0]
  if (!rest || !first || !holdsTasks(rows, reading)) return rest
  return {...rest, text: rest.text.filter(({line}) => line.offset < first.offset)}
}
