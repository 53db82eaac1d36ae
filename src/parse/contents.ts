/** A table of contents: 二、重点任务……3 below 目录. Its lines begin no entries. */
import type {Block, Line} from '../plan/blocks.ts'

const heading = /^目 *[录次]$/
const leader = /(?:…+|\.{3,}|·{3,}|—{3,})[ .…·]*\d{1,3}$/
const pageBehind = /^(.*[^\d ])[ \t]+\d{1,3}$/

/** The lines of a table of contents: those with dots before the number of a page, and below 目录 with blanks too. */
export function contentsIn(blocks: readonly Block[]): Line[] {
  let isBelow = false
  return blocks.flatMap(block => {
    if (block.type !== 'line') return []
    const {folded} = block
    const ends = /\d$/.test(folded)
    isBelow = heading.test(folded) || (isBelow && ends && pageBehind.test(folded))
    return isBelow || (ends && leader.test(folded)) ? [block] : []
  })
}
