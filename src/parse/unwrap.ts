/** Lines that were broken to fit a page, joined again. */
import {type Block, type Line, pointAt, type Segment} from '../plan/blocks.ts'
import {readMarker} from '../plan/markers.ts'
import {endsSentence, fullWidth, printedWidth, widest} from '../plan/page-width.ts'
import {isPageNumber} from '../plan/residue.ts'
import {colonOfLabel} from './glued-markers.ts'
import {namesWholeUnits} from './plausible.ts'
import type {Lexicon} from './roles.ts'
import {markRunningHeads} from './running-heads.ts'

const ownLabel = /^[^:,。]{2,8}:/

/** The blocks, with lines joined where a bracket goes on, and where all of the document is broken at one width. */
export function unwrap(blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  return joinBrackets(joinAtWidth(markRunningHeads(blocks), lexicon))
}

const mostLines = 4
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

/** …。牵头单位:甲局、 | 乙局 · 牵头单位:市发展 | 和改革委员会: how many lines further on a list ends that is broken behind a mark, or within a name. */
function listGoesOn(blocks: readonly Block[], at: number): number {
  let more = 0
  while (more < mostLines) {
    const {folded} = blocks[at + more] as Line
    if (endOfList.has(folded.at(-1)!)) break
    const step = isBetweenPages(blocks[at + more + 1]) ? 2 : 1
    const next = blocks[at + more + step]
    if (!goesOnNext(next) || (more === 0 && colonOfLabel(folded) === undefined)) break
    const isList = more > 0 || list.test(folded)
    if (
      !isList ||
      !(breaksName(folded, (next as Line).folded) || (folded.endsWith('、') && !ownLabel.test(folded)))
    )
      break
    more += step
  }
  return more
}

/** A page number, or a running head, between the lines of a list. */
function isBetweenPages(block: Block | undefined): boolean {
  return block?.type === 'line' && (block.furniture === true || isPageNumber(block.folded))
}

const endOfList = new Set('。;!?)')
/** A label's list that reaches to the end of the line. */
const list = /(?:单位|部门) *:[^。;:]+$/
/** What names of their own begin with. */
const ofPlace = /^[省市县区州各国]/

/** 市住房和城乡 | 建设局: parts of names that each look like a name. */
const long =
  /(?:住房和?城乡建设|人力资源和?社会保障|工业和信息化|文化和旅游|发展和?改革|卫生健康|自然资源|应急管理|市场监督管理|农业农村|乡村振兴)(?:[厅局委部]|委员会)$/
/** What is no name by itself. */
const rest = /^(?:事处|员会|公室|[一-鿿]?[局厅委])$/

function isOneName(head: string, tail: string): boolean {
  return rest.test(tail) || (long.test(head + tail) && !long.test(head) && !long.test(tail))
}

/** Whether two lines have the parts of one name at their ends. */
export function breaksName(above: string, below: string): boolean {
  const head = /[^、,;。:() ]*$/.exec(above)![0]
  const tail = /^[^、,;。:() ]*/.exec(below)![0]
  if (head === '' || tail === '' || ofPlace.test(tail)) return false
  const isWhole = (name: string) => namesWholeUnits(name, {start: 0, end: name.length})
  return isWhole(head + tail) && (!isWhole(head) || isOneName(head, tail))
}

function goesOnNext(next: Block | undefined): boolean {
  return next?.type === 'line' && !readMarker(next.folded) && !ownLabel.test(next.folded)
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
