/** What is printed on a page, from top to bottom: lines and tables. */
import {ruledTables, type TablePart} from './page-tables.ts'
import type {Page} from './pages.ts'
import {joinPieces, type PrintedLine} from './printed-lines.ts'

export function printedOn({number, width, height, pieces, rules}: Page): (PrintedLine | TablePart)[] {
  const {tables, rest} = ruledTables(pieces, rules)
  const lines = joinPieces(rest).map(
    (line): PrintedLine => ({...line, page: number, pageWidth: width, pageHeight: height}),
  )
  const parts = tables.map((table): TablePart => ({...table, page: number}))
  const topOf = (item: PrintedLine | TablePart) => ('rows' in item ? item.top : item.baseline)
  return [...lines, ...parts].sort((a, b) => topOf(a) - topOf(b))
}
