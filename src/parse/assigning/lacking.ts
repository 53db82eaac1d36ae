/** What tasks have from the headings above them, where they do not say it themselves. */
import type {Duty, Note, Section, Task} from '../../plan/types.ts'
import {inherit} from '../clauses/duties.ts'
import {inOrder} from '../reading/notes.ts'

/** What a task without duties has from above; one that only says who cooperates is led as its heading says. */
export function lacking(own: readonly (Duty | Note)[], inherited: readonly Duty[]): Duty[] {
  const duties = own.filter(node => node.type === 'duty')
  if (duties.some(({role}) => role !== 'cooperating')) return []
  return inherited.filter(({role}) => duties.length === 0 || role !== 'cooperating')
}

/**
 * Adds it to the tasks of a table: whoever stands below 配合单位 cooperates with whom
 * 一、项目谋划（牵头单位：市发改委） names above the table, or a heading between its rows.
 */
export function addLacking(
  nodes: readonly (Section['children'][number] | Task)[],
  inherited: readonly Duty[],
): void {
  for (const node of nodes) {
    if (node.type === 'section') {
      const own = node.children.filter(child => child.type === 'duty')
      addLacking(node.children, own.length > 0 ? own : inherited)
    } else if (node.type === 'task' && inherited.length > 0) {
      const own = node.children.filter(child => child.type === 'duty' || child.type === 'note')
      const more = lacking(own, inherited)
      if (more.length > 0) node.children = inOrder([...node.children, ...inherit(more)])
      addLacking(node.children, inherited)
    }
  }
}
