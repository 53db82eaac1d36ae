/** Lists of units that may go on in the next line: behind a label alone, a mark, or a whole list. */
import type {Line} from '../plan/blocks.ts'
import {isField} from '../plan/columns.ts'
import type {Role} from '../plan/types.ts'
import {clauseIn} from './duties.ts'
import {isNumberHeader, longestHeader} from './header-words.ts'
import {readDate} from './meta-lines.ts'
import {looksLikeUnits, namesWholeUnits} from './plausible.ts'
import type {Found} from './recognisers/recogniser.ts'
import type {Lexicon} from './roles.ts'

/** A list of units that may go on in the next line. */
export interface Awaiting {
  line: Line
  role: Role
  label: string
  /** The label, where it stands alone on that line. */
  alone: Found | undefined
}

/** Whether a line is the next part of a list: the first behind a label alone, or names that are whole. */
export function goesOn(line: Line, {alone, line: before, role}: Awaiting, lexicon: Lexicon): boolean {
  if (lexicon.labelAt(line.folded) === line.folded || line.folded[0] === '[' || isHeader(line.folded))
    return false
  const units = {start: 0, end: line.folded.length}
  const open = alone !== undefined || goesOnBehind(before)
  if (!open) return line.line === before.line + 1 && isNamesAlone(line, lexicon)
  return looksLikeUnits(line.folded, units) || clauseIn(line, role, lexicon) !== undefined
}

/** 完成时限, 序号: the next header of a table whose cells stand one a line. */
function isHeader(folded: string): boolean {
  return folded.length <= longestHeader && (isNumberHeader(folded) || isField(folded))
}

function isNamesAlone({folded}: Line, {labelAt}: Lexicon): boolean {
  return (
    !folded.includes(':') &&
    labelAt(folded) === undefined &&
    namesWholeUnits(folded, {start: 0, end: folded.length})
  )
}

/** A name above the date signs the document. */
export function isSigned(next: Line | undefined): boolean {
  return next !== undefined && readDate(next.folded) !== undefined
}

function goesOnBehind({folded}: Line): boolean {
  return folded.endsWith('、') || folded.endsWith(',')
}
