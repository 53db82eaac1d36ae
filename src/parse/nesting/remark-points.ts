/** The points of a remark behind all tasks, 注:1.每月报送进展。 2.本表由市河长办解释。: their numbers begin no entries. */
import type {Block, Line} from '../../plan/blocks.ts'
import {type Marker, readMarker} from '../../plan/markers.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {readDate} from '../document/meta-lines.ts'
import {recognise} from '../recognisers/index.ts'

const remark = /^(?:注|备注|说明|附注) *: */
const styles: ReadonlySet<string> = new Set(['digit', 'digit-bracket', 'digit-paren', 'circled'])

/**
 * The lines of such a remark, the only one called so, below a table, or if several lines assign above it, and
 * none in it or below.
 */
export function remarkPointsIn(blocks: readonly Block[], lexicon: Lexicon): Line[] {
  const lines = blocks.filter(block => block.type === 'line' && !block.furniture) as Line[]
  const heads = lines.flatMap(({folded}, at) => (remark.test(folded) ? [at] : []))
  const [head, ...others] = heads
  if (head === undefined || others.length > 0 || blocks.lastIndexOf(lines[head]!) < lastRow(blocks)) return []
  const {folded} = lines[head]!
  const words = folded.slice(remark.exec(folded)![0].length)
  const first = readMarker(words)
  if (words !== '' && !first) return []
  const points = pointsBelow(lines.slice(head + 1), first)
  if (points.length === 0 || !endsDocument(lines.slice(head + 1 + points.length))) return []
  // 备注 is the label of a field.
  const assigns = (line: Line) =>
    recognise(line, lexicon).some(({nodes}) => nodes.some(({type}) => type === 'duty'))
  if ([lines[head]!, ...points].some(assigns)) return []
  const isBelowTable = blocks[blocks.indexOf(lines[head]!) - 1]?.type === 'row'
  if (!isBelowTable && lines.slice(0, head).filter(assigns).length < 2) return []
  const {style, ordinal} = readMarker(points[0]!.folded)!
  const last = lines.slice(0, head).findLast(line => readMarker(line.folded)?.style === style)
  // 3. behind a task 2. may be the next task.
  return last && readMarker(last.folded)!.ordinal === ordinal - 1 ? [] : [lines[head]!, ...points]
}

function lastRow(blocks: readonly Block[]): number {
  return blocks.findLastIndex(({type}) => type === 'row')
}

const mostBehind = 2

/** Whether nothing but who signs a document, and when, follows. */
function endsDocument(lines: readonly Line[]): boolean {
  const isLast = ({folded}: Line) =>
    !readMarker(folded) && (readDate(folded) !== undefined || !/[:。;)]/.test(folded))
  return lines.length <= mostBehind && lines.every(isLast)
}

/** The lines that count on from the first point of a remark, 1 where its own line has none. */
function pointsBelow(lines: readonly Line[], first: Marker | undefined): Line[] {
  if (first && first.ordinal !== 1) return []
  let {style, ordinal = 0}: Partial<Marker> = first ?? {}
  const end = lines.findIndex(({folded}) => {
    const marker = readMarker(folded)
    if (!marker || !styles.has(marker.style) || (style && marker.style !== style)) return true
    style = marker.style
    return marker.ordinal !== ++ordinal
  })
  return lines.slice(0, end < 0 ? lines.length : end)
}
