import {calendarOf} from '../plan/due.ts'
import {type TaskRow, taskRow} from '../plan/rows.ts'
import type {Task} from '../plan/types.ts'
import {placedTasks} from '../plan/walk.ts'
import type {Context} from './context.ts'
import type {LoadedPlan} from './load.ts'
import {lookUpNumbers, numbersIn} from './look-up-numbers.ts'

export interface FoundTask {
  row: TaskRow
  task: Task
  loaded: LoadedPlan
}

/** The tasks that some typed numbers stand for, in the order typed, each once; incomplete where a number fits nothing. */
export async function numberedTasks(
  context: Context,
  numbers: readonly string[],
): Promise<{tasks: FoundTask[]; complete: boolean}> {
  const plans = await context.plans()
  const found = numbersIn(numbers).map(typed => lookUpNumbers(context, plans, typed))
  const tasks = found.flat().flatMap(({loaded, node}) =>
    placedTasks(loaded.plan)
      .filter(placed => placed.node === node || placed.ancestors.includes(node))
      .map(placed => ({
        row: taskRow(placed, loaded.name, calendarOf(loaded.plan)),
        task: placed.node,
        loaded,
      })),
  )
  const keyOf = ({row, loaded}: FoundTask) => `${plans.indexOf(loaded)}:${row.source.start.offset}`
  return {
    tasks: [...new Map(tasks.map(task => [keyOf(task), task])).values()],
    complete: found.every(hits => hits.length > 0),
  }
}
