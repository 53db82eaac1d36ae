/** The numbers that a browser prints before the items of an `<ol>`. */
import {readMarker} from '../../plan/markers.ts'
import {hanNumeral} from '../../plan/numerals.ts'
import type {Attributes} from './tags.ts'

export interface NumberedList {
  next: number
  step: 1 | -1
  /** Nothing where the page hides the numbers. */
  print: ((value: number) => string) | undefined
}

const printers = {
  decimal: value => `${value}. `,
  'lower-alpha': value => `${letters(value)}. `,
  'upper-alpha': value => `${letters(value).toUpperCase()}. `,
  'lower-roman': value => `${roman(value)}. `,
  'upper-roman': value => `${roman(value).toUpperCase()}. `,
  'cjk-ideographic': value => `${hanNumeral(value)}、`,
} satisfies Record<string, (value: number) => string>
type Style = keyof typeof printers

const styleOfType: Record<string, Style> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

const otherNames: Record<string, Style> = {
  'lower-latin': 'lower-alpha',
  'upper-latin': 'upper-alpha',
  'simp-chinese-informal': 'cjk-ideographic',
  'trad-chinese-informal': 'cjk-ideographic',
}

export function numberedList(attributes: Attributes): NumberedList {
  const name =
    /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributes.get('style') ?? '')?.[1]?.toLowerCase() ?? ''
  const style = otherNames[name] ?? name
  const ofType = styleOfType[attributes.get('type')?.trim() ?? ''] ?? 'decimal'
  const shown = Object.hasOwn(printers, style) ? (style as Style) : ofType
  return {
    next: wholeNumber(attributes.get('start')) ?? 1,
    step: attributes.has('reversed') && attributes.has('start') ? -1 : 1,
    print: style === 'none' ? undefined : printers[shown],
  }
}

/** The number of the next item, as printed. */
export function nextNumber(list: NumberedList, item: Attributes): string | undefined {
  const value = wholeNumber(item.get('value')) ?? list.next
  list.next = value + list.step
  return list.print?.(value)
}

// Forms that are no marker of an entry but show that the author numbered the items himself.
const otherMarkers =
  /^(?:第[^ ]{1,4}[条章节项步]|\(?\d{1,3} ?[.、)]|\(?[a-z]{1,3}[.、)]|[一二三四五六七八九十]是|[-•·●■◆○▪])/i

/** Whether a folded text begins with a marker of its own. */
export function hasMarker(folded: string): boolean {
  return readMarker(folded) !== undefined || otherMarkers.test(folded)
}

function wholeNumber(text: string | undefined): number | undefined {
  const digits = /^\s*([+-]?\d{1,9})/.exec(text ?? '')
  return digits ? Number(digits[1]) : undefined
}

function letters(value: number): string {
  if (value < 1) return String(value)
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
  }
  return text
}

const romanDigits = Object.entries({
  m: 1000,
  cm: 900,
  d: 500,
  cd: 400,
  c: 100,
  xc: 90,
  l: 50,
  xl: 40,
  x: 10,
  ix: 9,
  v: 5,
  iv: 4,
  i: 1,
})

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  return romanDigits
    .map(([digit, worth]) => {
      const times = Math.floor(rest / worth)
      rest -= times * worth
      return digit.repeat(times)
    })
    .join('')
}
