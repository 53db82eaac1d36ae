/** Marks that are written in half and in full width, and which of the two a document uses. */
import type {Line} from '../plan/blocks.ts'

/**
 * Brackets come in pairs, and are counted as one kind; those of markers, （一）, are set as numbers are,
 * whatever the clauses have.
 */
export const markKinds = [
  {kind: 'comma', half: ',', full: '，'},
  {kind: 'colon', half: ':', full: '：'},
  {kind: 'semicolon', half: ';', full: '；'},
  {kind: 'question', half: '?', full: '？'},
  {kind: 'exclamation', half: '!', full: '！'},
  {kind: 'bracket', half: '()', full: '（）'},
  {kind: 'marker', half: '()', full: '（）'},
] as const

export type MarkKind = (typeof markKinds)[number]['kind']
export type MarkWidth = 'half' | 'full'

export type UsualMarks = Record<MarkKind, MarkWidth>

/** A mark in Chinese words; of a pair of brackets both, or one where they are of two widths. */
export interface WideMark {
  kind: MarkKind
  width: MarkWidth
  line: Line
  /** Where the mark stands in the line, and the other of its pair. */
  at: number
  pair?: number
}

const kindOfMark = new Map<string, {kind: MarkKind; width: MarkWidth}>()
for (const {kind, half, full} of markKinds) {
  if (kind === 'bracket' || kind === 'marker') continue
  kindOfMark.set(half, {kind, width: 'half'})
  kindOfMark.set(full, {kind, width: 'full'})
}

/** Of the words in brackets so many are looked at. */
const bracketHead = 100
const anyMark = /[,，:：;；?？!！()（）]/g
/** （一）, （二十三） */
const number = /^[一二三四五六七八九十百〇零]{1,5}$/
const han = /[一-鿿]/
/** What may stand between Chinese words and a mark: 》 ” ） %. */
const beforeMark = /[一-鿿》”’」』】〕)）%％]/

/** The marks of a line that stand in Chinese words: no figures, times, ratios, Latin words or addresses. */
export function wideMarksIn(line: Line): WideMark[] {
  const {value} = line
  const marks: WideMark[] = []
  const open: number[] = []
  for (const {0: mark, index} of value.matchAll(anyMark)) {
    if (mark === '(' || mark === '（') open.push(index)
    else if (mark === ')' || mark === '）') {
      const start = open.pop()
      // (1) and (D) are set in either width.
      if (start === undefined || !han.test(value.slice(start, Math.min(index, start + bracketHead)))) continue
      const kind = number.test(value.slice(start + 1, index)) ? 'marker' : 'bracket'
      marks.push({kind, width: widthOf(value[start]!), line, at: start, pair: index})
    } else if (beforeMark.test(value[index - 1] ?? '') && !value.startsWith('//', index + 1)) {
      marks.push({...kindOfMark.get(mark)!, line, at: index})
    }
  }
  return marks
}

export function widthOf(mark: string): MarkWidth {
  return mark.charCodeAt(0) > 0x7f ? 'full' : 'half'
}

/**
 * The width of most marks of each kind; of kinds without any, that of most marks; full width where neither is more. So it is
 * where a kind stands in both, and nearly all others are full: GB/T 15834 has no (下同) among ， and ：. One that stands in
 * full width but by a slip, once in four or less, makes the habit of the others no fault.
 */
export function usualMarks(marks: readonly WideMark[]): UsualMarks {
  const counts = Object.fromEntries(markKinds.map(({kind}) => [kind, {half: 0, full: 0}])) as Counts
  const all = {half: 0, full: 0}
  for (const {kind, width} of marks) {
    counts[kind][width]++
    all[width]++
  }
  const usual = ({half, full}: Record<MarkWidth, number>): MarkWidth => (half > full ? 'half' : 'full')
  const widthOfKind = (kind: MarkKind): MarkWidth => {
    const {half, full} = counts[kind]
    if (half === full) return usual(all)
    // Markers are set apart from the text, and are none of its marks.
    const notText = kind === 'marker' ? none : counts.marker
    const otherHalf = all.half - half - notText.half
    const otherFull = all.full - full - notText.full
    const isOdd = half <= mostOdd * full && otherFull > clearMargin * otherHalf
    return isOdd ? 'full' : usual(counts[kind])
  }
  return Object.fromEntries(markKinds.map(({kind}) => [kind, widthOfKind(kind)])) as UsualMarks
}

type Counts = Record<MarkKind, Record<MarkWidth, number>>
const none = {half: 0, full: 0}
/** So many marks in half width, for each in full width, may be odd. */
const mostOdd = 3
/** So many of the others are in full width, for each in half width, where they are nearly all. */
const clearMargin = 4
