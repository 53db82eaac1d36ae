/** How a text was set whose lines were broken to fit a page. */
import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {endsSentence, fullWidth, printedWidth} from '../../plan/page-width.ts'
import {endsWithPlaces} from '../clauses/place-brackets.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {ownLabel, tearsLabel} from './broken-labels.ts'
import {openBrackets} from './broken-lines.ts'

export interface Layout {
  /** How wide a full line is at least. */
  full: number
  margin: number
  /** Whether paragraphs begin further in than other lines. */
  indents: boolean
}

/** The layout of some lines; `undefined` where nothing was broken. */
export function layoutOf(printed: readonly Line[]): Layout | undefined {
  const margin = printed.reduce((least, {column}) => Math.min(least, column), Number.POSITIVE_INFINITY)
  const full = fullWidth(
    printed.map(({value}) => value),
    printed.map(line => widthOf(line, margin)),
  )
  return full === undefined ? undefined : {full, margin, indents: printed.some(({column}) => column > margin)}
}

/**
 * Whether a line goes on in the next: it is full, and the next begins nothing of its own; a number may stand
 * there `byChance`.
 */
export function continues(
  last: Line,
  line: Line,
  {full, margin, indents}: Layout,
  lexicon: Lexicon,
  byChance?: (last: Line, line: Line) => boolean,
): boolean {
  if (widthOf(last, margin) < full || boxed.test(line.folded)) return false
  if (readMarker(line.folded) && !byChance?.(last, line)) return false
  if (beginsNothing.has(line.folded[0]!)) return true
  // A label may be torn too, 〔责任 | 单位：…〕.
  if (!tearsLabel(last.folded, line.folded, lexicon)) {
    if (lexicon.labelAt(line.folded)) return false
    if (ownLabel(line.folded) && openBrackets(last.folded).length === 0) return false
  }
  if (indents) return line.column === margin
  return (
    !endsSentence.test(last.folded) ||
    (endsWithPlaces(last.folded) && (!endsListOfPlaces.test(last.folded) || restOfName.test(line.folded)))
  )
}

/** 责任单位:县教育局、各乡镇(街道) is whole. */
const endsListOfPlaces = /(?:^|[:、,(])各[^、,。;:()]{1,6}\([^()]*\)$/

/** 各县(市、区) | 教育局、 */
const restOfName = /^(?:(?:人民)?政府|党委|办事处|管委会|[一-鿿]{2,6}[局委办])(?:[、,。;)]|$)/

/** 【完成时限】2024年12月 */
const boxed = /^\[[一-鿿]{2,8}\]/

/** Marks that stand behind something. */
const beginsNothing = new Set('、,。;:)]')

/** With its indent, of two wide blanks or of narrow ones; a line further in is centred. */
function widthOf({value, column}: Line, margin: number): number {
  const indent = column - margin
  return printedWidth(value) + (indent === 2 ? 2 : indent <= 4 ? indent / 2 : 0)
}
