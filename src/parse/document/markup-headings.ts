/** Headings that only their markup tells, as they have no number: `## 扩大茶园`, `<h3>`, those of an outline in Word. */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {isHeadingWithBracket} from '../../plan/heading.ts'
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import {isPageHead} from '../../plan/page-heads.ts'
import {beginsResidue, saysResidue} from '../../plan/residue.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {isRequirementHeading} from '../reading/part-headings.ts'
import {givesDuty} from '../recognisers/index.ts'
import {datumOf} from './colophon.ts'
import {isDocumentNumber, readDate} from './meta-lines.ts'
import {needsHeadings} from './telling-title.ts'
import {isTitle} from './title.ts'

interface Heading {
  line: Line
  at: number
  depth: number
  marker: Marker | undefined
  /** Below it, before the next that is no deeper, somebody is given something to do. */
  saysWho: boolean
}

export interface MarkupHeadings {
  /** The markers of those that are entries, and those of numbered headings that are headings by their markup too. */
  entries: ReadonlyMap<Line, Marker>
  /** Those behind the last entry that says who does something: a page shows more below a document. */
  behind: readonly Line[]
}

const none: MarkupHeadings = {entries: new Map(), behind: []}

/**
 * Headings are entries where two side by side at least, and half of those as deep, are over what says who
 * does it, and the document is laid out by them alone: no number without markup stands over one. Nothing down
 * to the title is an entry.
 */
export function markupHeadings(blocks: readonly Block[], lexicon: Lexicon): MarkupHeadings {
  if (!blocks.some(block => block.type === 'line' && block.depth) || needsHeadings(blocks)) return none
  const all = headingsIn(blocks, lexicon)
  const last = all.findLastIndex(({saysWho}) => saysWho)
  const within = all.slice(0, last + 1)
  const depths = [...new Set(within.map(({depth}) => depth))].sort((a, b) => a - b)
  const first = depths.find(depth => areEntries(within.filter(heading => heading.depth === depth)))
  if (first === undefined || blocks.some((_, at) => countsApart(blocks, at, lexicon))) return none
  const titled = within.filter(({depth}) => depth < first)
  const top = titled.filter(({depth}) => depth === titled[0]!.depth)
  const title = top.length === 1 && !top[0]!.marker ? top[0] : within.find(one => isAloneOnTop(one, blocks))
  const kept = withRequirements(all, last).filter(heading => heading !== title)
  const lines = new Set(kept.map(({line}) => line))
  const behind = all.slice(last + 1).flatMap(({line, marker}) => (marker || lines.has(line) ? [] : line))
  return {entries: countedBelow(withoutRepeated(kept, first)), behind}
}

/** Those up to the last that says who does something, and behind it 保障措施 with what is below. */
function withRequirements(headings: readonly Heading[], last: number): Heading[] {
  let depthOfRequirement: number | undefined
  return headings.filter(({line, depth, marker}, at) => {
    if (depthOfRequirement === undefined || depth <= depthOfRequirement) {
      const words = line.folded.slice(marker?.length ?? 0).trim()
      depthOfRequirement = isRequirementHeading(words) ? depth : undefined
    }
    return at <= last || depthOfRequirement !== undefined
  })
}

/** 背景 and 做法 below each of several are parts of their words. */
function withoutRepeated(headings: readonly Heading[], first: number): Heading[] {
  const counts = new Map<string, number>()
  for (const {line} of headings) counts.set(line.folded, (counts.get(line.folded) ?? 0) + 1)
  return headings.filter(({line, depth, marker}) => marker || depth <= first || counts.get(line.folded) === 1)
}

/** The first line of a document, right over a heading that is as deep. */
function isAloneOnTop({at, depth, marker}: Heading, blocks: readonly Block[]): boolean {
  return at === 0 && !marker && lineAt(blocks, 1)?.depth === depth
}

function countedBelow(headings: readonly Heading[]): ReadonlyMap<Line, Marker> {
  const counts: number[] = []
  return new Map(
    headings.map(({line, depth, marker}) => {
      counts.length = depth + 1
      const ordinal = marker?.ordinal ?? (counts[depth] ?? 0) + 1
      counts[depth] = ordinal
      return [line, marker ? {...marker, depth} : {style: 'heading', ordinal, length: 0, depth}]
    }),
  )
}

/** Most of those that are as deep have no number, no two the same words, and half of them are over who does something. */
function areEntries(headings: readonly Heading[]): boolean {
  const plain = headings.filter(({marker}) => !marker)
  const sure = plain.filter(({saysWho}) => saysWho).length
  const words = new Set(plain.map(({line}) => line.folded))
  return (
    sure > 1 && sure * 2 >= plain.length && plain.length * 2 > headings.length && words.size === plain.length
  )
}

/** A number in a line that is no heading by its markup: 一、 wherever it stands, and any that has nobody right over a heading. */
function countsApart(blocks: readonly Block[], at: number, lexicon: Lexicon): boolean {
  const line = lineAt(blocks, at)
  if (!line || line.depth || line.furniture) return false
  const marker = readMarker(line.folded)
  if (!marker) return false
  if (levelOf[marker.style] < levelOf['han-bracket']) return true
  const next = lineAt(blocks, at + 1)
  return next?.depth !== undefined && !readMarker(next.folded) && !saysWho(line, lexicon)
}

function headingsIn(blocks: readonly Block[], lexicon: Lexicon): Heading[] {
  const found: Heading[] = []
  const open: Heading[] = []
  for (let at = titleEnd(blocks, lexicon); at < blocks.length; at++) {
    const block = blocks[at]!
    if (block.type === 'line' && found.length > 0 && beginsResidue(block.folded)) break
    const isWho = saysWho(block, lexicon)
    const isHead =
      block.type === 'line' && block.depth !== undefined && !block.furniture && mayBeEntry(block, isWho)
    if (isHead) {
      const depth = block.depth!
      while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop()
      const heading = {line: block, at, depth, marker: readMarker(block.folded), saysWho: false}
      found.push(heading)
      open.push(heading)
    }
    if (isWho) for (const heading of open) heading.saysWho = true
  }
  return found
}

const mostAbove = 60

/** Behind the last line before the first task that ends as a title does. */
function titleEnd(blocks: readonly Block[], lexicon: Lexicon): number {
  const head = blocks.slice(0, mostAbove)
  const first = head.findIndex(block => saysWho(block, lexicon))
  return head.slice(0, first < 0 ? mostAbove : first).findLastIndex(mayBeTitle) + 1
}

const shortestTitle = 8

/** 关于…的通知 · 某市茶业振兴方案; 重点任务 is a heading. */
function mayBeTitle(block: Block): boolean {
  if (block.type === 'row' || block.folded.length < shortestTitle || readMarker(block.folded)) return false
  return isTitle(block) && !/[,。;]/.test(block.folded)
}

const assigned = /牵头|责任|负责|配合|主办|承办/

function saysWho(block: Block, lexicon: Lexicon): boolean {
  if (block.type === 'row')
    return block.cells.some(({lines}) => lines.some(({folded}) => assigned.test(folded)))
  return givesDuty(block, lexicon)
}

/**
 * 改造老园 · 改造老园（市农业局牵头）; not 责任单位:市农业局, 市农业局牵头 and 责任分工, which are of the
 * words above, nor data of the document.
 */
function mayBeEntry({folded, value}: Line, isWho: boolean): boolean {
  if (isPageHead(folded) || saysResidue(folded) || folded.startsWith('附件')) return false
  if (readMarker(folded)) return true
  if (!isHeadingWithBracket(value) || /[。:]$|^[(—]/.test(folded) || ofWords.test(folded)) return false
  if (isWho && !folded.endsWith(')')) return false
  return !isDocumentNumber(folded) && readDate(folded) === undefined && datumOf(folded) === undefined
}

/** What is said of the entry above, and a table of contents. */
const ofWords =
  /^(?:责任|职责|任务|工作)?分工$|^(?:牵头|责任|配合|主办|协办)(?:单位|部门|领导|人)$|^(?:完成)?(?:时限|期限)$|^目 *录$/
