/** Entries side by side that each begin with a unit, whatever stands above them. */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import {isTold} from '../clauses/lists-of-duties.ts'
import {type Part, partAt} from './division-entries.ts'

/** Entries side by side, and all lines of theirs. */
export interface Run {
  style: Marker['style'] | undefined
  last: number
  /** With what stands behind the mark of each, or below the name that stands alone. */
  parts: (Part & {work: string})[]
  /** Entries of the list that are of nobody who is known to be a unit. */
  strangers: number
  /** The last entry is of somebody who is. */
  isBehindPart: boolean
  /** Some entry leaves no doubt, so that what stands below it is of it. */
  hasDuty: boolean
  lines: Line[]
  /** The lines right above the list and right below it, and the heading right above that above it. */
  above: Line | undefined
  over: Line | undefined
  below: Line | undefined
}

export const fewest = 3
/** Beside another list. */
const fewestBeside = 2

/** All such entries of a document that are not alone. */
export function runsIn(blocks: readonly Block[]): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  let above: Line | undefined
  let over: Line | undefined
  for (let at = 0; at < blocks.length; at++) {
    const line = lineAt(blocks, at)
    if (line?.furniture) continue
    const marker = line && readMarker(line.folded)
    const part = line && setOffPart(blocks, at, marker)
    const isNext = run && marker?.style === run.style && (!marker || follows(marker, run, part))
    const isOther = line !== undefined && isStranger(line, marker)
    const mayPass = run?.isBehindPart && line && isUnnamed(line, marker)
    const goesOn = run && line && (isNext ? part || isOther || mayPass : run.hasDuty && isWithin(run, marker))
    const before = {above, over}
    over = above
    above = line
    if (run && goesOn) {
      run.lines.push(line)
      if (part && isNext) run.parts.push({...part, work: workAt(blocks, at, part)})
      else if (isNext && isOther) run.strangers++
      if (isNext) run.isBehindPart = part !== undefined
      run.hasDuty ||= part?.isSure === true
      if (marker && isNext) run.last = marker.ordinal
      continue
    }
    if (run && run.parts.length >= fewestBeside) {
      const mayEnd = run.style === undefined && run.parts.length >= fewest
      const last = line && mayEnd ? lastPart(blocks, at) : undefined
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
      hasDuty: part.isSure || isSetOff(part),
      lines: [part.line],
      ...before,
      below: undefined,
    }
  }
  if (run && run.parts.length >= fewestBeside) runs.push(run)
  return runs
}

/** A number may be lacking before the next unit. */
function follows({ordinal}: Marker, {last}: Run, part: Part | undefined): boolean {
  return ordinal === last + 1 || (part !== undefined && ordinal === last + 2)
}

/**
 * An entry whose unit a mark sets off, or that stands above its paragraph or above items that say what it is
 * to do; behind a number 负责 needs no mark, nor does 县文化局安排场次 beside such.
 */
function setOffPart(blocks: readonly Block[], at: number, marker: Marker | undefined): Part | undefined {
  const part = partAt(blocks, at, marker)
  if (!part) return undefined
  if (part.isHeading) return overDuties.test(workAt(blocks, at, part)) ? part : undefined
  if (isSetOff(part)) return part
  return (marker && !part.isOdd) || (isAtBlank(part) && part.isSure) ? part : undefined
}

/** 市公安局:负责巡逻, and not 市公安局负责巡逻. */
export function isSetOff({label, span, list, isAlone, isHeading}: Part): boolean {
  return isAlone === true || isHeading || (label === '' && span.end > list.end)
}

/** 市公安局 负责巡逻。 */
export function isAtBlank({line: {folded}, list}: Part): boolean {
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
