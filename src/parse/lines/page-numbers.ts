/** Numbers of pages that only their order and their places tell from other numbers: `2` · `2 / 6` · `某县人民政府公报  2`. */
import type {Block, Line} from '../../plan/blocks.ts'
import {isPageNumber} from '../../plan/residue.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {areEven, evenness, type PageCuts, pageCuts, shortestPage} from './page-cuts.ts'
import {headsBeside, namesDocument} from './running-heads.ts'

interface Page {
  at: number
  line: Line
  page: number
  /** What stands beside the number: nothing, how many pages there are, a running head. */
  beside: string
}

const bare = /^[1-9]\d{0,2}$/
const ofAll = /^(\d{1,3}) ?(\/ ?\d{1,3})$/
const behindHead = /^(\D.*[^\d ]) +(\d{1,3})$/
const beforeHead = /^(\d{1,3}) +(\D.*\D)$/

/** The blocks, with such numbers marked as what stands around the document. */
export function markPages(blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  const pages = blocks.flatMap((block, at) => {
    const read = block.type === 'line' && !block.furniture ? readPage(block.folded) : undefined
    return read ? {...read, at, line: block as Line} : []
  })
  if (pages.length === 0) return blocks
  const lines = new Set(pages.map(({line}) => line))
  const isNumber = (block: Line) => lines.has(block) || isPageNumber(block.folded)
  const heads = headsBeside(blocks, isNumber)
  const cuts = pageCuts(blocks, lexicon, line => isNumber(line) || heads(line))
  const ofEach = new Map<string, Page[]>()
  for (const page of pages) {
    const before = ofEach.get(page.beside)
    if (before) before.push(page)
    else ofEach.set(page.beside, [page])
  }
  const last = lastLine(blocks)
  const marked = new Set(
    [...ofEach.values()]
      .filter(all => arePages(all, cuts, cuts.isWrapped ? last : undefined))
      .flatMap(all => all.map(({at}) => at)),
  )
  if (marked.size === 0) return blocks
  return blocks.map((block, at) => (marked.has(at) ? {...(block as Line), furniture: true} : block))
}

function readPage(folded: string): {page: number; beside: string} | undefined {
  if (folded.length > longest || !(isDigit(folded[0]!) || isDigit(folded.at(-1)!))) return undefined
  if (bare.test(folded)) return {page: Number(folded), beside: ''}
  const [, page, all] = ofAll.exec(folded) ?? []
  if (all) return {page: Number(page), beside: all.replace(' ', '')}
  const [, front, number] = behindHead.exec(folded) ?? []
  if (front && namesDocument(front)) return {page: Number(number), beside: front}
  const [, first, behind] = beforeHead.exec(folded) ?? []
  return behind && namesDocument(behind) ? {page: Number(first), beside: behind} : undefined
}

const longest = 48

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9'
}

/** How far in a number stands at least that is set in the middle of its page. */
const middle = 12

/** How many lines an entry with its number above may have. */
const longestEntry = 8

/**
 * Whether numbers that look alike are those of pages: they count up, and stand where lines are cut, or as far from one another as
 * pages are long. Numbers of entries and of rows count up too, `last` is the last line of a text that was broken to fit a page.
 */
function arePages(pages: readonly Page[], {isCut, isTorn}: PageCuts, last: number | undefined): boolean {
  if (pages.some(({page}, nth) => nth > 0 && page !== pages[nth - 1]!.page + 1)) return false
  const [first] = pages
  const cut = pages.filter(({at}) => isCut(at)).length
  // A figure may stand on a line of its own in a table.
  if (pages.length === 1) return cut === 1 && (last !== undefined || first!.beside !== '')
  // 重点工作任务清单 1 and 2 may be headings.
  const lengths = pages.slice(1).map(({line}, nth) => line.line - pages[nth]!.line.line)
  const areLong = lengths.every(length => length >= shortestPage)
  if (first!.beside !== '')
    return cut > 0 || (areLong && Number(first!.beside.slice(1)) >= pages.at(-1)!.page)
  if (pages.filter(({at}) => isTorn(at)).length >= pages.length / 2 || (areLong && cut > 0)) return true
  if (cut >= pages.length / 2 && lengths.every(length => length >= longestEntry)) return true
  if (pages.every(({line}) => line.column > middle && !line.tabs)) return true
  return last !== undefined && areOfPages(pages, lengths, last)
}

/** Whether all pages have about as many lines, also the first, and the last no more. */
function areOfPages(pages: readonly Page[], lengths: readonly number[], last: number): boolean {
  const first = pages[0]!
  const whole = first.page === 1 ? [...lengths, first.line.line] : lengths
  return areEven(whole) && last - pages.at(-1)!.line.line <= Math.max(...whole) * evenness
}

function lastLine(blocks: readonly Block[]): number {
  const last = blocks.at(-1)
  return last?.type === 'line' ? last.line : Number.POSITIVE_INFINITY
}
