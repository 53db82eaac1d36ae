/** Tables that a text shows by tabs or blanks, or with one cell a line. */
import type {VFile} from 'vfile'
import {type Block, type Line, lineAt, positionIn} from '../../plan/blocks.ts'
import {headsBetweenBlanks, isHeaderWord} from '../clauses/header-words.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {report} from '../reading/findings.ts'
import {boxedRows} from './boxed.ts'
import {dashRuledRows, isDashRule} from './dash-ruled.ts'
import {flattenedRows} from './flattened/flattened.ts'
import {narrowRows} from './narrow-rows.ts'
import {spacedRows} from './spaced.ts'
import {strokedRows} from './stroked-rows.ts'
import {type FoundRows, tabbedRows} from './tabbed.ts'
import {mayBeUnheaded, unheadedRows} from './unheaded-rows.ts'
import {headsPairs, unitPairs} from './unit-pairs.ts'

/** The blocks with such tables as rows. */
export function findTables(blocks: readonly Block[], lexicon: Lexicon, file: VFile): readonly Block[] {
  const mayBegin = (line: Line) =>
    isHeaderWord(line.folded, lexicon) ||
    headsBetweenBlanks(line.folded, lexicon) ||
    headsPairs(line) ||
    isDashRule(line)
  const isHeaded = blocks.some(block => block.type === 'line' && mayBegin(block))
  if (!isHeaded && !blocks.some(block => block.type === 'line' && mayBeUnheaded(block))) return blocks
  const found: Block[] = []
  let table = -1
  for (let at = 0; at < blocks.length; ) {
    const isAround = lineAt(blocks, at)?.furniture === true
    const rows = isAround
      ? undefined
      : ((isHeaded ? headedRows(blocks, at, lexicon) : undefined) ?? unheadedRows(blocks, at, lexicon))
    if (rows) {
      for (const cells of rows.cells)
        found.push({type: 'row', table, cells, ...(rows.isGuessed && {isGuessed: true as const})})
      for (const {line, rule, expected} of rows.odd ?? [])
        report(file, rule, positionIn(line, {start: 0, end: line.value.length}), line.value, expected)
      table--
      at += rows.taken
    } else found.push(blocks[at++]!)
  }
  return found
}

/** The rows of a table that begins at a place, with what names its columns. */
function headedRows(blocks: readonly Block[], at: number, lexicon: Lexicon): FoundRows | undefined {
  return (
    boxedRows(blocks, at, lexicon) ??
    dashRuledRows(blocks, at, lexicon) ??
    tabbedRows(blocks, at, lexicon) ??
    spacedRows(blocks, at, lexicon) ??
    narrowRows(blocks, at, lexicon) ??
    strokedRows(blocks, at, lexicon) ??
    flattenedRows(blocks, at, lexicon) ??
    unitPairs(blocks, at)
  )
}
