/** A table of contents: 二、重点任务……3 below 目录, or 一、总体要求 · 二、重点任务 in one line. Its lines begin no entries. */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {levelOf, readMarker} from '../../plan/markers.ts'

const contents = /^目 *[录次]$/
const leader = /(?:…|\.{3}|·{3}|—{3}) ?(\d{1,3})$/
const longestList = 300
const heading = /^[^,。;:!?()]{2,30}(?:\([^()一-鿿]{1,16}\))?[.。]?$/
const blanks = /[^\d ][ \t]+(\d{1,3})$/

/** The lines of a table of contents: several with dots before the number of a page, or below 目录 with blanks. */
export function contentsIn(blocks: readonly Block[]): Line[] {
  const found: Line[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    if (block.type === 'line' && listsHeadings(block.folded) && !isAssigned(lineAt(blocks, at + 1)))
      found.push(block)
    // Most lines end otherwise.
    if (block.type !== 'line' || (block.folded[0] !== '目' && !endsInDigit(block.folded))) continue
    const isHeading = contents.test(block.folded)
    const pages = pagesFrom(blocks, isHeading ? at + 1 : at, isHeading ? [leader, blanks] : [leader])
    if (pages.length < 2) continue
    if (isHeading) found.push(block)
    found.push(...pages)
    at += pages.length - (isHeading ? 0 : 1)
  }
  return found
}

/** The lines from one on that end with the number of a page, none less than that before. */
function pagesFrom(blocks: readonly Block[], from: number, ends: readonly RegExp[]): Line[] {
  const lines: Line[] = []
  let last = 0
  for (let block = blocks[from]; block?.type === 'line'; block = blocks[from + lines.length]) {
    const {folded} = block
    if (!endsInDigit(folded)) break
    const page = Number(ends.flatMap(end => end.exec(folded)?.[1] ?? [])[0] ?? -1)
    if (page < last) break
    last = page
    lines.push(block)
  }
  return lines
}

function endsInDigit(folded: string): boolean {
  const last = folded.at(-1)!
  return last >= '0' && last <= '9'
}

/** 二、推动创新(1-4) · 三、改革机制(5-8) · : headings whose numbers count on, perhaps with those of what stands below them. */
function listsHeadings(folded: string): boolean {
  if (!folded.includes('·') || folded.length > longestList) return false
  const parts = folded.split('·').flatMap(part => part.trim() || [])
  const markers = parts.map(readMarker)
  const first = markers[0]
  if (!first || levelOf[first.style] > levelOf.han || parts.length < 2) return false
  return parts.every((part, nth) => {
    const marker = markers[nth]
    const isNext = marker?.style === first.style && marker.ordinal === first.ordinal + nth
    return isNext && heading.test(part.slice(marker.length))
  })
}

/** 一、修路 · 二、建桥 over 责任单位:县交通局 is what the units do. */
function isAssigned(next: Line | undefined): boolean {
  return next !== undefined && /^[^,。;:]{0,8}(?:单位|部门) *:/.test(next.folded)
}
