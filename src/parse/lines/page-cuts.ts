/** Where a page ends within a sentence or a name. */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {tearsLabel} from './broken-labels.ts'
import {breaksName, endsInList, goesOnNext} from './broken-lists.ts'
import {continues, layoutOf} from './layout.ts'

/** How many lines a page has at its foot and at its head together. */
const mostBetween = 4

/** How many lines a page has at least, and how many times as many another one. */
export const shortestPage = 12
export const evenness = 1.5

/** Whether so many lines each may be those of pages. */
export function areEven(lengths: readonly number[]): boolean {
  const least = Math.min(...lengths)
  return least >= shortestPage && Math.max(...lengths) <= least * evenness
}

export interface PageCuts {
  /** Whether the text was broken to fit a page. */
  isWrapped: boolean
  /** Whether the lines around a place are the two halves of one. */
  isCut: (at: number) => boolean
  /** Whether a label or a name is cut there beyond doubt. */
  isTorn: (at: number) => boolean
}

/** Tells where pages end within a line. Lines that `mayBeAround` are none of the text. */
export function pageCuts(
  blocks: readonly Block[],
  lexicon: Lexicon,
  mayBeAround: (line: Line) => boolean,
): PageCuts {
  const isText = (line: Line) => !line.furniture && !mayBeAround(line)
  const layout = layoutOf(blocks.filter((block): block is Line => block.type === 'line' && isText(block)))
  const next = (at: number, step: 1 | -1) => {
    for (let by = 1; by <= mostBetween; by++) {
      const line = lineAt(blocks, at + by * step)
      if (!line || isText(line)) return line
    }
    return undefined
  }
  const isTorn = (at: number) => {
    const above = next(at, -1)
    const below = next(at, 1)
    if (!above || !below) return false
    return tearsLabel(above.folded, below.folded, lexicon) || tearsName(above.folded, below.folded)
  }
  const goesOn = (at: number) => {
    const above = next(at, -1)
    const below = next(at, 1)
    return above && below && layout ? continues(above, below, layout, lexicon) : false
  }
  return {isWrapped: layout !== undefined, isTorn, isCut: at => goesOn(at) || isTorn(at)}
}

/** 责任单位:各镇人民政 | 府、县开发区管委会 */
function tearsName(above: string, below: string): boolean {
  return endsInList(above, false) && goesOnNext(below) && breaksName(above, below)
}
