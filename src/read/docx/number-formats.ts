/** How a list prints its numbers: the values of `w:numFmt` in ECMA-376, part 1, 17.18.59. */

type NumberFormat = (value: number) => string

const decimal: NumberFormat = String
const nothing: NumberFormat = () => ''

/** Signs that follow each other in Unicode or in a word, the first for 1; decimal beyond the last. */
const series =
  (...signs: string[]): NumberFormat =>
  value =>
    signs[value - 1] ?? decimal(value)

const from = (first: string, count: number) =>
  Array.from({length: count}, (_, index) => String.fromCodePoint(first.codePointAt(0)! + index))

const digits = '〇一二三四五六七八九'
const legalDigits = '零壹贰叁肆伍陆柒捌玖'

const positional =
  (signs: string): NumberFormat =>
  value =>
    decimal(value).replace(/\d/g, digit => signs[Number(digit)]!)

interface Counting {
  digits: string
  /** For ten, hundred, thousand. */
  powers: string
  /** Between a power and a digit that is more than one place lower, 一百零一. */
  zero: string
  /** Whether 一 is left out before a power: `tens` 十二, `all` also 百. */
  bare: 'tens' | 'all' | 'none'
}

/** In words up to 9999; beyond it digit by digit. */
const counting =
  ({digits, powers, zero, bare}: Counting): NumberFormat =>
  value => {
    if (value < 1 || value > 9999) return positional(digits)(value)
    let words = ''
    for (const [index, sign] of [...decimal(value)].entries()) {
      const power = decimal(value).length - index - 1
      const digit = Number(sign)
      if (digit === 0) {
        if (words && !words.endsWith(zero)) words += zero
        continue
      }
      const isBare = digit === 1 && power > 0 && (bare === 'all' || (bare === 'tens' && value < 20))
      words += (isBare ? '' : digits[digit]!) + (powers[power - 1] ?? '')
    }
    return zero && words.endsWith(zero) ? words.slice(0, -zero.length) : words
  }

const chinese = counting({digits, powers: '十百千', zero: '零', bare: 'tens'})
const japanese = counting({digits, powers: '十百千', zero: '', bare: 'all'})
const legal = counting({digits: legalDigits, powers: '拾佰仟', zero: '零', bare: 'none'})
// Word counts in words to 99 and then writes the digits, 一〇〇.
const short: NumberFormat = value => (value < 100 ? chinese : positional(digits))(value)

/** a…z, then aa, bb; as Word does, up to thirty signs. */
const letters =
  (first: string): NumberFormat =>
  value =>
    value < 1 || value > 780
      ? decimal(value)
      : from(first, 26)[(value - 1) % 26]!.repeat(Math.ceil(value / 26))

const romans = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

const roman: NumberFormat = value => {
  if (value < 1 || value > 3999) return decimal(value)
  let rest = value
  let words = ''
  for (const [sign, worth] of romans) {
    words += sign.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return words
}

const fullWidth = positional('０１２３４５６７８９')
const circled = series(...from('①', 20), ...from('㉑', 15), ...from('㊱', 15))

const numberFormats: Readonly<Record<string, NumberFormat>> = {
  decimal,
  decimalZero: value => decimal(value).padStart(2, '0'),
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  upperRoman: value => roman(value).toUpperCase(),
  lowerRoman: roman,
  chineseCounting: short,
  chineseCountingThousand: chinese,
  taiwaneseCounting: short,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: japanese,
  chineseLegalSimplified: legal,
  ideographDigital: positional(digits),
  japaneseDigitalTenThousand: positional(digits),
  taiwaneseDigital: positional(digits),
  ideographTraditional: series(...'甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: series(...'子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: series(...from('㊀', 10)),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: series(...from('⑴', 20)),
  decimalEnclosedFullstop: series(...from('⒈', 20)),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: decimal,
  numberInDash: value => `- ${value} -`,
  bullet: nothing,
  none: nothing,
}

/** The number as a list of that format prints it; formats that no plan uses are printed in digits. */
export function formatNumber(value: number, format: string): string {
  return (numberFormats[format] ?? decimal)(value)
}
