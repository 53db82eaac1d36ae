/** The headers of a flattened table, each a cell, or two lines of one. */
import {type Block, type Cell, lineAt} from '../../../plan/blocks.ts'
import {type Column, columnFor, isField} from '../../../plan/columns.ts'
import {readMarker} from '../../../plan/markers.ts'
import {bareHeader, isNumberHeader, longestHeader} from '../../clauses/header-words.ts'
import type {Lexicon} from '../../clauses/roles.ts'
import {dutyColumns} from '../../tables/duty-columns.ts'
import {isOverTasks} from '../../tables/table-columns.ts'
import {numberAlone} from '../../tables/table-headings.ts'
import {rowsOfHeaders, type TwoLevels, twoLevels} from '../two-level-headers.ts'
import {type Cells, type LineCell, linesOf} from './cells.ts'
import {isNumber} from './numbers.ts'

/** The headers of the columns; perhaps some stand below another one. */
export type Headers = Pick<TwoLevels<LineCell[]>, 'columns'> & Partial<TwoLevels<LineCell[]>>

/** 序号, or 任务类型 above it: whether the headers of a table with numbers begin there. */
export function beginsWithNumbers(blocks: readonly Block[], from: number): boolean {
  const header = headerAt(blocks, from)
  if (header === undefined) return false
  return isNumberHeader(header) || (isOverTasks(header) && isNumberHeader(headerAt(blocks, from + 1) ?? ''))
}

/**
 * 序号 · 任务: whether that of numbers stands above this header, perhaps with others between and strokes on
 * lines of their own.
 */
export function isBelowNumber(blocks: readonly Block[], from: number): boolean {
  for (let at = from - 1; at >= from - mostHeaders; at--) {
    const header = headerAt(blocks, at)
    if (header === undefined) return false
    if (isNumberHeader(header)) return true
    if (numberAlone(header) || /[,。;:]|[表单案]$|^附/.test(header)) return false
  }
  return false
}

function headerAt(blocks: readonly Block[], at: number): string | undefined {
  const {folded} = lineAt(blocks, at) ?? {}
  if (folded === undefined || folded.length > longestHeader + mostStrokes) return undefined
  const header = folded.replace(/[| ]+$/, '')
  return header.length > longestHeader ? undefined : bareHeader(header)
}

const mostStrokes = 8

/** The headers that there may be: a heading without a number looks like one more, as does the first cell of a row. */
export function headersFrom(cells: Cells, stroked: boolean, lexicon: Lexicon): Headers[] {
  const all = headerFrom(cells, lexicon)
  const columns = all.map(header => columnFor(wordsOf(header), undefined, lexicon))
  const divided = (length: number) => twoLevels(all.slice(0, length), columns.slice(0, length), lexicon) ?? []
  // What stands between 序号 and the first number are headers, whatever they say.
  const isSure = columns.some(({kind}) => kind === 'number') && leadsToFirst(cells, all.flat().length)
  const isUnknown = (column: Column | undefined) =>
    column?.kind === 'field' && !isField(column.header) && !remarks.test(column.header)
  const unknown = columns.findIndex(isUnknown)
  const most = stroked && unknown >= 0 && !isSure ? unknown : all.length
  const least = most - (stroked && !isSure ? 2 : isUnknown(columns[most - 1]) ? 1 : 0)
  const isHeader = (length: number) => namesWho(columns.slice(0, length))
  const lengths = Array.from({length: most - least + 1}, (_, more) => least + more)
  return (stroked ? lengths.reverse() : lengths)
    .filter(length => length >= 3 && isHeader(length))
    .flatMap((length): Headers[] => [{columns: all.slice(0, length)}].concat(divided(length)))
}

/** 责任单位, or 部门 beside 主要职责. */
function namesWho(columns: readonly Column[]): boolean {
  return columns.some(({kind}) => kind === 'role') || dutyColumns(columns) !== undefined
}

/** Whether the number 1 stands there, perhaps behind a stroke between the rows. */
function leadsToFirst(cells: Cells, at: number): boolean {
  const lines = cells(at)?.lines.length === 0 ? cells(at + 1)?.lines : cells(at)?.lines
  return lines?.length === 1 && /^1[.、]?$/.test(lines[0]!.folded)
}

/** All cells of some headers, as they follow one another. */
export function cellsOf({columns, over}: Headers): LineCell[] {
  return [...columns.flat(), ...(over?.header ?? [])].sort((one, other) => one.end - other.end)
}

/** The same headers with the cells in which they are repeated. */
export function withCells({columns, over}: Headers, again: (cell: LineCell) => LineCell): Headers {
  return {
    columns: columns.map(cells => cells.map(again)),
    ...(over && {over: {...over, header: over.header.map(again)}}),
  }
}

/** The row of the headers, or the two that they were. */
export function headerRows({columns, over}: Headers): Cell[][] {
  const lines = columns.map(linesOf)
  if (!over) return [lines.map(lines => ({lines, origin: true}))]
  return rowsOfHeaders({columns: lines, over: {...over, header: linesOf(over.header)}})
}

/** The headers, up to the first number or the first heading; one may be broken over two lines: 牵头 · 部门. */
export function headerFrom(cells: Cells, lexicon: Lexicon): LineCell[][] {
  const header: LineCell[][] = []
  for (let at = 0; at < mostHeaders; at++) {
    const cell = cells(at)
    const line = cell?.lines[0]
    if (!cell || !line) break
    const words = wordsOf([cell])
    if (words.length > longestHeader || (cell.lines.length > 1 && !isBrokenBefore(cell))) break
    if (isNumber(cell) || numberAlone(line.folded) || readMarker(line.folded)) break
    const before = header.at(-1)
    if (before?.length === 1 && !cell.isWhole && isBroken(wordsOf(before), words, lexicon)) before.push(cell)
    else header.push([cell])
  }
  return header
}

/** 责任单位 | (部门) */
function isBrokenBefore({lines: [, second, ...others]}: LineCell): boolean {
  return second !== undefined && others.length === 0 && /^\([^()]+\)$/.test(second.folded)
}

const mostHeaders = 24
const endOfHeader = /^(?:单位|部门|时间|时限|期限|类别|名称|内容|领导|要求|科室|处室)$/
/** 责任 over 主体. A header 主体 of its own stands behind 任务. */
const withBody = /^(?:责任|实施|落实|建设|牵头)$/

function isBroken(above: string, below: string, {roleOf}: Lexicon): boolean {
  if (below === '主体') return withBody.test(above)
  if (!endOfHeader.test(below) || endOfHeader.test(above) || isNumberHeader(above)) return false
  return above.length <= 2 || (above.length <= 4 && roleOf(above) !== undefined && !/单位|部门/.test(above))
}

/** What was done so far, and what else there is to say. */
const remarks = /情况|进展|说明|备注|是否/

export function wordsOf(header: readonly LineCell[]): string {
  return bareHeader(
    linesOf(header)
      .map(({folded}) => folded)
      .join(''),
  )
}
