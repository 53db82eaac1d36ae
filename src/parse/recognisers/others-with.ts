/** Who does it together with those of a clause, behind its comma. */
import {eachUnit, type Span} from '../../units/list.ts'
import {beginsWithPlace} from '../../units/places.ts'
import type {ClausePart} from '../clauses/list-ends.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'

/** 由甲局牵头,会同乙局制定办法: those behind 会同, as far as their names are whole, or behind 联合. */
export function othersWith(folded: string, start: number): ClausePart | undefined {
  const label = ['会同', '联合'].find(word => folded.startsWith(word, start))
  if (!label) return undefined
  const from = start + 2
  const mark = folded.slice(from).search(/[,。;:]|组(?:成(?!员)|建)|于\d/)
  const last = mark < 0 ? folded.length : from + mark
  const list = label === '会同' ? namesUpTo(folded, from, last) : bodiesBeforeWork(folded, from, last)
  return list && {span: {start, end: list.end}, label, labelAt: start, list, role: 'cooperating'}
}

function namesUpTo(folded: string, start: number, last: number): Span | undefined {
  for (let end = last; end > start + 1; end--)
    if (!isWithinWord(folded, end) && namesWholeUnits(folded, {start, end})) return {start, end}
  return undefined
}

/** 县财政局办|理手续 */
function isWithinWord(folded: string, at: number): boolean {
  return words.has(folded.slice(at - 1, at + 1))
}

const words = new Set('办理 办结 办好 办妥 办法 委托 部署 会商 会诊 局部 处理 处置 站点 队伍 组织'.split(' '))

/**
 * 县公安局、县司法局|开展执法: bodies of a place, right before what they do together. 联合执法队员, 联合检查组
 * and 联合申报项目 only begin like it.
 */
function bodiesBeforeWork(folded: string, start: number, last: number): Span | undefined {
  const end = start + folded.slice(start, last + 2).search(work)
  if (end <= start || !namesWholeUnits(folded, {start, end})) return undefined
  let areOfPlace = true
  eachUnit(folded, {start, end}, (from, to) => {
    areOfPlace &&= beginsWithPlace(folded.slice(from, to))
  })
  return areOfPlace ? {start, end} : undefined
}

const work =
  /(?:(?:严厉|依法|共同|联合|定期)?(?:开展|推[进动]|实施|[做抓]好|组织(?!部|人事|[科处股])|制[定订]|出台|印发|进行|加强|打击|查处)|共同)[一-鿿\d《“]{2}|于\d/
