/** Saved web pages, and fragments of them, to lines and rows of tables. */
import type {Block} from '../plan/blocks.ts'
import {arrange, gridOf} from './html/arrange.ts'
import {markFurniture} from './html/furniture.ts'
import {readPage} from './html/page.ts'

/** More than any real document has; what goes beyond is read as lines. */
const mostPlaces = 2_000_000

/**
 * The text that a browser shows, as lines, and the tables of data, as rows; what stands in the page around the document
 * is marked. Places are those of the HTML source.
 */
export function readHtml(source: string): Block[] {
  const allowance = {left: mostPlaces}
  const {lines, tables, regions, tally} = readPage(source, allowance)
  markFurniture(lines, regions, tally)
  return arrange(
    lines,
    tables.flatMap(table => gridOf(table, lines, allowance) ?? []),
  )
}
