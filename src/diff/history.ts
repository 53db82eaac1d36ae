/** The history of each task and each unit over several versions of a plan. */
import {unitsOf} from '../plan/rows.ts'
import {type Plan, type Role, roles} from '../plan/types.ts'
import {placedTasks} from '../plan/walk.ts'
import {diffPlans} from './diff-plans.ts'
import type {DiffOptions, PlanDiff, TaskChange} from './types.ts'

/** A task through the versions. */
export interface TaskHistory {
  /** Its number in each version; `null` where it is not there. */
  numbers: (string | null)[]
  /** Its words in the last version that has it. */
  words: string
  /** What happened to it, and in which version, from 0. */
  changes: {version: number; change: TaskChange}[]
}

/** A unit through the versions. */
export interface UnitHistory {
  /** Its last name. */
  name: string
  /** The names that it had before. */
  formerly: string[]
  /** In how many tasks of each version it has each role. */
  tasks: Record<Role, number>[]
}

export interface History {
  files: string[]
  /** What differs between each version and the next. */
  diffs: PlanDiff[]
  tasks: TaskHistory[]
  units: UnitHistory[]
}

/** `plans` from the oldest to the newest, with the names that places are given with. */
export function historyOf(plans: readonly {plan: Plan; name: string}[], options: DiffOptions = {}): History {
  const diffs = plans
    .slice(1)
    .map(({plan, name}, index) =>
      diffPlans(plans[index]!.plan, plan, {...options, numbers: true}, {old: plans[index]!.name, new: name}),
    )
  const versions = plans.map(({plan}) => plan)
  return {
    files: plans.map(({name}) => name),
    diffs,
    tasks: taskHistories(versions, diffs),
    units: unitHistories(versions, diffs),
  }
}

function taskHistories(plans: readonly Plan[], diffs: readonly PlanDiff[]): TaskHistory[] {
  const histories: TaskHistory[] = []
  let current = new Map<number, TaskHistory>()
  plans.forEach((plan, version) => {
    const pairs = new Map(diffs[version - 1]?.pairs.map(({places}) => [places.new, places.old]))
    const before = current
    current = new Map()
    placedTasks(plan).forEach(({node}, index) => {
      const history = before.get(pairs.get(index) ?? -1) ?? {
        numbers: new Array<string | null>(version).fill(null),
        words: '',
        changes: [],
      }
      if (history.numbers.length === 0 || history.numbers.every(number => number === null))
        histories.push(history)
      history.numbers[version] = node.number
      history.words = node.title === undefined ? node.text : `${node.title}\n${node.text}`
      current.set(index, history)
    })
    const isKept = new Set(pairs.values())
    for (const [index, history] of before) if (!isKept.has(index)) history.numbers[version] = null
    for (const change of diffs[version - 1]?.changes ?? []) {
      const own = change.places.new === null ? before.get(change.places.old!) : current.get(change.places.new)
      const others = change.others.length === 0 ? [] : besideIn(change, version, before, current)
      for (const history of new Set([own, ...others])) history?.changes.push({version, change})
    }
  })
  for (const history of histories)
    for (let version = history.numbers.length; version < plans.length; version++) history.numbers.push(null)
  return histories
}

/** The further tasks of a split, in the version that has them, or of a merger, in the one before. */
function besideIn(
  {kinds, others}: TaskChange,
  version: number,
  before: ReadonlyMap<number, TaskHistory>,
  current: ReadonlyMap<number, TaskHistory>,
): TaskHistory[] {
  const [histories, at] = kinds.includes('merged') ? [before, version - 1] : [current, version]
  return [...histories.values()].filter(({numbers}) => others.includes(numbers[at] ?? ''))
}

function unitHistories(plans: readonly Plan[], diffs: readonly PlanDiff[]): UnitHistory[] {
  const histories = new Map<string, UnitHistory>()
  plans.forEach((plan, version) => {
    for (const {old, new: next} of diffs[version - 1]?.renamed ?? []) {
      const history = histories.get(old)
      if (!history || histories.has(next)) continue
      histories.delete(old)
      histories.set(next, {
        ...history,
        name: next,
        formerly: [...new Set([...history.formerly, old])].filter(name => name !== next),
      })
    }
    for (const {node} of placedTasks(plan)) {
      for (const role of roles) {
        for (const name of new Set(unitsOf(node, role).map(({name}) => name))) {
          const history = histories.get(name) ?? {name, formerly: [], tasks: plans.map(noTasks)}
          histories.set(name, history)
          history.tasks[version]![role]++
        }
      }
    }
  })
  return [...histories.values()]
}

function noTasks(): Record<Role, number> {
  return {lead: 0, cooperating: 0, responsible: 0}
}
