/**
 * Folds full-width forms to half width, one code unit to one, so that offsets stay true.
 * For comparison only: the text in the tree is the source's own.
 */
export function fold(text: string): string {
  return wide.test(text) ? text.replace(everyWide, half) : text
}

// ！ to ～ are 0xFEE0 above ASCII; the ideographic and the no-break space and the bracket 〔〕【】 are told one by one.
const wide = /[\uff01-\uff5e\u3000\u00a0〔〕【】﹒]/
const everyWide = /[\uff01-\uff5e\u3000\u00a0〔〕【】﹒]/g
const others: Record<string, string> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
  '﹒': '.',
}

function half(char: string): string {
  return others[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0)
}
