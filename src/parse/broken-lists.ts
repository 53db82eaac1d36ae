/** Lists of units that a line break cuts, behind a mark or within a name. */
import type {Block, Line} from '../plan/blocks.ts'
import {readMarker} from '../plan/markers.ts'
import {ownLabel} from './broken-labels.ts'
import {namesWholeUnits} from './plausible.ts'

/** A label's list that reaches to the end of the line. */
const list = /(?:单位|部门) *:[^。;:]*$/
const endOfList = new Set('。;!?')
/** …。牵头单位: but not a label that stands alone. */
const emptyLabel = /[,;。)] *[一-鿿]{0,4}(?:单位|部门) *:$/

/** Whether a line ends within a label's list, which may have begun in a line before. */
export function endsInList(folded: string, began: boolean): boolean {
  if (endOfList.has(folded.at(-1)!)) return false
  return folded.includes(':') ? list.test(folded) : began && !/[。;]/.test(folded)
}

/** 牵头单位:甲局、 | 乙局 · 牵头单位:市发展 | 和改革委员会: whether a list goes on in the next line, broken behind a mark or within a name. */
export function listGoesOn(above: string, below: string): boolean {
  const last = above.at(-1)
  if (below[0] === '、') return true
  if (last === '、') return ownLabel(above) === undefined
  if (last === ',' || last === ':')
    return beginsWithUnit(below) && (last === ',' || emptyLabel.test(above.slice(-longestLabel)))
  return breaksName(above, below)
}

const longestLabel = 12

function beginsWithUnit(folded: string): boolean {
  const end = folded.search(/[、,;。:]/)
  return namesWholeUnits(folded, {start: 0, end: end < 0 ? folded.length : end})
}

/** What names of their own begin with. */
const ofPlace = /^(?:[省县区州各国]|市(?!场))/
/** 市 | 市场监督管理局: what is of no name without what follows. */
const placeAlone = /^(?:[省市县区州]|各县?)$/

/** 市住房和城乡 | 建设局: parts of names that each look like a name. */
const long =
  /(?:住房和?城乡建设|人力资源和?社会保障|工业和信息化|文化和旅游|发展和?改革|卫生健康|自然资源|应急管理|市场监督管理|农业农村|乡村振兴)(?:[厅局委部]|委员会)$/
/** What is no name by itself. */
const rest = /^(?:事处|员会|公室|[一-鿿]?[局厅委]|(?:人民)?政府)$/

function isOneName(head: string, tail: string): boolean {
  return rest.test(tail) || (long.test(head + tail) && !long.test(head) && !long.test(tail))
}

const longestName = 40
const lastName = /(?:\([^()]*\)|[^、,;。:() ])*$/

/** Whether two lines have the parts of one name at their ends. */
export function breaksName(above: string, below: string): boolean {
  const head = lastName.exec(above.slice(-longestName))![0]
  // 各县 | (市、区)人民政府
  if (below[0] === '(') return /^各[县市区州]$/.test(head)
  const tail = /^[^、,;。:() ]*/.exec(below)![0]
  if (head === '' || tail === '' || (ofPlace.test(tail) && !placeAlone.test(head))) return false
  const isWhole = (name: string) => namesWholeUnits(name, {start: 0, end: name.length})
  return isWhole(head + tail) && (!isWhole(head) || isOneName(head, tail))
}

/** Whether the next line begins nothing of its own. */
export function goesOnNext(next: Block | undefined): next is Line {
  return next?.type === 'line' && !readMarker(next.folded) && ownLabel(next.folded) === undefined
}
