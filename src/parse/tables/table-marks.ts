/** Tables whose columns are units, 省教育厅 · 省财政厅, and whose cells mark what each has to do: 牵头 · ★ · √. */
import type {Block, Cell, Line, Row} from '../../plan/blocks.ts'
import {positionIn} from '../../plan/blocks.ts'
import {type Column, columnFor} from '../../plan/columns.ts'
import type {Duty, Note, Role} from '../../plan/types.ts'
import {dutyNode} from '../clauses/duties.ts'
import {areWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {report} from '../reading/findings.ts'
import {note} from '../reading/notes.ts'
import {lineOf, positionOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {joinBroken} from './broken-names.ts'
import {legendOf} from './table-legend.ts'

/** What a mark says of the unit above it. */
export interface Meaning {
  role: Role
  /** The role word of the legend or of the cell, else the mark itself. */
  label: string
}

export interface Marks {
  /** The header of each column that is a unit's, in its place. */
  heads: (Line | undefined)[]
  /** Every mark that stands below one, as written in half width. */
  meanings: Map<string, Meaning | undefined>
}

const longestMark = 6

/** The columns where two headers at least are units, and nothing but marks stands below these. */
export function readUnitHeaders(
  row: Row,
  above: readonly Column[] | undefined,
  reading: Reading,
): {columns: Column[]; marks: Marks} | undefined {
  const {lexicon} = reading
  if (row.cells.length < 3 && !above) return undefined
  const heads = row.cells.map(({lines}, index) =>
    lines === row.cells[index - 1]?.lines
      ? undefined
      : unitHeader(joinBroken(lines, reading.register), lexicon),
  )
  if (heads.filter(Boolean).length < 2) return undefined
  const columns = row.cells.map(({lines}, index): Column => {
    const header = lines
      .map(({folded}) => folded)
      .join('')
      .replaceAll(' ', '')
    if (heads[index]) return {kind: 'unit', header}
    return columnFor(header, above?.[index], lexicon)
  })
  if (!columns.some(({kind}) => kind === 'task')) return undefined
  const cells = cellsBelow(row, reading.blocks, index => columns[index]?.kind === 'unit')
  if (cells.length === 0 || !cells.every(isMark)) return undefined
  return {columns, marks: {heads, meanings: meaningsOf(new Set(cells.map(textOf)), reading)}}
}

function unitHeader([line, ...more]: readonly Line[], {roleOf}: Lexicon): Line | undefined {
  if (!line || more.length > 0 || roleOf(line.folded) || /^(?:有关|相关)?(?:部门|单位)$/.test(line.folded))
    return undefined
  return areWholeUnits(line.folded) ? line : undefined
}

/** The cells of some columns, blank ones apart, in all rows of the table that follow a row. */
function cellsBelow(row: Row, blocks: readonly Block[], wanted: (index: number) => boolean): Cell[] {
  const below = blocks.slice(blocks.indexOf(row) + 1)
  return below.flatMap(block =>
    block.type === 'row' && block.table === row.table
      ? block.cells.filter(
          ({lines}, index) =>
            lines.length > 0 &&
            wanted(index) &&
            lines !== block.cells[0]!.lines &&
            !sameHeader(block, row, index),
        )
      : [],
  )
}

/** A header that is repeated on the next page is no mark. */
function sameHeader(row: Row, header: Row, index: number): boolean {
  const text = textOf(row.cells[index]!)
  return text !== '' && text === textOf(header.cells[index]!)
}

function isMark(cell: Cell): boolean {
  const text = textOf(cell)
  return cell.lines.length === 1 && text.length <= longestMark && !areWholeUnits(text)
}

function textOf({lines}: Cell): string {
  return lines
    .map(({folded}) => folded)
    .join('')
    .replaceAll(' ', '')
}

const tick = /^[√✓✔☑]$/

/** Words mean what they say; signs what a legend says; a tick, or a sign that is the only one, that the unit is responsible. */
function meaningsOf(marks: ReadonlySet<string>, {lexicon, blocks}: Reading): Marks['meanings'] {
  const signs = [...marks].filter(mark => lexicon.roleOf(mark) === undefined && !nothing.has(mark))
  const legend = legendOf(signs, blocks, lexicon)
  return new Map(
    [...marks].map((mark): [string, Meaning | undefined] => {
      const role = lexicon.roleOf(mark)
      if (role) return [mark, {role, label: mark}]
      const isPlain = tick.test(mark) || (marks.size === 1 && !/[一-鿿]/.test(mark))
      if (legend.has(mark)) return [mark, legend.get(mark)]
      return [mark, isPlain ? {role: 'responsible', label: mark} : undefined]
    }),
  )
}

const nothing = new Set(['-', '—', '/', '无', '×'])

/** Adds what a cell says of the unit above it: a duty, which stands at the mark while its unit stands in the header. */
export function addMark(
  nodes: (Duty | Note)[],
  {cells}: Row,
  index: number,
  {heads, meanings}: Marks,
  {file}: Reading,
): void {
  const {lines, origin} = cells[index]!
  const [line] = lines
  const head = heads[index]!
  if (!line) return
  const mark = textOf(cells[index]!)
  const meaning = meanings.get(mark)
  if (!meaning) {
    if (origin) nodes.push(note('text', [lineOf(line)]))
    if (origin && !nothing.has(mark))
      report(file, 'table-mark', positionOf(lineOf(line)), line.value, head.value)
    return
  }
  const all = {start: 0, end: head.value.length}
  const duty = dutyNode(head, all, meaning.role, meaning.label, all)
  duty.position = positionIn(line, {start: 0, end: line.value.length})
  if (!cells.some(cell => cell.lines === lines && cell.origin)) duty.inherited = true
  const last = nodes.at(-1)
  // Units side by side with the same mark share a duty.
  if (
    last?.type === 'duty' &&
    last.label === duty.label &&
    last.role === duty.role &&
    last.inherited === duty.inherited
  ) {
    last.children.push(...duty.children)
    last.position.end = duty.position.end
  } else nodes.push(duty)
}
