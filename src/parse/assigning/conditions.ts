/** What must hold where a sentence stands that assigns in some places, and in others tells how things are or are done. */
import {callsForPersons, mayAssignHeadings, tellsOfHouse} from '../document/telling-title.ts'
import {tellsFacts} from '../reading/part-headings.ts'
import type {Condition, Found} from '../recognisers/recogniser.ts'
import {isBesideLabel} from './beside-label.ts'
import {mayBeOfEach, mayBeOfWork} from './of-each.ts'
import type {Spot} from './place.ts'

/** Whether all that must hold does. */
export function meetsConditions(one: Found, spot: Spot): boolean {
  return !one.only || one.only.every(condition => holds[condition](one, spot))
}

const holds: Record<Condition, (one: Found, spot: Spot) => boolean> = {
  plan: (one, spot) => !spot.place.isRequirement && isOfPlan(one, spot),
  topic: (one, spot) => !isOfFacts(one, spot) && holds.plan(one, spot),
  manner: (one, spot) =>
    !spot.place.isRequirement && (isOfPlan(one, spot) || mayBeOfManner(spot)) && !isLabelled(spot),
  each: mayBeOfEach,
  team: (_, {place, reading}) => !place.isPreamble && mayAssignHeadings(reading.blocks, ''),
  sole: (_, spot) => spot.place.isBehindDuties !== true && !isLabelled(spot),
}

function isOfPlan({start, end}: Found, {lines, at, reading}: Spot): boolean {
  return mayAssignHeadings(reading.blocks, lines[at]!.folded.slice(start, end))
}

function isOfFacts({nodes}: Found, {lines, at, place, reading}: Spot): boolean {
  const isLed = nodes.some(node => node.type === 'duty' && node.role === 'lead')
  return place.isManner === true || tellsFacts(lines[at]!, reading.blocks, isLed)
}

/** Where the title tells of no plan: 三年行动, 会议记录; but neither how a house is run nor how to apply. */
function mayBeOfManner({place, reading}: Spot): boolean {
  const {blocks} = reading
  return !place.isPreamble && !callsForPersons(blocks) && !tellsOfHouse(blocks) && mayBeOfWork(reading)
}

function isLabelled({lines, at, reading}: Spot): boolean {
  return isBesideLabel(lines[at]!, lines, reading.lexicon)
}
