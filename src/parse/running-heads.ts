/** What a printed page repeats beside its number: the name of a gazette, a short title. */
import type {Block, Line} from '../plan/blocks.ts'
import {readMarker} from '../plan/markers.ts'
import {isPageNumber} from '../plan/residue.ts'
import {ownLabel} from './broken-labels.ts'

/**
 * The blocks, with running heads marked as what stands around the document: lines that stand beside several page numbers, and
 * nowhere else but where the document begins.
 */
export function markRunningHeads(blocks: readonly Block[]): readonly Block[] {
  const pages = blocks.flatMap((block, at) => (block.type === 'line' && isPageNumber(block.folded) ? at : []))
  if (pages.length < 2) return blocks
  const beside = count(pages.flatMap(at => [blocks[at - 1], blocks[at + 1]]))
  const all = count(blocks)
  const isHead = ({folded}: Line) => {
    const times = beside.get(folded) ?? 0
    if (times < 2 || all.get(folded)! - times > 1 || isPageNumber(folded) || readMarker(folded)) return false
    // 责任单位:市教育局 may end two pages.
    return ownLabel(folded) === undefined
  }
  return blocks.map(block =>
    block.type === 'line' && !block.furniture && isHead(block) ? {...block, furniture: true} : block,
  )
}

/** How often each line occurs. */
function count(blocks: readonly (Block | undefined)[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const block of blocks) {
    if (block?.type === 'line') times.set(block.folded, (times.get(block.folded) ?? 0) + 1)
  }
  return times
}
