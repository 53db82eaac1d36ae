import type {Plan} from './types.ts'

/** The words that tell whose document a plan is. */
export function aboutPlan({title, meta}: Plan): string {
  return `${title ?? ''}${meta.issuer ?? ''}`
}
