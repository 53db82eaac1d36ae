/**
 * Radicals (U+2E80 to U+2FD5) written for the characters they look like: ⽔ for 水, ⺠ for 民, ⻛ for 风. Browsers that print
 * to PDF do so, and what is copied from such a file has them.
 */
export const firstRadical = 0x2e80
export const lastRadical = 0x2fd5

/** The character that a radical looks like: from U+2F00 on by NFKC, before by this table. */
export function characterOf(radical: string): string {
  return supplement.get(radical) ?? radical.normalize('NFKC')
}

const anyRadical = /[\u2e80-\u2fd5]/g

/** A text with the characters that its radicals look like. */
export function withCharacters(text: string): string {
  return text.replace(anyRadical, characterOf)
}

// Those of Unicode's equivalent ideographs that are words by themselves; 氵 and its like are parts of characters alone.
const supplement = new Map(
  [
    '⺁厂 ⺄乙 ⺈刀 ⺊卜 ⺌小 ⺍小 ⺒巳 ⺓幺 ⺜日 ⺝月 ⺠民 ⺧牛 ⺩王 ⺬示 ⺮竹 ⺶羊 ⺻聿 ⺽臼 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻊足',
    '⻋车 ⻑長 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻱龜 ⻳龟',
  ]
    .flatMap(line => line.split(' '))
    .map(([radical, character]) => [radical!, character!]),
)
