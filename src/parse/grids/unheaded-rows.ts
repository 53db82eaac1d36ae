/** Rows with tabs or strokes that stand below no headers, as a clerk copies them out of a sheet. */
import {type Block, type Cell, type Line, lineAt, type Row} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {headsBetweenBlanks, isHeaderWord, markBetweenCells} from '../clauses/header-words.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {assigns} from '../tables/assigning-columns.ts'
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
  if (!mark || isWithinTable(blocks, from, lexicon)) return undefined
  const cells: Cell[][] = []
  let at = from
  for (let line: Line | undefined = first; line && mayBeUnheaded(line); line = lineAt(blocks, ++at))
    cells.push(mark === '\t' ? fieldsOf(line) : cellsOf(line, 0, mark))
  if (goesOn(lineAt(blocks, at - 1)!, lineAt(blocks, at), lexicon)) return undefined
  const columns = columnsByCells(
    cells.map((row): Row => ({type: 'row', table: 0, cells: row})),
    lexicon,
  )
  return columns && {cells: cells.map(row => withWordsJoined(row, columns, mark)), taken: at - from}
}

/** 县商务局牵头,: the last row goes on below; a line of units there, or with such marks, may also be of the table. */
function goesOn(last: Line, below: Line | undefined, lexicon: Lexicon): boolean {
  if (/[、,]$/.test(last.folded)) return true
  return below !== undefined && (/[\t|]/.test(below.folded) || assigns(below, lexicon))
}

/** Whether headers stand above, or rows of which the last is broken over lines; one heading may part them. */
function isWithinTable(blocks: readonly Block[], from: number, lexicon: Lexicon): boolean {
  const above = lineAt(blocks, from - 1)
  if (!above) return false
  if (isOfTable(above, lexicon)) return true
  const next = lineAt(blocks, from - 2)
  if (!next) return false
  return readMarker(above.folded)
    ? isOfTable(next, lexicon) && !counted.test(next.folded)
    : isOfTable(next, lexicon)
}

function isOfTable({folded}: Line, lexicon: Lexicon): boolean {
  return (
    markBetweenCells(folded) !== undefined ||
    isHeaderWord(folded, lexicon) ||
    headsBetweenBlanks(folded, lexicon)
  )
}
