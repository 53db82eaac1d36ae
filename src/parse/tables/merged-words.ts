/** Words that are merged over several rows, each of which has a number of its own, in a cell or before its words. */
import type {Cell, Row} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {readMarker} from '../../plan/markers.ts'
import type {TableState} from './table-cells.ts'
import {numberAlone} from './table-headings.ts'

/** The rows that follow one, from 0. */
export type RowsBelow = (at: number) => Row | undefined

/**
 * Whether the first of several columns of words groups the tasks: half of the numbered rows, or more, share
 * its cells with others. Then its other cells are groups of one; where few are merged, each is what its own
 * task is called.
 */
export function areGrouped(
  all: readonly Row[],
  {header, columns}: Pick<TableState, 'header' | 'columns'>,
): boolean {
  const rows = all.filter(({table}) => table === header.table)
  let numbered = 0
  let shared = 0
  let group: Cell | undefined
  rows.forEach((row, at) => {
    const [number] = cellsOf(row, columns, 'number')
    const texts = cellsOf(row, columns, 'task')
    const [first] = texts
    if (!first || !(number ? isCounted(number) : countsWords(texts, columns))) return
    numbered++
    const below: RowsBelow = index => rows[at + 1 + index]
    if (first.origin) {
      const isOver = mayBeGrouped(texts, columns) && goesFurther(first, texts.at(-1), below)
      group = isOver && !(number && goesFurther(number, texts.at(-1), below)) ? first : undefined
    }
    if (first.lines === group?.lines) shared++
  })
  return shared > 0 && shared * 2 >= numbered
}

function isCounted({lines, origin}: Cell): boolean {
  return origin && numberAlone(lines[0]!.folded) !== undefined
}

/** 街道 · 1.路面平整。: whether the words behind the first have a number, where no column is for it; a list of points is none. */
export function countsWords([, second]: readonly Cell[], columns: readonly Column[]): boolean {
  if (!second?.origin || columns.some(({kind}) => kind === 'number')) return false
  const [first, ...others] = second.lines.map(({folded}) => readMarker(folded) !== undefined)
  return first === true && !others.includes(true)
}

/** Whether a row has all of several columns of words, the first of which is not what each task is called, 项目名称. */
export function mayBeGrouped(texts: readonly Cell[], columns: readonly Column[]): boolean {
  const ofWords = columns.filter(({kind}) => kind === 'task')
  if (texts.length < 2 || texts.length !== ofWords.length) return false
  return countsWords(texts, columns) || !/(?:项目|工程)(?:名称)?$/.test(ofWords[0]!.header)
}

/** Whether the first of a row's words tells it from rows that share its other ones. */
export function tellsApart([first, ...others]: readonly Cell[], below: RowsBelow): boolean {
  return first!.origin && others.some(cell => !cell.origin || goesFurther(cell, first, below))
}

/** The cells of a kind that are not blank, each once; one that covers columns of several kinds holds words if it can. */
export function cellsOf({cells}: Row, columns: readonly Column[], wanted: Column['kind']): Cell[] {
  if (cells.every(({origin}) => origin))
    return cells.filter(({lines}, at) => lines.length > 0 && columns[at]?.kind === wanted)
  return cells.flatMap((cell, at): Cell[] => {
    if (columns[at]?.kind !== wanted || cell.lines.length === 0) return []
    const covered = cells.flatMap(({lines}, index) => (lines === cell.lines ? index : []))
    const kinds = covered.map(index => columns[index]?.kind)
    if (wanted !== 'task' && kinds.includes('task')) return []
    if (kinds.indexOf(wanted) !== covered.indexOf(at)) return []
    return [{lines: cell.lines, origin: covered.some(index => cells[index]!.origin)}]
  })
}

/** Whether a cell reaches into more of the rows below than another one does. */
export function goesFurther(cell: Cell, other: Cell | undefined, below: RowsBelow): boolean {
  for (let at = 0; ; at++) {
    const row = below(at)
    if (!row || !covers(cell, row)) return false
    if (!other || !covers(other, row)) return true
  }
}

function covers({lines}: Cell, {cells}: Row): boolean {
  return cells.some(cell => cell.lines === lines && !cell.origin)
}
