/** How the parser reports what is odd; the sentences stand in `plan/findings.ts`. */
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {type FindingId, findingRules} from '../../plan/findings.ts'

/** Reports at a place of the document and goes on. */
export function report(
  file: VFile,
  ruleId: FindingId,
  place: Required<Node>['position'],
  actual: string,
  expected = '',
  page?: number,
): void {
  const {severity, say} = findingRules[ruleId]
  // A message is of the document: where the program stood says nothing, and takes time to find out.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  const message = file.message(say.en({actual, expected, page}), {place, ruleId, source: 'fengong'})
  Error.stackTraceLimit = stackTraceLimit
  message.actual = actual
  message.expected = expected ? [expected] : []
  if (page !== undefined) message.page = page
  // vfile: `undefined` is info, `false` a warning.
  if (severity === 'info') message.fatal = undefined
}
