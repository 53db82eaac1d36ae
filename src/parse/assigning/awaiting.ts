/** Lists of units that may go on in the next line: behind a label alone, a mark, or a whole list. */
import type {Block, Line} from '../../plan/blocks.ts'
import {isField} from '../../plan/columns.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Duty, Note, Role} from '../../plan/types.ts'
import {clauseIn, dutyNode, unitsIn} from '../clauses/duties.ts'
import {isNumberHeader, longestHeader} from '../clauses/header-words.ts'
import {withoutMarks} from '../clauses/list-ends.ts'
import {areWholeUnits, looksLikeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {readDate} from '../document/meta-lines.ts'
import type {Reading} from '../reading/reading.ts'
import {recognise} from '../recognisers/index.ts'
import type {Found} from '../recognisers/recogniser.ts'
import {bracketBelow, isRemarkOnUnits, withoutBracket} from './bracket-below.ts'
import type {Place} from './place.ts'

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
  // 配合单位: is a label left blank as well.
  const words = line.folded.replace(/[ :]+$/, '')
  if (lexicon.labels.includes(words.replaceAll(' ', '')) || line.folded[0] === '[' || isHeader(words))
    return false
  // 19.08.2015 22:47 names nobody.
  if (!/[a-z一-鿿]/i.test(line.folded)) return false
  if (alone && isRemarkOnUnits(line)) return false
  const open = alone !== undefined || goesOnBehind(before)
  if (alone && bracketBelow(line, lexicon)) return true
  if (!open) return line.line === before.line + 1 && isNamesAlone(line, lexicon)
  const inside = alone ? withoutBracket(line) : line
  const units = withoutMarks(inside.folded, {start: 0, end: inside.folded.length})
  return looksLikeUnits(inside.folded, units) || clauseIn(inside, role, lexicon) !== undefined
}

/** The units of a line that a list goes on in. */
export function unitsBelow(line: Line, {role, label, alone}: Awaiting, lexicon: Lexicon): (Duty | Note)[] {
  if (!alone) return unitsIn(line, role, label, lexicon)
  return bracketBelow(line, lexicon) ?? unitsIn(withoutBracket(line), role, label, lexicon)
}

/**
 * 牵头单位: as the last line of a numbered entry, behind units, or above another label: it was left blank, where
 * other entries have it filled. A form's last lines are no duty.
 */
export function blankDuty(
  going: Awaiting,
  next: Line | undefined,
  lines: readonly Line[],
  {isOver, isPreamble, isBehind}: Partial<Place> & {isBehind: boolean},
  {blocks, lexicon}: Reading,
): Duty | undefined {
  const {line, role, label} = going
  const end = line.folded.length
  const isOfTask = isBehind || next !== undefined || (!isPreamble && readMarker(lines[0]!.folded))
  if (
    isOver ||
    !isOfTask ||
    !line.folded.endsWith(':') ||
    (next && recognise(next, lexicon)[0]?.start !== 0) ||
    !((isBehind && next) || isFilled(going, blocks, lexicon))
  )
    return undefined
  return dutyNode(line, {start: 0, end}, role, label, {start: end, end})
}

/** The labels of a document that were asked for, and whether it fills them anywhere. */
const filled = new WeakMap<readonly Block[], Map<string, boolean>>()

function isFilled(going: Awaiting, blocks: readonly Block[], lexicon: Lexicon): boolean {
  const known = filled.get(blocks) ?? new Map<string, boolean>()
  filled.set(blocks, known)
  const before = known.get(going.label)
  if (before !== undefined) return before
  const isNow = blocks.some((block, at) => {
    if (block.type !== 'line') return false
    const from = block.folded.indexOf(`${going.label}:`)
    if (from < 0) return false
    if (block.folded.slice(from + going.label.length + 1).trim() !== '') return true
    const next = blocks[at + 1]
    return next?.type === 'line' && goesOn(next, {...going, line: block}, lexicon)
  })
  known.set(going.label, isNow)
  return isNow
}

/** 牵头单位 above 配合单位: a label alone beside another one is a header of a table whose cells stand one a line. */
export function isAmongHeaders(lines: readonly Line[], at: number, {labels}: Lexicon): boolean {
  const isBare = (line: Line | undefined) =>
    line !== undefined &&
    line.folded.length <= longestHeader &&
    labels.includes(line.folded.replaceAll(' ', ''))
  return isBare(lines[at]) && (isBare(lines[at - 1]) || isBare(lines[at + 1]))
}

/** 完成时限, 序号: the next header of a table whose cells stand one a line. */
function isHeader(folded: string): boolean {
  return folded.length <= longestHeader && (isNumberHeader(folded) || isField(folded))
}

/** 请各单位抓好落实。 · 报送县政府办公室。 · 以上事项由县督查室督办。: what stands below a list may only end like a name. */
const prose = /^(?:请|望|按|报|送|本|以上|上述|特此)/

function isNamesAlone({folded}: Line, {labelAt}: Lexicon): boolean {
  return (
    !folded.includes(':') && !prose.test(folded) && labelAt(folded) === undefined && areWholeUnits(folded)
  )
}

/** A name above the date signs the document, as that of a government does on its last line. */
export function isSigned(
  line: Line,
  next: Line | undefined,
  {alone, line: before}: Awaiting,
  blocks: readonly Block[],
): boolean {
  if (next) return readDate(next.folded) !== undefined
  const isOpen = alone !== undefined || !before.folded.includes(':') || goesOnBehind(before)
  return !isOpen && blocks.at(-1) === line && issuer.test(line.folded)
}

const issuer = /^(?!各)[一-鿿A-Z×]{1,12}人民政府(?:办公[室厅])?$/

function goesOnBehind({folded}: Line): boolean {
  return folded.endsWith('、') || folded.endsWith(',')
}
