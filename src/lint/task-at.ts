import type {Task} from '../plan/types.ts'

/** For each of some places, in order, the number of the innermost task around it. `tasks` are in document order. */
export function numbersAt(tasks: readonly Task[], offsets: readonly number[]): (string | null)[] {
  const open: Task[] = []
  let next = 0
  return offsets.map(offset => {
    for (; next < tasks.length && startOf(tasks[next]!) <= offset; next++) {
      closeBefore(startOf(tasks[next]!), open)
      open.push(tasks[next]!)
    }
    closeBefore(offset, open)
    return open.at(-1)?.number ?? null
  })
}

function closeBefore(offset: number, open: Task[]): void {
  while (open.length > 0 && (open.at(-1)!.position.end.offset ?? 0) < offset) open.pop()
}

function startOf({position}: Task): number {
  return position.start.offset ?? 0
}
