/** Tables that a text shows by tabs, or with one cell a line. */
import {type Block, type Cell, type Line, pointAt} from '../plan/blocks.ts'
import {fieldOf} from './fields.ts'
import type {Lexicon} from './roles.ts'

/** The blocks with such tables as rows. */
export function findTables(blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  if (!blocks.some(block => block.type === 'line' && isHeaderWord(block.folded, lexicon))) return blocks
  const found: Block[] = []
  let table = -1
  for (let at = 0; at < blocks.length; ) {
    const rows = tabbedRows(blocks, at, lexicon) ?? flattenedRows(blocks, at, lexicon)
    if (rows) {
      for (const row of rows.cells) found.push({type: 'row', table, cells: row})
      table--
      at += rows.taken
    } else found.push(blocks[at++]!)
  }
  return found
}

const longestHeader = 14

/** Whether a line is the header of a column, 牵头单位 or 序号, or all headers with tabs between. */
function isHeaderWord(folded: string, {labels, roleOf}: Lexicon): boolean {
  if (folded.includes('\t')) return roleOf(folded) !== undefined
  return folded.length <= longestHeader && (isNumberHeader(folded) || labels.includes(folded))
}

function isNumberHeader(folded: string): boolean {
  return folded === '序号' || folded === '编号'
}

interface Rows {
  cells: Cell[][]
  taken: number
}

function tabbedRows(blocks: readonly Block[], from: number, lexicon: Lexicon): Rows | undefined {
  const cellsAt = (at: number) => {
    const block = blocks[at]
    return block?.type === 'line' && block.folded.includes('\t') ? cellsOf(block) : undefined
  }
  const header = cellsAt(from)
  if (
    !header ||
    header.length < 3 ||
    !header.some(cell => isHeaderWord(cell.lines[0]?.folded ?? '', lexicon))
  )
    return undefined
  const cells = [header]
  for (let row = cellsAt(from + 1); row; row = cellsAt(from + cells.length)) cells.push(row)
  return cells.length > 1 ? {cells, taken: cells.length} : undefined
}

/** The cells of a line with tabs. */
function cellsOf(line: Line): Cell[] {
  let at = 0
  return line.value.split('\t').map(part => {
    const start = at + part.length - part.trimStart().length
    const text = part.trim()
    at += part.length + 1
    return {lines: text === '' ? [] : [subLine(line, start, start + text.length)], origin: true}
  })
}

function subLine(line: Line, start: number, end: number): Line {
  const place = pointAt(line, start)
  return {
    type: 'line',
    value: line.value.slice(start, end),
    folded: line.folded.slice(start, end),
    line: place.line,
    column: place.column,
    offset: place.offset!,
  }
}

/** Headers one a line, then cells one a line, each record beginning with the next number. */
function flattenedRows(blocks: readonly Block[], from: number, lexicon: Lexicon): Rows | undefined {
  const first = blocks[from]
  if (first?.type !== 'line' || !isNumberHeader(first.folded)) return undefined
  const headers: Line[] = []
  for (let at = from; blocks[at]?.type === 'line'; at++) {
    const line = blocks[at] as Line
    if (line.folded.length > longestHeader || /^1[.、]?$/.test(line.folded)) break
    headers.push(line)
  }
  if (headers.length < 3 || !headers.some(({folded}) => lexicon.roleOf(folded) && !fieldOf(folded)))
    return undefined
  const cells = [headers.map(cellWith)]
  let at = from + headers.length
  for (let count = 1; ; count++) {
    const record = blocks.slice(at, at + headers.length)
    const [head] = record
    if (head?.type !== 'line' || head.folded.replace(/[.、]$/, '') !== String(count)) break
    const lines = record.filter(block => block.type === 'line')
    // A cell that is left out would shift all that follow: such a record is not read as one.
    if (lines.length < headers.length || lines.slice(1).some(({folded}) => folded === String(count + 1)))
      break
    cells.push(lines.map(cellWith))
    at += headers.length
  }
  return cells.length > 1 ? {cells, taken: at - from} : undefined
}

function cellWith(line: Line): Cell {
  return {lines: [line], origin: true}
}
