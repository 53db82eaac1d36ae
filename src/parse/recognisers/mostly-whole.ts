/** Brackets at the end of a paragraph that list bodies, and beside them what is no name by its end: 县财政局、张村、林业部门. */
import {eachUnit, type Span} from '../../units/list.ts'
import {looksLikeUnits, namesWholeUnits, saysWork} from '../clauses/plausible.ts'
import {isOrgan} from './of-words.ts'
import type {Found} from './recogniser.ts'

const longestOdd = 10
/** 张村, 林业部门, 各级河长, 县水务站点, but not 农贸市场, 绿化率, 各停车场, 各景区, 各乡镇纪委电话 */
const bodyLike =
  /^(?:各|有关|相关)(?![项类种]).*(?<!(?<![林农牧渔])场|(?<!幼儿)园|[路口桥厕]|景区|电话|大院)$|(?:部门|企业|村|社区)$|^(?:[省县州旗]|市(?!场)|[区镇乡](?![域内])).*(?:[队所站店馆园校社室台库班科连点]|(?<!市)场|(?<!大)院)$/

/** 县财政局负责,总投资5000万元 · 县财政局有关同志: words that are of no name tell that it is no list of names. */
const between = /^(?:[等及和与、,;。 ]|下同)*$/

/** Whether a list begins with a body beyond doubt, and at most half of it is of another shape and yet no prose. */
export function namesUnitsMostly(folded: string, list: Span): boolean {
  if (namesWholeUnits(folded, list)) return true
  let whole = 0
  let odd = 0
  let begins = false
  let read = list.start
  let all = looksLikeUnits(folded, list)
  eachUnit(folded, list, (start, end) => {
    const isWhole = namesWholeUnits(folded, {start, end})
    if (isWhole) whole++
    else odd++
    const name = folded.slice(start, end)
    if (!between.test(folded.slice(read, start))) all = false
    read = end
    if (whole + odd === 1) begins = isWhole && isOrgan(name)
    if (!isWhole && (name.length > longestOdd || saysWork(name) || !bodyLike.test(name))) all = false
  })
  return all && begins && odd <= whole && between.test(folded.slice(read, list.end))
}

const together = /^(?:共同|联合)(?:组织)?(?:实施|承办|承担)$/

export function saysTogether(label: string): boolean {
  return together.test(label)
}

/** 由县商务局、县城管局、东门商城共同组织实施: they are of one kind, and most of them whole names. */
export function actTogether(folded: string, {label, list}: {label: string; list: Span}): boolean {
  if (folded[list.start - 1] !== '由' || !saysTogether(label)) return false
  if (label.endsWith('承担') && borne.test(folded.slice(Math.max(0, list.start - 5), list.start - 1)))
    return false
  let whole = 0
  let odd = 0
  let all = looksLikeUnits(folded, list)
  eachUnit(folded, list, (start, end) => {
    const name = folded.slice(start, end)
    const isWhole = namesWholeUnits(folded, {start, end})
    if (isWhole) whole++
    else odd++
    const isOdd =
      name.length < shortestOdd || name.length > longestOdd || saysWork(name) || anybody.test(name)
    if (whole === 0 || (!isWhole && isOdd)) all = false
  })
  return all && odd < whole
}

/** 费用由甲局、乙局共同承担 says who bears it, which is no work; 主体责任 is. */
const borne = /(?:(?<!主体|监管)责任|费|费用|成本|损失|风险|支出|资金|后果|债务),?$/

/** 家长 and 广大群众 are nobody in particular. */
const shortestOdd = 3
const anybody = /^(?:广大|社会|全体|所有)|[们者众民人]$|群体|力量|资本|各界/

/** 由县农业局、县水利局、供应商共同实施: traders and households act beside them, and are no units. */
export function withoutTraders(found: Found): Found {
  const nodes = found.nodes.map(node => {
    if (node.type !== 'duty' || !saysTogether(node.label)) return node
    const children = node.children.filter(({value}) => !trader.test(value))
    return children.length === node.children.length ? node : {...node, children, openEnded: true}
  })
  return {...found, nodes}
}

const trader = /户$|(?<![工招])商$/
