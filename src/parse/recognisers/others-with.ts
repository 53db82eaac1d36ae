/** Who does it together with those of a clause, behind its comma. */
import type {ClausePart} from '../clauses/list-ends.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'

/** 由甲局牵头,会同乙局制定办法: those behind 会同 or 联合, as far as their names are whole. */
export function othersWith(folded: string, start: number): ClausePart | undefined {
  const label = ['会同', '联合'].find(word => folded.startsWith(word, start))
  if (!label) return undefined
  const from = start + 2
  const mark = folded.slice(from).search(/[,。;:]|组(?:成(?!员)|建)|于\d/)
  for (let end = mark < 0 ? folded.length : from + mark; end > from + 1; end--) {
    const list = {start: from, end}
    if (!isWithinWord(folded, end) && namesWholeUnits(folded, list))
      return {span: {start, end}, label, labelAt: start, list, role: 'cooperating'}
  }
  return undefined
}

/** 县财政局办|理手续 */
function isWithinWord(folded: string, at: number): boolean {
  return words.has(folded.slice(at - 1, at + 1))
}

const words = new Set('办理 办结 办好 办妥 办法 委托 部署 会商 会诊 局部 处理 处置 站点 队伍 组织'.split(' '))
