/** Tables in two halves side by side, 序号 · 任务 · 责任单位 · 序号 · 任务 · 责任单位: their rows one below the other. */
import type {Row} from '../../plan/blocks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {foldedOf} from './short-rows.ts'
import {readHeader} from './table-columns.ts'
import {acrossOf} from './table-headings.ts'

/** How many rows may stand above the headers. */
const mostAbove = 4

/** The rows of each half, the left one before the right; nothing where the headers are not the same twice. */
export function halvesOf(rows: readonly Row[], lexicon: Lexicon): Row[] | undefined {
  const at = rows.slice(0, mostAbove).findIndex(row => widthOfHalf(row) !== undefined)
  if (at < 0) return undefined
  const width = widthOfHalf(rows[at]!)!
  const cut = (row: Row, from: number): Row => ({...row, cells: row.cells.slice(from, from + width)})
  if (!readHeader([cut(rows[at]!, 0)], 0, undefined, lexicon)) return undefined
  const parted: Row[] = rows.slice(0, at)
  let stretch: Row[] = []
  const end = () => {
    for (let from = 0; from < rows[at]!.cells.length; from += width)
      for (const row of stretch) {
        const part = cut(row, from)
        if (part.cells.some(({lines, origin}) => origin && lines.length > 0)) parted.push(part)
      }
    stretch = []
  }
  for (const row of rows.slice(at)) {
    // What reaches over both stands over the rows of both.
    if (acrossOf(row)) {
      end()
      parted.push(cut(row, 0))
    } else stretch.push(row)
  }
  end()
  return parted
}

/** After how many headers they begin again. */
function widthOfHalf({cells}: Row): number | undefined {
  const first = cells.length < 4 || !cells[0]!.origin ? '' : foldedOf(cells[0]!)
  if (first === '') return undefined
  const headers = cells.map(foldedOf)
  const width = headers.indexOf(first, 2)
  if (width < 0 || headers.length % width > 0) return undefined
  return headers.every((header, at) => header !== '' && cells[at]!.origin && header === headers[at % width])
    ? width
    : undefined
}
