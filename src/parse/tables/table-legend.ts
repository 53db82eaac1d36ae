/** What the signs of a table mean, by the words of the document: ★为牵头单位，△为配合单位. */
import {type Block, linesOfBlock} from '../../plan/blocks.ts'
import {roleKeys} from '../../plan/role-keys.ts'
import type {Lexicon} from '../clauses/roles.ts'
import type {Meaning} from './table-marks.ts'

const role = '[一-鿿]{2,8}'
const quoted = (sign: string) => `[“"'(]?${sign.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}[”"')]?`

const ways = [
  // ★为牵头单位 · “★”表示牵头 · 打√的是责任单位
  (sign: string) => new RegExp(`${quoted(sign)}(?:号|者|的)*(?:为|是|表示|代表|指|即|:|=|[-—]+)? *(${role})`),
  // 牵头单位（★） · 牵头单位用“★”表示 · 牵头：★
  (sign: string) => new RegExp(`(${role}?)(?:用|以|标注?|打|为|是|:|=)? *${quoted(sign)}`),
]

/** The meaning of each sign that lines of the document explain; `undefined` where two lines disagree. */
export function legendOf(
  signs: readonly string[],
  blocks: readonly Block[],
  lexicon: Lexicon,
): Map<string, Meaning | undefined> {
  const legend = new Map<string, Meaning | undefined>()
  if (signs.length === 0) return legend
  for (const {folded} of blocks.flatMap(linesOfBlock)) {
    for (const [sign, meaning] of explained(folded, signs, lexicon)) {
      const before = legend.get(sign)
      const agrees = !legend.has(sign) || before?.role === meaning.role
      legend.set(sign, agrees ? (before ?? meaning) : undefined)
    }
  }
  return legend
}

/**
 * What a line says of the signs in it. The words of one sign may stand beside the next: only a way that
 * explains all is right.
 */
function explained(folded: string, signs: readonly string[], lexicon: Lexicon): [string, Meaning][] {
  const present = signs.filter(sign => folded.includes(sign) && folded.length > sign.length)
  if (present.length === 0) return []
  for (const way of ways) {
    const found = present.flatMap((sign): [string, Meaning][] => {
      const words = way(sign).exec(folded)?.[1]
      const role = words && lexicon.roleOf(words)
      return role ? [[sign, {role, label: labelIn(words, lexicon)}]] : []
    })
    if (found.length === present.length) return found
  }
  return []
}

/** 该项任务的牵头单位 → 牵头单位 */
function labelIn(words: string, {labels}: Lexicon): string {
  return (
    labels.find(label => words.includes(label)) ?? roleKeys.find(({key}) => words.includes(key))?.key ?? words
  )
}
