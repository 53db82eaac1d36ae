/** Markers: the numbers that a document prints before its entries. */
import {hanDigits, parseNumeral} from './numerals.ts'

/** Named for what is printed; in the order of levels of GB/T 9704-2012. */
export const markerStyles = [
  'part',
  'han',
  'article',
  'han-bracket',
  'task',
  'digit',
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
}

interface MarkerForm {
  style: MarkerStyle
  /** Source of an expression for a folded text; its one group is the numeral. */
  pattern: string
}

const forms = [
  {style: 'han', pattern: `([${hanDigits}]{1,3})、`}, // 一、
  {style: 'han-bracket', pattern: `\\( ?([${hanDigits}]{1,3}) ?\\)`}, // (一)
  // `19.08.2015` on line 3 of the Yunnan plan is a date, `1.5万亩` a figure.
  {style: 'digit', pattern: '(\\d{1,3})[.、](?!\\d(?!\\d{3}[年—-]|\\d?月))'}, // 1. · 1.2016年 · 1.6月底
  {style: 'digit-bracket', pattern: '\\( ?(\\d{1,3}) ?\\)'}, // (1)
  {style: 'digit-paren', pattern: '(\\d{1,3})\\)'}, // 1)
  {style: 'article', pattern: `第([${hanDigits}]{1,3}|\\d{1,3})条(?=[ :、]|[^,。;的]{2})`}, // 第一条
  {style: 'part', pattern: `第([${hanDigits}]{1,3}|\\d{1,3})(?:章|部分|篇)(?=[ :、])`}, // 第一章
  {style: 'task', pattern: `(?:任务|问题|事项)([${hanDigits}]{1,3}|\\d{1,3})(?:[.、:] *| +)`}, // 任务1
  {style: 'circled', pattern: '([①-⑳㉑-㉟㊱-㊿⑴-⒇])'}, // ①
] as const satisfies readonly MarkerForm[]

// One expression, one group a form: many small ones cost more to compile than all parsing of a short document.
const anyForm = new RegExp(`^(?:${forms.map(({pattern}) => pattern).join('|')})`)

/** The marker at the start of a folded line, if there is one. */
export function readMarker(folded: string): Marker | undefined {
  const match = anyForm.exec(folded)
  if (!match) return undefined
  const form = forms.findIndex((_, index) => match[index + 1] !== undefined)
  const ordinal = numeralValue(match[form + 1]!)
  return ordinal === undefined ? undefined : {style: forms[form]!.style, ordinal, length: match[0].length}
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

/** Value of a numeral in any script: `12`, `十二`, `⑫`. */
export function numeralValue(numeral: string): number | undefined {
  const value = Number(/[①-㊿⑴-⒇]/.test(numeral) ? numeral.normalize('NFKC').replace(/[()]/g, '') : numeral)
  return Number.isNaN(value) ? parseNumeral(numeral) : value
}

/** The ordinal of a folded number that stands alone, as in a table's cell: `3`, `(3)`, `任务3:`. */
export function ordinalOf(folded: string): number | undefined {
  return readMarker(`${folded} 一一`)?.ordinal ?? numeralValue(folded.replace(/[.、()]/g, ''))
}
