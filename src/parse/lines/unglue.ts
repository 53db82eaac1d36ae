/** Lines that lost the breaks between them, 责任单位:甲局2.治水。责任单位:乙局, parted again. */
import type {VFile} from 'vfile'
import {type Block, type Line, lineAt, positionIn} from '../../plan/blocks.ts'
import {type Marker, readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {looksLikeUnits, namesWholeUnits} from '../clauses/plausible.ts'
import {isDue} from '../clauses/remarks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {report} from '../reading/findings.ts'
import {isLastOfPart, mayCountClauses, reportCounted} from './counted-clauses.ts'
import {cut} from './cut.ts'
import {colonOfLabel} from './ends-of-duties.ts'
import {breaksAtDay, type Counts, count} from './glued-deadlines.ts'
import {breaksAtDuties} from './glued-duties.ts'
import {breakBehindHeading} from './glued-headings.ts'
import {breaksAtMarkers} from './glued-markers.ts'
import {breaksAtRows, numbered} from './glued-rows.ts'
import {isLetter} from './marker-chains.ts'

/** The blocks, with each glued line parted and reported; lists of units alone only where they may say what these are to do. */
export function unglue(
  blocks: readonly Block[],
  lexicon: Lexicon,
  file: VFile,
  mayListDuties: boolean,
): readonly Block[] {
  const parted = partByCount(mayListDuties ? partLists(blocks, file) : blocks, file)
  const letter = letterAmong(parted)
  const isGlued = (block: Block) => block.type === 'line' && (block === letter || mayBeGlued(block.folded))
  if (!parted.some(isGlued)) return parted
  return parted.flatMap((block, at) => {
    if (block.type !== 'line' || !isGlued(block)) return [block]
    const rows = breaksAtRows(block, lexicon)
    if (rows.length > 0) return reported(numbered(partAt(block, rows)), block, file)
    const labels = breaksAtLabels(block.folded, lexicon)
    const place = {
      isLetter: block === letter,
      isLast: isLastOfPart(parted, at),
      before: markerAbove(parted, at),
    }
    const all = breaksAtMarkers(block, labels, lexicon, place)
    const markers = all.filter((at, nth) => !namesUnitsAlone(block.folded, at, all[nth + 1]))
    const breaks = [...labels, ...markers].sort((a, b) => a - b)
    if (breaks.length === 0 && mayCountClauses(block.folded)) reportCounted(block, lexicon, file)
    return reported(partAt(block, breaks), block, file)
  })
}

/** The number of the entry that a line stands in. */
function markerAbove(blocks: readonly Block[], at: number): Marker | undefined {
  for (let before = at - 1; before >= Math.max(0, at - longestEntry); before--) {
    const marker = readMarker(lineAt(blocks, before)?.folded ?? '')
    if (marker) return marker
  }
  return undefined
}

const longestEntry = 5

/** The line that is a whole letter: who is addressed stands above every entry. */
function letterAmong(blocks: readonly Block[]): Block | undefined {
  const first = blocks.find(
    block => block.type === 'line' && (isLetter(block.folded) || readMarker(block.folded) !== undefined),
  )
  return first?.type === 'line' && isLetter(first.folded) ? first : undefined
}

function partLists(blocks: readonly Block[], file: VFile): readonly Block[] {
  return blocks.flatMap(block =>
    block.type === 'line' && !block.furniture
      ? reported(partAt(block, breaksAtDuties(block.folded)), block, file)
      : [block],
  )
}

function partByCount(blocks: readonly Block[], file: VFile): readonly Block[] {
  const counts: Counts = new Map()
  return blocks.flatMap((block, at) => {
    if (block.type !== 'line' || block.furniture) return [block]
    const heading = breakBehindHeading(blocks, at, counts)
    const breaks = heading === undefined ? breaksAtDay(block.folded, counts) : [heading]
    const parts = reported(partAt(block, breaks), block, file)
    for (const {folded} of parts) count(folded, counts)
    return parts
  })
}

function reported(parts: Line[], line: Line, file: VFile): Line[] {
  const whole = positionIn(line, {start: 0, end: line.value.length})
  if (parts.length > 1) report(file, 'lines-glued', whole, line.value, String(parts.length))
  return parts
}

/** 1.市教育局 2.市财政局: a list of units with numbers. */
function namesUnitsAlone(folded: string, at: number, next = folded.length): boolean {
  const list = {start: at + (/^ *\(?\d{1,3}[).、] */.exec(folded.slice(at))?.[0].length ?? 0), end: next}
  return list.start > at && !/[。:]/.test(folded.slice(list.start, next)) && namesWholeUnits(folded, list)
}

/** A number right behind a bracket, or behind what somebody is to do. */
const behindDuty = /^[。;]?(?:[一二三四五六七八九十]{1,3}、|\(?\d{1,3}[).、](?!\d)|\([一二三四五六七八九十])/
const markerInitials = new Set('。;(一二三四五六七八九十0123456789')
/** What may begin something else behind a label's units: a number, another label. */
const behindUnits =
  /[一-鿿。;] *\d{1,3}[.、](?!\d)|[一二三四五六七八九十]、|\([一二三四五六七八九十\d]{1,3}\)|[一-鿿](?:单位|部门|时限|责任人) *:/

const ends = [')', ']', '。'] as const
const longestSentence = 80
const saysWho = /负责|牵头|配合|落实|承办|主办|协办|实施/

/** 一、强化责任(一)完善机制。…。(二) */
const countsBelowHeading = /一、[^。;:]{2,40}?(?:\(一\)|1[.、])/
const goesOn = /[。;] *(?:\(二\)|2[.、])/

/** Most lines are not, and one look at what follows their brackets, sentences of somebody's work, or their label, tells. */
function mayBeGlued(folded: string): boolean {
  if (folded.startsWith('序号')) return true
  for (const end of ends) {
    for (let at = folded.indexOf(end); at >= 0; at = folded.indexOf(end, at + 1)) {
      let next = at + 1
      while (folded[next] === ' ') next++
      if (!markerInitials.has(folded[next]!) || !behindDuty.test(folded.slice(next, next + 6))) continue
      if (end !== '。' || saysWho.test(folded.slice(Math.max(0, at - longestSentence), at))) return true
    }
  }
  if (mayCountClauses(folded)) return true
  if (folded.includes('一、') && countsBelowHeading.test(folded) && goesOn.test(folded)) return true
  const colon = colonOfLabel(folded)
  return colon !== undefined && behindUnits.test(folded.slice(colon + 1))
}

const label =
  /(?<=[一-鿿\d)])(?:[一-鿿]{0,4}(?:单位|部门)|(?:完成|整改|办结)(?:时限|时间|期限)|(?<!完成|整改|办结)(?:时限|期限)|责任人|负责人|责任领导) *:/g

/** Where labels begin that stand right behind the units, or the day, of the label before them. */
function breaksAtLabels(folded: string, {labels}: Lexicon): number[] {
  const colon = folded.indexOf(':')
  if (colon < 0 || colon === folded.lastIndexOf(':')) return []
  const breaks: number[] = []
  for (const {0: found, index} of folded.matchAll(label)) {
    const words = found.replace(/[ :]/g, '')
    // 市财政局责任单位: the first words are of the name.
    const known = /[位门]$/.test(words) ? labels.find(one => words.endsWith(one)) : words
    if (known === undefined) continue
    const at = folded.indexOf(known, index)
    const list = {start: folded.lastIndexOf(':', at - 1) + 1, end: at}
    // What a bracket holds is one line.
    const before = folded.slice(Math.max(0, at - longestBracket), at)
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) continue
    if (list.start > 0 && (endsList(folded, list, known) || isDue(folded.slice(list.start, at))))
      breaks.push(at)
  }
  return breaks
}

const roleBefore = /(?:单位|部门) *:$/

/** 责任单位:镇水利站、汪岗村完成时限: no name holds the label of a deadline, so what stands before it need not be known. */
function endsList(folded: string, list: Span, label: string): boolean {
  if (namesWholeUnits(folded, list)) return true
  return (
    ofDeadline.test(label) && roleBefore.test(folded.slice(0, list.start)) && looksLikeUnits(folded, list)
  )
}

const ofDeadline = /^(?:完成|整改|办结)(?:时限|时间|期限)$/

const longestBracket = 1000

function partAt(line: Line, breaks: readonly number[]): Line[] {
  const from = [0, ...breaks]
  return from.map((start, index) => cut(line, start, from[index + 1] ?? line.value.length))
}
