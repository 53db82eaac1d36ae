/** Tables of two columns with a cell a line, the unit first: 部门 · 工作职责, then a unit, what it has to do, the next unit. */
import {type Block, type Cell, type Line, lineAt} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {beginsResidue} from '../../plan/residue.ts'
import {bareHeader, longestHeader} from '../clauses/header-words.ts'
import {areWholeUnits} from '../clauses/plausible.ts'
import {readDate} from '../document/meta-lines.ts'
import {isFigure} from '../tables/beside-words.ts'
import {areDuties, isOfGoals} from '../tables/duty-columns.ts'
import {areGoals, type Goal, isOfGoalsUnits} from '../tables/goal-columns.ts'
import type {FoundRows, OddLine} from './tabbed.ts'

/** Whether a line may be the first header of such a table. */
export function headsPairs({folded}: Line): boolean {
  return folded.length <= longestHeader && isOfGoalsUnits(bareHeader(folded))
}

export function unitPairs(blocks: readonly Block[], from: number): FoundRows | undefined {
  const [first, second] = [lineAt(blocks, from), lineAt(blocks, from + 1)]
  if (!first || !second || first.page !== undefined || !headsPairs(first)) return undefined
  if (second.folded.length > longestHeader) return undefined
  const [ofUnits, ofWords] = [bareHeader(first.folded), bareHeader(second.folded)]
  const isOfDuties = areDuties(ofUnits, ofWords)
  if (!isOfDuties && !isOfGoals(ofWords)) return undefined
  const cells = [[cellOf([first]), cellOf([second])]]
  const odd: OddLine[] = []
  const goals: Goal[] = []
  let at = from + 2
  for (let isLast = false; !isLast; ) {
    const unit = lineAt(blocks, at)
    const words = unit && isUnit(unit) ? wordsFrom(blocks, at + 1) : []
    if (!unit || words.length === 0 || words.every(({folded}) => isFigure(folded))) break
    goals.push({unit: unit.folded, words: words[0]!.folded})
    const next = at + 1 + words.length
    const below = lineAt(blocks, next)
    isLast = !below || !isUnit(below) || isSignature(blocks, next)
    // Nothing tells how far the words of the last unit go.
    const [own, rest] = isLast ? [words.slice(0, 1), words[1]] : [words, undefined]
    const mayGoOn = words.length === mostLines || cells.some(([, duties]) => duties!.lines.length > 1)
    if (rest && mayGoOn) odd.push({line: rest, rule: 'table-unclear'})
    cells.push([cellOf([unit]), cellOf(own)])
    at += 1 + own.length
  }
  if (!isOfDuties && !areGoals(ofUnits, goals)) return undefined
  return cells.length > fewestPairs ? {cells, taken: at - from, odd} : undefined
}

const fewestPairs = 2
const mostLines = 12

/** The lines up to the next unit, or to what stands in no table. */
function wordsFrom(blocks: readonly Block[], from: number): Line[] {
  const words: Line[] = []
  for (let at = from; words.length < mostLines; at++) {
    const line = lineAt(blocks, at)
    if (!line || isUnit(line) || ends(line)) break
    words.push(line)
  }
  return words
}

function isUnit({folded}: Line): boolean {
  return !/[,。;:]/.test(folded) && areWholeUnits(folded)
}

/** One unit or several below which the day stands, or nothing. */
function isSignature(blocks: readonly Block[], from: number): boolean {
  for (let at = from; at < from + mostSigners; at++) {
    const line = lineAt(blocks, at)
    if (!line || !isUnit(line)) return !line || readDate(line.folded) !== undefined
  }
  return false
}

const mostSigners = 6

function ends({folded}: Line): boolean {
  return (
    beginsResidue(folded) ||
    readMarker(folded)?.style === 'han' ||
    readDate(folded) !== undefined ||
    /^(?:附件|注:|备注)/.test(folded)
  )
}

function cellOf(lines: readonly Line[]): Cell {
  return {lines, origin: true}
}
