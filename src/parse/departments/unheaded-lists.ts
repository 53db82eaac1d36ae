/** Lists of what each unit does below no heading that says so: 7.市卫生局:负责急救。 · 8.市公安局:查处酒驾。 · 9.市气象局:负责预报。 */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import {areDuties, endsQuote, isQuoteOpen, isTold, leadsToOther} from '../clauses/lists-of-duties.ts'
import {needsHeadings, tellsOfWork} from '../document/telling-title.ts'
import {requirementLines} from '../part-headings.ts'
import {arranges} from './arranged-work.ts'
import {isInner, type Part, partAt} from './division-entries.ts'
import {type Assigned, saysWho} from './says-who.ts'

/** Entries side by side, and all lines of theirs. */
interface Run {
  style: Marker['style'] | undefined
  last: number
  /** With what stands behind the mark of each, or below the name that stands alone. */
  parts: (Part & {work: string})[]
  /** Entries of the list that are of nobody who is known to be a unit. */
  strangers: number
  /** The last entry is of somebody who is. */
  isBehindPart: boolean
  lines: Line[]
  /** The lines right above the list and right below it, and the heading right above that above it. */
  above: Line | undefined
  over: Line | undefined
  below: Line | undefined
}

const fewest = 3
const none: ReadonlySet<Block> = new Set()

/** So many neighbours that each begin with a unit and a mark need no heading. A page may show the middle of a list alone. */
export function unheadedLists(
  blocks: readonly Block[],
  assigned: Assigned,
  isKnown: (line: Line) => boolean,
): Part[] {
  // Most plans have labels, and need not be looked through: in such a list some entries say 负责.
  if (!blocks.some(block => block.type === 'line' && block.folded.includes('负责'))) return []
  if (needsHeadings(blocks)) return []
  const runs = runsIn(blocks)
  const isOfWork = tellsOfWork(blocks)
  const isSaid = ({label}: Part) => label !== ''
  const requirements = runs.some(({parts}) => parts.some(isSaid)) ? requirementLines(blocks) : none
  const isRequirement = (part: Part) => isSaid(part) && requirements.has(part.line)
  return runs
    .filter(({parts}) => !parts.some(part => isKnown(part.line) || isRequirement(part)))
    .filter(run => isListOfUnits(run, assigned, isOfWork))
    .flatMap(({parts}) => parts)
}

function runsIn(blocks: readonly Block[]): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  let above: Line | undefined
  let over: Line | undefined
  for (let at = 0; at < blocks.length; at++) {
    const line = lineAt(blocks, at)
    if (line?.furniture) continue
    const marker = line && readMarker(line.folded)
    const part = line && setOffPart(blocks, at, marker)
    const isNext = run && marker?.style === run.style && (!marker || marker.ordinal === run.last + 1)
    const isOther = line !== undefined && isStranger(line, marker)
    const mayPass = run?.isBehindPart && line && isUnnamed(line, marker)
    const goesOn = run && line && (isNext ? part || isOther || mayPass : isWithin(run, marker))
    const before = {above, over}
    over = above
    above = line
    if (run && goesOn) {
      run.lines.push(line)
      if (part && isNext) run.parts.push({...part, work: workAt(blocks, at, part)})
      else if (isNext && isOther) run.strangers++
      if (isNext) run.isBehindPart = part !== undefined
      if (marker && isNext) run.last = marker.ordinal
      continue
    }
    if (run && run.parts.length >= fewest) {
      const last = line && run.style === undefined ? lastPart(blocks, at) : undefined
      if (last) {
        run.parts.push({...last, work: workAt(blocks, at, last)})
        run.lines.push(last.line)
      }
      runs.push({...run, below: last ? lineAt(blocks, at + 1) : line})
    }
    run = part && {
      style: marker?.style,
      last: marker?.ordinal ?? 0,
      parts: [{...part, work: workAt(blocks, at, part)}],
      strangers: 0,
      isBehindPart: true,
      lines: [part.line],
      ...before,
      below: undefined,
    }
  }
  if (run && run.parts.length >= fewest) runs.push(run)
  return runs
}

/** An entry whose unit a mark sets off, or 负责 behind a number, or that stands above its paragraph or above items that say what it is to do. */
function setOffPart(blocks: readonly Block[], at: number, marker: Marker | undefined): Part | undefined {
  const part = partAt(blocks, at, marker)
  if (!part) return undefined
  if (part.isHeading) return overDuties.test(workAt(blocks, at, part)) ? part : undefined
  const isSaid = (marker !== undefined || isAtBlank(part)) && part.label !== '' && part.isSure
  return part.isAlone || isSaid || (part.label === '' && part.span.end > part.list.end) ? part : undefined
}

/** 市公安局 负责巡逻。 */
function isAtBlank({line: {folded}, list}: Part): boolean {
  return folded[list.end - 1] === ' ' && /[。;]$/.test(folded)
}

/** 县科技局、县林业局等部门按照有关规定,协助…: what ends a list may have no mark. */
function lastPart(blocks: readonly Block[], at: number): Part | undefined {
  const part = partAt(blocks, at, undefined)
  const isDuty = part?.isSure && !part.isOdd && !part.isAlone
  return isDuty && !isTold(part.line.folded) && !ofAll.test(part.line.folded) ? part : undefined
}

/** 各部门按照规定,配合… · 县林业局负责解释本预案。 */
const ofAll = /^各(?:有关|相关|级|成员|责任)?(?:部门|单位|方)|解释/

function workAt(
  blocks: readonly Block[],
  at: number,
  {line, list, span, label, isAlone, isHeading}: Part,
): string {
  if (!isAlone && !isHeading) return line.folded.slice(label === '' ? span.end : list.end)
  const below = lineAt(blocks, at + 1)?.folded ?? ''
  return below.slice(readMarker(below)?.length ?? 0)
}

const overDuties = /^ *(?:负责|协助|配合|牵头|承担)/

/** 各专业队:负责… */
function isStranger({folded}: Line, marker: Marker | undefined): boolean {
  return marker !== undefined && stranger.test(folded.slice(marker.length))
}

const stranger = /^ *[^,;。:]{2,24}[:。]./

/** 后总负责用电: of somebody whose name is of no known shape; two such in a row may be of another list. */
function isUnnamed({folded}: Line, marker: Marker | undefined): boolean {
  return marker !== undefined && unnamed.test(folded.slice(marker.length))
}

const unnamed = /^ *(?!由)[一-鿿]{2,8}负责(?![人任,;。:]|同志)/

/** A paragraph, or an item, of the entry above. */
function isWithin({style}: Run, marker: Marker | undefined): boolean {
  return style !== undefined && (!marker || levelOf[marker.style] > levelOf[style])
}

function isListOfUnits(
  {parts, strangers, lines, above, over, below}: Run,
  assigned: Assigned,
  isOfWork: boolean,
): boolean {
  const names = parts.flatMap(({line, list, isOdd}) =>
    isOdd ? [] : [line.folded.slice(list.start, list.end).trimEnd()],
  )
  const isOfBody = above !== undefined && ofOffices.test(above.folded)
  const tellsHowThingsAre = isOfBody || (above !== undefined && howThingsAre.test(above.folded))
  const isArranged = isOfWork || arranges(above, over)
  const outer = new Set(names.filter(name => (isArranged && !isOfBody) || !isInner(name)))
  const sure = parts.filter(({isSure}) => isSure).length
  if (outer.size < fewest || outer.size * 2 < parts.length || strangers * 3 > parts.length) return false
  if (sure * 2 < parts.length || !areDuties(parts.map(({work}) => work))) return false
  if (lines.some(({folded}) => isTold(folded)) || isQuoted(below ? [...lines, below] : lines, above))
    return false
  if (parts.some(({line, list}) => isQuoteOpen(line.folded.slice(list.start, list.end)))) return false
  if (above && leadsToOther(above.folded)) return false
  const said = parts.filter(part => part.label !== '' && !isAtBlank(part))
  if (parts.length - said.length < fewest && !(isArranged && !tellsHowThingsAre) && !areAssigned(said, above))
    return false
  const others = lines.map(line => saysWho(line, assigned))
  return !others.includes('label') && others.filter(Boolean).length < 2
}

/** 甲局负责巡查 without a mark also tells how things are: the title says that it is to be done, half of them lead, 乙局牵头负责巡查, or the heading says what is below. */
function areAssigned(said: readonly Part[], above: Line | undefined): boolean {
  return (
    said.filter(({label}) => label.includes('牵头')).length * 2 >= said.length ||
    (above !== undefined && overTasks.test(above.folded))
  )
}

/** 一、内设机构 over 办公室负责文秘工作。 */
const ofOffices = /内设|(?:机构|[科处]室)设置|[科处]室职责/

/** 目前，管理体制如下： · 办理流程 · 《安全生产法》规定： */
const howThingsAre =
  /目前|现行|现有|体制|现状|背景|流程|知识|问答|须知|规定(?:如下)?:?$|(?:指出|明确规定|要求):$/

const overTasks = /^[^,;。]{0,20}(?:任务|分工|(?<![议程])安排):?$/

/** A quotation is open above the list, or ends within it. */
function isQuoted(lines: readonly Line[], above: Line | undefined): boolean {
  const words = lines.map(({folded}) => folded).join('')
  return (above !== undefined && isQuoteOpen(above.folded)) || endsQuote(words)
}
