/** Rows with tabs or strokes that stand below no headers, as a clerk copies them out of a sheet. */
import {type Block, type Cell, type Line, lineAt, type Row} from '../../plan/blocks.ts'
import {headsBetweenBlanks, isHeaderWord, markBetweenCells} from '../clauses/header-words.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {columnsByCells} from '../tables/unheaded-tables.ts'
import type {FoundRows} from './tabbed.ts'
import {cellsOf, fieldsOf, withWordsJoined} from './tabbed-cells.ts'

/** 1⇥, | 1 | and （1）⇥ */
const counted = /^\|? *\(?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[).、]* *[\t|]/

/** Whether a line may be the first of such rows. */
export function mayBeUnheaded({folded}: Line): boolean {
  return counted.test(folded)
}

/** The rows that begin at a place, if nothing but their cells need tell what they are. */
export function unheadedRows(
  blocks: readonly Block[],
  from: number,
  lexicon: Lexicon,
): FoundRows | undefined {
  const first = lineAt(blocks, from)
  const mark = first && mayBeUnheaded(first) && markBetweenCells(first.folded)
  if (!mark || isBelowHeaders(lineAt(blocks, from - 1), lexicon)) return undefined
  const cells: Cell[][] = []
  let at = from
  for (let line: Line | undefined = first; line?.folded.includes(mark); line = lineAt(blocks, ++at))
    cells.push(mark === '\t' ? fieldsOf(line) : cellsOf(line, 0, mark))
  // 县商务局、: the row goes on below.
  if (/[、,]$/.test(lineAt(blocks, at - 1)!.folded)) return undefined
  const columns = columnsByCells(
    cells.map((row): Row => ({type: 'row', table: 0, cells: row})),
    lexicon,
  )
  if (!columns) return undefined
  if (columns === 'unclear') return {cells, taken: at - from}
  return {cells: cells.map(row => withWordsJoined(row, columns, mark)), taken: at - from}
}

function isBelowHeaders(above: Line | undefined, lexicon: Lexicon): boolean {
  if (!above) return false
  const {folded} = above
  return (
    markBetweenCells(folded) !== undefined ||
    isHeaderWord(folded, lexicon) ||
    headsBetweenBlanks(folded, lexicon)
  )
}
