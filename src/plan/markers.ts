/** Markers: the numbers that a document prints before its entries. */
import {hanDigits, parseNumeral} from './numerals.ts'

/** Named for what is printed; in the order of levels of GB/T 9704-2012. A heading without a number is one by its markup. */
export const markerStyles = [
  'heading',
  'part',
  'subpart',
  'han',
  'article',
  /** Of no number: a unit over (一) below 第二条. */
  'unit',
  'han-bracket',
  'task',
  'digit',
  'decimal',
  'decimal-third',
  'digit-bracket',
  'digit-paren',
  'circled',
] as const
export type MarkerStyle = (typeof markerStyles)[number]

export interface Marker {
  style: MarkerStyle
  ordinal: number
  /** Characters from the start of the line, blanks after the marker not counted. */
  length: number
  /** Of 2.1, the number that it says it stands below, 2; where it does not, it is a figure or a date. */
  above?: number
  /** A number with nothing behind it, which decimals below it show to be one: `2 重点任务` over 2.1. */
  isBare?: boolean
  /** How deep a heading is by its markup, from 1; only headings without a number need it, and those beside them. */
  depth?: number
  /** 活动一: an entry where it says who does it, else of the words of the entry that it stands in. */
  mayBeWithin?: true
}

const circled =
  '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'
const filled = '❶❷❸❹❺❻❼❽❾❿'
/** Single characters that hold their mark. */
const pointed = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'
const inBrackets = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'
/** As on a cheque. */
const fullDigits = '壹贰叁肆伍陆柒捌玖拾'

interface MarkerForm {
  style: MarkerStyle
  /** What it may begin with: one look there tells most lines, and which form to try. */
  initials: string
  /** Of a folded text; its one group is the numeral. */
  form: RegExp
  /** Finds in the marker the number of the entry above. */
  above?: RegExp
  mayBeWithin?: true
}

const digits = '0123456789'

/** What stands behind a figure. */
export const figure = '[万亿千百十余多个%米吨亩倍元度月年日号级分户次家项]|公[里顷斤]|平方|人次|小时'

/** `1.1 完善制度`, not `1.1万亩`. */
function decimal(before: string): RegExp {
  return new RegExp(`^\\d{1,2}\\.${before}(\\d{1,2})(?:[.、](?!\\d)|(?= )|(?!${figure})(?=[一-鿿“《(]))`)
}

// Literals, which are made when a form is first tried: most documents have three or four of them.
const forms: readonly MarkerForm[] = [
  {
    style: 'han',
    initials: hanDigits,
    form: /^([一二三四五六七八九十]{1,3})(?: ?、(?! ?[一二三四五六七八九十] ?、)|\.(?![一二三四五六七八九十\d]))/,
  }, // 一、 · 一 、 · 一.
  {style: 'han-bracket', initials: '(', form: /^\( ?([一二三四五六七八九十]{1,3}) ?\)(?:、(?!\())?/}, // (一)
  // `19.08.2015` on line 3 of the Yunnan plan is a date, `1.5万亩` a figure.
  {
    style: 'digit',
    initials: digits,
    form: /^(\d{1,3})(?:[.、]| [.、](?! ?\d))(?!\d(?!\d{3}(?: *年|[—-])|\d?月))/,
  }, // 1. · 1 . · 1.2016年 · 1.6月底
  {style: 'digit-bracket', initials: '(', form: /^\( ?(\d{1,3}) ?\)(?:、(?!\())?/}, // (1)
  {style: 'decimal', initials: digits, form: decimal(''), above: /^\d+/}, // 1.1
  {style: 'decimal-third', initials: digits, form: decimal('\\d{1,2}\\.'), above: /\d+(?=\.\d+[.、]?$)/}, // 1.1.1
  {style: 'digit-paren', initials: digits, form: /^(\d{1,3})\)/}, // 1)
  {
    style: 'article',
    initials: '第',
    form: /^第([一二三四五六七八九十]{1,3}|\d{1,3})条(?=[ :、]|[^,。;的]{2})/,
  }, // 第一条
  {style: 'part', initials: '第', form: /^第([一二三四五六七八九十]{1,3}|\d{1,3})(?:章|部分|篇)(?=[ :、])/}, // 第一章
  {style: 'subpart', initials: '第', form: /^第([一二三四五六七八九十]{1,3}|\d{1,3})节(?=[ :、])/}, // 第一节
  {
    style: 'task',
    initials: '任问事行整重主目工专',
    form: /^(?:整改|重点|主要|目标|工作|专项)?(?:任务|问题|事项|行动)([一二三四五六七八九十]{1,3}|\d{1,3})(?:[.、:] *| +)/,
  }, // 任务1 · 整改任务一:
  {
    style: 'task',
    initials: '活举攻',
    form: /^(?:活动|举措|攻坚战)([一二三四五六七八九十]{1,3}|\d{1,3})(?:[.、:] *| +)(?!活动|举措)/,
    mayBeWithin: true,
  }, // 攻坚战一:
  {style: 'circled', initials: circled + filled, form: /^([①-⑳㉑-㉟㊱-㊿⑴-⒇❶-❿])/}, // ①
  {style: 'digit', initials: pointed, form: /^([⒈-⒛])/}, // ⒈
  {style: 'han-bracket', initials: inBrackets, form: /^([㈠-㈩])/}, // ㈠
  {style: 'part', initials: fullDigits, form: /^([壹贰叁肆伍陆柒捌玖拾]{1,3})、/}, // 壹、 over 一、
]

/** By initial, as they are met. */
const met = new Map<string, readonly MarkerForm[]>()

function formsFor(initial: string): readonly MarkerForm[] {
  const known = met.get(initial)
  if (known) return known
  const possible = forms.filter(({initials}) => initials.includes(initial))
  met.set(initial, possible)
  return possible
}

/** What some put before a number: ★（三）, 👉 1. Boxes before digits are to be ticked: □1.是 □2.否. */
const ornaments =
  /^(?:(?:[★☆▶►◆◇●▲△✅✔☞※➢]|\ud83d[\udc49\udccc\udd39\udd38])\ufe0f? *){1,3}|^[■□] *(?=[(一二三四五六七八九十])/
const ornamentInitials = new Set(['\ud83d', ...'★☆▶►◆◇●■□▲△✅✔☞※➢'])

/** The marker at the start of a folded line, if there is one. */
export function readMarker(folded: string): Marker | undefined {
  if (!ornamentInitials.has(folded[0]!)) return plainMarker(folded)
  const before = ornaments.exec(folded)?.[0].length ?? 0
  const marker = plainMarker(folded.slice(before))
  return marker && {...marker, length: before + marker.length}
}

function plainMarker(folded: string): Marker | undefined {
  if (folded === '') return undefined
  for (const {style, form, above, mayBeWithin} of formsFor(folded[0]!)) {
    const match = form.exec(folded)
    if (!match) continue
    const ordinal = numeralValue(match[1]!)
    if (ordinal === undefined) return undefined
    const marker: Marker = {style, ordinal, length: match[0].length}
    if (mayBeWithin) marker.mayBeWithin = mayBeWithin
    if (above) marker.above = Number(above.exec(match[0])?.[0])
    return marker
  }
  return undefined
}

/** How deep a style lies, from 0. */
export const levelOf = Object.fromEntries(markerStyles.map((style, level) => [style, level])) as Record<
  MarkerStyle,
  number
>

/**
 * Closes the entries that an entry of this style is not below: down to the last of its own style, where one is open,
 * else all of its level or a lower one.
 */
export function closeFor(style: MarkerStyle, open: {marker: Pick<Marker, 'style'>}[]): void {
  for (let at = open.length - 1; at >= 0; at--) {
    if (open[at]!.marker.style === style) {
      open.length = at
      return
    }
  }
  while (open.length > 0 && levelOf[open.at(-1)!.marker.style] >= levelOf[style]) open.pop()
}

/** Value of a numeral in any script: `12`, `十二`, `⑫`, `壹`. */
export function numeralValue(numeral: string): number | undefined {
  const value = Number(numeral)
  if (!Number.isNaN(value)) return value
  if (filled.includes(numeral)) return filled.indexOf(numeral) + 1
  const plain = numeral.normalize('NFKC').replace(/[().]/g, '')
  if (plain !== numeral) return numeralValue(plain)
  return parseNumeral(numeral) ?? parseNumeral(withPlainDigits(numeral))
}

/** 拾贰 → 十二 */
function withPlainDigits(numeral: string): string {
  return [...numeral].map(digit => hanDigits[fullDigits.indexOf(digit)] ?? digit).join('')
}

/** The ordinal of a folded number that stands alone, as in a table's cell: `3`, `(3)`, `任务3:`. */
export function ordinalOf(folded: string): number | undefined {
  return readMarker(`${folded} 一一`)?.ordinal ?? numeralValue(folded.replace(/[.、()第号]/g, ''))
}
