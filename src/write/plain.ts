import type {Report, Writer} from './report.ts'
import {visible} from './visible.ts'

/** One line a row, cells parted by tabs, no head: for pipes. */
export const plain: Writer = report =>
  plainCells(report)
    .map(cells => `${cells.map(cell => visible(cell).replace(/[\t\n]+/g, ' ')).join('\t')}\n`)
    .join('')

/** The rows' cells as text. */
export function plainCells<Row>({rows, columns}: Report<Row>): string[][] {
  return rows.map(row => columns.map(({cell}) => cell(row)))
}
