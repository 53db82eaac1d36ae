/** Task numbers: the ordinals from the first level at which the tasks of the plan part ways. */
import type {Plan, PlanNode, Section, Task} from './types.ts'

/** Writes `number` on every task. */
export function numberTasks(plan: Plan): void {
  const number = (parent: Plan | Section | Task, above: string) => {
    tasksAndSections(parent).forEach(node => {
      const own = `${above}${node.ordinal}`
      if (node.type === 'task') node.number = own
      number(node, `${own}.`)
    })
  }
  number(partingOf(plan).parent, '')
}

/**
 * The innermost section that holds all tasks, else the plan, and how many levels it lies below the plan. Where the document
 * prints 2.1.3 itself, the section or plan from which it counts so.
 */
export function partingOf(plan: Plan): {parent: Plan | Section; depth: number} {
  const least = printedLevels(plan)
  let parent: Plan | Section = plan
  for (let depth = 0; ; depth++) {
    const holding: (Section | Task)[] = tasksAndSections(parent).filter(
      node => node.type === 'task' || holdsTask(node),
    )
    const only: Section | Task | undefined = holding[0]
    if (holding.length !== 1 || only?.type !== 'section' || depth === least) return {parent, depth}
    parent = only
  }
}

const printed = /^\d+(?:\.\d+)+/

/**
 * Above how many levels the number begins that the first task prints whole, or the entry that it is a clause
 * of; nothing where it prints its own alone.
 */
function printedLevels(plan: Plan): number | undefined {
  let depth = 0
  let node: Plan | Section | Task | undefined = plan
  let above: Plan | Section = plan
  while (node && node.type !== 'task') {
    depth++
    above = node
    node = tasksAndSections(node).find(below => below.type === 'task' || holdsTask(below))
  }
  const isClause = node !== undefined && node.marker === undefined
  const marker = isClause ? above.type === 'section' && above.marker : node?.marker
  const number = printed.exec(marker || '')?.[0]
  return number === undefined ? undefined : depth - (isClause ? 1 : 0) - number.split('.').length
}

/** Whether any task stands below. */
export function holdsTask(parent: Section): boolean {
  return tasksAndSections(parent).some(node => node.type === 'task' || holdsTask(node))
}

function tasksAndSections(parent: Plan | Section | Task): (Section | Task)[] {
  // A union of arrays has no common filter.
  const children: readonly PlanNode[] = parent.children
  return children.filter((node): node is Section | Task => node.type === 'section' || node.type === 'task')
}
