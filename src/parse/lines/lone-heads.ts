/** Running heads without a number: 某县人民政府办公室文件 between the two halves of a sentence, page after page. */
import type {Block, Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {isPageNumber} from '../../plan/residue.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {ownLabel} from './broken-labels.ts'
import {areEven, pageCuts} from './page-cuts.ts'
import {namesDocument} from './running-heads.ts'

/** The blocks, with lines that cut several others marked as what stands around the document. */
export function markLoneHeads(blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  const places = new Map<string, number[]>()
  blocks.forEach((block, at) => {
    if (block.type !== 'line' || !mayBeHead(block)) return
    const before = places.get(block.folded)
    if (before) before.push(at)
    else places.set(block.folded, [at])
  })
  // What stands on top is the title, or the letterhead.
  const first = blocks.findIndex(block => block.type === 'line' && !block.furniture)
  const repeated = [...places].flatMap(([words, all]) => {
    const below = all.filter(at => at > first + mostOnTop)
    return below.length > 1 ? {words, below} : []
  })
  if (repeated.length === 0) return blocks
  const words = new Set(repeated.map(one => one.words))
  const {isCut} = pageCuts(blocks, lexicon, ({folded}) => words.has(folded) || isPageNumber(folded))
  const heads = new Set(
    repeated
      .filter(({below}) => {
        const cut = below.filter(isCut).length
        // Where a page ends with a sentence, its head stands between two.
        return cut > 1 ? cut >= below.length / 3 : cut > 0 && areApart(blocks, below)
      })
      .flatMap(({below}) => below),
  )
  return heads.size === 0
    ? blocks
    : blocks.map((block, at) => (heads.has(at) ? {...(block as Line), furniture: true} : block))
}

/** Whether lines stand as far from one another as pages are long. */
function areApart(blocks: readonly Block[], all: readonly number[]): boolean {
  const lines = all.map(at => (blocks[at] as Line).line)
  return lines.length > 2 && areEven(lines.slice(1).map((line, nth) => line - lines[nth]!))
}

const mostOnTop = 2

function mayBeHead({furniture, folded}: Line): boolean {
  return !furniture && namesDocument(folded) && !readMarker(folded) && ownLabel(folded) === undefined
}
