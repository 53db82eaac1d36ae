/** Tables that name roles and gave no task, which nobody would miss otherwise. */
import type {Cell, Row} from '../../plan/blocks.ts'
import {columnFor} from '../../plan/columns.ts'
import {bareHeader, longestHeader} from '../clauses/header-words.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {report} from '../reading/findings.ts'
import {lineOf, positionOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {foldedOf} from './short-rows.ts'
import {isDirectory} from './table-columns.ts'

/** Reports each such table at the first cell that is the header of units, or begins with their label. */
export function reportUnread(rows: readonly Row[], reading: Reading): void {
  const {tables, lexicon, file} = reading
  let reported: number | undefined
  for (const {table, cells} of rows) {
    if (table === reported || tables.has(table)) continue
    const line = cells.find(cell => cell.origin && namesRole(cell, lexicon))?.lines[0]
    if (!line) continue
    reported = table
    if (
      isDirectory(
        cells.map(cell => bareHeader(foldedOf(cell))).filter(header => header !== ''),
        lexicon,
      )
    )
      continue
    report(file, 'table-unclear', positionOf(lineOf(line)), line.value)
  }
}

function namesRole(cell: Cell, lexicon: Lexicon): boolean {
  const folded = foldedOf(cell)
  const label = lexicon.labelAt(folded)
  if (label !== undefined && folded[label.length] === ':') return true
  const header = folded.length > longestHeader ? '' : bareHeader(folded)
  return header !== '' && columnFor(header, undefined, lexicon).kind === 'role'
}
