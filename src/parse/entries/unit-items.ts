/**
 * Units that are numbered items below a label: 配合单位： （1）县财政局 （2）县人社局, or each with its share
 * of it, （1）县财政局负责城区.
 */
import {type Line, pointAt} from '../../plan/blocks.ts'
import {personInCharge} from '../../plan/person-in-charge.ts'
import type {Duty} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'
import {dutyNode} from '../clauses/duties.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import {withSignsRead} from '../clauses/signed-units.ts'
import type {Entry} from '../nesting/outline.ts'
import type {Reading} from '../reading/reading.ts'
import {recognise} from '../recognisers/index.ts'

/** The duties that an entry's items are, and its lines without the label; nothing where any item is more than units. */
export function unitItems(
  {lines, children, rows}: Entry,
  reading: Reading,
): {duties: Duty[]; lines: Line[]} | undefined {
  const head = lines.at(-1)!
  if (children.length === 0 || rows.length > 0 || lines.length < 2 || head.folded.length > longestLabel)
    return undefined
  const awaits = reading.asides.has(head) ? undefined : recognise(head, reading.lexicon)[0]?.awaits
  const items = awaits ? children.map(itemOf) : []
  if (!awaits || items.includes(undefined)) return undefined
  const duties = (items as Item[]).map(({line, list, share}) =>
    dutyNode(line, {start: 0, end: line.value.length}, awaits.role, share || awaits.label, list),
  )
  duties[0]!.position.start = pointAt(head, 0)
  return {duties: [...withSignsRead(duties, reading)], lines: lines.slice(0, -1)}
}

const longestLabel = 12

interface Item {
  line: Line
  list: Span
  /** What of the task is theirs, if it can be a label: 负责城区河道; mostly nothing. */
  share: string
}

function itemOf({lines, children, rows, residue, marker}: Entry): Item | undefined {
  if (lines.length + children.length + rows.length + residue.length > 1) return undefined
  const line = lines[0]!
  const {folded} = line
  const [share = ''] = saysShare(folded) ? ofShare.exec(folded)! : []
  const end = share === '' ? folded.length : folded.length - share.length
  const list = {start: marker.length, end}
  return namesWholeUnits(folded, list)
    ? {line, list, share: share.includes(',') ? '' : share.replace(/[;。]$/, '')}
    : undefined
}

/** 县水利局负责城区, and not 县水利局(负责城区), whose bracket is of the name. */
function saysShare(folded: string): boolean {
  const at = folded.search(ofShare)
  return at >= 0 && folded.lastIndexOf('(', at) <= folded.lastIndexOf(')', at)
}

const ofShare = new RegExp(
  `(?:主要|具体|分别)?负责(?!${personInCharge}|同志)(?:(?!负责|牵头|配合|协助|会同)[^。;:])+[;。]?$`,
)
