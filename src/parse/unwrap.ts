/** Lines that were broken to fit a page, joined again. */
import {type Block, type Line, pointAt, type Segment} from '../plan/blocks.ts'
import {readMarker} from '../plan/markers.ts'
import {endsSentence, fullWidth, printedWidth, widest} from '../plan/page-width.ts'
import {isPageNumber} from '../plan/residue.ts'
import {goesOnNext, isBetweenPages, listGoesOn, mostLines, ownLabel} from './broken-lists.ts'
import type {Lexicon} from './roles.ts'
import {markRunningHeads} from './running-heads.ts'

/** The blocks, with lines joined where a bracket goes on, and where all of the document is broken at one width. */
export function unwrap(blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  return joinBrackets(joinAtWidth(markRunningHeads(blocks), lexicon))
}

const longestClause = 300

/** Joins the lines of a bracket that is opened in one and closed in one of the next. */
function joinBrackets(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((_, at) => closesLater(blocks, at) > 0)) return blocks
  const joined: Block[] = []
  for (let at = 0; at < blocks.length; at++) {
    const more = closesLater(blocks, at)
    if (more === 0) joined.push(blocks[at]!)
    else {
      const lines = blocks.slice(at, at + more + 1) as Line[]
      joined.push(join(lines.filter(line => !isBetweenPages(line))), ...lines.filter(isBetweenPages))
    }
    at += more
  }
  return joined
}

/** How many lines further on the bracket is closed that a line leaves open; 0 where it is not, or leaves none. */
function closesLater(blocks: readonly Block[], at: number): number {
  const block = blocks[at]!
  if (block.type !== 'line') return 0
  // 由商务部会同 | 发展改革委落实
  if (block.folded.endsWith('会同')) return goesOnNext(blocks[at + 1]) ? 1 : 0
  const more = listGoesOn(blocks, at)
  if (more > 0) return more
  const last = Math.max(block.folded.lastIndexOf('('), block.folded.lastIndexOf('['))
  const [opening, closing] = block.folded[last] === '(' ? ['(', ')'] : ['[', ']']
  if (last < 0 || block.folded.includes(closing!, last)) return 0
  let depth = 1
  for (let more = 1; more < mostLines; more++) {
    const next = blocks[at + more]
    if (next && isBetweenPages(next)) continue
    if (next?.type !== 'line' || next.value.length > longestClause || readMarker(next.folded)) return 0
    // A label begins a part of its own, which the words before it would run into.
    if (ownLabel.test(next.folded) && !/[,;。]$/.test((blocks[at + more - 1] as Line).folded)) return 0
    for (const char of next.folded) {
      if (char === opening) depth++
      if (char === closing && --depth === 0) return more
    }
  }
  return 0
}

function joinAtWidth(blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  const lines: Line[] = []
  for (const block of blocks) {
    if (block.type !== 'line' || (block.value.length > widest && !block.furniture)) return blocks
    lines.push(block)
  }
  const printed = lines.filter(({furniture}) => !furniture)
  const margin = printed.reduce((least, {column}) => Math.min(least, column), Number.POSITIVE_INFINITY)
  const full = fullWidth(
    printed.map(({value}) => value),
    printed.map(line => widthOf(line, margin)),
  )
  if (full === undefined) return blocks
  const indents = printed.some(({column}) => column > margin)
  const joined: Line[] = []
  let parts: Line[] = []
  let aside: Line[] = []
  const close = () => {
    if (parts.length > 0) joined.push(join(parts))
    for (const line of aside) joined.push(line)
    aside = []
  }
  for (const line of lines) {
    const last = parts.at(-1)
    if (last && (line.furniture || isPageNumber(line.folded))) aside.push(line)
    else if (last && continues(last, line, {full, margin, indents, lexicon})) parts.push(line)
    else {
      close()
      parts = [line]
    }
  }
  close()
  return joined
}

interface Layout {
  /** How wide a full line is at least. */
  full: number
  margin: number
  indents: boolean
  lexicon: Lexicon
}

/** Whether a line goes on in the next: it is full, and the next begins nothing of its own. */
function continues(last: Line, line: Line, {full, margin, indents, lexicon}: Layout): boolean {
  if (widthOf(last, margin) < full || readMarker(line.folded) || lexicon.labelAt(line.folded)) return false
  // A label may be torn too, 〔责任 | 单位：…〕.
  if (ownLabel.test(line.folded) && !leavesOpen(last.folded)) return false
  return indents ? line.column === margin : !endsSentence.test(last.folded)
}

function leavesOpen(folded: string): boolean {
  const open = Math.max(folded.lastIndexOf('('), folded.lastIndexOf('['))
  return open >= 0 && !folded.includes(')', open) && !folded.includes(']', open)
}

/** With its indent, of two wide blanks or of narrow ones; a line further in is centred. */
function widthOf({value, column}: Line, margin: number): number {
  const indent = column - margin
  return printedWidth(value) + (indent === 2 ? 2 : indent <= 4 ? indent / 2 : 0)
}

/** Lines as one, which says of each of its characters where it stands. */
export function join(parts: readonly Line[]): Line {
  if (parts.length === 1) return parts[0]!
  const segments: Segment[] = []
  let index = 0
  for (const part of parts) {
    for (const {index: at, ...rest} of part.segments ?? [{index: 0, start: pointAt(part, 0)}])
      segments.push({...rest, index: index + at})
    index += part.value.length
  }
  return {
    ...parts[0]!,
    value: parts.map(({value}) => value).join(''),
    folded: parts.map(({folded}) => folded).join(''),
    segments,
  }
}
