import Table from 'cli-table3'
import utils from 'cli-table3/src/utils.js'
import {plain, plainCells} from './plain.ts'
import {type Column, colon, type WriteOptions, type Writer} from './report.ts'
import {visible} from './visible.ts'
import {displayWidth, wrap} from './width.ts'

/** Above this many rows a table is only slow to draw; nobody reads it in a terminal. */
const mostRows = 1000
const narrowest = 4
const style = /\x1b\[[\d;]*m/g
/** cli-table3 puts a rule and a blank on either side of each cell, and a last rule. */
const margins = 2
const frame = margins + 1

/**
 * A table with rules, no wider than the terminal. cli-table3 cuts Chinese text where columns have a set width, so the
 * cells are wrapped to fit before it sees them. Where there is no room for a table, each row is a list of its cells.
 */
export const table: Writer = (report, options) => {
  if (report.rows.length > mostRows) return plain(report, options)
  const {columns} = report
  const head = columns.map(({header}) => header[options.lang])
  const cells = plainCells(report).map(row => row.map(visible))
  const widths = fitWidths([head, ...cells], columns, options.width)
  if (!widths) return cells.map(row => list(head, row, options)).join('\n')
  const wrapCells = (row: readonly string[]) =>
    row.map((cell, index) => wrap(cell, widths[index]!).join('\n'))
  const strong = options.strong ?? (text => text)
  const rows = [wrapCells(head).map(cell => strong(cell)), ...cells.map(wrapCells)]
  const colWidths = widths.map(width => width + margins)
  // cli-table3 looks for cells that span others among all the rows before each: a few rows at a time are soon drawn.
  const drawn: string[] = []
  for (let at = 0; at < rows.length; at += together) {
    const chars = {...(at > 0 && goesOn), ...(at + together < rows.length && open)}
    const part = new Table({colWidths, chars, style: {head: [], border: []}})
    part.push(...rows.slice(at, at + together))
    drawn.push(`${part.toString()}\n`)
  }
  return drawn.join('')
}

const together = 10
/** The upper border of a part that others go before, and the lower one of a part that others follow. */
const goesOn = {'top-left': '├', 'top-mid': '┼', 'top-right': '┤'}
const open = {bottom: '', 'bottom-left': '', 'bottom-mid': '', 'bottom-right': ''}

/** The columns' widths, long columns narrowed so that the table fits; `undefined` where it cannot. */
function fitWidths(
  rows: readonly string[][],
  columns: readonly Column<never>[],
  terminal?: number,
): number[] | undefined {
  const natural = columns.map((_, index) =>
    Math.max(...rows.map(row => Math.max(...row[index]!.split('\n').map(displayWidth))), 1),
  )
  if (terminal === undefined) return natural
  const room = terminal - frame * columns.length - 1
  const least = columns.map(({long}, index) =>
    long ? Math.min(natural[index]!, 12) : Math.max(narrowest, natural[index]!),
  )
  let spare = room - least.reduce((sum, width) => sum + width, 0)
  if (spare < 0) return undefined
  // What is spare goes to the columns in need, in equal parts, until each has what it needs.
  const widths = [...least]
  for (let needy = columns.map((_, index) => index); spare > 0; ) {
    needy = needy.filter(index => widths[index]! < natural[index]!)
    if (needy.length === 0) break
    const part = Math.max(1, Math.floor(spare / needy.length))
    for (const index of needy) {
      const given = Math.min(part, natural[index]! - widths[index]!, spare)
      widths[index]! += given
      spare -= given
    }
  }
  return widths
}

/** `标题：…`, a line or more for each cell that is not empty. */
function list(head: readonly string[], row: readonly string[], {lang, width = 0}: WriteOptions): string {
  const room = Math.max(width - hanging.length, 2)
  return row
    .flatMap((cell, index) => (cell === '' ? [] : [`${head[index]}${colon[lang]}${cell}`]))
    .map(entry => `${wrap(entry, room).join(`\n${hanging}`)}\n`)
    .join('')
}

const hanging = '  '

/**
 * cli-table3 measures by another table of widths than the one that cells are wrapped by, and measures again whatever it
 * touches: half of the time that a table takes. Every line already fits its column.
 */
Object.assign(utils, {
  // The columns have their widths.
  strlen: () => 0,
  pad: (line: string, width: number) => line + ' '.repeat(width - displayWidth(line.replace(style, ''))),
  truncate: (line: string) => line,
})
