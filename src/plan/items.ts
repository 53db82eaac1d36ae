/** ●发放高龄津贴。 · 3 建设公园: whether words begin as the items of an entry do that no marker numbers. */
export function beginsItem(folded: string): boolean {
  return item.test(folded)
}

const item = /^(?:[●•◆▲■▪➢√·○]|\d{1,3} +(?=[一-鿿]))/
