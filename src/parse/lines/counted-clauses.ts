/**
 * Numbers within a paragraph that each stand right before who does it:
 * 会议确定:1.由甲局负责,摸清底数。2.由乙局负责,开展整治。
 */
import type {VFile} from 'vfile'
import {type Block, type Line, lineAt, positionIn} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {report} from '../reading/findings.ts'
import {recognise} from '../recognisers/index.ts'
import {type Inner, isBehindSentence, markersIn} from './inner-markers.ts'

/** 。2.由甲局负责,… */
const countsOn = /[。;] *(?:\d{1,2}[.、]|\(\d{1,2}\)|[二三四五]、|\([二三四五]\)|[②-⑩]) *由/

/** Whether a line may hold them, at one look. */
export function mayCountClauses(folded: string): boolean {
  return countsOn.test(folded)
}

const leadsWords = /^ *由([^,;。:]{2,60}?)(牵头负责|牵头|负责),(?=[^,;。:])/
const longestClause = 70

/** The numbers that go on with such a count. */
export function countedClauses(folded: string, markers: readonly Inner[]): Inner[] {
  const found: Inner[] = []
  let before: Inner | undefined
  for (const marker of markers) {
    if (!leads(folded, marker)) continue
    const goesOn = before?.style === marker.style && before.ordinal === marker.ordinal - 1
    if (goesOn && isBehindSentence(folded, marker.at)) found.push(marker)
    before = marker
  }
  return found
}

function leads(folded: string, marker: Inner): boolean {
  return doersAt(folded, marker) !== undefined
}

/** Who does it, right behind a number. */
function doersAt(folded: string, {at, length}: Inner): string | undefined {
  const words = leadsWords.exec(folded.slice(at + length, at + length + longestClause))
  if (!words) return undefined
  const start = folded.indexOf('由', at + length) + 1
  return namesWholeUnits(folded, {start, end: start + words[1]!.length}) ? words[1] : undefined
}

/**
 * Whether nothing follows a paragraph that would be taken for words of its last entry, and no bracket at its end is of all of it:
 * 1.由甲局负责,摸清底数。2.由乙局负责,开展整治。(责任单位:甲局、乙局) One that names others, 配合单位:丙局, is of the last.
 */
export function isLastOfPart(blocks: readonly Block[], at: number): boolean {
  if (endsInDuty(lineAt(blocks, at)?.folded ?? '')) return false
  const next = lineAt(blocks, at + 1)
  return next === undefined || readMarker(next.folded) !== undefined
}

/** 。责任单位:甲局 · (责任单位:甲局) · (甲局、乙局): whether such an end names all who do what is counted. */
function endsInDuty(folded: string): boolean {
  const said = mayCountClauses(folded) ? dutyAtEnd(folded) : undefined
  if (said === undefined) return false
  const doers = markersIn(folded).map(marker => doersAt(folded, marker) ?? '')
  return doers.every(list => list.split('、').every(name => said.includes(name)))
}

function dutyAtEnd(folded: string): string | undefined {
  const from = Math.max(0, folded.length - longestDuty)
  const end = folded.slice(from)
  const bracket = ownBracket.exec(end)
  if (!bracket) return ownLabel.exec(end)?.[0]
  const [, words = ''] = bracket
  const start = from + bracket.index + 2
  const isOfUnits = saysWho.test(words) || namesWholeUnits(folded, {start, end: start + words.length})
  return isOfUnits ? words : undefined
}

const longestDuty = 300
const ownBracket = /[。;][([]([^()[\]]{2,})[)\]][。;]?$/
const saysWho = /^[一-鿿]{0,4}(?:单位|部门) *:|(?:牵头|负责|落实|配合)$/
const ownLabel = /[。;][一-鿿]{0,4}(?:单位|部门) *:[^。]*。?$/

/** Reports those of a paragraph that is left whole, and of which only the first is read. */
export function reportCounted(line: Line, lexicon: Lexicon, file: VFile): void {
  if (endsInDuty(line.folded)) return
  const found = recognise(line, lexicon)
  for (const {at, length} of countedClauses(line.folded, markersIn(line.folded))) {
    const start = at + length
    if (found.some(one => one.start < start + 2 && one.end > start)) continue
    const span = {start, end: line.folded.indexOf(',', start)}
    report(file, 'role-word-in-prose', positionIn(line, span), line.value.slice(span.start, span.end))
  }
}
