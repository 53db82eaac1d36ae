import type {Plan, Section, Task} from './types.ts'

/** A task with what stands above it, outermost first. */
export interface Placed<T> {
  node: T
  ancestors: readonly (Section | Task)[]
}

/** All tasks of a plan in document order. */
export function placedTasks(plan: Plan): Placed<Task>[] {
  return placed(plan).filter((entry): entry is Placed<Task> => entry.node.type === 'task')
}

/** All sections and tasks of a plan in document order. */
export function placed(plan: Plan): Placed<Section | Task>[] {
  const found: Placed<Section | Task>[] = []
  const visit = (parent: Plan | Section | Task, ancestors: readonly (Section | Task)[]) => {
    parent.children.forEach(node => {
      if (node.type !== 'section' && node.type !== 'task') return
      found.push({node, ancestors})
      visit(node, ancestors.concat(node))
    })
  }
  visit(plan, [])
  return found
}
