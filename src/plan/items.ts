/**
 * ●发放高龄津贴。 · 3 建设公园: whether words begin as the items of an entry do that no marker numbers. 2
 * 户厕改造 is an item where that is the
 * `next` number, and else as many households.
 */
export function beginsItem(folded: string, next?: number): boolean {
  return item.test(folded) || (next !== undefined && numberOfItem(folded) === next && counted.test(folded))
}

/** The number that an item begins with, where it has one. */
export function numberOfItem(folded: string): number | undefined {
  const [figure] = /^\d{1,3}(?= )/.exec(folded) ?? []
  return figure === undefined ? undefined : Number(figure)
}

/** 12 月底前 and 30 公里 begin a sentence. */
const measure = '月|年(?!度)|日(?!常)|个(?![人体性])|家(?![庭长校具电政])|户(?![籍外])|公里|公顷|亩|米|万|亿'
const item = new RegExp(`^(?:[●•◆▲■▪➢√·○]|\\d{1,3} +(?!${measure})(?=[一-鿿]))`)
/** 1 月底前, 2 年内: so do these, whatever stands before them. */
const surely = '月(?![嫂饼球])|个月|年度?[底内前初末以之]|日[内前以之]|公里(?!桩)|公顷'
const counted = new RegExp(`^\\d{1,3} +(?!${surely})(?=[一-鿿])`)
