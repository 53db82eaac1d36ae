/** What is printed on the pages, in the order in which it is read: lines and tables. */
import {alignedLines} from './aligned-lines.ts'
import {looksLikeRow} from './aligned-table.ts'
import {addAlignedTables, ruledTables, type TablePart} from './page-tables.ts'
import type {Page} from './pages.ts'
import {joinRow, type PrintedLine, partsOf, rowsOf} from './printed-lines.ts'
import {columnOf, inOrder, rowsInColumns, type TextColumns, textColumns} from './text-columns.ts'

export function printedOn(pages: readonly Page[]): (PrintedLine | TablePart)[] {
  /** Whether the page before has a table without ruling lines, which may go on. */
  let mayGoOn = false
  /** The columns of its last ruled table. */
  let columns: readonly number[] = []
  /** Those in which its text is set. */
  let inTwo: TextColumns | undefined
  return pages.flatMap(page => {
    const found = ruledTables(page.pieces, page.rules, columns)
    const ruled = found.tables.length
    columns = found.tables.at(-1)?.xs ?? []
    if (page.hasColumns && found.doubtful.length === 0) {
      addAlignedTables(found, mayGoOn)
      const row = mayGoOn ? alignedLines(found.rest).find(looksLikeRow) : undefined
      if (row) found.doubtful.push(row.baseline)
    }
    mayGoOn = found.tables.length > ruled || found.doubtful.length > 0
    const {number, width, height} = page
    inTwo = mayGoOn ? undefined : textColumns(found.rest, width, inTwo)
    const rows = inTwo ? rowsInColumns(found.rest, inTwo) : rowsOf(found.rest)
    const lines = rows.map((row): PrintedLine => {
      const line = joinRow(row)
      const isDoubtful = found.doubtful.some(baseline => Math.abs(baseline - line.baseline) < line.size / 2)
      return {
        ...line,
        page: number,
        pageWidth: width,
        pageHeight: height,
        ...(inTwo && {column: columnOf(line, inTwo)}),
        ...(isDoubtful && {doubtful: true}),
        ...(found.doubtful.length > 0 && partsOf(row).length > 1 && {inColumns: true}),
      }
    })
    const parts = found.tables.map((table): TablePart => ({...table, page: number}))
    return inOrder([...lines, ...parts], inTwo)
  })
}
