/** Headers on two levels whose merged cells are lost: 责任单位, and behind it the 牵头单位 and 配合单位 that stand below it. */
import type {Cell} from '../../plan/blocks.ts'
import {type Column, isField} from '../../plan/columns.ts'
import type {Lexicon} from '../clauses/roles.ts'

/** The headers of the columns, and the one that stands over some of them, from the column `from` on. */
export interface TwoLevels<T> {
  columns: T[]
  over: {header: T; from: number; count: number}
}

/** Headers of which some stand below another one: right behind it, or on a row of their own behind all. */
export function twoLevels<T>(
  headers: readonly T[],
  columns: readonly Column[],
  {roleOf}: Lexicon,
): TwoLevels<T> | undefined {
  const group = columns.findIndex(({header}) => roleOf(header) === 'responsible' && !isField(header))
  const part = columns.findIndex((column, at) => at > group && isPart(column))
  if (group < 0 || part < 0) return undefined
  let from = part
  while (from > group + 1 && columns[from - 1]!.kind === 'role') from--
  let end = part
  while (columns[end]?.kind === 'role') end++
  if (end - from < 2 || (from > group + 1 && end < columns.length)) return undefined
  const between = headers.slice(group + 1, from)
  return {
    columns: [...headers.slice(0, group), ...headers.slice(from, end), ...between, ...headers.slice(end)],
    over: {header: headers[group]!, from: group, count: end - from},
  }
}

/** 牵头单位: it divides 责任分工; 责任单位 may stand beside it, but not alone. */
function isPart(column: Column): boolean {
  return column.kind === 'role' && column.role !== 'responsible'
}

/** The two rows that the headers were. */
export function rowsOfHeaders({columns, over}: TwoLevels<Cell['lines']>): [Cell[], Cell[]] {
  const isBelow = (at: number) => at >= over.from && at < over.from + over.count
  return [
    columns.map((lines, at) =>
      isBelow(at) ? {lines: over.header, origin: at === over.from} : {lines, origin: true},
    ),
    columns.map((lines, at) => ({lines, origin: isBelow(at)})),
  ]
}
