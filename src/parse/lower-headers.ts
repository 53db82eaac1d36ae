/** Headers below others that reach over several columns, in words that name no role themselves: 责任单位 over 市级 · 县级. */
import type {Row} from '../plan/blocks.ts'
import {type Column, columnFor, isField} from '../plan/columns.ts'
import {bareHeader} from './header-words.ts'
import type {Lexicon} from './roles.ts'

/** The columns, where each cell of a row is a header from above that reaches down, or stands below one that reaches over others. */
export function lowerHeaders(
  row: Row,
  upper: Row,
  above: readonly Column[],
  lexicon: Lexicon,
): Column[] | undefined {
  const isFromAbove = (at: number) => row.cells[at]!.lines === upper.cells[at]?.lines
  const isBelowWide = (at: number) => {
    const lines = upper.cells[at]?.lines
    return (
      lines !== undefined &&
      lines.length > 0 &&
      [at - 1, at + 1].some(next => upper.cells[next]?.lines === lines)
    )
  }
  const places = [...row.cells.keys()]
  if (row.cells[0]!.origin || !places.some(at => isFromAbove(at) && row.cells[at]!.lines.length > 0))
    return undefined
  if (!places.every(at => isFromAbove(at) || isBelowWide(at)) || places.every(isFromAbove)) return undefined
  return row.cells.map(({lines}, at) => {
    const header = bareHeader(lines.map(({folded}) => folded).join(''))
    return isFromAbove(at) ? above[at]! : below(header, above[at]!, lexicon)
  })
}

/** 姓名 and 电话 tell of persons. */
const persons = /姓名|职务|电话|方式/

function below(header: string, above: Column, lexicon: Lexicon): Column {
  const own = columnFor(header, above, lexicon)
  const isOwn = isField(header) || persons.test(header) || own.kind === 'role'
  if (isOwn || (above.kind !== 'role' && own.kind === 'task')) return own
  return above.kind === 'role' || above.kind === 'task' ? above : own
}
