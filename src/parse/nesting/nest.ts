/** Lines to nested entries, by the markers that they begin with. */
import type {Block, Line, Row} from '../../plan/blocks.ts'
import {isHeading} from '../../plan/heading.ts'
import {closeFor, type Marker, readMarker} from '../../plan/markers.ts'
import {isPageHead} from '../../plan/page-heads.ts'
import {beginsResidue, isPageNumber, saysResidue} from '../../plan/residue.ts'
import {isSiteImprint} from '../document/imprint.ts'
import {endsDocument} from '../document/signatures.ts'
import {acrossOf, isAside, isPlainHeading, numberedHeading} from '../tables/table-headings.ts'
import {closeBefore, entryMarkers} from './entry-marker.ts'
import {isAssigned, isMeasure, listsMeasures} from './measures.ts'
import {type Entry, type OpenOutline, type Outline, openOutline} from './outline.ts'

export interface Marks {
  /** Lines that begin no entries. */
  asides: ReadonlySet<Line>
  /** What follows one of them stands below none before it. */
  ends: ReadonlySet<Line>
  /** Headings without a number, which end the entry above. */
  heads: ReadonlySet<Line>
  /** Those that are entries, by their markup. */
  headings: ReadonlyMap<Line, Marker>
  /** The heading below which a plan says how its work is to be done. */
  closing: Line | undefined
}

export function nest(blocks: readonly Block[], marks: Marks): Outline {
  const opened = openOutline()
  const {outline} = opened
  const addLine = lineAdder(blocks, marks, opened)
  const addRow = rowAdder(blocks, opened, addLine)
  blocks.forEach((block, at) => {
    if (block.type === 'line') addLine(block, at)
    else addRow(block, at)
  })
  return outline
}

type Adder<T> = (block: T, at: number) => void

function lineAdder(blocks: readonly Block[], marks: Marks, opened: OpenOutline): Adder<Line> {
  const {asides, ends, heads, headings, closing} = marks
  const {outline, open} = opened
  const markerOf = entryMarkers(blocks)
  const addMarked = (line: Line, at: number, marker: Marker) => {
    opened.startAnew()
    const isOfMeasures = isMeasure(marker.style, open)
    if (isOfMeasures && isAssigned(blocks, at, marker.style)) open.at(-1)!.listsMeasures = false
    if (isMeasure(marker.style, open) && !endsInBracket.test(line.folded)) opened.add(line)
    else {
      closeBefore(marker, open)
      opened.begin(line, marker)
    }
  }
  return (line, at) => {
    const {folded, furniture} = line
    const marker =
      furniture || asides.has(line) ? undefined : (headings.get(line) ?? markerOf(line, open, at))
    if (marker) return addMarked(line, at, marker)
    if (open.length > 0 && !furniture && (ends.has(line) || endsDocument(line, blocks[at - 1], asides)))
      opened.end()
    if (furniture || isPageNumber(folded) || (!opened.hasEntries() && isPageHead(folded)))
      opened.addResidue(line)
    // What follows is residue too, until the numbering goes on.
    else if (
      (opened.hasEntries() && beginsResidue(folded)) ||
      saysResidue(folded) ||
      isSiteImprint(line, blocks)
    )
      opened.leave(line, 'residue')
    else if ((line === closing || heads.has(line)) && open.length + outline.rows.length > 0)
      opened.leave(line, line === closing ? 'closing' : 'lines')
    // The labels below a list of measures that have units of their own are those of the entry that lists them.
    else if (open.at(-2)?.listsMeasures && label.test(folded)) opened.addAbove(line)
    else {
      const top = open.at(-1)
      if (top && listsMeasures(folded)) top.listsMeasures = true
      opened.add(line)
    }
  }
}

function rowAdder(blocks: readonly Block[], opened: OpenOutline, addLine: Adder<Line>): Adder<Row> {
  const {open} = opened
  let table: OpenTable | undefined
  return (row, at) => {
    opened.startAnew()
    if (table?.number !== row.table) table = openTable(row.table, open, table)
    const across = acrossOf(row)
    const heading = headingOf(row, across, rowsFrom(blocks, at + 1))
    if (heading) {
      closeInTable(heading.marker, open, table)
      opened.begin(heading.line, heading.marker)
      for (const line of heading.sums) opened.add(line)
      table.headings.add(open.at(-1)!)
    } else if (across && !isOfRows(row, table.last, rowsFrom(blocks, at + 1).next().value))
      for (const line of across) addLine(line, at)
    else {
      opened.addRow(row)
      if (!across) table.last = row
    }
  }
}

/** The numbered heading that a row is, from side to side or in its cells. */
function headingOf(row: Row, across: readonly Line[] | undefined, below: Iterable<Row>) {
  if (!across) return numberedHeading(row, below)
  const marker = across.length === 1 ? readMarker(across[0]!.folded) : undefined
  return marker && {line: across[0]!, marker, sums: []}
}

const endsInBracket = /\)[。;]?$/
const label = /^[^:,。;]{2,8}:./

/** The table that is being read. */
interface OpenTable {
  number: number
  /** How many of the open entries the table stands in. */
  depth: number
  /** The entries that rows of tables began. */
  headings: Set<Entry>
  /** The last row that is no heading. */
  last?: Row
}

function openTable(number: number, open: readonly Entry[], before: OpenTable | undefined): OpenTable {
  const headings = before?.headings ?? new Set()
  const depth = open.findIndex(entry => headings.has(entry))
  return {number, headings, depth: depth < 0 ? open.length : depth}
}

/** Numbers within a table are counted anew below the entry that it stands in, but where it bears a title of its own. */
function closeInTable({style, ordinal}: Marker, open: Entry[], {depth}: OpenTable): void {
  const inTable = open.splice(depth)
  const around = open.at(-1)
  const isOwn =
    inTable.some(({marker}) => marker.style === style) ||
    (ordinal === 1 && around !== undefined && !isTitled(around))
  if (!isOwn) {
    open.push(...inTable)
    closeFor(style, open)
    return
  }
  closeFor(style, inTable)
  open.push(...inTable)
}

/** Whether a row from side to side says something of the rows above it or below. */
function isOfRows(row: Row, above: Row | undefined, next: Row | undefined): boolean {
  return above !== undefined && (isAside(row) || isPlainHeading(row, above, next))
}

function isTitled({lines}: Entry): boolean {
  return lines.length > 1 && isHeading(lines.at(-1)!.value) && !lines.at(-1)!.value.endsWith('。')
}

/** The rows of one table from a block on. */
function* rowsFrom(blocks: readonly Block[], at: number): Generator<Row, undefined> {
  const {table} = blocks[at - 1] as Row
  for (let block = blocks[at]; block?.type === 'row' && block.table === table; block = blocks[++at])
    yield block
}
