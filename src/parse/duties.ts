import {type Line, pointAt, positionIn} from '../plan/blocks.ts'
import type {Duty, Role, Unit} from '../plan/types.ts'
import {kindOf} from '../units/kind.ts'
import {eachUnit, type Span} from '../units/list.ts'

/** A duty that takes up `span` of a line and lists its units in `list`. */
export function dutyNode(line: Line, span: Span, role: Role, label: string, list: Span): Duty {
  const units: Unit[] = []
  const openEnded = eachUnit(line.folded, list, (start, end) => {
    const value = line.value.slice(start, end)
    const position = {start: pointAt(line, start), end: pointAt(line, end)}
    units.push({type: 'unit', value, name: value, kind: kindOf(value), position})
  })
  const duty: Duty = {type: 'duty', role, label, children: units, position: positionIn(line, span)}
  if (openEnded) duty.openEnded = true
  return duty
}

/** A section's duties as they hold for a task below it. */
export function inherit(duties: readonly Duty[]): Duty[] {
  return duties.map(duty => ({...duty, inherited: true, children: duty.children.map(unit => ({...unit}))}))
}
