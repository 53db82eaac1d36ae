/** Lists of units that a line break cuts, behind a mark or within a name. */
import {readMarker} from '../../plan/markers.ts'
import {labelBodies} from '../../plan/role-keys.ts'
import {wholeName} from '../../units/list.ts'
import {areWholeUnits, looksLikeUnits, namesWholeUnits} from '../clauses/plausible.ts'
import {longestLabel, ownLabel} from './broken-labels.ts'

const bodies = labelBodies.join('|')
const label = new RegExp(`(?:${bodies}) *$`)
/** 由甲局、 | 乙局负责 · 甲局牵头,会同乙局、 | 丙局落实 */
const verbs = ['由', '会同', '牵头'] as const
const endOfList = new Set('。;!?')
const closing = new Set(')]')
/** 各县(市、区) | 人民政府 */
const ofCounties = new Set('市区州旗')

/** Whether a line ends within a list of units, which may have begun in a line before. */
export function endsInList(folded: string, began: boolean): boolean {
  const last = folded.at(-1)!
  if (endOfList.has(last) || (closing.has(last) && !ofCounties.has(folded.at(-2)!))) return false
  const stop = Math.max(folded.lastIndexOf('。'), folded.lastIndexOf(';'), folded.lastIndexOf(':'))
  if (stop < 0 && began) return true
  if (folded[stop] === ':' && label.test(folded.slice(Math.max(0, stop - longestLabel), stop))) return true
  // 牵头单位 above its units is no clause.
  return !label.test(folded) && verbs.some(word => folded.includes(word, stop + 1))
}

/** …。牵头单位: but not a label that stands alone. */
const emptyLabel = new RegExp(`[,;。)] *[一-鿿]{0,4}(?:${bodies}) *:$`)

/**
 * 牵头单位:甲局、 | 乙局 · 牵头单位:市发展 | 和改革委员会: whether a list goes on in the next line, broken
 * behind a mark or within a name.
 */
export function listGoesOn(above: string, below: string): boolean {
  const last = above.at(-1)
  if (last === '、' || below[0] === '、') return true
  if (last === ',' || last === ':')
    return beginsWithUnit(below) && (last === ',' || emptyLabel.test(above.slice(-longestLabel)))
  return breaksName(above, below)
}

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
const rest = /^(?:事处|员会|公室|[一-鿿]?[局厅委]|(?:(?:人?民)?政)?府)$/

function isOneName(head: string, tail: string): boolean {
  return rest.test(tail) || (long.test(head + tail) && !long.test(head) && !long.test(tail))
}

const longestName = 40
const verbBefore = /^.*(?:由|会同|牵头)/
const verbBehind = /(?:牵头|会同|负责|配合|落实|按).*$/
const lastName = /(?:\([^()]*\)|[^、,;。:() ])*$/

function endsOf(above: string, below: string): [string, string] {
  const head = lastName.exec(above.slice(-longestName))![0].replace(verbBefore, '')
  return [head, /^[^、,;。:() ]*/.exec(below)![0].replace(verbBehind, '')]
}

/** 配合单位:无 above 清河县农业局, which signs; but 无 | 锡市教育局 is one name. */
const nobody = /^暂?无$/
const placeOfWu = /^无(?:锡|为|棣|极)/

/** Whether two lines have the parts of one name at their ends. */
export function breaksName(above: string, below: string): boolean {
  const [head, tail] = endsOf(above, below)
  // 各县 | (市、区)人民政府
  if (below[0] === '(') return /^各[县市区州]$/.test(head)
  if (head === '' || tail === '' || (ofPlace.test(tail) && !placeAlone.test(head))) return false
  const name = head + tail
  if (nobody.test(head) && !placeOfWu.test(name)) return false
  if (areWholeUnits(head)) return areWholeUnits(name) && isOneName(head, tail)
  return areWholeUnits(name) || (wholeName.test(name) && looksLikeUnits(name, {start: 0, end: name.length}))
}

/** Whether two short lines do, and nothing else can be meant: words may stand above units. */
export function breaksLongName(above: string, below: string): boolean {
  if (above.length > longestName) return false
  const [head, tail] = endsOf(above, below)
  const isCut = bodyAlone.test(below) && bodyBegun.test(head) && !areWholeUnits(head)
  const isOne = (ending.test(tail) || long.test(head + tail)) && isOneName(head, tail)
  return (isCut || isOne) && breaksName(above, below)
}

/** 县机关事务服务 | 中心 · 市公安局交通警察 | 支队: what hardly names a unit, below what begins as names do. */
const bodyAlone =
  /^(?:(?:服务)?中心|[支大总]队|(?:有限|有限责任|集团)?公司|管委会|管理委员会|管理局|[分支][局行])[、,;。]?$/
const bodyBegun = /^(?:[省州]|[市县区](?![容场城域内]))|[局委厅院](?=.)/
const ending = /^(?:事处|员会|公室|[局厅委])$/

/** Whether a line begins nothing of its own. */
export function goesOnNext(folded: string): boolean {
  return !readMarker(folded) && ownLabel(folded) === undefined
}
