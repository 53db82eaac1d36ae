/** Who acts by the running words of an entry that lists no units: 严防散煤复烧。省公安厅负责打击违法销售. */

/** The end of a unit's name, as an expression. */
export const unitEnd = '[一-鿿](?:[局厅委办部院社会组]|(?<![之到好坏益住长])处|政府|公司|中心)'
const endsWithUnit = new RegExp(`${unitEnd}$`)

/** The first 牵头 or 负责 behind a unit: a slogan such as “一家牵头” names nobody. */
export function actorIn(words: string): {index: number; word: string} | undefined {
  const found = [...words.matchAll(/牵头|负责/g)].find(({index}) => endsWithUnit.test(words.slice(0, index)))
  return found && {index: found.index, word: found[0]}
}
