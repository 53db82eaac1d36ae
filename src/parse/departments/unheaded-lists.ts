/**
 * Lists of what each unit does below no heading that says so: 7.市卫生局:负责急救。 · 8.市公安局:查处酒驾。 ·
 * 9.市气象局:负责预报。
 */
import type {Block, Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {once} from '../../plan/once.ts'
import {
  areDuties,
  areWorkOfPlan,
  endsQuote,
  isQuoteOpen,
  isTold,
  leadsToOther,
} from '../clauses/lists-of-duties.ts'
import {
  beginsAmid,
  needsHeadings,
  tellsOfEmergency,
  tellsOfEvent,
  tellsOfHouse,
  tellsOfWork,
} from '../document/telling-title.ts'
import {requirementLines} from '../reading/part-headings.ts'
import {arranges} from './arranged-work.ts'
import {isInner, type Part} from './division-entries.ts'
import {isOfOffices, tellsHowThingsAre} from './how-things-are.ts'
import {areManyBodies} from './many-bodies.ts'
import {fewest, isAtBlank, isSetOff, type Run, runsIn} from './runs-of-units.ts'
import {type Assigned, saysWho} from './says-who.ts'

const none: ReadonlySet<Block> = new Set()

/** So many neighbours that each begin with a unit and a mark need no heading. A page may show the middle of a list alone. */
export function unheadedLists(
  blocks: readonly Block[],
  assigned: Assigned,
  isKnown: (line: Line) => boolean,
): Part[] {
  const isOfWork = tellsOfWork(blocks)
  const isOfEmergency = isOfWork && tellsOfEmergency(blocks)
  // Most plans have labels, and need not be looked through: in such a list some entries say 负责, or the
  // title or a heading is of an emergency.
  const mayHold = ({folded}: Line) => folded.includes('负责') || (isOfWork && headsResponse(folded))
  if (!isOfEmergency && !blocks.some(block => block.type === 'line' && mayHold(block))) return []
  if (needsHeadings(blocks)) return []
  const runs = runsIn(blocks)
  const isOfHouse = !isOfWork && tellsOfHouse(blocks)
  const mayRespond = once(() => isOfWork && !tellsOfEvent(blocks))
  const isResponse = (run: Run) => isOfEmergency || (mayRespond() && isBelowResponse(run))
  const mayBeRequirements = runs.some(run => isResponse(run) || run.parts.some(isSaid))
  const requirements = mayBeRequirements ? requirementLines(blocks) : none
  const isRequirement = (part: Part) => isSaid(part) && requirements.has(part.line)
  const free = runs.filter(({parts}) => !parts.some(part => isKnown(part.line) || isRequirement(part)))
  const isAmid = beginsAmid(blocks)
  const isList = (run: Run, least: number) =>
    isListOfUnits(run, assigned, {
      isArranged: isOfWork || (!isOfHouse && arranges(run.above, run.over)),
      mayBeBodies: isAmid,
      mayBeWork: isResponse(run) && !run.parts.some(({line}) => requirements.has(line)),
      least,
    })
  const lists = free.filter(run => isList(run, fewest))
  // (一)蓝色预警 over three of them, and (二)黄色预警 over two.
  const styles = new Set(isOfWork ? lists.map(({style}) => style) : [])
  const isBeside = (run: Run) => styles.has(run.style) && !run.parts.some(isSaid)
  return free
    .filter(run => lists.includes(run) || (isBeside(run) && isList(run, run.parts.length)))
    .flatMap(({parts}) => parts)
}

interface Where {
  isArranged: boolean
  /** In the middle of a list alone, many bodies that are 负责 need nothing else to tell. */
  mayBeBodies: boolean
  /** In a plan for an emergency, or in the part of another one that is of it, outside of 保障措施, nobody need be 负责. */
  mayBeWork: boolean
  /** How many units there must be. */
  least: number
}

function isListOfUnits(
  {parts, strangers, lines, above, below}: Run,
  assigned: Assigned,
  {isArranged, mayBeBodies, mayBeWork, least}: Where,
): boolean {
  const names = parts.flatMap(({line, list, isOdd}) =>
    isOdd ? [] : [line.folded.slice(list.start, list.end).trimEnd()],
  )
  const isOfBody = above !== undefined && isOfOffices(above.folded)
  const isHowThingsAre = above !== undefined && tellsHowThingsAre(above.folded)
  const outer = new Set(names.filter(name => (isArranged && !isOfBody) || !isInner(name)))
  const sure = parts.filter(({isSure}) => isSure).length
  if (outer.size < Math.min(least, fewest) || outer.size * 2 < parts.length || strangers * 3 > parts.length)
    return false
  const works = parts.map(({work}) => work)
  // Without 负责 nothing tells 人事科:组织考核 from what a house is there for.
  const isWork = mayBeWork && !names.some(isInner) && !parts.some(isSaid) && areWorkOfPlan(works)
  if (sure * 2 < parts.length || !(areDuties(works) || isWork)) return false
  if (lines.some(({folded}) => isTold(folded)) || isQuoted(below ? [...lines, below] : lines, above))
    return false
  if (parts.some(({line, list}) => isQuoteOpen(line.folded.slice(list.start, list.end)))) return false
  if (above && leadsToOther(above.folded)) return false
  const said = parts.filter(part => !(isSetOff(part) || isAtBlank(part)))
  if (
    parts.length - said.length < Math.min(least, fewest) &&
    !((isArranged || (mayBeBodies && areManyBodies(parts))) && !isHowThingsAre) &&
    !areAssigned(said, above)
  )
    return false
  const others = lines.map(line => saysWho(line, assigned))
  return !others.includes('label') && others.filter(Boolean).length < 2
}

/** 县林业局负责采苗: no mark sets it off. */
function isSaid(part: Part): boolean {
  return part.isSure && !isSetOff(part)
}

/** 二、应急响应, or (一)蓝色预警 below it: what stands behind a unit there is what it does then. */
function isBelowResponse({above, over}: Run): boolean {
  if (!above || !readMarker(above.folded) || /[,;。]/.test(above.folded)) return false
  return headsResponse(above.folded) || (over !== undefined && headsResponse(over.folded))
}

/** 三、应急处置措施 · (二)Ⅲ级响应, but neither 应急处置情况, 前期应急处置 nor 应急响应要求. */
function headsResponse(folded: string): boolean {
  const marker = response.test(folded) ? readMarker(folded) : undefined
  return marker !== undefined && aloneResponse.test(folded.slice(marker.length).trim())
}

const response = /响应|应急|救援|抢险/
const aloneResponse =
  /^(?!前期|先期|此次|本次|目前)[一-鿿ⅠⅡⅢⅣIV]{0,6}(?:(?:应急|预警|分级|级|险情|灾情)响应|应急(?:处置|救援|联动|抢险)|抢险(?:救援|救灾))(?:措施|行动|工作|任务|分工)?:?$/

/**
 * 甲局负责巡查 without a mark also tells how things are: the title says that it is to be done, half of them
 * lead, 乙局牵头负责巡查, or the heading says what is below.
 */
function areAssigned(said: readonly Part[], above: Line | undefined): boolean {
  return (
    said.filter(({label}) => label.includes('牵头')).length * 2 >= said.length ||
    (above !== undefined && overTasks.test(above.folded))
  )
}

const overTasks =
  /^[^,;。]{0,20}(?:任务|分工|(?<![议程])安排):?$|^[^,;。]{0,6}部门(?:之间)?(?:协作|协同|配合|联动)(?:,[^,;。]{2,12})?:?$/

/** A quotation is open above the list, or ends within it. */
function isQuoted(lines: readonly Line[], above: Line | undefined): boolean {
  const words = lines.map(({folded}) => folded).join('')
  return (above !== undefined && isQuoteOpen(above.folded)) || endsQuote(words)
}
