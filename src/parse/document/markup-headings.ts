/** Headings that only their markup tells, as they have no number: `## 扩大茶园`, `<h3>`, those of an outline in Word. */
import type {Block, Line} from '../../plan/blocks.ts'
import {isHeadingWithBracket} from '../../plan/heading.ts'
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import {isPageHead} from '../../plan/page-heads.ts'
import {beginsResidue, saysResidue} from '../../plan/residue.ts'

interface Heading {
  line: Line
  depth: number
  marker: Marker | undefined
  /** Below it, before the next that is no deeper, it is said who does something. */
  saysWho: boolean
}

const who = /(?:单位|部门|[科处股室]) *[:(]|牵头|负责/

/**
 * The markers of those that are entries, and those of numbered headings that are headings by their markup too. Two side by side at least
 * are over what says who does it; the title is none, nor is what a page has below the document.
 */
export function markupHeadings(blocks: readonly Block[]): ReadonlyMap<Line, Marker> {
  const all = headingsIn(blocks)
  const depths = [...new Set(all.map(({depth}) => depth))].sort((a, b) => a - b)
  const first = depths.find(depth => areEntries(all.filter(heading => heading.depth === depth)))
  if (first === undefined || blocks.some(countsApart)) return new Map()
  const above = all.filter(({depth, line}) => depth < first && !isTitle(line))
  const top = above.filter(({depth}) => depth === above[0]!.depth)
  const title = top.length === 1 && !top[0]!.marker ? top[0] : undefined
  const counts: number[] = []
  return new Map(
    all
      .filter(heading => heading !== title && (heading.depth >= first || !isTitle(heading.line)))
      .map(({line, depth, marker}) => {
        counts.length = depth + 1
        const ordinal = marker?.ordinal ?? (counts[depth] ?? 0) + 1
        counts[depth] = ordinal
        return [line, marker ? {...marker, depth} : {style: 'heading', ordinal, length: 0, depth}]
      }),
  )
}

/** 关于…的通知 · 某市茶业振兴方案, of which a document may have two; 重点任务 is a heading. */
function isTitle({folded}: Line): boolean {
  return folded.length >= shortestTitle && ofTitle.test(folded)
}

const shortestTitle = 8
const ofTitle = /关于|(?:方案|通知|意见|计划|规划|纲要|办法|决定|要点|清单|分工|分解表)(?:\([^()]*\))?$/

/** Most of those that are as deep have no number, and two say below who does it. */
function areEntries(headings: readonly Heading[]): boolean {
  const plain = headings.filter(({marker}) => !marker)
  return plain.filter(({saysWho}) => saysWho).length > 1 && plain.length * 2 > headings.length
}

/** 一、 in a line that is no heading by its markup: what the markup says of others is not how the document is laid out. */
function countsApart(block: Block): boolean {
  if (block.type !== 'line' || block.depth || block.furniture) return false
  const marker = readMarker(block.folded)
  return marker !== undefined && levelOf[marker.style] < levelOf['han-bracket']
}

function headingsIn(blocks: readonly Block[]): Heading[] {
  const found: Heading[] = []
  const open: Heading[] = []
  for (const block of blocks) {
    if (block.type === 'line' && found.length > 0 && beginsResidue(block.folded)) break
    const depth = block.type === 'line' && !block.furniture && isEntry(block) ? block.depth : undefined
    if (depth !== undefined) {
      const line = block as Line
      while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop()
      const heading = {line, depth, marker: readMarker(line.folded), saysWho: false}
      found.push(heading)
      open.push(heading)
    }
    if (open.length > 0 && saysWho(block)) for (const heading of open) heading.saysWho = true
  }
  return found
}

function saysWho(block: Block): boolean {
  return block.type === 'row' || who.test(block.folded)
}

function isEntry({folded, value, depth}: Line): boolean {
  return (
    depth !== undefined &&
    (readMarker(folded) !== undefined || (isHeadingWithBracket(value) && !value.endsWith('。'))) &&
    !folded.startsWith('附件') &&
    !isPageHead(folded) &&
    !saysResidue(folded)
  )
}
