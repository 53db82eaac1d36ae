/** Saved web pages, and fragments of them, to lines and rows of tables. */
import type {Block, Line} from '../plan/blocks.ts'
import {arrange, gridOf} from './html/arrange.ts'
import {markFurniture} from './html/furniture.ts'
import {readPage} from './html/page.ts'
import type {TableShape} from './html/table-shape.ts'

/** More than any real document has; what goes beyond is read as lines. */
const mostPlaces = 2_000_000

/**
 * The text that a browser shows, as lines, and the tables of data, as rows; what stands in the page around the document
 * is marked. Places are those of the HTML source.
 */
export function readHtml(source: string): Block[] {
  const allowance = {left: mostPlaces}
  const {lines, tables, regions, tally} = readPage(source, allowance)
  markFurniture(lines, tables, regions, tally, nameIn(source))
  const shown = tables.filter(table => !isHiddenCopy(table, tables, lines))
  return arrange(
    lines,
    shown.flatMap(table => gridOf(table, lines, allowance) ?? []),
  )
}

const named = /<title[^<>]{0,200}>([^<]{1,400})/i

/** What the page calls itself: 清河县种茶方案-通知公告-清河县人民政府. */
function nameIn(source: string): string {
  return named.exec(source)?.[1] ?? ''
}

/** A table outside of the document, to be printed perhaps, that says again what one within it says. */
function isHiddenCopy(table: TableShape, tables: readonly TableShape[], lines: readonly Line[]): boolean {
  const {from, to} = table
  if (!lines[from]!.furniture) return false
  const isSame = (other: TableShape) =>
    lines.slice(from, to).every(({value}, at) => lines[other.from + at]!.value === value)
  return tables.some(
    other => !lines[other.from]!.furniture && other.to - other.from === to - from && isSame(other),
  )
}
