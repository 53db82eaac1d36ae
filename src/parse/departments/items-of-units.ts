/** Entries below the sentence of a unit: 1.宣传部牵头负责布置。 over (1)团委负责广播。 */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {levelOf, readMarker} from '../../plan/markers.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import type {Entry} from '../nesting/outline.ts'
import {report} from '../reading/findings.ts'
import {positionOf, textOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {recognise} from '../recognisers/index.ts'
import type {Department} from './departments.ts'
import {type Part, partAt} from './division-entries.ts'
import {namesNobody} from './unit-at-work.ts'

/** Those of numbered entries of a list that begin with a unit themselves. */
export function itemsOfUnits(blocks: readonly Block[], listed: readonly Part[]): Part[] {
  const known = new Map(listed.map(part => [part.line, part]))
  const items: Part[] = []
  let above: Part | undefined
  for (let at = 0; at < blocks.length && known.size > 0; at++) {
    const line = lineAt(blocks, at)
    const marker = line && readMarker(line.folded)
    const own = line && known.get(line)
    if (own) above = saysWork(own) ? own : undefined
    else if (above?.marker && marker) {
      if (levelOf[marker.style] <= levelOf[above.marker.style]) above = undefined
      const part = above && partAt(blocks, at, marker)
      if (part && !part.isOdd && saysWork(part) && !(isPlace(part) && !part.isSure)) items.push(part)
    }
  }
  return items
}

/** 火车站、汽车站开展疏导。: where the unit above is to do it. */
function isPlace({line, list}: Department): boolean {
  return namesPlace.test(line.folded.slice(list.start, list.end))
}

const namesPlace =
  /(?:[车港泵]站|广场|市场|路口|景区|小区|园区|商场|公园|港口|码头|机场|路段)$|^(?:人行|中心|学校|医院)$/
/** 县医院|门口设置标志。 · 城关镇|12户。 · 中心|城区泵站维修。: where, and not who. */
const ofPlace =
  /^(?:口|道(?!路)|城区|周边|周围|附近|门[口前外]|广场|出[入站]?口|[入进]站?口|食堂|操场|[院校楼]内|大[厅门]|家属院|沿线|路[口段]|[段片]区?|\d)/

/** A unit with its work in the same line, not alone above it. */
function saysWork({isHeading, isAlone}: Department): boolean {
  return !(isHeading || isAlone)
}

/** The unit whose work a line says, and does not only lead in to it: 县教育局负责以下工作: */
function unitOf(line: Line, {departments}: Reading): Department | undefined {
  const one = departments.get(line)
  return one && saysWork(one) && !/以下|下列|如下|:$/.test(line.folded) ? one : undefined
}

/**
 * Whether all entries below such a sentence are of units that they name: its own work is a task beside them,
 * for nothing else has its unit.
 */
export function areAllOfUnits({lines, children}: Entry, reading: Reading): boolean {
  return (
    children.length > 0 &&
    unitOf(lines[0]!, reading) !== undefined &&
    children.every(({lines: [line]}) => reading.departments.has(line!))
  )
}

/** Reports entries below such a sentence that begin with another unit, in words that were not read: they have the unit above. */
export function reportOthersBelow({lines, children}: Entry, reading: Reading): void {
  const above = unitOf(lines[0]!, reading)
  if (!above) return
  const own = above.line.folded.slice(above.list.start, above.list.end)
  for (const {lines: below, marker} of children) {
    const line = below[0]!
    let start = marker.length
    while (line.folded[start] === ' ') start++
    const words = line.folded.slice(start)
    if (reading.departments.has(line) || words.startsWith(own) || namesNobody(words)) continue
    const end = endOfUnit(line.folded, start)
    if (end === undefined || ofThing.test(line.folded.slice(end))) continue
    if (!ofBody.test(line.folded.slice(start, end))) continue
    if (ofPlace.test(line.folded.slice(end)) || namesPlace.test(line.folded.slice(start, end))) continue
    if (recognise(line, reading.lexicon).length > 0) continue
    const piece = {line, start, end: line.folded.length}
    report(reading.file, 'role-word-in-prose', positionOf(piece), textOf(piece))
  }
}

/** 县医院|建设, 县图书馆|开馆工作: what is to be built or done there. */
const ofThing = /^[^,;。:]*(?:建设|改造|工程|项目|维护|管理|工作|任务|事项|方案)[。;]?$/

/** 学生处, 宣传部; the rest are also places where something is done: 汽车站出站口, 学校食堂, 中心城区, 城关镇12户. */
const ofBody = /(?:[局处科股部委办厅]|办公室)$/

const shortest = 2
const longestName = 20

/** Where the name ends that words begin with. */
function endOfUnit(folded: string, start: number): number | undefined {
  const mark = folded.slice(start).search(/[,;。:、]/)
  const last = Math.min(start + longestName, (mark < 0 ? folded.length : start + mark) - 1)
  for (let end = last; end >= start + shortest; end--) if (namesWholeUnits(folded, {start, end})) return end
  return undefined
}
