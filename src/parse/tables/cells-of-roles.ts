/** Cells that hold a list for each role that their header names: 市交通局/市财政局 below 牵头单位/配合单位. */
import {type Line, subLine} from '../../plan/blocks.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'

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

const isUnits = ({folded}: Line): boolean => namesWholeUnits(folded, {start: 0, end: folded.length})
