/** Lists of what each unit does that lost the breaks between their entries: 职责如下:县环保局。负责巡查。县农机局。负责宣传。 */
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import {looksLikeUnits, namesWholeUnits} from '../clauses/plausible.ts'
import {ofDuties, work} from '../clauses/unit-duty.ts'
import {markersIn} from './inner-markers.ts'

interface Entry {
  at: number
  marker: Marker | undefined
}

const fewest = 3
/** Shorter lines hold no such list. */
const shortest = 40
const longestStart = 60
const unitFirst = new RegExp(`^ *([^,;。:—]{2,40}?)${ofDuties} *[:。] *(?=.)`)
const starts = /[。;:\]]|^/g
const group = /[组校]$/

/** Where the entries of such a list begin in a line, and where what follows the list does. */
export function breaksAtDuties(folded: string): number[] {
  if (folded.length < shortest || folded.split('负责', fewest).length < fewest) return []
  const own = readMarker(folded)
  const markers = markersIn(folded)
  if (own) markers.unshift({...own, at: 0})
  const counted = longestCount(markers.filter(({at, length}) => isEntry(folded, at + length, false)))
  const entries = counted.length >= fewest ? counted : inSentences(folded)
  const last = entries.at(-1)
  if (entries.length < fewest || !last) return []
  const next = markers.find(
    marker => marker.at > last.at && isBehindSentence(folded, marker.at) && endsList(last, marker),
  )
  const ends = [next?.at ?? folded.length, decimalBehind(folded, last.at)]
  return [...entries.map(({at}) => at), Math.min(...ends)].filter(at => at > 0 && at < folded.length)
}

/** 2.4 抗旱工作组 behind a sentence. */
function decimalBehind(folded: string, from: number): number {
  const found = /。 *(?=\d{1,2}(?:\.\d{1,2}){1,2} ?[一-鿿])/.exec(folded.slice(from))
  return found ? from + found.index + found[0].length : folded.length
}

/** 1.水利站:… 2.派出所:…: the longest list of one style that counts up. */
function longestCount(found: readonly (Marker & {at: number})[]): Entry[] {
  const open = new Map<string, Entry[]>()
  let longest: Entry[] = []
  for (const marker of found) {
    const before = open.get(marker.style)
    const goesOn = before?.at(-1)?.marker?.ordinal === marker.ordinal - 1
    const list = before && goesOn ? before : []
    list.push({at: marker.at, marker})
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
    return isEntry(folded, at, true) ? [{at, marker: undefined}] : []
  })
}

function isEntry(folded: string, at: number, needsWork: boolean): boolean {
  const first = unitFirst.exec(folded.slice(at, at + longestStart))
  if (!first) return false
  const start = at + first[0].indexOf(first[1]!)
  const list = {start, end: start + first[1]!.length}
  const areUnits = first[1]!.endsWith('部门') ? looksLikeUnits(folded, list) : namesWholeUnits(folded, list)
  if (!areUnits || group.test(first[1]!)) return false
  const behind = at + first[0].length
  return !needsWork || work.test(folded.slice(behind, behind + longestStart))
}

function isBehindSentence(folded: string, at: number): boolean {
  let last = at - 1
  while (folded[last] === ' ') last--
  return folded[last] === '。'
}

/** 五、 ends a list of 1. or of no number. */
function endsList({marker}: Entry, next: Marker): boolean {
  return !marker || levelOf[next.style] < levelOf[marker.style]
}
