/** PDF documents: the text that is printed, its lines joined into paragraphs, and the tables. */
import type {Block, Line} from '../plan/blocks.ts'
import type {Extracted} from './extracted.ts'
import {createText} from './extracted-text.ts'
import {joinTables} from './pdf/across-pages.ts'
import type {TableCell} from './pdf/page-tables.ts'
import {readPages} from './pdf/pages.ts'
import {joinLines} from './pdf/paragraphs.ts'
import {loadPackage} from './pdf/pdf-package.ts'
import {printedOn} from './pdf/printed.ts'
import {ReadError} from './read-error.ts'

/**
 * The text of a PDF, one paragraph a line, each with the page on which it begins, and the rows of its tables.
 * @throws ReadError where the bytes are no PDF, or one that is damaged, encrypted or a scan, or where the package
 * pdfjs-dist is missing
 */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const pages = await readPages(bytes, await loadPackage())
  const printed = printedOn(pages)
  if (printed.length === 0)
    throw new ReadError(
      'no-text-layer',
      'The PDF holds no text, only pictures; run it through text recognition',
    )
  const text = createText()
  const blocks: Block[] = []
  const doubtful: Line[] = []
  const linesOf = new Map<TableCell, Line[]>()
  for (const item of joinTables(joinLines(printed))) {
    if ('text' in item) {
      const [first, ...others] = text.add(item.text, item.page)
      for (const line of first ? [first, ...others] : []) {
        if (item.furniture) line.furniture = true
        blocks.push(line)
      }
      if (item.doubtful && first) doubtful.push(first)
      continue
    }
    const cells = item.cells.map(cell => {
      const origin = !linesOf.has(cell)
      if (origin)
        linesOf.set(
          cell,
          cell.paragraphs.flatMap(paragraph => text.add(paragraph, item.page)),
        )
      return {lines: linesOf.get(cell)!, origin}
    })
    blocks.push({type: 'row', table: item.table, cells})
    const first = cells.find(({origin, lines}) => origin && lines.length > 0)?.lines[0]
    if (item.doubtful && first) doubtful.push(first)
  }
  return {blocks, text: text.finish(), doubtful}
}
