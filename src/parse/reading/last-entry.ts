import type {Entry} from '../nesting/outline.ts'

/** The last entry of some, at whatever depth. */
export function lastOf(entries: readonly Entry[]): Entry | undefined {
  const last = entries.at(-1)
  return last && (lastOf(last.children) ?? last)
}
