/**
 * Signs that a list sets before or behind some of its names: *县人社局, 县财政局(★). What they mean the
 * document says, or nothing does.
 */
import {isUnseen} from '../plan/unseen.ts'
import type {Span} from './list-parts.ts'

const all = '*★☆▲△#●○◎■□◆◇※'
export const signs: ReadonlySet<string> = new Set(all)
/** One of them, as a part of an expression. */
export const anySign = `[${all}]`

/** - 市交通局, and what bullets of Wingdings become: l 市水利局. */
const bullet = /(?:[-—–\ue000-\uf8ff]+ *|[lnuüØ] +)[一-鿿]/y

function isBullet(text: string, at: number): boolean {
  // Names begin with Chinese characters.
  if (text[at]! >= '一' && text[at]! <= '鿿') return false
  bullet.lastIndex = at
  return bullet.test(text)
}

/** A stretch of a folded list without the signs at its ends, and the blanks and colons there. */
export function withoutSigns(text: string, {start, end}: Span): Span {
  for (;;) {
    if (start < end && isLoose(text[start]!) && !masksPlace(text, {start, end})) start++
    else if (end > start && isLoose(text[end - 1]!)) end--
    else if (end - start > 2 && isBullet(text, start)) start++
    else if (end - start > 3 && isBracketed(text, start)) start += 3
    else if (end - start > 3 && isBracketed(text, end - 3)) end -= 3
    else return {start, end}
  }
}

/** **县水利局, ○○镇政府, **大学: signs stand for a name that is not told; **县水利局** is set in bold. */
export function masksPlace(text: string, {start, end}: Span): boolean {
  mask.lastIndex = start
  return signs.has(text[start]!) && mask.test(text) && !bold.test(text.slice(start, end))
}

const mask = /([*○●])\1{1,2}(?=[省市县区州旗盟镇乡村]|大学|学院|[中小]学|医院|公司|集团)/y
const bold = /\*\*[ :]*$/

/** `市审批局`, _市发改局_: what a page's Markdown sets around a name. */
const loose = new Set(' :.|`_~')

function isLoose(char: string): boolean {
  return loose.has(char) || signs.has(char) || isUnseen(char.charCodeAt(0))
}

/** (★) */
function isBracketed(text: string, at: number): boolean {
  return '(['.includes(text[at]!) && signs.has(text[at + 1]!) && ')]'.includes(text[at + 2]!)
}

/** The sign before a name of a list, or behind it. */
export function signBeside(text: string, {start, end}: Span, list: Span): string | undefined {
  const isPart = (char: string) => isLoose(char) || '()[]'.includes(char)
  let from = start
  let to = end
  while (from > list.start && isPart(text[from - 1]!)) from--
  while (to < list.end && isPart(text[to]!)) to++
  return [...text.slice(from, start), ...text.slice(end, to)].find(char => signs.has(char))
}

/** Made when it is first asked for. */
let explains: RegExp | undefined

/** Whether some words say what a sign means: 带*的为牵头单位, 牵头单位标★. */
export function explainsSign(words: string): boolean {
  if (!words.includes('牵头') && !words.includes('主办')) return false
  explains ??= new RegExp(
    `${anySign}[”"')]?(?:(?:号|者|的|单位|部门)+(?:为|是)?|为|是|表示) *[一-鿿]{0,3}(?:牵头|主办|配合)|(?:牵头|主办)(?:单位|部门)?[^,。;:]{0,3}(?:用|以|标注?|打|加|带|为|是)[^,。;:]{0,2}${anySign}`,
  )
  return explains.test(words)
}
