/** Numbers within a line that count below each other as entries do: 一、强化责任(一)完善机制。…。(二)加强检查。 */
import {levelOf, type Marker, type MarkerStyle} from '../../plan/markers.ts'
import {type Inner, isBehindSentence, isHeadingBefore} from './inner-markers.ts'

/** 二、重点任务(一)修路。: a heading of a part that ends where the first number below it begins. */
export function leadsStraightTo(
  folded: string,
  {style, at = 0}: Marker & {at?: number},
  first: Inner | undefined,
): first is Inner {
  return (
    style === 'han' &&
    first?.ordinal === 1 &&
    levelOf[first.style] > levelOf.han &&
    isHeadingBefore(folded, at, first.at)
  )
}

/**
 * The styles that such headings within a line lead to, and of which the second stands behind a sentence.
 * Numbers within a sentence, or within one entry, stand below no heading.
 */
export function stylesBelowHeadings(folded: string, markers: readonly Inner[]): Set<MarkerStyle> {
  const found = new Set<MarkerStyle>()
  /** The style that the last heading leads to. */
  let led: MarkerStyle | undefined
  markers.forEach((marker, nth) => {
    const {style, ordinal, at} = marker
    const first = markers[nth + 1]
    if (style === 'han') led = leadsStraightTo(folded, marker, first) ? first.style : undefined
    else if (style === led && ordinal === 2 && isBehindSentence(folded, at)) found.add(style)
  })
  return found
}

/** 各乡镇人民政府: …通知如下。 一、各镇自查 …。 二、…: a whole letter in one line, its parts each behind a sentence. */
export function isLetter(folded: string): boolean {
  if (folded[0] !== '各') return false
  const colon = folded.indexOf(':')
  const first = folded.search(firstPart)
  return (
    colon > 0 &&
    colon <= longestAddressee &&
    first > colon &&
    saysLetter.test(folded.slice(colon, first)) &&
    secondPart.test(folded)
  )
}

const longestAddressee = 60
const firstPart = /。 ?一、/
const secondPart = /。 ?二、/
/** 各镇:负责防汛。 · 各单位:要认真落实。 open no letter. */
const saysLetter = /如下|通知|印发|转发|现[将就]|[:,。;] ?请|(?:提出|作出|明确)(?:以下|下列)/
