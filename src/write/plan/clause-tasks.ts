import {fold} from '../../plan/fold.ts'
import {beginsItem} from '../../plan/items.ts'
import type {Plan, PlanNode, Section, Task} from '../../plan/types.ts'

/**
 * The tasks that share one paragraph of a section: `（三）推进监管。（甲局负责）健全档案。（乙局负责）`. The
 * first bears no number of its own; where more than one has none, the last of these ends the paragraph.
 */
export function clauseTasks(section: Section): Task[] {
  const {children, title} = section
  const head: Task[] = []
  for (const node of children) {
    if (node.type !== 'task' || !isClause(node)) break
    head.push(node)
  }
  const isOneLine = title === '' && head.every((task, at) => at === 0 || standsBehind(task, head[at - 1]!))
  if (head[0]?.marker !== undefined)
    return isOneLine && head[0].position.start.line === section.position.start.line ? head : []
  const last = head.findLastIndex(({marker}) => marker === undefined)
  const tasks = last > 0 ? head.slice(0, last + 1) : head
  return tasks.length > 1 ? tasks : []
}

/** Whether a node stood right behind another in one line. */
export function standsBehind({position: {start}}: PlanNode, {position: {end}}: PlanNode): boolean {
  const gap = (start.offset ?? 0) - (end.offset ?? 0)
  return start.line === end.line && gap >= 0 && gap <= longestGap
}

const longestGap = 2

/** The tasks of a plan that numbers none: each is the paragraph before its duties. */
export function unnumberedTasks({title, children}: Plan): Task[] {
  const entries = children.filter(node => node.type !== 'note')
  const tasks = entries.filter(node => node.type === 'task' && node.marker === undefined && isParagraph(node))
  // What stands first would be taken for the title.
  const isBelow = title !== null || children[0]?.type === 'note'
  return isBelow && tasks.length === entries.length ? (tasks as Task[]) : []
}

/** The items that stand without numbers below the duties of a task: ▲拓宽东路。（乙镇负责） */
export function itemTasks({children}: Task): Task[] {
  const entries = children.filter(node => node.type === 'section' || node.type === 'task')
  const items = entries.filter(
    (node, nth) =>
      node.type === 'task' &&
      node.marker === undefined &&
      isClause(node) &&
      beginsItem(fold(node.title ?? node.text), nth + 1),
  )
  const hasDuties = children.some(node => node.type === 'duty' && !node.inherited)
  return hasDuties && items.length === entries.length ? (items as Task[]) : []
}

function isParagraph(task: Task): boolean {
  return isClause(task) && task.title === undefined && task.text !== '' && !task.text.includes('\n')
}

/** Whether a task is words and what assigns them, and nothing else. */
function isClause({children}: Task): boolean {
  return (
    children.some(({type}) => type === 'duty') &&
    children.every(node => node.type === 'duty' || (node.type === 'note' && node.kind === 'field'))
  )
}
