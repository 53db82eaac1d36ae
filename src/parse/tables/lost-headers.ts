/** Headers whose merged cells became blank ones: 投资(万元) · (blank) above 总投资 · 年度投资, with blanks below all others. */
import type {Cell, Row} from '../../plan/blocks.ts'
import {type Column, columnFor} from '../../plan/columns.ts'
import {bareHeader, longestHeader} from '../clauses/header-words.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {foldedOf} from './short-rows.ts'

/** The rows with such headers as they would stand with all their cells. */
export function findLostHeaders(rows: readonly Row[], lexicon: Lexicon): readonly Row[] {
  const found = [...rows]
  for (let at = 1; at < found.length; at++) {
    const [upper, lower] = [found[at - 1]!, found[at]!]
    const merged = lowerHeadersLost(upper.cells, lower.cells, lexicon)
    if (!merged) continue
    found[at - 1] = {...upper, cells: merged[0]}
    found[at] = {...lower, cells: merged[1]}
  }
  return found
}

/** Two rows of headers with what is merged of them; nothing where they are none, or lost no cells. */
export function lowerHeadersLost(
  upper: readonly Cell[],
  below: readonly Cell[],
  lexicon: Lexicon,
): [Cell[], Cell[]] | undefined {
  if (upper.length !== below.length) return undefined
  const lower = movedBelow(upper, below, lexicon)
  const isOwn = (at: number) => lower[at]!.origin && lower[at]!.lines.length > 0
  const isFilled = (at: number) => upper[at]!.lines.length > 0
  if (upper.length < 3 || !isFilled(0) || isOwn(0)) return undefined
  if (lower.every(({lines}) => lines.length === 0)) return undefined
  const places = [...upper.keys()]
  // Of each place, where the header stands that reaches over it.
  const heads: number[] = []
  for (const at of places) {
    const reaches = at > 0 && (!isFilled(at) || upper[at]!.lines === upper[at - 1]!.lines)
    heads.push(reaches ? heads[at - 1]! : at)
  }
  const isWide = (at: number) => heads[at] !== at || heads[at + 1] === at
  // Each header below stands below one that reaches over several, and none of these is without.
  if (!places.every(at => isWide(at) === isOwn(at))) return undefined
  const columns = places.map(at => columnFor(headerOf(upper[at]!), undefined, lexicon))
  if (!places.every(at => isHeader(upper[at]!)) || !columns.some(isOfTasks)) return undefined
  const isBelow = (at: number) =>
    isHeader(lower[at]!) && isPart(headerOf(lower[at]!), columns[heads[at]!]!, lexicon)
  if (!places.every(at => !isOwn(at) || isBelow(at))) return undefined
  const above = places.map((at): Cell => {
    const {lines, origin} = upper[heads[at]!]!
    return {lines, origin: origin && heads[at] === at}
  })
  return [above, lower.map((cell, at) => (isOwn(at) ? cell : {lines: above[at]!.lines, origin: false}))]
}

/**
 * Roles that moved to the left where the cells before them got lost, 牵头单位 · 配合单位 below 序号 · 任务,
 * back below the header that has room for them.
 */
function movedBelow(upper: readonly Cell[], lower: readonly Cell[], lexicon: Lexicon): readonly Cell[] {
  const isFilled = ({lines}: Cell) => lines.length > 0
  const blanks = upper.flatMap((cell, at) => (isFilled(cell) && cell.origin ? [] : at))
  const [first = 0] = blanks
  const count = blanks.length + 1
  const isRun = first > 0 && blanks.every((at, index) => at === first + index)
  const roles = lower.slice(0, count)
  const areRoles = roles.every(cell => columnFor(headerOf(cell), undefined, lexicon).kind === 'role')
  if (!isRun || !areRoles || lower.slice(count).some(isFilled)) return lower
  return lower.map(
    (_, at) => lower[at - first + 1 < count ? at - first + 1 : -1] ?? {lines: [], origin: true},
  )
}

function headerOf(cell: Cell): string {
  return bareHeader(foldedOf(cell))
}

/** Neither prose nor a figure, but 2025年. */
function isHeader(cell: Cell): boolean {
  const header = headerOf(cell)
  return header.length <= longestHeader && !/[。;!?:]|^[\d.,%]+$/.test(header)
}

function isOfTasks({kind}: Column): boolean {
  return kind === 'task' || kind === 'number'
}

/** Below 任务 stand 目标 and 措施; what is of units and of fields may be called anything, 县级 or 一季度. */
function isPart(header: string, {kind}: Column, lexicon: Lexicon): boolean {
  if (kind !== 'task') return kind !== 'number'
  return columnFor(header, undefined, lexicon).kind === 'task'
}
