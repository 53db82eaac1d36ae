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

/** A numbered entry: its own lines, the first of which bears the marker, and the entries below it. */
export interface Entry {
  marker: Marker
  lines: Line[]
  rows: Row[]
  /** Lines that a page added between the entry's own. */
  residue: Line[]
  children: Entry[]
  /** Whether one of its lines is 整改措施: with nothing behind it. */
  listsMeasures: boolean
}

export interface Outline {
  /** What stands before the first entry. */
  preamble: Line[]
  rows: Row[]
  /**
   * Runs of top-level entries, the lines behind one that are none of its own, those that close the plan, and
   * those that a web page added.
   */
  parts: ({entries: Entry[]} | {lines: Line[]} | {closing: Line[]} | {residue: Line[]})[]
}

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

export function nest(blocks: readonly Block[], {asides, ends, heads, headings, closing}: Marks): Outline {
  const outline: Outline = {preamble: [], rows: [], parts: []}
  const markerOf = entryMarkers(blocks)
  const open: Entry[] = []
  let siblings: Entry[] | undefined
  let lines = outline.preamble
  const begin = (line: Line, marker: Marker) => {
    if (!siblings) {
      siblings = []
      outline.parts.push({entries: siblings})
    }
    // The numbers begin again: a notice, and the plan that it issues.
    if (open.length === 0 && marker.ordinal === 1 && siblings.at(-1)?.marker.style === marker.style) {
      siblings = []
      outline.parts.push({entries: siblings})
    }
    const entry: Entry = {marker, lines: [line], rows: [], residue: [], children: [], listsMeasures: false}
    ;(open.at(-1)?.children ?? siblings).push(entry)
    open.push(entry)
    lines = entry.lines
  }
  let isOver = false
  /** What follows a signed notice, or 附件, stands below none of its entries. */
  const startAnew = () => {
    if (isOver) open.length = 0
    if (isOver) siblings = undefined
    isOver = false
  }
  const add = (line: Line, at: number) => {
    const marker =
      line.furniture || asides.has(line) ? undefined : (headings.get(line) ?? markerOf(line, open, at))
    if (marker) startAnew()
    else if (open.length > 0 && !line.furniture)
      isOver ||= ends.has(line) || endsDocument(line, blocks[at - 1], asides)
    if (marker && isMeasure(marker.style, open) && isAssigned(blocks, at, marker.style))
      open.at(-1)!.listsMeasures = false
    if (marker && isMeasure(marker.style, open) && !endsInBracket.test(line.folded)) lines.push(line)
    else if (marker) {
      closeBefore(marker, open)
      begin(line, marker)
    } else if (line.furniture || isPageNumber(line.folded) || (!siblings && isPageHead(line.folded))) {
      const last = outline.parts.at(-1)
      if (open.length > 0) open.at(-1)!.residue.push(line)
      else if (last && 'residue' in last) last.residue.push(line)
      else outline.parts.push({residue: [line]})
    } else if (
      (siblings && beginsResidue(line.folded)) ||
      saysResidue(line.folded) ||
      isSiteImprint(line, blocks)
    ) {
      // What follows is residue too, until the numbering goes on.
      lines = [line]
      outline.parts.push({residue: lines})
      siblings = undefined
      open.length = 0
    } else if ((line === closing || heads.has(line)) && open.length + outline.rows.length > 0) {
      lines = [line]
      outline.parts.push(line === closing ? {closing: lines} : {lines})
      siblings = undefined
      open.length = 0
    } else {
      const top = open.at(-1)
      const above = open.at(-2)
      // The labels below a list of measures that have units of their own are those of the entry that lists them.
      if (above?.listsMeasures && label.test(line.folded)) {
        open.pop()
        lines = above.lines
      } else if (top && listsMeasures(line.folded)) top.listsMeasures = true
      lines.push(line)
    }
  }
  let table: OpenTable | undefined
  const addRow = (row: Row, at: number) => {
    startAnew()
    if (table?.number !== row.table) table = openTable(row.table, open, table)
    const across = acrossOf(row)
    const marker = across?.length === 1 ? readMarker(across[0]!.folded) : undefined
    const heading = marker
      ? {line: across![0]!, marker, sums: []}
      : across
        ? undefined
        : numberedHeading(row, rowsFrom(blocks, at + 1))
    if (heading) {
      closeInTable(heading.marker, open, table)
      begin(heading.line, heading.marker)
      lines.push(...heading.sums)
      table.headings.add(open.at(-1)!)
    } else if (across && !isOfRows(row, table.last, rowsFrom(blocks, at + 1).next().value))
      for (const line of across) add(line, at)
    else {
      ;(open.at(-1)?.rows ?? outline.rows).push(row)
      if (!across) table.last = row
    }
  }
  blocks.forEach((block, at) => {
    if (block.type === 'line') add(block, at)
    else addRow(block, at)
  })
  return outline
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
