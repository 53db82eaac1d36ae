/** An answer before it takes a form: rows, and the columns in which tables show them. */
import type {Lang} from '../plan/finding-rule.ts'
import type {Source} from '../plan/rows.ts'

export type {Lang}

/** Behind a label. */
export const colon: Record<Lang, string> = {zh: '：', en: ': '}

export interface Column<Row> {
  key: string
  header: Record<Lang, string>
  cell: (row: Row) => string
  /** Long text, which gives way first where a terminal is narrow. */
  long?: boolean
}

export interface Report<Row> {
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  /** Where a row stands in its source, and the words there; for formats that cite. */
  cite: (row: Row) => {source: Source; text: string} | undefined
}

export interface WriteOptions {
  lang: Lang
  /** Columns of the terminal; without it nothing is wrapped. */
  width?: number | undefined
  /** Makes the head of a table stand out. */
  strong?: ((text: string) => string) | undefined
  /** Begin a CSV file with a byte-order mark, so that Excel reads it as UTF-8. Default: true. */
  bom?: boolean
}

/** Gives a report as text, its last line ended. */
export type Writer = <Row>(report: Report<Row>, options: WriteOptions) => string | Promise<string>
