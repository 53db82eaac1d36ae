/** What may stand behind the last verb of a clause. */
import {isField} from '../../plan/columns.ts'
import type {Role} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'
import {type ClausePart, withoutMarks} from './list-ends.ts'
import {namesBehind} from './names-ahead.ts'
import {namesWholeUnits} from './plausible.ts'
import {isRemark, isRemarkWithin, isRule} from './remarks.ts'

/** The parts that stand there; nothing where it is no clause that ends so. */
export function behindVerbs(text: string, span: Span, within: Role | undefined): ClausePart[] | undefined {
  return restAfter(text, span, within) ?? othersIn(text, span, within)
}

/**
 * Those behind the last verb: 甲局牵头,会同乙局,6月底前完成. Without 会同 they have the role of the label before
 * it all: 责任单位:甲局牵头,乙局配合,各县政府.
 */
function othersIn(text: string, span: Span, within: Role | undefined): ClausePart[] | undefined {
  const all = withoutMarks(text, span)
  const label = text.slice(all.start, all.start + 2)
  if (label !== '会同' && label !== '联合')
    return within && namesWholeUnits(text, all)
      ? [{span: {...span}, label: '', list: all, role: within}]
      : undefined
  const first = all.start + text.slice(all.start, all.end).search(/[,;。]|$/)
  const list = namesBehind(label, text, {start: all.start + 2, end: first})
  // 联合驻村工作队: whoever that is, it is no reason to lose who leads.
  if (!list) return within && first === all.end ? [{span: {...span}, label: '', list: all}] : undefined
  const behind = together.exec(text.slice(list.end, first))
  if (!behind) return undefined
  const end = list.end + behind[0].length
  const rest = restAfter(text, {start: end, end: all.end}, within)
  if (!rest) return undefined
  const others: ClausePart = {span: {...span}, label, labelAt: all.start, list, role: 'cooperating'}
  if (rest.length > 0) others.span.end = end
  return [others, ...rest]
}

/** 甲局牵头,联合乙局|开展 */
const together = /^(?:(?:共同)?(?:开展|推进|进行))?$/

/**
 * Nothing, a rule for the whole document (下同), or when it is due; in brackets and behind labels also what is done
 * all the time.
 */
function restAfter(text: string, span: Span, within: Role | undefined): ClausePart[] | undefined {
  const words = withoutMarks(text, span)
  const pieces = text.slice(words.start, words.end).split(/[,;。](?![”"])/)
  if (words.end <= words.start || pieces.every(isRule)) return []
  const field = /^([^,;。:、]{2,8}):/.exec(pieces[0]!)
  if (field && isField(field[1]!.trim())) {
    const from = words.start + field[0].length
    const list = {start: from, end: words.end}
    return [{span: {...span}, label: field[1]!.trim(), labelAt: words.start, list}]
  }
  if (!pieces.every(within ? isRemarkWithin : isRemark)) return undefined
  // ,列第一位的为牵头单位,2020年底前完成
  const rule = pieces.findIndex(piece => !isRule(piece))
  const from = words.start + pieces.slice(0, rule).reduce((length, piece) => length + piece.length + 1, 0)
  return [{span: {...span}, label: '', list: withoutMarks(text, {start: from, end: words.end})}]
}
