/** 专栏1 节能降碳工程 over items with numbers of their own: they begin no entries, as those without numbers begin none. */
import type {VFile} from 'vfile'
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {report} from '../reading/findings.ts'
import {lineOf, positionOf} from '../reading/pieces.ts'
import {givesDuty} from '../recognisers/index.ts'

const heading = /^专栏(?: ?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?=[^\d年月日]|$)|[ :])[^。;,]{0,40}$/

interface Item {
  at: number
  marker: Marker
}

/** The lines of such boxes that bear numbers. */
export function boxedItems(blocks: readonly Block[], lexicon: Lexicon, file: VFile): Line[] {
  const found: Line[] = []
  /** The numbers of the entries that a box may stand in, by style. */
  let open: Item[] = []
  for (let at = 0; at < blocks.length; at++) {
    const line = lineAt(blocks, at)
    if (!line || line.furniture) continue
    const marker = readMarker(line.folded)
    if (marker)
      open = [...open.filter(one => levelOf[one.marker.style] < levelOf[marker.style]), {at, marker}]
    if (line.folded[0] !== '专' || open.length === 0 || !heading.test(line.folded)) continue
    const items = itemsBelow(blocks, at + 1, open, lexicon)
    if (items.length === 0) found.push(...heirsBelow(blocks, at + 1, open.at(-1)!, {lexicon, file}))
    for (const item of items) found.push(blocks[item.at] as Line)
    at = items.at(-1)?.at ?? at
  }
  return found
}

/** The items of a box, up to where the document's own numbers go on; none where any says who does it, and so is an entry. */
function itemsBelow(
  blocks: readonly Block[],
  start: number,
  open: readonly Item[],
  lexicon: Lexicon,
): Item[] {
  const [run, end] = runFrom(blocks, start)
  if (!run[0]) return []
  const {style} = run[0].marker
  // Right below 一、 stand the entries of the document, whatever box is above them.
  if (open.every(({marker}) => levelOf[marker.style] < levelOf[style])) return []
  const alike = open.find(({marker}) => marker.style === style)
  const next = (alike?.marker.ordinal ?? Number.NaN) + 1
  const assigns = (from: number, to: number) =>
    blocks.slice(from, to).some(block => block.type === 'row' || givesDuty(block, lexicon))
  // 2. above the box, and 1. 2. 3. below it: the last may go on with what stands above.
  const goesOn = run.find(({marker}) => marker.style === style && marker.ordinal === next)
  const isOwn = goesOn && (assigns(goesOn.at, end) || !assigns(alike!.at, start))
  const behind = isOwn && !isNumbered(blocks[end], style, next) ? goesOn.at : end
  const items = run.filter(({at}) => at < behind)
  return items.length > 0 && !assigns(start, behind) ? items : []
}

/**
 * The items of a box that stands right behind a task in a paragraph,
 * (一)拓展就业。深化改革。(农业农村部负责), and would have its units: those that do not say who does them,
 * which is reported where others do.
 */
function heirsBelow(
  blocks: readonly Block[],
  start: number,
  above: Item,
  {lexicon, file}: {lexicon: Lexicon; file: VFile},
): Line[] {
  const [run, end] = runFrom(blocks, start)
  const style = run[0]?.marker.style
  if (!style || run[0]!.at !== start || levelOf[above.marker.style] >= levelOf[style]) return []
  const assigns = (from: number, to: number) =>
    blocks.slice(from, to).some(block => block.type === 'row' || givesDuty(block, lexicon))
  if (!paragraph.test((blocks[above.at] as Line).folded) || !assigns(above.at, start)) return []
  const items = run.filter(({marker}) => marker.style === style)
  const ofNobody = items.filter(({at}, nth) => !assigns(at, items[nth + 1]?.at ?? end))
  return ofNobody.flatMap(item => {
    const next = items[items.indexOf(item) + 1]?.at ?? end
    const own = run.filter(({at}) => at >= item.at && at < next).map(({at}) => blocks[at] as Line)
    if (ofNobody.length < items.length)
      report(file, 'task-has-duty', positionOf(lineOf(own[0]!)), own[0]!.value)
    return own
  })
}

/** A heading has no second sentence. */
const paragraph = /。[^。;()]{4,}[。;]/

function isNumbered(block: Block | undefined, style: Marker['style'], ordinal: number): boolean {
  const marker = block?.type === 'line' ? readMarker(block.folded) : undefined
  return marker?.style === style && marker.ordinal === ordinal
}

/** Numbers from 1 on, with those below them, and the place where they end. */
function runFrom(blocks: readonly Block[], start: number): [Item[], number] {
  const run: Item[] = []
  let last = 0
  for (let at = start; at < blocks.length; at++) {
    const line = lineAt(blocks, at)
    const marker = line && !line.furniture ? readMarker(line.folded) : undefined
    if (line && heading.test(line.folded)) return [run, at]
    if (!marker) continue
    const first = run[0]?.marker ?? marker
    const isBelow = levelOf[marker.style] > levelOf[first.style]
    if (!isBelow && (marker.style !== first.style || marker.ordinal !== last + 1)) return [run, at]
    if (!isBelow) last = marker.ordinal
    run.push({at, marker})
  }
  return [run, blocks.length]
}
