/** Lists of what each unit does that lost the breaks between their entries: 职责如下:县环保局。负责巡查。县农机局。负责宣传。 */
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import {areDuties, endsQuote, isQuoteOpen, isTold, leadsToOther} from '../clauses/lists-of-duties.ts'
import {looksLikeUnits, namesWholeUnits} from '../clauses/plausible.ts'
import {ofDuties, work} from '../clauses/unit-duty.ts'
import {isBehindSentence, markersIn} from './inner-markers.ts'

interface Entry {
  at: number
  marker: Marker | undefined
  /** Where the words behind its mark begin. */
  work: number
}

type Counted = Entry & {marker: Marker}

const fewest = 3
/** 8.县民政局:负责救济。9.县教育局:负责演练。 in a list that has lost but one break. */
const fewestFromStart = 2
/** Shorter lines hold no such list. */
const shortest = 40
const longestStart = 60
const unitFirst = new RegExp(`^ *(?!“)([^,;。:—]{2,40}?)${ofDuties} *[:。] *(?=.)`)
const starts = /[。;:\]]|^/g
const group = /组$|^(?!各).*校$/

/** Where the entries of such a list begin in a line, and where what follows the list does. */
export function breaksAtDuties(folded: string): number[] {
  if (folded.length < shortest || folded.split('负责', fewest).length < fewest) return []
  const own = readMarker(folded)
  const markers = markersIn(folded)
  if (own?.style === 'article') return []
  if (own) markers.unshift({...own, at: 0})
  const counted = longestCount(
    markers.flatMap(marker => {
      const work = workBehind(folded, marker.at + marker.length, false)
      return work === undefined ? [] : [{at: marker.at, marker, work}]
    }),
  )
  const isOfCount = counted.length >= (own && counted[0]?.at === 0 ? fewestFromStart : fewest)
  const entries = isOfCount ? counted : inSentences(folded)
  const last = entries.at(-1)
  if (!(isOfCount || entries.length >= fewest) || !last) return []
  const next = markers.find(
    marker => marker.at > last.at && isBehindSentence(folded, marker.at) && endsList(last, marker),
  )
  const ends = [next?.at ?? folded.length, closeBehind(folded, last.at)]
  const breaks = [...entries.map(({at}) => at), Math.min(...ends)]
  const works = entries.map(({work}, nth) => folded.slice(work, breaks[nth + 1]))
  if (!areDuties(works) || works.some(isTold) || isOfOther(folded, breaks)) return []
  return breaks.filter(at => at > 0 && at < folded.length)
}

/** 征求意见情况:县水利局:… · 办法规定:“县水利局:… */
function isOfOther(folded: string, breaks: readonly number[]): boolean {
  const before = folded.slice(0, breaks[0])
  return leadsToOther(before) || isQuoteOpen(before) || endsQuote(folded.slice(breaks[0], breaks.at(-1)))
}

/** 2.4 抗旱工作组 · 请各单位认真落实 · 各有关部门要形成合力 behind a sentence. */
const close =
  /。 *(?=\d{1,2}(?:\.\d{1,2}){1,2} ?[一-鿿]|(?:以上|上述|请|希望|要求)?(?:各(?:有关|相关)?|有关|相关)(?:部门|单位|成员|责任)[^,。:]{0,12}(?:,|要|应|务必|须)|请(?:各|认真|遵照)|联系(?:人|电话) *:)/

function closeBehind(folded: string, from: number): number {
  const found = close.exec(folded.slice(from))
  return found ? from + found.index + found[0].length : folded.length
}

/** 1.水利站:… 2.派出所:…: the longest list of one style that counts up. */
function longestCount(found: readonly Counted[]): Entry[] {
  const open = new Map<string, Entry[]>()
  let longest: Entry[] = []
  for (const entry of found) {
    const {marker} = entry
    const before = open.get(marker.style)
    const goesOn = before?.at(-1)?.marker?.ordinal === marker.ordinal - 1
    const list = before && goesOn ? before : []
    list.push(entry)
    open.set(marker.style, list)
    if (list.length > longest.length) longest = list
  }
  return longest
}

/** Without numbers, the work has to stand right behind each. */
function inSentences(folded: string): Entry[] {
  return [...folded.matchAll(starts)].flatMap(({0: mark, index}) => {
    let at = index + mark.length
    while (folded[at] === ' ') at++
    const work = workBehind(folded, at, true)
    return work === undefined ? [] : [{at, marker: undefined, work}]
  })
}

/** Where the words behind the mark of an entry begin; `undefined` where there is none. */
function workBehind(folded: string, at: number, needsWork: boolean): number | undefined {
  const first = unitFirst.exec(folded.slice(at, at + longestStart))
  if (!first) return undefined
  const start = at + first[0].indexOf(first[1]!)
  const list = {start, end: start + first[1]!.length}
  const areUnits = /^各.*[校镇乡县区市道位]$|部门$/.test(first[1]!)
    ? looksLikeUnits(folded, list)
    : namesWholeUnits(folded, list)
  if (!areUnits || group.test(first[1]!)) return undefined
  const behind = at + first[0].length
  return !needsWork || work.test(folded.slice(behind, behind + longestStart)) ? behind : undefined
}

/** 五、 ends a list of 1. or of no number. */
function endsList({marker}: Entry, next: Marker): boolean {
  return !marker || levelOf[next.style] < levelOf[marker.style]
}
