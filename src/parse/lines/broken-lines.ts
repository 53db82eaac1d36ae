/** Brackets, lists, names and labels that a line break cuts, joined whatever the width of the lines. */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {isField} from '../../plan/columns.ts'
import {numeralValue, readMarker} from '../../plan/markers.ts'
import {isPageNumber} from '../../plan/residue.ts'
import {leadsToValue} from '../clauses/bare-fields.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {longestLabel, ownLabel, tearsLabel} from './broken-labels.ts'
import {endsInList, goesOnNext, listGoesOn} from './broken-lists.ts'
import {join} from './join-lines.ts'

/** The blocks, with the lines joined of what begins in one and goes on in the next. */
export function joinBroken(blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  const joined: Block[] = []
  for (let at = 0; at < blocks.length; at++) {
    const last = lastOfBroken(blocks, at, lexicon)
    if (last === at) joined.push(blocks[at]!)
    else {
      const lines = blocks.slice(at, last + 1) as Line[]
      joined.push(
        join(
          lines.filter(line => !isBetweenPages(line)),
          (above, below) => beginsLabel(above, below, lexicon) || leadsToValue(above, below),
        ),
        ...lines.filter(isBetweenPages),
      )
      at = last
    }
  }
  return joined
}

/** The place of the line in which ends what the line at a place begins. */
function lastOfBroken(blocks: readonly Block[], at: number, lexicon: Lexicon): number {
  let last = at
  let inList = false
  let open: readonly number[] = []
  /** What the line before has of a torn label. */
  let head = ''
  let begun = ''
  for (let line = lineAt(blocks, at); line && !isBetweenPages(line); line = lineAt(blocks, last)) {
    const {folded} = line
    inList = endsInList(head + folded, inList)
    open = openBrackets(folded, Math.min(open.length, mostOpen))
    const next = lineAt(blocks, nextOf(blocks, last))
    const tears = next !== undefined && tearsLabel(folded, next.folded, lexicon)
    head = tears ? folded.slice(-longestLabel) : ''
    begun = (begun + folded).slice(-longestBegun)
    if (
      next &&
      (isBegun.test(begun) || (next.folded[0] === '《' && isQuoting.test(begun))) &&
      !isOfEntry(blocks[at] as Line, begun, next)
    ) {
      last = nextOf(blocks, last)
      continue
    }
    const hasValue = last === at && next !== undefined && leadsToValue(folded, next.folded)
    if (hasValue) return nextOf(blocks, last)
    if (tears || (next && goesOn(folded, next.folded, inList))) last = nextOf(blocks, last)
    else {
      const closed = open.length > 0 ? closedAt(blocks, last, open, lexicon) : undefined
      if (closed === undefined) break
      last = closed
      open = []
    }
  }
  return last
}

/** 《消防法》第 | 二、 | 十四条、《 | 实施办法》: a number that the next line begins with is none of an entry. */
const isBegun = /第(?:[\d一二三四五六七八九十百]+、)*$|[《〈([]$/
const longestBegun = 40
/** 《消防法》第二十五条、 | 《实施办法》第三条及 | 《管理规定》 */
const isQuoting = /[条款项》](?:、|和|与|以?及)$/

/**
 * 8.见附件( | 9.举办运动会, and 第十二、 | 七、强化保障: the number is the one that an entry behind this would
 * have, or none that goes on with those of a list.
 */
function isOfEntry(line: Line, begun: string, next: Line): boolean {
  const marker = readMarker(next.folded)
  if (!marker) return false
  const own = readMarker(line.folded)
  const listed = /第.*?([^第、]+)、$/.exec(begun)?.[1]
  const isNext = marker.style === own?.style && marker.ordinal === own.ordinal + 1
  return isNext || (listed !== undefined && marker.ordinal <= numeralValue(listed)!)
}

function goesOn(above: string, below: string, inList: boolean): boolean {
  // 由商务部会同 | 发展改革委落实
  const isBehindWith = above.endsWith('会同')
  if (!inList && !isBehindWith) return false
  return goesOnNext(below) && (isBehindWith || listGoesOn(above, below))
}

const mostLines = 8
const mostOpen = 8
const mostPages = 3
const longestClause = 300

/** The place of the next line of the text. */
function nextOf(blocks: readonly Block[], at: number): number {
  let next = at + 1
  while (next <= at + mostPages && isBetweenPages(blocks[next])) next++
  return next
}

/** A page number, or a running head, between the lines of a list. */
function isBetweenPages(block: Block | undefined): boolean {
  return block?.type === 'line' && (block.furniture === true || isPageNumber(block.folded))
}

/** The place of the line that closes all brackets which are open behind a line, or else the last of them. */
function closedAt(
  blocks: readonly Block[],
  at: number,
  open: readonly number[],
  lexicon: Lexicon,
): number | undefined {
  let above = (blocks[at] as Line).folded
  // (责任领导:张三 | 责任单位:甲局): the line itself holds no duty, so what follows would stand without its bracket.
  // (牵头单位:甲局 | 配合单位:乙局): nor does it where the bracket is all of labels.
  const label = ownLabel(above.slice(open[0]! + 1)) ?? ''
  const beginsWithLabel = isField(label) || lexicon.labels.includes(label)
  let depth = open.length
  let last: number | undefined
  for (let more = 1, next = nextOf(blocks, at); more < mostLines; more++, next = nextOf(blocks, next)) {
    const line = lineAt(blocks, next)
    if (!line || line.value.length > longestClause || readMarker(line.folded)) return last
    // A label begins a part of its own, which the words before it would run into.
    if (!beginsWithLabel && beginsLabel(above, line.folded, lexicon)) return last
    for (const char of line.folded) {
      if (opening.has(char)) depth++
      else if (closing.has(char) && --depth < open.length) last = next
      if (depth === 0) return next
    }
    above = line.folded
  }
  return last
}

const opening = new Set('([')
const closing = new Set(')]')

/** Where the brackets begin that a line does not close, -1 for each of those that were open before it. */
export function openBrackets(folded: string, before = 0): number[] {
  const open = new Array<number>(before).fill(-1)
  if (before === 0 && isBalanced(folded)) return open
  for (const {0: mark, index} of folded.matchAll(brackets)) {
    if (opening.has(mark)) open.push(index)
    else open.pop()
  }
  return open
}

const brackets = /[()[\]]/g

/** Without brackets, or with one pair, as most lines are. */
function isBalanced(folded: string): boolean {
  const start = folded.indexOf('(')
  if (folded.includes('[') || (start >= 0 && folded.includes('(', start + 1))) return false
  return start < 0 || folded.includes(')', start)
}

const marks = new Set(',;。([')

/** Whether a line begins with a label that nothing parts from the line above. */
function beginsLabel(above: string, below: string, lexicon: Lexicon): boolean {
  return ownLabel(below) !== undefined && !marks.has(above.at(-1)!) && !tearsLabel(above, below, lexicon)
}
