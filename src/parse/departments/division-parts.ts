/**
 * Parts that divide the work by department: below 三、职责分工 each entry begins with the unit that it is of,
 * (一)区房管局。负责…
 */

import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {levelOf, type Marker, type MarkerStyle, readMarker} from '../../plan/markers.ts'
import {once} from '../../plan/once.ts'
import {
  mayAssignHeadings,
  mayDivideInProse,
  needsHeadings,
  tellsOfPast,
  tellsOfTasks,
} from '../document/telling-title.ts'
import {requirementLines} from '../reading/part-headings.ts'
import {isDuty} from '../recognisers/recogniser.ts'
import {type Part, partAt} from './division-entries.ts'
import {
  divisionHead,
  endsRegion,
  leadsToDivision,
  type Region,
  regionAt,
  someBelow,
} from './division-regions.ts'
import {partBehindTitle, partOfSeveral, partsBehindHeads, type Several} from './paragraphs-of-units.ts'
import {type Assigned, saysWho} from './says-who.ts'
import {isAdministration} from './unit-at-work.ts'

/**
 * The entries of such parts, two at least: those that hold beside clauses of any kind, and those that hold
 * where nothing else assigns. A part in which a line begins with a label has none.
 */
export function divisionParts(
  blocks: readonly Block[],
  assigned: Assigned,
  isLabelled: (line: Line) => boolean,
): {sure: Part[]; alone: Part[]} {
  const sure: Part[] = []
  const alone: Part[] = []
  if (tellsOfPast(blocks)) return {sure, alone}
  // Running text of rules, news and answers tells of duties, as requirements do; only their lists give somebody one.
  const isOfRules = once(() => needsHeadings(blocks))
  const isOfWork = once(() => mayDivideInProse(blocks))
  const requirements = once(() => requirementLines(blocks))
  const severalBelow =
    ({saysDivision}: {saysDivision: boolean}): Several =>
    (line, marker) => {
      const part =
        partOfSeveral(line, marker, saysDivision) ??
        (saysDivision ? partBehindTitle(line, marker) : undefined)
      return part && isOfWork() && !requirements().has(line) ? part : undefined
    }
  sure.push(
    ...partsBehindHeads(blocks, severalBelow, line => isLabelled(line) || Boolean(saysWho(line, assigned))),
  )
  for (let at = 0; at < blocks.length; at++) {
    const region = regionAt(blocks, at)
    // 一、责任分工 over a whole plan: its first label tells, without a look at the rest.
    if (!region || someBelow(blocks, region, line => isLabelled(line) && saysWho(line, assigned) === 'label'))
      continue
    const head = blocks[at] as Line
    // 现将各单位任务明确如下: leads to a list wherever it stands, 明确分工,落实责任 only in plans and lists
    // of tasks, outside of 保障措施.
    const mayDivide = () =>
      mayAssignHeadings(blocks, head.folded) ||
      (tellsOfTasks(blocks) && !someBelow(blocks, region, tellsOfDone))
    const isOfHow = () => !head.folded.endsWith(':') && (requirements().has(head) || !mayDivide())
    if (region.isSentence && (isOfRules() || isOfHow())) continue
    const several = severalBelow(region)
    const entries = entriesBelow(blocks, region, several)
    const all = listOfUnits(entries, assigned, several)
    const listed = all.length > 0 ? all : listOfUnits(withoutDoubtful(entries), assigned, several)
    if (region.isOverParagraphs && region.isSentence) sure.push(...paragraphs(entries, assigned))
    else if (region.isOverParagraphs)
      sure.push(...paragraphs(entries, assigned).map(one => ({...one, heading: head})))
    else if (listed.length > 0) sure.push(...listed)
    else if (region.saysDivision && region.marker) alone.push(...anyUnits(entries, assigned))
  }
  return {sure, alone}
}

/**
 * 共检查20次, 查处案件30起, 种了茶, 已办结: where the title alone tells of tasks, news and reports are called
 * so as well. 扶持茶企20家, 公共厕所20座 and 查处以下3类案件 may be to do, and so is what is counted ahead,
 * 查处率100% and 全年查处案件20起以上.
 */
function tellsOfDone({folded}: Line): boolean {
  return done.test(folded) && folded.split(/[;。]/).some(words => done.test(words) && !ahead.test(words))
}

const done =
  /累计|(?<!公)共(?!享|同|青|建共|有产权)[一-鿿]{0,6}\d|(?:出动|查处|查获|破获|破案|抓获)[一-鿿]{0,12}\d+[万余多]{0,2}[起件人家名台辆处]|(?<![为除事])了(?!解)|,已(?!建)/
const ahead = /率|不[少低]于|以上|力争|确保|预计|每[年月周日季]|全年|年底|年内/

/** Paragraphs of units, none of which says in another way who does it. */
function paragraphs({parts}: Entries, assigned: Assigned): Part[] {
  return parts.some(({line}) => saysWho(line, assigned)) ? [] : parts
}

interface Entries {
  parts: Part[]
  /** Lines of no unit, each with how many parts stand before it. */
  others: {line: Line; marker: Marker | undefined; before: number}[]
}

function entriesBelow(
  blocks: readonly Block[],
  {marker: heading, start, isOverParagraphs}: Region,
  several: Several,
): Entries {
  const parts: Part[] = []
  const others: Entries['others'] = []
  let style: MarkerStyle | undefined
  for (let at = start; at < blocks.length; at++) {
    const line = lineAt(blocks, at)
    const marker = line && readMarker(line.folded)
    if (heading ? endsRegion(heading, marker) : marker && style && levelOf[marker.style] < levelOf[style])
      break
    if (isOverParagraphs && marker) break
    if (!heading && line && !marker && (divisionHead(line.folded) || leadsToDivision(line.folded))) break
    const entry = partAt(blocks, at, marker)
    const part = entry && !entry.isOdd ? entry : ((line && several(line, marker)) ?? entry)
    // Without a number of its own, a heading holds up to the first line of another kind than its list.
    if (!heading && parts[0] && !part && marker?.style === parts[0].marker?.style) break
    if (part) parts.push(part)
    else if (line) others.push({line, marker, before: parts.length})
    if (!heading) style = parts[0]?.marker?.style
  }
  return {parts, others}
}

/** The same where 县财政局安排经费 is of nobody. */
function withoutDoubtful({parts, others}: Entries): Entries {
  const isDoubtful = ({line, list, span, isSure, isAlone, isHeading}: Part) =>
    !(isSure || isAlone || isHeading || span.end > list.end || isAdministration(line.folded.slice(list.end)))
  const kept = parts.filter(part => !isDoubtful(part))
  if (kept.length === parts.length) return {parts, others}
  const moved = parts.flatMap((part, nth) =>
    isDoubtful(part) ? [{line: part.line, marker: part.marker, before: nth}] : [],
  )
  const before = (count: number) => parts.slice(0, count).filter(part => !isDoubtful(part)).length
  return {parts: kept, others: [...others, ...moved].map(one => ({...one, before: before(one.before)}))}
}

/** 县教育局:负责… · 驻石部队:负责…: most of them names beyond doubt, with their work behind a mark. */
function listOfUnits({parts, others}: Entries, assigned: Assigned, several: Several): Part[] {
  const first = parts.find(({isSure, isOdd}) => isSure && !isOdd)
  const alike = parts.filter(({marker}) => marker?.style === first?.marker?.style)
  const whole = alike.filter(({isOdd}) => !isOdd)
  const sure = alike.filter(({isSure, isHeading, isOdd}) => isSure || (isHeading && !isOdd))
  const listed = alike.filter(({isSure, isOdd}) => isSure || !isOdd)
  const isOfSeveral = whole.length > 1 || whole.some(({line, marker}) => several(line, marker))
  const isOfUnits = isOfSeveral && sure.length * 2 >= listed.length && whole.length * 2 >= listed.length
  if (!first || !isOfUnits) return []
  // A paragraph without a number goes on with the work of the unit above it.
  const between = othersAlike(others, first).filter(
    ({line, before}) => before < parts.length && (first.marker || ofAnother.test(line.folded)),
  )
  if (between.length * (first.marker ? 3 : 2) >= listed.length) return []
  const said = [...parts, ...others].filter(({line}) => saysWho(line, assigned))
  return said.some(({line}) => saysWho(line, assigned) === 'label') || said.length > 1 ? [] : listed
}

/** 宣传组:负责… */
const ofAnother = /^[^,;。:]{2,24}:(?=.)/

/** Lines of no unit that look like entries of the list. */
function othersAlike(others: Entries['others'], {marker}: Part): Entries['others'] {
  return others.filter(other => other.before > 0 && other.marker?.style === marker?.style)
}

/** Entries of a part in whatever words, and no entry of the same level beside them that is of no unit. */
function anyUnits({parts, others}: Entries, assigned: Assigned): Part[] {
  const known = parts.filter(({isOdd, isHeading}) => !isOdd && !isHeading)
  const [first] = known
  if (!first) return []
  const count = othersAlike(others, first).length + (parts.length - known.length)
  const isOfUnits = first.marker ? count === 0 : count * 2 < known.length
  const alike = known.filter(({marker}) => marker?.style === first.marker?.style)
  // Where the entries say themselves who does what, their beginnings are groups, places or headings.
  const isSaid = known.some(({line}) => assigned(line).some(isDuty))
  return alike.length > 1 && isOfUnits && !isSaid ? alike : []
}
