/** Lists of units without the rules for the whole document that stand in them. */
import {firstPlace, saysFirst} from '../../plan/first-named.ts'
import type {Span} from '../../units/list.ts'
import {explainsSign} from '../../units/signs.ts'

const ruleInBracket = new RegExp(`\\([^()]*(?:${firstPlace})`)
/** 甲局(列首位的为牵头单位)、乙局 · 县医院(县第一人民医院)、乙局: the list goes on behind it. */
const ruleWithin = new RegExp(`\\([^()]*(?:${firstPlace})[^()]*\\) *、`)
const ruleBehind = new RegExp(`[;,。](?:除[^,;。]*外,)?[^,;。]*(?:${firstPlace})`)

/** (以下各项均需县区政府落实,不再列出) */
const ofBelow = /\(以[上下](?:[^()]|\([^()]*\))*\)$/

/** A list without what it says of the whole document: 列首位的为牵头单位，下同, or (除标注外,列首位的为牵头单位). */
export function withoutRule(text: string, list: Span): Span {
  const words = text.slice(list.start, list.end)
  const remark = words.includes('(以') ? ofBelow.exec(words) : null
  if (remark) return withoutRule(text, {start: list.start, end: list.start + remark.index})
  if (!saysFirst(words)) return explainsSign(words) ? withoutLast(words, list) : list
  if (ruleWithin.test(words)) return list
  const rule = ruleInBracket.exec(words) ?? beforeMark.exec(words) ?? ruleBehind.exec(words)
  return rule ? {start: list.start, end: list.start + rule.index} : list
}

/** 。带*的为牵头单位,其余为配合单位 · (带*的为牵头单位): cut off where it begins. */
function withoutLast(words: string, list: Span): Span {
  for (let at = 0; at < words.length; at++) {
    if (!';,。('.includes(words[at]!)) continue
    const clause = words.slice(at + 1).split(/[;,。]/, 1)[0]!
    if (explainsSign(clause)) return {start: list.start, end: list.start + at}
  }
  return list
}

/** ;第一个逗号前为牵头单位 · 。“;”前的为牵头单位: the commas before it may be of the list. */
const beforeMark = /[;,。](?:[^;,。“"]|[“"][,;、]?)*[号”"][之以]?前.{0,8}[为是]/
