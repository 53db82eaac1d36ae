/** What a printed page repeats beside its number: the name of a gazette, a short title. */
import type {Block, Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {isPageNumber} from '../../plan/residue.ts'
import {ownLabel} from './broken-labels.ts'

/**
 * The blocks, with running heads marked as what stands around the document: lines that stand beside several page numbers, and
 * nowhere else but where the document begins.
 */
export function markRunningHeads(blocks: readonly Block[]): readonly Block[] {
  const isHead = headsBeside(blocks, isNumberOfPage)
  return blocks.map(block =>
    block.type === 'line' && !block.furniture && isHead(block) ? {...block, furniture: true} : block,
  )
}

function isNumberOfPage({furniture, folded}: Line): boolean {
  return isPageNumber(folded) || (furniture === true && bareNumber.test(folded))
}

const bareNumber = /^\d{1,3}(?: ?\/ ?\d{1,3})?$/

/** Tells which lines are heads beside the numbers of pages. */
export function headsBeside(
  blocks: readonly Block[],
  isNumber: (line: Line) => boolean,
): (line: Line) => boolean {
  const pages = blocks.flatMap((block, at) => (block.type === 'line' && isNumber(block) ? at : []))
  if (pages.length < 2) return () => false
  const beside = count(pages.flatMap(at => [blocks[at - 1], blocks[at + 1]]))
  const all = count(blocks)
  return line => {
    const {folded} = line
    const times = beside.get(folded) ?? 0
    if (times < 2 || all.get(folded)! - times > 1 || isNumber(line) || readMarker(folded)) return false
    // 责任单位:市教育局 may end two pages, or 制。(责任单位:市教育局) begin them.
    return ownLabel(folded) === undefined && !sentence.test(folded)
  }
}

/** A sentence, or what may assign: (县公安局), 县公安局、县财政局 */
const sentence =
  /[。;:]|^\((?![^()]*\)$)|[局厅委办部院会组]\)$|、.*(?:[局厅委办部]|单位|部门|政府|负责|牵头|配合)$/

const ofDocument =
  /(?:文件|公报|政报|公告|通报|通知|方案|意见|规划|计划|要点|清单|分工|分解表?|任务书|汇编|第\d+[期号卷])$/

const longestHead = 40

/** 某县人民政府公报 2021年第4期: words that a page may repeat. */
export function namesDocument(folded: string): boolean {
  return (
    folded.length >= 6 && folded.length <= longestHead && ofDocument.test(folded) && !/[,。;:、]/.test(folded)
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
