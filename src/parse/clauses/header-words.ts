/** Lines that are headers of columns. */
import {columnFor, isOwnNumber} from '../../plan/columns.ts'
import {saysFirst} from '../../plan/first-named.ts'
import {explainsSign} from '../../units/signs.ts'
import {areWholeUnits} from './plausible.ts'
import type {Lexicon} from './roles.ts'

export const longestHeader = 14

/** What stands between the cells of a line: a tab, or several strokes, 序号 | 任务 | 牵头单位 |. */
export function markBetweenCells(folded: string): '\t' | '|' | undefined {
  if (folded.includes('\t')) return '\t'
  const first = folded.indexOf('|')
  return first >= 0 && folded.indexOf('|', first + 1) > 0 ? '|' : undefined
}

/** Whether a line is the header of a column, 牵头单位 or 序号, or all headers with tabs or strokes between. */
export function isHeaderWord(folded: string, lexicon: Lexicon): boolean {
  if (folded[0] === '┌') return true
  const mark = markBetweenCells(folded)
  if (mark)
    return lexicon.roleOf(folded) !== undefined || namesUnits(folded, lexicon) || mayHeadDuties(folded)
  if (folded.length > longestHeader) return false
  if (folded.endsWith('|') || folded[0] === '|') return true
  const bare = folded.includes(' ') ? folded.replaceAll(' ', '') : folded
  return isNumberHeader(bare) || lexicon.labels.includes(bare)
}

const longestHeads = 120

/** 部门 · 主要职责: headers that name no role by themselves, perhaps. */
function mayHeadDuties(folded: string): boolean {
  return folded.length <= longestHeads && folded.includes('职责')
}

/** 序号  重点任务  牵头单位: whether a line may be all headers of a table whose cells blanks part. */
export function headsBetweenBlanks(folded: string, {roleOf}: Lexicon): boolean {
  const blank = folded.indexOf(' ')
  if (
    blank <= 0 ||
    blank > longestHeader ||
    folded.length > longestHeads ||
    '(0123456789'.includes(folded[0]!)
  )
    return false
  return !/[,。;:]/.test(folded) && roleOf(folded) !== undefined
}

export function isNumberHeader(bare: string): boolean {
  return bare === '序号' || bare === '编号' || isOwnNumber(bare)
}

/** 序号 · 重点任务 · 市教育局 · 市财政局: units that are headers. */
export function namesUnits(folded: string, lexicon: Lexicon): boolean {
  const [first = '', ...others] = folded.split('\t')
  const {kind} = columnFor(first.replaceAll(' ', ''), undefined, lexicon)
  if (kind === 'role' || kind === 'field' || first.length > longestHeader) return false
  return others.filter(areWholeUnits).length > 1
}

const bracket = /\([^()]*\)$/

/** A header without blanks, and without a bracket that says more than what the cells are: 责任单位(列首位的为牵头单位). */
export function bareHeader(folded: string): string {
  const bare = folded.replaceAll(' ', '')
  if (!bare.endsWith(')')) return bare
  const says = bracket.exec(bare)?.[0] ?? ''
  return bare.length > longestHeader || saysFirst(says) || explainsSign(says) || /加粗|黑体/.test(says)
    ? bare.replace(bracket, '')
    : bare
}
