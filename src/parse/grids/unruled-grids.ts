/** Grids with rules around their headers and at their end alone, as databases print them: which of their lines are rows. */
import type {Line} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {readMarker} from '../../plan/markers.ts'
import {printedWidth} from '../../plan/page-width.ts'
import {breaksName} from '../lines/broken-lists.ts'
import {fits} from '../tables/short-rows.ts'

/** What stands in each cell of a row; and the lines that may be rows of their own. */
export interface UnruledRows {
  rows: Line[][][]
  unclear: Line[]
}

/** The rows that the lines below the headers are: | 1 | 植树。 | 县林业局 | and, below it, |   |   | 各乡镇 |, are one. */
export function unruledRows(lines: readonly Line[][], columns: readonly Column[]): UnruledRows {
  const rows: Line[][][] = []
  const unclear: Line[] = []
  const isStopped = (parts: readonly Line[]) =>
    columns.some(({kind}, at) => kind === 'task' && ended.test(parts[at]!.folded))
  const hasStops = lines.some(isStopped)
  const words = columns.findLastIndex(({kind}) => kind === 'task')
  const widest = Math.max(...lines.map(parts => printedWidth(parts[words]?.folded ?? '')))
  // Words without a full stop, as others have, that fill their column.
  const isCut = (parts: readonly Line[]) =>
    hasStops && !isStopped(parts) && printedWidth(parts[words]?.folded ?? '') > widest - 1
  lines.forEach((parts, at) => {
    const above = lines[at - 1]
    const isSame = above !== undefined && goesOn(parts, above, columns, isCut(above))
    if (!isSame) {
      if (above && isCut(above) && columns[0]!.kind !== 'number')
        unclear.push(parts.find(part => !isBlank(part))!)
      rows.push(parts.map(part => (isBlank(part) ? [] : [part])))
      return
    }
    if (mayBeRow(parts, above, columns, hasStops ? isStopped(above) && isStopped(parts) : true))
      unclear.push(parts.find(part => !isBlank(part))!)
    parts.forEach((part, column) => {
      if (!isBlank(part)) rows.at(-1)![column]!.push(part)
    })
  })
  return {rows, unclear}
}

const ended = /[。;]$/

/**
 * Whether what goes on with a row may be one of its own: words and units below a sentence, or words that no
 * mark tells from those above.
 */
function mayBeRow(
  parts: readonly Line[],
  above: readonly Line[],
  columns: readonly Column[],
  mayEnd: boolean,
): boolean {
  if (!mayEnd) return false
  const hasWords = columns.some(({kind}, at) => kind === 'task' && !isBlank(parts[at]!))
  if (hasWords && saysWho(parts, columns))
    return !parts.some((part, at) => isBroken(above[at]!, part, columns[at]!))
  return columns[0]!.kind === 'task' && parts.every((part, at) => isBlank(part) === at > 0)
}

/** Whether a line is more of the row above it. */
function goesOn(
  parts: readonly Line[],
  above: readonly Line[],
  columns: readonly Column[],
  isCut: boolean,
): boolean {
  const [first] = parts
  const isNumbered = columns[0]!.kind === 'number'
  const filled = parts.filter(part => !isBlank(part))
  if (filled.length < 2) return isBlank(first!) || !(isNumbered || readMarker(first!.folded))
  if (isNumbered) return isBlank(first!)
  // A category may be blank in all rows but its first.
  const hasWords = columns.some(({kind}, at) => at > 0 && kind === 'task' && !isBlank(parts[at]!))
  if (isBlank(first!) && !(hasWords && saysWho(parts, columns))) return true
  const areWhole = saysWho(above, columns) && saysWho(parts, columns)
  return (isCut && !areWhole) || parts.some((part, at) => isBroken(above[at]!, part, columns[at]!))
}

function isBroken(above: Line, below: Line, column: Column): boolean {
  if (isBlank(above) || isBlank(below)) return false
  if (/[、,]$/.test(above.folded)) return true
  const areWhole = isOf(above, column) && isOf(below, column)
  return column.kind === 'role' && !areWhole && breaksName(above.folded, below.folded)
}

function saysWho(parts: readonly Line[], columns: readonly Column[]): boolean {
  return columns.some((column, at) => column.kind === 'role' && isOf(parts[at]!, column))
}

function isOf(line: Line, column: Column): boolean {
  return fits({lines: [line], origin: true}, column)
}

function isBlank({folded}: Line): boolean {
  return folded === ''
}
