/** Lists of units that a line break cuts, behind a mark or within a name. */
import type {Block, Line} from '../plan/blocks.ts'
import {readMarker} from '../plan/markers.ts'
import {isPageNumber} from '../plan/residue.ts'
import {colonOfLabel} from './glued-markers.ts'
import {namesWholeUnits} from './plausible.ts'

export const ownLabel = /^[^:,。]{2,8}:/
export const mostLines = 4

/** …。牵头单位:甲局、 | 乙局 · 牵头单位:市发展 | 和改革委员会: how many lines further on a list ends that is broken behind a mark, or within a name. */
export function listGoesOn(blocks: readonly Block[], at: number): number {
  let more = 0
  while (more < mostLines) {
    const {folded} = blocks[at + more] as Line
    if (endOfList.has(folded.at(-1)!)) break
    const step = isBetweenPages(blocks[at + more + 1]) ? 2 : 1
    const next = blocks[at + more + step]
    if (!goesOnNext(next) || (more === 0 && colonOfLabel(folded) === undefined)) break
    const isList = more > 0 || list.test(folded)
    if (
      !isList ||
      !(breaksName(folded, (next as Line).folded) || (folded.endsWith('、') && !ownLabel.test(folded)))
    )
      break
    more += step
  }
  return more
}

/** A page number, or a running head, between the lines of a list. */
export function isBetweenPages(block: Block | undefined): boolean {
  return block?.type === 'line' && (block.furniture === true || isPageNumber(block.folded))
}

const endOfList = new Set('。;!?)')
/** A label's list that reaches to the end of the line. */
const list = /(?:单位|部门) *:[^。;:]+$/
/** What names of their own begin with. */
const ofPlace = /^[省市县区州各国]/

/** 市住房和城乡 | 建设局: parts of names that each look like a name. */
const long =
  /(?:住房和?城乡建设|人力资源和?社会保障|工业和信息化|文化和旅游|发展和?改革|卫生健康|自然资源|应急管理|市场监督管理|农业农村|乡村振兴)(?:[厅局委部]|委员会)$/
/** What is no name by itself. */
const rest = /^(?:事处|员会|公室|[一-鿿]?[局厅委])$/

function isOneName(head: string, tail: string): boolean {
  return rest.test(tail) || (long.test(head + tail) && !long.test(head) && !long.test(tail))
}

/** Whether two lines have the parts of one name at their ends. */
export function breaksName(above: string, below: string): boolean {
  const head = /[^、,;。:() ]*$/.exec(above)![0]
  const tail = /^[^、,;。:() ]*/.exec(below)![0]
  if (head === '' || tail === '' || ofPlace.test(tail)) return false
  const isWhole = (name: string) => namesWholeUnits(name, {start: 0, end: name.length})
  return isWhole(head + tail) && (!isWhole(head) || isOneName(head, tail))
}

/** Whether the next line begins nothing of its own. */
export function goesOnNext(next: Block | undefined): boolean {
  return next?.type === 'line' && !readMarker(next.folded) && !ownLabel.test(next.folded)
}
