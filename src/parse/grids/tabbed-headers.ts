/** The headers of a table with tabs or strokes. */
import {type Block, type Cell, type Line, lineAt} from '../../plan/blocks.ts'
import {type Column, columnFor, isField} from '../../plan/columns.ts'
import {isHeading} from '../../plan/heading.ts'
import {readMarker} from '../../plan/markers.ts'
import {bareHeader, isHeaderWord, longestHeader} from '../clauses/header-words.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {isOfOfficesOrBody} from '../document/of-offices.ts'
import {dutyColumns, headsDuties} from '../tables/duty-columns.ts'
import {lowerHeadersLost} from '../tables/lost-headers.ts'
import {foldedOf} from '../tables/short-rows.ts'
import {columnsOf} from '../tables/table-columns.ts'
import {blank, fieldsOf} from './tabbed-cells.ts'
import {rowsOfHeaders, twoLevels} from './two-level-headers.ts'

/** Whether a row is one of headers: 序号 · 工作任务 · 责任单位, or 部门 · 主要职责 where `blocks` tell of no offices above. */
export function isHeaderRow(row: Cell[], blocks: readonly Block[], from: number, lexicon: Lexicon): boolean {
  if (row.length < 2) return false
  const texts = row.map(foldedOf)
  if (row.length >= 3 && texts.some(text => isHeaderWord(text, lexicon))) return true
  return (
    texts.some(text => text.length <= longestHeader && text.includes('职责')) &&
    headsDuties(columnsBelow([row], lexicon)) &&
    !isOfOfficesOrBody(blocks, from, texts)
  )
}

const pureHeader = /^[一-鿿]{0,6}(?:任务|内容|事项|措施|举措|工作|项目|目标|要求|问题|职责|分工|清单)$/

/** 工作任务⇥责任单位: two headers are a table if nothing else can be meant by them. */
export function isPairOfHeaders(
  top: readonly Cell[],
  below: readonly Cell[] | undefined,
  lexicon: Lexicon,
): boolean {
  if (top.length !== 2 || below?.length !== 2) return false
  const texts = top.map(foldedOf)
  const isOfUnits = (text: string) => columnFor(text, undefined, lexicon).kind === 'role'
  // 责任单位⇥… above 完成时限⇥… are labels beside what they are for.
  const isLabel = isField(foldedOf(below[0]!))
  return texts.some(isOfUnits) && texts.some(text => pureHeader.test(text)) && !isLabel
}

/** How many headings may stand above one another: 一、城乡建设 | (一)老城改造. */
const mostHeadings = 3

/** The line behind the headings that stand right below the headers: 一、稳定就业岗位⇥. */
export function behindHeadings(blocks: readonly Block[], from: number): number {
  const isOver = (line: Line | undefined) =>
    line !== undefined && !line.folded.includes('\t') && readMarker(line.folded) && isHeading(line.value)
  let at = from
  while (at < from + mostHeadings && isOver(lineAt(blocks, at))) at++
  return at
}

/** The row of the headers, or two of which the second has nothing but its own cells: 牵头单位 · 配合单位. */
export function headerRows(
  top: Cell[],
  below: readonly Cell[] | undefined,
  line: Line | undefined,
  lexicon: Lexicon,
): Cell[][] {
  if (line?.tabs) {
    const lower = fieldsOf(line)
    const missing = Math.max(0, lower.length - top.length)
    const upper = [...top, ...Array.from({length: missing}, () => blank)]
    if (lowerHeadersLost(upper, lower, lexicon)) return [upper, lower]
  }
  if (!below || below.length >= top.length || top.some(({lines}) => lines.length === 0)) return [top]
  const headers = [...top, ...below].map(({lines}) => lines)
  const columns = headers.map(([line]) => columnFor(line?.folded ?? '', undefined, lexicon))
  const levels = columns.slice(top.length).every(({kind}) => kind === 'role')
    ? twoLevels(headers, columns, lexicon)
    : undefined
  return levels ? rowsOfHeaders(levels) : [top]
}

/** What each column is for, by the lowest of its headers. */
export function columnsBelow(headers: readonly Cell[][], lexicon: Lexicon): Column[] {
  const lowest = headers[0]!.map((cell, at) => (headers[1]?.[at]?.lines.length ? headers[1][at] : cell))
  const texts = lowest.map(cell => bareHeader(foldedOf(cell)))
  const columns = columnsOf(texts, undefined, lexicon)
  return headsDuties(columns) ? dutyColumns(columns)! : columns
}
