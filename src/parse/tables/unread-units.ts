/** Lines that only name units and are of no duty, behind a table: what is left of a row that was not understood. */
import type {VFile} from 'vfile'
import {fold} from '../../plan/fold.ts'
import type {Note, Plan, Section, Task} from '../../plan/types.ts'
import {eachUnit} from '../../units/list.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import {report} from '../reading/findings.ts'

const longest = 200
/** Lists that are of no task by nature. */
const ofNoTask = /附件|名单|成员|联系|小组|分组|[一二三四五六七八九十]组|报送|填报|抄送|主送/

export function reportUnreadUnits(plan: Plan, file: VFile): void {
  const text = String(file)
  const reported = new Set(file.messages.map(({line}) => line))
  let isBehindTask = false
  visit(plan)

  function visit(parent: Plan | Section | Task): void {
    if (parent.type === 'section' && ofNoTask.test(parent.title)) return
    for (const node of parent.children) {
      if (node.type === 'task') isBehindTask = true
      if (node.type === 'section' || node.type === 'task') visit(node)
      if (node.type !== 'note' || node.kind !== 'text' || !isBehindTask) continue
      const units = unitsOf(node)
      const {start} = node.position
      if (!units || reported.has(start.line)) continue
      // A note of several lines begins before them; other kinds of files know no lines.
      const at = text.indexOf(units, start.offset)
      const above = at < 0 ? [] : text.slice(start.offset, at).split('\n')
      const column = above.length > 1 ? above.at(-1)!.length + 1 : start.column + (above[0]?.length ?? 0)
      const from = {line: start.line + Math.max(0, above.length - 1), column, offset: at}
      const to = {...from, column: column + units.length, offset: at + units.length}
      report(file, 'units-unread', at < 0 ? node.position : {start: from, end: to}, units)
    }
  }
}

/** The first line of a note that is a list of units. */
function unitsOf({value}: Note): string | undefined {
  if (ofNoTask.test(value)) return undefined
  return value.split('\n').find(line => {
    const text = fold(line).replace(/^[^一-鿿]+/, '')
    if (!text.includes('、') || text.length > longest) return false
    const list = {start: 0, end: text.length}
    let units = 0
    eachUnit(text, list, () => units++)
    return units > 1 && namesWholeUnits(text, list)
  })
}
