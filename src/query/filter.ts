/** Filters: a smaller plan with the tasks that fit. */
import {fold} from '../plan/fold.ts'
import {dutiesOf, fieldsOf, unitsOf} from '../plan/rows.ts'
import {type Plan, type Role, roles, type Section, type Task} from '../plan/types.ts'
import {withoutUnseen} from '../plan/unseen.ts'

/** Conditions of one kind are alternatives; conditions of different kinds must all hold. */
export interface Conditions extends Partial<Record<Role, ReadonlySet<string>>> {
  /** Known names, in any role. */
  unit?: ReadonlySet<string>
  /** Sections and tasks: these and what is below. */
  in?: ReadonlySet<Section | Task>
  /** Words of the task's title, text or fields. */
  grep?: readonly (string | RegExp)[]
}

export interface Criteria extends Conditions {
  /** None of these may hold. */
  not?: Conditions
  /** Only tasks with more than one lead. */
  joint?: boolean
}

/** The plan with only the tasks that fit, and only the sections that hold one. The plan itself stays as it is. */
export function filterPlan(plan: Plan, criteria: Criteria): Plan {
  return {...plan, children: keep(plan.children, [], criteria) as Plan['children']}
}

function keep(
  children: Task['children'],
  above: readonly (Section | Task)[],
  criteria: Criteria,
): Task['children'] {
  return children.flatMap((node): Task['children'] => {
    if (node.type === 'duty') return [node]
    if (node.type === 'note') return node.kind === 'field' ? [node] : []
    const path = [...above, node]
    const below = keep(node.children, path, criteria)
    if (node.type === 'task') {
      if (fits(node, path, criteria)) return [{...node, children: below}]
      return below.filter(child => child.type === 'task' || child.type === 'section')
    }
    return below.some(child => child.type === 'task' || child.type === 'section')
      ? [{...node, children: below as Section['children']}]
      : []
  })
}

function fits(
  task: Task,
  path: readonly (Section | Task)[],
  {not = {}, joint, ...wanted}: Criteria,
): boolean {
  if (joint && new Set(unitsOf(task, 'lead').map(unit => unit.name)).size < 2) return false
  return conditionNames.every(
    name =>
      (wanted[name] === undefined || holds(task, path, {[name]: wanted[name]})) &&
      (not[name] === undefined || !holds(task, path, {[name]: not[name]})),
  )
}

const conditionNames = [...roles, 'unit', 'in', 'grep'] as const satisfies readonly (keyof Conditions)[]

function holds(task: Task, path: readonly (Section | Task)[], condition: Conditions): boolean {
  const {unit, in: within, grep} = condition
  if (unit) return dutiesOf(task).some(duty => duty.children.some(({name}) => unit.has(name)))
  if (within) return path.some(node => within.has(node))
  if (grep) return grep.some(words => contains(wordsOf(task), words))
  return roles.some(role => unitsOf(task, role).some(({name}) => condition[role]?.has(name)))
}

function wordsOf(task: Task): string {
  const fields = fieldsOf(task).map(({label, value}) => `${label} ${value}`)
  return [task.title ?? '', task.text, ...fields].join('\n')
}

function contains(text: string, words: string | RegExp): boolean {
  return typeof words === 'string' ? bare(text).includes(bare(words)) : words.test(text)
}

function bare(text: string): string {
  return withoutUnseen(fold(text)).toLowerCase()
}
