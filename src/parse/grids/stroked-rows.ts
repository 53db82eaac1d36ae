/**
 * Tables with a stroke behind each cell and another one between two rows, all on lines of their own: 任务 |
 * 牵头部门 | 配合部门 | | 修路。 | …
 */
import {type Block, type Cell, type Line, lineAt} from '../../plan/blocks.ts'
import {bareHeader} from '../clauses/header-words.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {foldedOf} from '../tables/short-rows.ts'
import {columnsOf} from '../tables/table-columns.ts'
import type {FoundRows} from './tabbed.ts'
import {withWordsJoined} from './tabbed-cells.ts'

/**
 * The rows below headers without 序号, by whose numbers others are found. Each must have as many cells as the
 * headers, up to the last stroke: where one has not, nothing is read.
 */
export function strokedRows(blocks: readonly Block[], from: number, lexicon: Lexicon): FoundRows | undefined {
  if (isStroke(blocks, from) || !isStroke(blocks, from + 1)) return undefined
  const header = rowFrom(blocks, from, mostCells)
  if (!header || header.cells.length < 2 || !isStroke(blocks, header.end)) return undefined
  const columns = columnsOf(
    header.cells.map(cell => bareHeader(foldedOf(cell))),
    undefined,
    lexicon,
  )
  const isOf = (kind: string) => columns.some(column => column.kind === kind)
  if (!isOf('role') || !isOf('task') || isOf('number')) return undefined
  const rows = [header.cells]
  let end = header.end
  while (isStroke(blocks, end) && lineAt(blocks, end + 1)) {
    const row = rowFrom(blocks, end + 1, columns.length)
    if (!row) break
    rows.push(withWordsJoined(row.cells, columns, '|'))
    end = row.end
  }
  if (isStroke(blocks, end)) end++
  const isWhole = rows.length > 1 && !isStroke(blocks, end) && !isStroke(blocks, end + 1)
  return isWhole ? {cells: rows, taken: end - from} : undefined
}

const mostCells = 12
const mostLines = 20

function isStroke(blocks: readonly Block[], at: number): boolean {
  return lineAt(blocks, at)?.folded === '|'
}

/** Up to so many cells, or all before a stroke that stands below another one and so ends the headers. */
function rowFrom(
  blocks: readonly Block[],
  from: number,
  most: number,
): {cells: Cell[]; end: number} | undefined {
  const cells: Cell[] = []
  let at = from
  while (cells.length < most) {
    const lines: Line[] = []
    for (let line = lineAt(blocks, at); line && line.folded !== '|'; line = lineAt(blocks, ++at)) {
      if (lines.length >= mostLines || line.folded.includes('|')) return undefined
      lines.push(line)
    }
    if (lines.length === 0 && most === mostCells) break
    // The last cell of the document may have lost its stroke.
    if (!isStroke(blocks, at)) return undefined
    cells.push({lines, origin: true})
    at++
  }
  return {cells, end: at}
}
