/**
 * Lines that may begin with the unit they are of, told by their own words: 一、县发改局 over its items,
 * (一)县民政局牵头:低保…
 */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {duty, noVerb, roleOfDuty, verbOf} from '../clauses/unit-duty.ts'
import {isOfficeWithSecondName} from '../recognisers/second-name.ts'
import {belowContacts} from './contacts.ts'
import type {Candidate} from './department-runs.ts'

const longestName = 20
export const longestHeading = 40
/** A name behind its marker. */
const longestStart = 28
const marks = /[、,;() ]/
/** 市公安局(交警支队) · 市委宣传部、市文明办 · 各乡镇、街道: more than one name, of bodies beyond doubt. */
const severalNames = /^(?:各|[省市县区州旗]|[^、()]+[局厅委](?=[、(]))[^,;() ]*(?:\([^,;(): ]{3,12}\))?$/
const ofHeading =
  /^(?:的?(?:主要|工作|具体)*职责(?:[、和及与]?任务)?|(牵头|负责|配合)(?:负责)?的?(?:重点|工作)*(?:任务|事项)?(?:\(共?\d+[项个条件]\))?)?$/
const ofDuty = /^(牵头)[:。](?=.)/
/** 县水利局：负责… · 县水利局负责… */
const ofColon = new RegExp(`^(?::(?=(?:负责|牵头|配合|协助|承担))|(?=${duty}))`)
const afterName = /[牵负配按:。]|作为|(?:的|主要|工作|具体)*职责|$/

/** The department that a line may begin with. */
export function candidateAt(
  blocks: readonly Block[],
  at: number,
  {roleOf}: Lexicon,
  isOver = isOverItems,
): Candidate | undefined {
  const line = lineAt(blocks, at)
  if (!line || line.furniture) return undefined
  const {folded} = line
  // Most lines are prose, and told by one look.
  const until = folded.slice(0, longestHeading).search(afterName)
  if (until > longestStart) return undefined
  const marker = readMarker(folded)
  if (marker?.style === 'article') return undefined
  let start = marker?.length ?? 0
  while (folded[start] === ' ') start++
  const list = {start, end: until}
  const name = folded.slice(start, until)
  const hasSeveral = marks.test(name)
  if (
    until - start < 3 ||
    until - start > longestName ||
    (hasSeveral && !severalNames.test(name) && !isOfficeWithSecondName(name))
  )
    return undefined
  const behind = folded.slice(until)
  const heading = marker && folded.length <= longestHeading && isOver(marker, belowContacts(blocks, at + 1))
  const words = heading ? ofHeading.exec(behind) : (ofDuty.exec(behind) ?? (marker && ofColon.exec(behind)))
  if (!words || !namesWholeUnits(folded, list)) return undefined
  if (name.endsWith(')') && !namesWholeUnits(name, {start: name.indexOf('(') + 1, end: name.length - 1}))
    return undefined
  const word = words[1]
  const {label, length} = words[0] === '' ? verbOf(behind) : noVerb
  return {
    line,
    span: {start, end: until + words[0].length + length},
    list,
    label,
    role: heading || word ? (roleOf(word ?? '') ?? 'responsible') : roleOfDuty(behind.slice(words[0].length)),
    isHeading: Boolean(heading),
    marker,
    isSure: word !== undefined,
  }
}

/** Whether the next line is an item below a heading. */
function isOverItems(marker: Marker, next: Line | undefined): boolean {
  const below = next && readMarker(next.folded)
  return below?.ordinal === 1 && levelOf[below.style] > levelOf[marker.style]
}

/** Or a paragraph, or one whose number goes on from the heading before. */
export function isOverAny(marker: Marker, next: Line | undefined): boolean {
  const below = next && readMarker(next.folded)
  return next !== undefined && (below === undefined || levelOf[below.style] > levelOf[marker.style])
}
