import type {VFileMessage} from 'vfile-message'
import type {Lang} from './finding-rule.ts'
import {type FindingId, findingRules} from './findings.ts'

/** A message of the parser in the reader's language. */
export function sayFinding(message: VFileMessage, lang: Lang): string {
  const rule = findingRules[message.ruleId as FindingId]
  return rule
    ? rule.say[lang]({
        actual: message.actual ?? '',
        expected: message.expected?.[0] ?? '',
        page: message.page,
      })
    : message.reason
}
