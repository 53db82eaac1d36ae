/** Which command shows what is odd in a plan. */
import {coverageOf} from '../lint/coverage.ts'
import type {Context} from './context.ts'
import type {LoadedPlan} from './load.ts'

/** What the reader met in one line may be as it should be in the whole: then no command lists it, and nothing need be said. */
export async function commandForOdd(
  loaded: LoadedPlan,
  context: Pick<Context, 'config' | 'lang' | 'register'>,
): Promise<string | undefined> {
  const {parserFindings} = await import('./check-answer.ts')
  if (parserFindings(loaded, context).length > 0) return 'fengong check'
  const {unread} = coverageOf(loaded.plan, String(loaded.file))
  return unread.length > 0 ? 'fengong check --coverage' : undefined
}
