/** Lines to nested entries, by the markers that they begin with. */
import type {Block, Line} from '../plan/blocks.ts'
import {type Marker, type MarkerStyle, markerStyles, readMarker} from '../plan/markers.ts'
import {beginsResidue} from './residue.ts'

/** A numbered entry: its own lines, the first of which bears the marker, and the entries below it. */
export interface Entry {
  marker: Marker
  lines: Line[]
  children: Entry[]
}

export interface Outline {
  /** What stands before the first entry. */
  preamble: Line[]
  /** Runs of top-level entries, and the lines that a web page added after them. */
  parts: ({entries: Entry[]} | {residue: Line[]})[]
}

const levelOf = Object.fromEntries(markerStyles.map((style, level) => [style, level])) as Record<
  MarkerStyle,
  number
>

export function nest(blocks: readonly Block[]): Outline {
  const outline: Outline = {preamble: [], parts: []}
  const open: Entry[] = []
  let siblings: Entry[] | undefined
  let lines = outline.preamble
  blocks.forEach(line => {
    const marker = readMarker(line.folded)
    if (marker) {
      if (!siblings) {
        siblings = []
        outline.parts.push({entries: siblings})
      }
      while (open.length > 0 && levelOf[open.at(-1)!.marker.style] >= levelOf[marker.style]) open.pop()
      const entry: Entry = {marker, lines: [line], children: []}
      ;(open.at(-1)?.children ?? siblings).push(entry)
      open.push(entry)
      lines = entry.lines
    } else if (siblings && beginsResidue(line.folded)) {
      // What follows is residue too, until the numbering goes on.
      lines = [line]
      outline.parts.push({residue: lines})
      siblings = undefined
      open.length = 0
    } else {
      lines.push(line)
    }
  })
  return outline
}
