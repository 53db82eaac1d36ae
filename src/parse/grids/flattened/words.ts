/**
 * Tables with a cell a line whose rows have no numbers: 工作任务 · 责任单位, then the words of a task and its
 * units, and so on.
 */
import {type Block, type Line, lineAt} from '../../../plan/blocks.ts'
import {type Column, columnFor, isField} from '../../../plan/columns.ts'
import {fieldOf, isDeadline} from '../../../plan/fields.ts'
import {readMarker} from '../../../plan/markers.ts'
import {bareHeader, longestHeader} from '../../clauses/header-words.ts'
import {type Lexicon, roleLabels} from '../../clauses/roles.ts'
import {readDate} from '../../document/meta-lines.ts'
import {nobody} from '../../tables/short-rows.ts'
import {isOverTasks} from '../../tables/table-columns.ts'
import {type Cells, type LineCell, linesOf} from './cells.ts'
import {endsTable} from './end.ts'
import type {FittedRow} from './fit.ts'
import {type Headers, headerFrom, wordsOf} from './headers.ts'
import {namesUnits} from './numbers.ts'
import {haveNoStop, isSentence, textOf} from './units.ts'

const task = /^[^\d,。;:()]{0,6}(?:任务|事项|内容|措施|项目|目标|举措|工作|要点|名称)$/
const longestField = 6

/** Whether a line may be the first header of such a table. */
export function beginsWithWords(blocks: readonly Block[], from: number): boolean {
  const [first, next] = [lineAt(blocks, from)!, lineAt(blocks, from + 1)]
  // Readers of paged documents have looked at their columns themselves.
  if (!next || first.page !== undefined) return false
  if (first.folded.length >= longestHeader || next.folded.length >= longestHeader) return false
  return task.test(bareHeader(first.folded)) || isOverTasks(first.folded)
}

/** The headers, up to the words of the first row: those of words, then 牵头单位 and others, then 完成时限. */
export function wordHeaders(cells: Cells, lexicon: Lexicon): Headers[] {
  const all = headerFrom(cells, lexicon)
  const words = all.map(wordsOf)
  const kinds = words.map(header => headerKind(header, lexicon))
  const roles = kinds.indexOf('role')
  // 牵头部门 right above 配合部门 are headers, and so is what leads to them: 主要方向 · 重点任务 · 2025年计划.
  const sure = kinds[roles + 1] === 'role' && words.slice(0, roles).every(isHeading) ? roles : 0
  const end = kinds.findIndex(
    (kind, at) => at >= sure && (kind === undefined || (kind === 'task' && at > roles)),
  )
  return roles < 0 ? [] : [{columns: end < 0 ? all : all.slice(0, end)}]
}

function isHeading(words: string): boolean {
  return !/[,、。;:]/.test(words)
}

const ofYear = /^(?:\d{4}年|年度|本年度?|分年度)[^,。;:]{0,4}(?:计划|安排|目标)$/

function headerKind(words: string, lexicon: Lexicon): Column['kind'] | undefined {
  const {kind} = columnFor(words, undefined, lexicon)
  if (isOverTasks(words)) return 'category'
  if (ofYear.test(words)) return 'field'
  if (kind === 'field') return words.length <= longestField && isField(words) ? kind : undefined
  return kind === 'task' && !task.test(words) ? undefined : kind
}

/**
 * The cells that begin with the next number of a count, as the first words do: 3.建设托育综合服务中心 is no
 * unit, whatever it ends with. Units may be counted too, one below the other.
 */
export function countedFrom(cells: Cells, from: number, width: number): ReadonlySet<number> {
  const found = new Set<number>()
  let style: string | undefined
  let last = 0
  let wasCounted = false
  const reach = 3 * width + mostHeadings
  for (let at = from, until = from + reach; at < until; at++) {
    const marker = readMarker(cells(at)?.lines[0]?.folded ?? '')
    const isCounted = marker?.style.startsWith('digit') === true
    const isNext = style === undefined ? isCounted : marker?.style === style && marker.ordinal === last + 1
    const isBehindUnits = isCounted && wasCounted && !found.has(at - 1)
    wasCounted = isCounted
    if (!isNext || isBehindUnits) continue
    // Nothing tells what stands between the words of two tasks, one right below the other.
    if (!found.has(at - 1)) found.add(at)
    style = marker!.style
    last = marker!.ordinal
    until = at + reach
  }
  return found
}

const mostHeadings = 3

/** Behind the last units that stand below words, and a date behind them. */
export function endOfWords(
  cells: Cells,
  from: number,
  columns: readonly Column[],
  counted: ReadonlySet<number>,
): number {
  const hasDates = columns.some(({header}) => fieldOf(header) === 'deadline')
  const headers = new Set(columns.map(({header}) => header))
  const noStop = haveNoStop(cells, from)
  let dated = false
  let words = 0
  const isUnits = (cell: LineCell, at: number) => {
    // A row begins with words: 企业开办 only ends as names do.
    if (at === from || counted.has(at) || (!namesUnits(cell) && !nobody.test(textOf(cell)))) return false
    if (noStop && isSentence(textOf(cell))) return false
    const [next, last] = [cells(at + 1), cells(at + 2)]
    if (!next || readDate(textOf(next)) === undefined) return true
    // Below words that have no units yet it is when their task is due.
    if (hasDates && words > 0) return true
    // A name above the only such date, and at the end, signs the document.
    dated ||= hasDates && last !== undefined && !endsTable(last)
    return dated
  }
  const isWords = (cell: LineCell) => headers.has(wordsOf([cell])) || !roleLabels.includes(textOf(cell))
  const most = 2 * columns.length + 3
  let end = from
  for (let at = from; words <= most; at++) {
    const cell = cells(at)
    if (!cell || endsTable(cell)) break
    if (!isUnits(cell, at)) {
      if (!isWords(cell)) break
      if (!isDeadline(textOf(cell))) words++
    } else {
      // Units stand below words, or below others of theirs.
      if (words === 0 && end < at) break
      words = 0
      end = at + 1
    }
  }
  const last = cells(end)
  return hasDates && end > from && last && isDeadline(textOf(last)) ? end + 1 : end
}

function hasUnits({columns}: {columns: LineCell[][]}, of: readonly Column[]): boolean {
  return columns.some((cells, at) => of[at]!.kind === 'role' && cells.length > 0)
}

/** Whether some rows of such a table begin as they should: with words below the first header, and units. */
export function begins(
  rows: readonly (FittedRow | {headers: Headers})[],
  columns: readonly Column[],
): boolean {
  const row = rows.find(row => 'columns' in row)
  return row !== undefined && row.columns[0]!.length > 0 && hasUnits(row, columns)
}

/** What cannot be read for sure: words over several lines may be those of two tasks. */
export function unclearRows(
  rows: readonly (FittedRow | {headers: Headers})[],
  columns: readonly Column[],
): Line[] {
  return rows.flatMap(row => {
    if (!('columns' in row)) return []
    const words = row.columns.filter((_, at) => columns[at]!.kind !== 'role')
    const isClear = words.every(({length}) => length < 2) && hasUnits(row, columns)
    return isClear ? [] : linesOf(row.columns.flat()).slice(0, 1)
  })
}
