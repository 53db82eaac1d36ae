import {type Line, positionIn} from '../plan/blocks.ts'
import type {Duty, Unit} from '../plan/types.ts'
import {kindOf} from '../units/kind.ts'
import {type Span, splitUnits} from '../units/list.ts'

/** A duty that takes up `span` of a line and lists its units in `list`. */
export function dutyNode(line: Line, span: Span, word: Pick<Duty, 'role' | 'label'>, list: Span): Duty {
  const {units, openEnded} = splitUnits(line.folded, list)
  const duty: Duty = {
    type: 'duty',
    role: word.role,
    label: word.label,
    children: units.map(unit => unitNode(line, unit)),
    position: positionIn(line, span),
  }
  if (openEnded) duty.openEnded = true
  return duty
}

function unitNode(line: Line, span: Span): Unit {
  const value = line.value.slice(span.start, span.end)
  return {type: 'unit', value, name: value, kind: kindOf(value), position: positionIn(line, span)}
}

/** A section's duties as they hold for a task below it. */
export function inherit(duties: readonly Duty[]): Duty[] {
  return duties.map(duty => ({...duty, inherited: true, children: duty.children.map(unit => ({...unit}))}))
}
