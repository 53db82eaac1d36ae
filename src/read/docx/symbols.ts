/** Characters of symbol fonts, as Unicode has them. */

/** Fonts for Windows have their signs here, F020 to F0FF. */
const privateUse = 0xf000

const wingdings: Record<number, string> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  117: '◆',
  118: '❖',
  159: '•',
  167: '▪',
  168: '□',
  216: '➢',
  224: '→',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}
for (let index = 0; index < 10; index++) {
  wingdings[0x81 + index] = String.fromCodePoint(0x2460 + index) // ①
  wingdings[0x8c + index] = String.fromCodePoint(0x2776 + index) // ❶
}

const fonts: Record<string, Record<number, string>> = {
  wingdings,
  'wingdings 2': {80: '✓', 81: '☒', 82: '☑', 83: '☒', 163: '□', 152: '●'},
  symbol: {163: '≤', 174: '→', 177: '±', 179: '≥', 180: '×', 183: '•'},
}

/** The character of a font at a code; one that is not known stays as it is, and shows as what its font has there. */
export function symbol(font: string, code: number): string {
  if (!(code > 0x1f && code <= 0xffff)) return ''
  return (
    fonts[font.toLowerCase()]?.[code >= privateUse ? code - privateUse : code] ?? String.fromCharCode(code)
  )
}
