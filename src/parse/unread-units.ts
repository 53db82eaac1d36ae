/** Lines that only name units and are of no duty, between tasks: what is left of a row that was not understood. */
import type {VFile} from 'vfile'
import {fold} from '../plan/fold.ts'
import type {Note, Plan, Section, Task} from '../plan/types.ts'
import {eachUnit} from '../units/list.ts'
import {report} from './findings.ts'
import {namesWholeUnits} from './plausible.ts'

const longest = 200

export function reportUnreadUnits(plan: Plan, file: VFile): void {
  const reported = new Set(file.messages.map(({line}) => line))
  let isBehindTask = false
  visit(plan)

  function visit(parent: Plan | Section | Task): void {
    for (const node of parent.children) {
      if (node.type === 'task') isBehindTask = true
      if (node.type === 'section' || node.type === 'task') visit(node)
      if (node.type !== 'note' || node.kind !== 'text' || !isBehindTask) continue
      const units = unitsOf(node)
      if (units && !reported.has(node.position.start.line)) report(file, 'units-unread', node.position, units)
    }
  }
}

/** The first line of a note that is a list of units. */
function unitsOf({value}: Note): string | undefined {
  return value.split('\n').find(line => {
    const text = fold(line).replace(/^[^一-鿿]+/, '')
    if (!text.includes('、') || text.length > longest) return false
    const list = {start: 0, end: text.length}
    let units = 0
    eachUnit(text, list, () => units++)
    return units > 1 && namesWholeUnits(text, list)
  })
}
