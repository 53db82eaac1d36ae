/** Lines that were broken to fit a page, joined again. */
import type {Block, Line} from '../plan/blocks.ts'
import {readMarker} from '../plan/markers.ts'
import {endsSentence, fullWidth, printedWidth, widest} from '../plan/page-width.ts'
import {isPageNumber} from '../plan/residue.ts'
import {ownLabel, tearsLabel} from './broken-labels.ts'
import {joinBroken, openBrackets} from './broken-lines.ts'
import {join} from './join-lines.ts'
import type {Lexicon} from './roles.ts'
import {markRunningHeads} from './running-heads.ts'

/** The blocks, with lines joined where a bracket, a list or a label goes on, and where all of the document is broken at one width. */
export function unwrap(blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  return joinBroken(joinAtWidth(markRunningHeads(blocks), lexicon), lexicon)
}

function joinAtWidth(blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  const lines: Line[] = []
  for (const block of blocks) {
    if (block.type !== 'line' || (block.value.length > widest && !block.furniture)) return blocks
    lines.push(block)
  }
  const printed = lines.filter(({furniture}) => !furniture)
  const margin = printed.reduce((least, {column}) => Math.min(least, column), Number.POSITIVE_INFINITY)
  const full = fullWidth(
    printed.map(({value}) => value),
    printed.map(line => widthOf(line, margin)),
  )
  if (full === undefined) return blocks
  const indents = printed.some(({column}) => column > margin)
  const joined: Line[] = []
  let parts: Line[] = []
  let aside: Line[] = []
  const close = () => {
    if (parts.length > 0) joined.push(join(parts))
    for (const line of aside) joined.push(line)
    aside = []
  }
  for (const line of lines) {
    const last = parts.at(-1)
    if (last && (line.furniture || isPageNumber(line.folded))) aside.push(line)
    else if (last && continues(last, line, {full, margin, indents, lexicon})) parts.push(line)
    else {
      close()
      parts = [line]
    }
  }
  close()
  return joined
}

interface Layout {
  /** How wide a full line is at least. */
  full: number
  margin: number
  indents: boolean
  lexicon: Lexicon
}

/** Whether a line goes on in the next: it is full, and the next begins nothing of its own. */
function continues(last: Line, line: Line, {full, margin, indents, lexicon}: Layout): boolean {
  if (widthOf(last, margin) < full || readMarker(line.folded) || boxed.test(line.folded)) return false
  if (beginsNothing.has(line.folded[0]!)) return true
  // A label may be torn too, 〔责任 | 单位：…〕.
  if (!tearsLabel(last.folded, line.folded, lexicon)) {
    if (lexicon.labelAt(line.folded)) return false
    if (ownLabel(line.folded) && openBrackets(last.folded).length === 0) return false
  }
  return indents ? line.column === margin : !endsSentence.test(last.folded)
}

/** 【完成时限】2024年12月 */
const boxed = /^\[[一-鿿]{2,8}\]/

/** Marks that stand behind something. */
const beginsNothing = new Set('、,。;:)]')

/** With its indent, of two wide blanks or of narrow ones; a line further in is centred. */
function widthOf({value, column}: Line, margin: number): number {
  const indent = column - margin
  return printedWidth(value) + (indent === 2 ? 2 : indent <= 4 ? indent / 2 : 0)
}
