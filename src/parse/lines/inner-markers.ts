/** Numbers within a line, and where they stand. */
import {type Marker, readMarker} from '../../plan/markers.ts'

/** A number within a line. */
export interface Inner extends Marker {
  at: number
}

const inner =
  /[一二三四五六七八九十]{1,3}、|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|\d{1,3}[.、](?!\d)|[①-⑳]/g
/** What makes a number a part of a sentence: 第(二)项, 12.5, 《…(一)》. */
const cites = new Set('第附表见之《“(、.0123456789至和-')

/** The numbers within a line that may begin an entry. */
export function markersIn(folded: string): Inner[] {
  return [...folded.matchAll(inner)].flatMap(({index}) => {
    if (index === 0 || cites.has(folded[index - 1]!) || isOfWord(folded, index)) return []
    const marker = readMarker(folded.slice(index))
    return marker ? [{...marker, at: index}] : []
  })
}

/** What is one word with the 一 behind it, 统一、单一、万一, and no end of a heading: 系统一、清单一、300万一、 */
const endsInOne =
  /(?<![系传])统$|(?<![合协])同$|(?<![清名表账订务题任])单$|(?<![\d百千])万$|[唯之第逐专不归]$|齐划$|[多二三]合$/

/** 统一、规范: no number. */
function isOfWord(folded: string, at: number): boolean {
  return folded.startsWith('一、', at) && endsInOne.test(folded.slice(Math.max(0, at - 2), at))
}

export const longestHeading = 40

export function isHeadingBefore(folded: string, start: number, end: number): boolean {
  return end - start <= longestHeading && !/[。;].|[:;]$/.test(folded.slice(start, end))
}

const sentenceEnds = new Set('。;')

/** Whether a sentence ends before a place. */
export function isBehindSentence(folded: string, at: number): boolean {
  let last = at - 1
  while (folded[last] === ' ') last--
  return sentenceEnds.has(folded[last]!)
}
