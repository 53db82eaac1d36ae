/** What signs beside units mean, by the words of the document: 带*的为牵头单位,其余为配合单位. */
import {type Block, linesOfBlock} from '../../plan/blocks.ts'
import {othersIn} from '../../plan/first-named.ts'
import type {Role} from '../../plan/types.ts'
import {anySign} from '../../units/signs.ts'
import type {Lexicon} from './roles.ts'

export interface SignMeaning {
  role: Role
  /** What the units without the sign are, where the document says so. */
  others?: Role
}

const is = '(?:为|是|表示|代表|指|即)'
const named = '(?:号|者|的|标[注记识]|单位|部门)'
const quoted = `[“"'(]?(${anySign})[”"')]?`
/** Made when the first sign is seen: most documents have none. */
const waysOf = () => [
  // *为牵头单位 · 标“*”号的为牵头单位 · 打★者牵头
  new RegExp(`${quoted}(?:${named}+${is}?|${is}|=) *([一-鿿]{2,8})`, 'g'),
  // 牵头单位用“★”表示 · 牵头单位前加*
  new RegExp(
    `()([一-鿿]{2,6}?(?:单位|部门))[^,。;:(]{0,5}?\\(?(?:用|以|标注?|打|加|带)[^,。;:]{0,2}?${quoted}`,
    'g',
  ),
]

/** The meaning of each sign that lines of the document explain; `undefined` where two lines disagree. */
export function signLegend(
  blocks: readonly Block[],
  {roleOf}: Lexicon,
): Map<string, SignMeaning | undefined> {
  const ways = waysOf()
  const legend = new Map<string, SignMeaning | undefined>()
  for (const {folded} of blocks.flatMap(linesOfBlock)) {
    const words = folded.replaceAll('星号', '*')
    // 责任单位(标★的为牵头单位): what one way explains stands beside other words.
    const said = new Set<string>()
    for (const way of ways) {
      for (const [, before, meant, behind] of words.matchAll(way)) {
        const sign = before || behind
        const role = roleOf(meant!)
        if (!sign || !role || (behind && said.has(sign))) continue
        said.add(sign)
        const others = roleOf(othersIn(words))
        const agrees = !legend.has(sign) || legend.get(sign)?.role === role
        legend.set(sign, agrees ? (legend.get(sign) ?? {role, ...(others && {others})}) : undefined)
      }
    }
  }
  return legend
}
