/** A plan on its way to a text: what stands on the page, one after another, before it is Markdown or HTML. */

export type Block =
  | {type: 'title'; text: string}
  /** A numbered heading, `depth` from 1. */
  | {type: 'heading'; depth: number; text: string}
  | {type: 'line'; text: string}
  /** `牵头单位：省农业厅。` */
  | {type: 'assignment'; label: string; words: string}
  | Table
  /** What a web page added. */
  | {type: 'residue'; text: string}

export interface Table {
  type: 'table'
  header: string[]
  rows: Cell[][]
}

/** The lines of a cell. */
export type Cell = readonly string[]

/** The lines of a text, one block each. */
export function linesOf(text: string): Block[] {
  return text.split('\n').map(line => ({type: 'line', text: line}))
}
