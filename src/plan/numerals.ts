const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** The characters of a numeral below a hundred, for use inside an expression's brackets. */
export const hanDigits = '一二三四五六七八九十'

/**
 * What stands for nought in a year, folded, for the same use: 二〇〇八, and what was typed for it, the Latin
 * letter, the Greek, the Cyrillic and the figure.
 */
export const hanNoughts = '〇○◯零OoΟοОо0'

/** What is typed for the figure 0: 2O21年. */
export const letterNoughts = 'OoΟοОо'

/** Four figures of a year, 二〇〇八, for use in an expression. */
export const hanYear = `[一二三四五六七八九][${hanNoughts}一二三四五六七八九]{3}`

/** Value of a Chinese numeral below a hundred, `十二` → 12; `undefined` where the text is none. */
export function parseNumeral(text: string): number | undefined {
  const [tens, ones, ...rest] = text.split('十')
  if (tens === undefined || rest.length > 0) return undefined
  if (ones === undefined) return digits[tens]
  const ten = tens === '' ? 1 : digits[tens]
  const one = ones === '' ? 0 : digits[ones]
  return ten === undefined || one === undefined ? undefined : ten * 10 + one
}

/** The Chinese numeral of a number below a hundred, 12 → `十二`; other numbers in digits. */
export function hanNumeral(value: number): string {
  if (value < 1 || value > 99) return String(value)
  const tens = Math.floor(value / 10)
  return `${tens > 1 ? hanDigits[tens - 1] : ''}${tens > 0 ? '十' : ''}${value % 10 > 0 ? hanDigits[(value % 10) - 1] : ''}`
}
