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

/** The innermost section that holds all tasks, else the plan, and how many levels it lies below the plan. */
export function partingOf(plan: Plan): {parent: Plan | Section; depth: number} {
  let parent: Plan | Section = plan
  for (let depth = 0; ; depth++) {
    const holding: (Section | Task)[] = tasksAndSections(parent).filter(
      node => node.type === 'task' || holdsTask(node),
    )
    const only: Section | Task | undefined = holding[0]
    if (holding.length !== 1 || only?.type !== 'section') return {parent, depth}
    parent = only
  }
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
