/**
 * Cells that hold more, or less, than one list of units: one for each role that their header names,
 * 市交通局/市财政局 below 牵头单位/配合单位.
 */
import {type Line, subLine} from '../../plan/blocks.ts'
import {isPerson} from '../../units/persons.ts'
import {areWholeUnits} from '../clauses/plausible.ts'

/** The list of each of some roles; nothing where the cell does not show which is which. */
export function listsOf(
  lines: readonly Line[],
  header: string,
  {length}: readonly unknown[],
): readonly Line[] | undefined {
  const [line, ...more] = lines
  const lists = line && more.length === 0 ? partsOf(line, header) : lines
  return lists.length === length && lists.every(isUnits) ? lists : undefined
}

function partsOf(line: Line, header: string): Line[] {
  const {folded} = line
  const inBracket = header.endsWith(')') ? /^([^()]+)\(([^()]+)\)$/.exec(folded) : null
  const parts = inBracket?.slice(1) ?? folded.split('/')
  let end = -1
  return parts.map(({length}) => {
    const start = end + 1
    end = start + length
    return subLine(line, start, end)
  })
}

/**
 * 各科室→总务处→县财政局: units through whose hands the work goes, each of which has its part; the line
 * itself where one is none.
 */
export function unitsInTurn(line: Line): readonly Line[] {
  const {folded} = line
  if (!arrow.test(folded)) return [line]
  let at = 0
  const parts = folded.split(arrow).map(({length}) => {
    const start = at
    at += length + 1
    return subLine(line, start, start + length)
  })
  return parts.every(isUnits) ? parts : [line]
}

const arrow = /[→⇒➔➜]/

/** Whether words that may be units show that they are a course of work that was not told apart; one of persons was. */
export function isCourse({folded}: Line): boolean {
  return arrow.test(folded) && !folded.split(arrow).some(isPerson)
}

/** 按另行通知确定 · 由县政府另行确定 · 待明确: who it is will be said elsewhere. */
export function isUndecided({folded}: Line): boolean {
  return undecided.test(folded)
}

const undecided =
  /^[^,。;:、]{0,12}(?:另行(?:通知|确定|明确|安排|公布|指定)|待(?:定|明确|确定))(?:确定|明确|为准)?。?$/

const isUnits = ({folded}: Line): boolean => areWholeUnits(folded)
