/** A table of contents: 二、重点任务……3 below 目录. Its lines begin no entries. */
import type {Block, Line} from '../../plan/blocks.ts'

const heading = /^目 *[录次]$/
const leader = /(?:…|\.{3}|·{3}|—{3}) ?(\d{1,3})$/
const blanks = /[^\d ][ \t]+(\d{1,3})$/

/** The lines of a table of contents: several with dots before the number of a page, or below 目录 with blanks. */
export function contentsIn(blocks: readonly Block[]): Line[] {
  const found: Line[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    // Most lines end otherwise.
    if (block.type !== 'line' || (block.folded[0] !== '目' && !endsInDigit(block.folded))) continue
    const isHeading = heading.test(block.folded)
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
