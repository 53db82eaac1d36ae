/** The outline of a document while its lines are read: which entries are open, and where the next line belongs. */
import type {Line, Row} from '../../plan/blocks.ts'
import type {Marker} from '../../plan/markers.ts'

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

export interface OpenOutline {
  outline: Outline
  /** The entries that the next line stands in, from the outside in. */
  open: Entry[]
  hasEntries: () => boolean
  /** Begins an entry below the open ones. */
  begin: (line: Line, marker: Marker) => void
  /** Adds a line to what was begun last. */
  add: (line: Line) => void
  /** Adds a line to an entry above the one that was begun last, which ends. */
  addAbove: (line: Line) => void
  addRow: (row: Row) => void
  /** Adds a line that a page added, within what is open. */
  addResidue: (line: Line) => void
  /** Ends all entries, and begins a run of lines that are of none. */
  leave: (line: Line, kind: 'lines' | 'closing' | 'residue') => void
  /** Says that what follows stands below none of the entries. */
  end: () => void
  /** Ends the entries where that was said. */
  startAnew: () => void
}

export function openOutline(): OpenOutline {
  const outline: Outline = {preamble: [], rows: [], parts: []}
  const open: Entry[] = []
  let siblings: Entry[] | undefined
  let lines = outline.preamble
  let isOver = false
  const startRun = () => {
    siblings = []
    outline.parts.push({entries: siblings})
    return siblings
  }
  return {
    outline,
    open,
    hasEntries: () => siblings !== undefined,
    begin: (line, marker) => {
      let run = siblings ?? startRun()
      // The numbers begin again: a notice, and the plan that it issues.
      if (open.length === 0 && marker.ordinal === 1 && run.at(-1)?.marker.style === marker.style)
        run = startRun()
      const entry: Entry = {marker, lines: [line], rows: [], residue: [], children: [], listsMeasures: false}
      ;(open.at(-1)?.children ?? run).push(entry)
      open.push(entry)
      lines = entry.lines
    },
    add: line => lines.push(line),
    addAbove: line => {
      open.pop()
      lines = open.at(-1)!.lines
      lines.push(line)
    },
    addRow: row => (open.at(-1)?.rows ?? outline.rows).push(row),
    addResidue: line => {
      const last = outline.parts.at(-1)
      if (open.length > 0) open.at(-1)!.residue.push(line)
      else if (last && 'residue' in last) last.residue.push(line)
      else outline.parts.push({residue: [line]})
    },
    leave: (line, kind) => {
      lines = [line]
      if (kind === 'residue') outline.parts.push({residue: lines})
      else outline.parts.push(kind === 'closing' ? {closing: lines} : {lines})
      siblings = undefined
      open.length = 0
    },
    end: () => {
      isOver = true
    },
    startAnew: () => {
      if (!isOver) return
      open.length = 0
      siblings = undefined
      isOver = false
    },
  }
}
