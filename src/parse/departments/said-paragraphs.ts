/**
 * Paragraphs side by side that each say of another body what it is responsible for, below no heading that says
 * so: 县财政局负责筹资。 · 县卫生局负责急救。
 */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {isQuoteOpen, isTold, leadsToOther} from '../clauses/lists-of-duties.ts'
import {beginsAmid, needsHeadings, tellsOfEmergency} from '../document/telling-title.ts'
import {requirementLines} from '../reading/part-headings.ts'
import {type Part, partAt} from './division-entries.ts'
import {tellsHowThingsAre} from './how-things-are.ts'
import {areManyBodies} from './many-bodies.ts'
import {isSetOff} from './runs-of-units.ts'
import {type Assigned, saysWho} from './says-who.ts'

interface Group {
  parts: Part[]
  above: Line | undefined
}

/** In 应急预案 and the like, and on a page that shows the middle of such a list alone; headings, 6.2 应急调查, part it. */
export function saidParagraphs(
  blocks: readonly Block[],
  assigned: Assigned,
  isKnown: (line: Line) => boolean,
): Part[] {
  if (!(tellsOfEmergency(blocks) || beginsAmid(blocks)) || needsHeadings(blocks)) return []
  const groups = groupsIn(blocks).filter(isOfBodies)
  if (groups.length === 0) return []
  const requirements = requirementLines(blocks)
  const isOther = ({line}: Part) =>
    isKnown(line) || requirements.has(line) || isTold(line.folded) || saysWho(line, assigned) !== undefined
  return groups
    .filter(group => !(isBelowOther(group) || group.parts.some(isOther)))
    .flatMap(({parts}) => parts)
}

function groupsIn(blocks: readonly Block[]): Group[] {
  const groups: Group[] = []
  let group: Group | undefined
  let above: Line | undefined
  for (let at = 0; at < blocks.length; at++) {
    const line = lineAt(blocks, at)
    if (line?.furniture) continue
    const part = line && paragraphAt(blocks, at, line)
    if (part && group) group.parts.push(part)
    else if (part) {
      group = {parts: [part], above}
      groups.push(group)
    } else if (!(line && isHeading(line))) group = undefined
    above = line
  }
  return groups
}

function paragraphAt(blocks: readonly Block[], at: number, line: Line): Part | undefined {
  if (readMarker(line.folded) || !/[。;]$/.test(line.folded)) return undefined
  const part = partAt(blocks, at, undefined)
  return part && !isSetOff(part) && (!part.isOdd || part.label !== '') ? part : undefined
}

/** 6.2 应急调查和监测 */
function isHeading({folded}: Line): boolean {
  return readMarker(folded) !== undefined && !/[,;。]/.test(folded) && !leadsElsewhere(folded)
}

function leadsElsewhere(folded: string): boolean {
  return tellsHowThingsAre(folded) || leadsToOther(folded) || isQuoteOpen(folded)
}

/** Three in four say 负责 right behind the name; 县通讯部门负责…, of no known shape, may only stand beside others. */
function isOfBodies({parts}: Group): boolean {
  const said = parts.filter(({isSure, label}) => isSure || label !== '')
  return said.length * 4 >= parts.length * 3 && areManyBodies(parts.filter(({isOdd}) => !isOdd))
}

function isBelowOther({parts, above}: Group): boolean {
  return (
    (above !== undefined && leadsElsewhere(above.folded)) || parts.some(({line}) => isQuoteOpen(line.folded))
  )
}
