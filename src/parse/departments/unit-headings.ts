/**
 * Units on lines of their own, without a number, over items that begin again below each: 后勤处: ·
 * 1.检查灯具。 · 2.打扫房间。 · 保卫处: · 1.值班。
 */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {
  closeFor,
  levelOf,
  type Marker,
  type MarkerStyle,
  markerStyles,
  readMarker,
} from '../../plan/markers.ts'
import {areDuties, areWorkOfPlan, isTold, saysWork} from '../clauses/lists-of-duties.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import {
  needsHeadings,
  tellsOfBody,
  tellsOfPast,
  tellsOfRules,
  tellsOfWork,
} from '../document/telling-title.ts'
import {requirementLines} from '../reading/part-headings.ts'
import type {Department} from './departments.ts'
import {isInner, mayBeUnit} from './division-entries.ts'
import {divisionHead, endsRegion} from './division-regions.ts'
import {type Assigned, saysWho} from './says-who.ts'

/** The heading above that says that the work is divided. */
interface Division {
  /** 分工, and not 职责 alone. */
  saysDivision: boolean
  marker: Marker | undefined
}

interface List {
  style: MarkerStyle
  units: Line[]
  /** The first words below each. */
  works: string[]
  lines: Line[]
  /** A line like those of units is of nobody known: 宣传组: */
  hasStranger: boolean
  /** The block behind the last. */
  end: number
}

/**
 * Two at least below a heading or a title that says that the work is divided, and elsewhere in a plan three
 * that are to do it.
 */
export function unitHeadings(blocks: readonly Block[], assigned: Assigned): Department[] {
  const found: Department[] = []
  if (!blocks.some((_, at) => isUnitOver(blocks, at)) || tellsOfPast(blocks)) return found
  const requirements = requirementLines(blocks)
  let division: Division | undefined
  const open: {marker: Marker}[] = []
  for (let at = 0; at < blocks.length; at++) {
    const line = lineAt(blocks, at)
    const marker = line && readMarker(line.folded)
    const head = line && divisionHead(line.folded)
    // Without a number it stands below none of the parts above, but 各部门职责分工如下: leads to what is below in one.
    if (head && !marker && !division && !line.folded.endsWith(':')) open.length = 0
    if (head) division = {...head, marker}
    if (!head && marker && division && !(division.marker && !endsRegion(division.marker, marker)))
      division = undefined
    if (marker) {
      closeFor(marker.style, open)
      open.push({marker})
    }
    if (!line || marker || !isUnitOver(blocks, at)) continue
    const list = listAt(blocks, at, readMarker(lineAt(blocks, at + 1)!.folded)!.style)
    const above = stylesAbove[list.style] ?? [markerStyles[levelOf[list.style] - 1]!]
    const style = above.find(one => open.every(({marker}) => !mayEnd(one, marker)))
    // 保障措施 ends where a heading without a number divides the work.
    const isOfDivision = division?.saysDivision && open.length === 0
    if (style && isOfUnits(list, assigned, blocks, division) && (isOfDivision || !requirements.has(line)))
      found.push(...departmentsOf(list, style))
    at = list.end - 1
  }
  return found
}

function isOfUnits(
  {style, units, works, lines, hasStranger}: List,
  assigned: Assigned,
  blocks: readonly Block[],
  division: Division | undefined,
): boolean {
  if (hasStranger || units.length < (division ? fewest : fewestUnheaded)) return false
  const isOfPlan = tellsOfWork(blocks) && !needsHeadings(blocks)
  // 人事科 below 工作职责 of a house has what it is there for.
  const hasInner = units.some(({folded}) => isInner(folded.slice(0, nameOf(folded).end)))
  if (hasInner && !division?.saysDivision && !isOfPlan) return false
  const isByRules = division?.saysDivision && !hasInner && areDuties(works) && tellsOfRules(blocks)
  if (division && tellsOfBody(blocks) && !isByRules) return false
  if (!division && !(isOfPlan && (areDuties(works) || areWorkOfPlan(works)))) return false
  // 1.张三(组长) and 1.铁锹50把 are nothing to do.
  if (!areMostly(works) && !areMostly(itemsOf(lines, style))) return false
  if (lines.some(({folded}) => isTold(folded))) return false
  const others = lines.map(line => saysWho(line, assigned))
  return !others.includes('label') && others.filter(Boolean).length < 2
}

function areMostly(works: readonly string[]): boolean {
  return works.filter(saysWork).length * 2 >= works.length
}

function itemsOf(lines: readonly Line[], style: MarkerStyle): string[] {
  return lines.flatMap(({folded}) => {
    const marker = readMarker(folded)
    return marker?.style === style ? [folded.slice(marker.length)] : []
  })
}

const fewest = 2
const fewestUnheaded = 3

/** The lines from a unit on that are of it or of another one like it. */
function listAt(blocks: readonly Block[], from: number, style: MarkerStyle): List {
  const list: List = {style, units: [], works: [], lines: [], hasStranger: false, end: blocks.length}
  for (let at = from; at < blocks.length; at++) {
    const line = lineAt(blocks, at)
    const marker = line && readMarker(line.folded)
    // 责任分工省农业厅, the first of them, may look like a heading as well.
    const endsHere = marker
      ? levelOf[marker.style] < levelOf[style]
      : at > from && divisionHead(line?.folded ?? '')
    if (!line || endsHere) {
      list.end = at
      break
    }
    const next = lineAt(blocks, at + 1)
    const below = next && readMarker(next.folded)
    if (!marker && isOverItems(line, below) && below?.style === style) {
      if (isUnit(line)) {
        list.units.push(line)
        list.works.push(workBelow(blocks, at + 1, below))
      } else if (line.folded.endsWith(':')) list.hasStranger = true
    }
    list.lines.push(line)
  }
  return list
}

/** The words of an item, or of the first one below where it is only a heading: (一)供暖 over 1.检修暖气。 */
function workBelow(blocks: readonly Block[], at: number, {style, length}: Marker): string {
  const under = readMarker(lineAt(blocks, at + 1)?.folded ?? '')
  const isOver = under?.ordinal === 1 && levelOf[under.style] > levelOf[style]
  return isOver ? workBelow(blocks, at + 1, under) : lineAt(blocks, at)!.folded.slice(length)
}

function isOverItems({folded}: Line, below: Marker | undefined): boolean {
  return below?.ordinal === 1 && folded.length <= longestName && !/[,;。]/.test(folded)
}

function isUnitOver(blocks: readonly Block[], at: number): boolean {
  const line = lineAt(blocks, at)
  const below = lineAt(blocks, at + 1)
  if (!line || !below || line.furniture || line.folded.length > longestName) return false
  return !readMarker(line.folded) && isOverItems(line, readMarker(below.folded)) && isUnit(line)
}

export const longestName = 30

/** 后勤处: · 各学院; but groups are no departments: 宣传组: */
function isUnit({folded}: Line): boolean {
  const list = nameOf(folded)
  if (folded[list.end - 1] === '组') return false
  return namesWholeUnits(folded, list) || (folded.endsWith(':') && mayBeUnit(folded, list))
}

export function nameOf(folded: string): {start: number; end: number} {
  return {start: 0, end: folded.replace(/ *:$/, '').length}
}

/** Each begins an entry, a level above its items. */
function departmentsOf({units}: List, style: MarkerStyle): Department[] {
  return units.map((line, nth) => {
    const list = nameOf(line.folded)
    const entry: Marker = {style, ordinal: nth + 1, length: 0}
    return {line, span: list, list, label: '', role: 'responsible', isHeading: true, entry}
  })
}

/** Units over (一) stand below 二、 and 第二条 where these are open, and never beside them. */
const stylesAbove: Partial<Record<MarkerStyle, MarkerStyle[]>> = {'han-bracket': ['han', 'article', 'unit']}

function mayEnd(style: MarkerStyle, {style: open}: Marker): boolean {
  return style === open || (open === 'article' && levelOf[style] < levelOf[open])
}
