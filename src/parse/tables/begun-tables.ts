/** Tables that begin with a row that is no header: they go on from one before, or have no headers at all. */
import {type Block, linesOfCells, type Row} from '../../plan/blocks.ts'
import {areWholeUnits} from '../clauses/plausible.ts'
import {report} from '../reading/findings.ts'
import {lineOf, positionOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {newTable, type TableState} from './table-cells.ts'
import {isAside, numberAlone} from './table-headings.ts'
import {columnsByCells} from './unheaded-tables.ts'

/** The table that such a row begins. */
export function tableBegunAt(row: Row, reading: Reading): TableState | undefined {
  return continued(row, reading) ?? unheaded(row, reading)
}

/** A table that goes on in another one, on the next page perhaps: its first row suits the headers of the one before. */
function continued(row: Row, {tables}: Reading): TableState | undefined {
  const {cells, table} = row
  const last = [...tables.values()].at(-1)
  if (isAside(row) || !last || last.rows === 0 || cells.length !== last.columns.length) return undefined
  const fits = last.columns.every(({kind}, at) => {
    const text = cells[at]!.lines.map(({folded}) => folded).join('')
    if (kind === 'number') return numberAlone(text) !== undefined
    // Further lines may say whom to call.
    const first = cells[at]!.lines[0]?.folded ?? ''
    if (kind === 'role') return first === '' || areWholeUnits(first)
    return kind !== 'task' || text !== ''
  })
  const namesUnits = last.columns.some(({kind}, at) => kind === 'role' && cells[at]!.lines.length > 0)
  if (!fits || !namesUnits) return undefined
  tables.set(table, last)
  return last
}

/** A table without headers, by its first row; it is said that it was read without them. */
function unheaded(header: Row, reading: Reading): TableState | undefined {
  const {blocks, lexicon, tables} = reading
  const {table, cells} = header
  if (!numberAlone(cells[0]?.lines[0]?.folded ?? '')) return undefined
  const isOfTable = (block: Block): block is Row =>
    block.type === 'row' && block.table === table && linesOfCells(block.cells).length > 0
  const first = blocks.findIndex(isOfTable)
  if (blocks[first] !== header) return undefined
  const before = blocks.slice(0, first).findLast(block => block.type === 'row')
  // It goes on from a table whose headers did not say that it holds tasks.
  if (before && !tables.has(before.table) && before.cells.length === cells.length) return undefined
  const columns = columnsByCells(blocks.filter(isOfTable), lexicon)
  if (!columns) return undefined
  const words = cells[columns.findLastIndex(({kind}) => kind === 'task')]!.lines[0]!
  report(reading.file, 'headers-missing', positionOf(lineOf(words)), words.value)
  const state = newTable({header, heads: [], columns})
  tables.set(table, state)
  return state
}
