/** What a document says of itself behind labels, on its head and where it was printed. */
import type {Line} from '../../plan/blocks.ts'
import {printedDay} from './colophon.ts'
import {type Datum, dataOn, datumNamed} from './data-labels.ts'
import {imprintOn, numberOfIssue, signsInBracket} from './masthead.ts'
import {dayAhead, documentNumberIn, isDocumentNumber, issuerEnding, readDate} from './meta-lines.ts'

/** 某政发〔2023〕1号 | 分类 | 绿化 | */
function firstCell(words: string): string {
  return words.split(/[|｜]/, 1)[0]!.trim()
}

export interface Said {
  /** 成文日期 */
  written?: string
  /** 发布日期, 印发日期 */
  published?: string
  number?: string
  issuer?: string
}

/** A datum, and what is said of it, folded and as written. */
interface Told {
  datum: Datum
  words: string
  written: string
}

/** The data on a line, or the one whose label is the line above, as the cells of a table are: 文号 | 某政发〔2023〕1号. */
function dataOf({folded, value}: Line, above: Line | undefined): Told[] {
  const own = dataOn(folded).map(({datum, start, end}) => ({
    datum,
    words: firstCell(folded.slice(start, end)),
    written: firstCell(value.slice(start, end)),
  }))
  const datum = own.length === 0 && above ? datumNamed(above.folded.replace(/[: ]/g, '')) : undefined
  return datum ? [{datum, words: folded, written: value}] : own
}

/** What labels say; a bracket signs where it is one of `asides`. */
export function saidIn(lines: readonly Line[], asides: ReadonlySet<Line>): Said {
  const said: Said = {}
  for (const [at, line] of lines.entries()) {
    const {folded, value} = line
    const printed = printedDay(folded)
    if (printed) said.published ??= printed
    const imprint = signsInBracket(folded) && !asides.has(line) ? undefined : imprintOn(folded)
    if (imprint?.date) said.written ??= imprint.date
    if (imprint) said.issuer ??= imprint.issuer
    if (numberOfIssue(folded)) said.number ??= value
    // Whoever put it on a page wrote the day beside the number.
    const beside = isDocumentNumber(folded) ? documentNumberIn(folded)?.day : undefined
    if (beside) said.published ??= beside
    for (const {datum, words, written} of dataOf(line, lines[at - 1])) {
      const day = readDate(words) ?? dayAhead(words)
      const number = datum === 'number' ? documentNumberIn(written)?.number : undefined
      if (datum === 'written' && day) said.written ??= day
      else if (datum === 'published' && day) said.published ??= day
      else if (number) said.number ??= number
      else if (datum === 'issuer' && issuerEnding.test(words)) said.issuer ??= written
    }
  }
  return said
}
