/** Units that are numbered items below a label: 配合单位： （1）县财政局 （2）县人社局. */
import {type Line, pointAt} from '../plan/blocks.ts'
import type {Duty} from '../plan/types.ts'
import {dutyNode} from './clauses/duties.ts'
import {namesWholeUnits} from './clauses/plausible.ts'
import {withSignsRead} from './clauses/signed-units.ts'
import type {Entry} from './nest.ts'
import type {Reading} from './reading.ts'
import {recognise} from './recognisers/index.ts'

/** The duties that an entry's items are, and its lines without the label; nothing where any item is more than units. */
export function unitItems(
  {lines, children, rows}: Entry,
  reading: Reading,
): {duties: Duty[]; lines: Line[]} | undefined {
  const head = lines.at(-1)!
  if (children.length === 0 || rows.length > 0 || lines.length < 2 || head.folded.length > longestLabel)
    return undefined
  const awaits = reading.asides.has(head) ? undefined : recognise(head, reading.lexicon)[0]?.awaits
  if (!awaits || !children.every(isUnits)) return undefined
  const duties = children.map(({lines: [line], marker}) => {
    const {length} = line!.value
    return dutyNode(line!, {start: 0, end: length}, awaits.role, awaits.label, {
      start: marker.length,
      end: length,
    })
  })
  duties[0]!.position.start = pointAt(head, 0)
  return {duties: [...withSignsRead(duties, reading)], lines: lines.slice(0, -1)}
}

const longestLabel = 12

function isUnits({lines, children, rows, residue, marker}: Entry): boolean {
  const {folded} = lines[0]!
  return (
    lines.length + children.length + rows.length + residue.length === 1 &&
    namesWholeUnits(folded, {start: marker.length, end: folded.length})
  )
}
