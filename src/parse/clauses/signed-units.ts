/** Units with a sign beside them, (责任单位:*县人社局、县财政局): what it means, the document says, or it is reported. */
import type {Duty, Note, Role, Unit} from '../../plan/types.ts'
import {masksPlace, signs} from '../../units/signs.ts'
import {report} from '../reading/findings.ts'
import type {Reading} from '../reading/reading.ts'
import {partedByRole} from './parted-by-role.ts'
import {signLegend} from './sign-legend.ts'

/** The duties of a clause, in which signs still stand before the names, without them. */
export function withSignsRead<T extends Duty | Note>(
  nodes: readonly T[],
  reading: Reading,
): readonly (T | Duty)[] {
  if (!nodes.some(hasSigns)) return nodes
  const areBullets = nodes.every(node => node.type === 'duty' && node.children.every(isBulleted))
  return nodes.flatMap((node): (T | Duty)[] =>
    hasSigns(node) ? dutiesOf(node as Duty, areBullets, reading) : [node],
  )
}

const firstHan = 0x4e00

function hasSigns(node: Duty | Note): boolean {
  return (
    node.type === 'duty' &&
    node.children.some(({value}) => value.charCodeAt(0) < firstHan && signs.has(value[0]!))
  )
}

/** ●市水利局 · ●市交通局: before each of a cell's units it says of none that it leads. */
function isBulleted({value}: Unit): boolean {
  return '●○■□◆◇▲'.includes(value[0]!)
}

function dutiesOf(duty: Duty, areBullets: boolean, reading: Reading): Duty[] {
  reading.signs ??= signLegend(reading.blocks, reading.lexicon)
  const legend = reading.signs
  const meanings = duty.children.map(({value}) => legend.get(value[0]!))
  const others = meanings.find(meaning => meaning?.others)?.others
  const roles = duty.children.map((unit, index): Role => {
    const sign = unit.value[0]!
    if (!signs.has(sign) || (!meanings[index] && masksPlace(unit.value, {start: 0, end: unit.value.length})))
      return others && duty.role === 'responsible' ? others : duty.role
    while (unit.value[0] === sign) unit.value = unit.value.slice(1)
    unit.name = unit.value
    if (!meanings[index] && !areBullets) report(reading.file, 'unit-mark', unit.position, sign, unit.value)
    return meanings[index]?.role ?? duty.role
  })
  return partedByRole(duty, roles, before => before.position.end)
}
