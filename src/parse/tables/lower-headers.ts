/** Headers below others that reach over several columns, in words that name no role themselves: 责任单位 over 市级 · 县级. */
import type {Cell, Row} from '../../plan/blocks.ts'
import {type Column, columnFor, isField} from '../../plan/columns.ts'
import {bareHeader} from '../clauses/header-words.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {foldedOf} from './short-rows.ts'

/**
 * The columns, where each cell of a row is a header from above that reaches down, or stands below one that
 * reaches over others.
 */
export function lowerHeaders(
  row: Row,
  upper: Row,
  above: readonly Column[],
  lexicon: Lexicon,
): Column[] | undefined {
  // Programs that know no merged cells write one again in each of its places.
  const isSame = (cell: Cell, other: Cell | undefined) =>
    other !== undefined &&
    (cell.lines === other.lines || (isFilled(cell) && foldedOf(cell) === foldedOf(other)))
  const isFromAbove = (at: number) => isSame(row.cells[at]!, upper.cells[at])
  const isBelowWide = (at: number) => {
    const cell = upper.cells[at]
    return (
      cell !== undefined && isFilled(cell) && [at - 1, at + 1].some(next => isSame(cell, upper.cells[next]))
    )
  }
  const places = [...row.cells.keys()]
  if (!isFromAbove(0) || !places.some(at => isFromAbove(at) && isFilled(row.cells[at]!))) return undefined
  if (!places.every(at => isFromAbove(at) || isBelowWide(at)) || places.every(isFromAbove)) return undefined
  return row.cells.map(({lines}, at) => {
    const header = bareHeader(lines.map(({folded}) => folded).join(''))
    return isFromAbove(at) ? above[at]! : below(header, above[at]!, lexicon)
  })
}

const isFilled = ({lines}: Cell): boolean => lines.length > 0

/** 姓名 and 电话 tell of persons. */
const persons = /姓名|职务|电话|方式/

function below(header: string, above: Column, lexicon: Lexicon): Column {
  const own = columnFor(header, above, lexicon)
  const isOwn = isField(header) || persons.test(header) || own.kind === 'role'
  if (isOwn || (above.kind !== 'role' && own.kind === 'task')) return own
  return above.kind === 'role' || above.kind === 'task' ? above : own
}
