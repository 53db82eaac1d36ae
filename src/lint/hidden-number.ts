/** Numbers that only seem to be left out. */
import {numeralValue, readMarker} from '../plan/markers.ts'
import type {Numbered} from './number-of.ts'

/** Whether the number that seems left out stands there after all, in words that are no entry of their own. */
export function isHidden(
  folded: string,
  from: number,
  before: {ordinal: number} | undefined,
  {style, ordinal, position}: Numbered,
): boolean {
  if (before && ordinal <= before.ordinal) return false
  const to = position.start.offset ?? 0
  const first = before ? from : Math.max(from, to - reach)
  for (const {0: numeral, index} of folded.slice(first, to).matchAll(anyNumeral)) {
    const start = first + index
    for (const at of [start, start - 1, start - 2]) {
      const read =
        numeralValue(numeral) === ordinal - 1
          ? readMarker(folded.slice(Math.max(0, at), start + 12))
          : undefined
      if (read?.style === style && read.ordinal === ordinal - 1) return true
    }
  }
  return false
}

/** How far before the first entry below a heading the one before it may stand. */
const reach = 5000
const anyNumeral = /[一二三四五六七八九十]{1,3}|\d{1,3}|[①-⑳㉑-㉟㊱-㊿⑴-⒇]/g
