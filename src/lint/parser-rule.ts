/** Rules for what the parser already reports. */
import type {Position} from 'unist'
import type {VFileMessage} from 'vfile-message'
import {type FindingId, findingRules} from '../plan/findings.ts'
import type {Draft} from './draft.ts'
import type {Fix, Problem, Rule, Severity, Words} from './rule.ts'

interface ParserRule {
  about: Words
  help: Words
  severity?: Severity
  /** How it can be mended, if it can. */
  fix?: (reported: Reported, draft: Draft) => Fix | undefined
  /** Whether it is so, where the parser sees only a line and the rule the whole document. */
  holds?: (reported: Reported, draft: Draft) => boolean
}

/** A message of the parser: what was seen, what was expected, and where. */
export interface Reported {
  actual: string
  expected: string
  position: Position
}

/** A rule that reports the parser's messages of the same id. */
export function parserRule<Id extends FindingId>(id: Id, {fix, holds, ...rule}: ParserRule): Rule<Id> {
  const {severity, say} = findingRules[id]
  return {
    id,
    severity,
    ...rule,
    ...(fix && {mends: true}),
    check: draft =>
      draft.messages.flatMap((message): Problem[] => {
        if (message.ruleId !== id) return []
        const reported = reportedBy(message)
        if (holds && !holds(reported, draft)) return []
        const {actual, expected, position} = reported
        const seen = {actual, expected, page: message.page}
        const edit = fix?.(reported, draft)
        const right = expected || (edit && mended(position, edit, draft.text))
        return [
          {
            position,
            say: {en: say.en(seen), zh: say.zh(seen)},
            ...(right && {expected: [right]}),
            fix: edit,
          },
        ]
      }),
  }
}

/** What stands at the place after the edit, where that lies within. */
function mended({start, end}: Position, edit: Fix, text: string): string | undefined {
  const from = start.offset ?? 0
  const to = end.offset ?? 0
  if (edit.start < from || edit.end > to) return undefined
  return text.slice(from, edit.start) + edit.text + text.slice(edit.end, to)
}

function reportedBy({actual, expected, place, line, column}: VFileMessage): Reported {
  const point = {line: line ?? 1, column: column ?? 1, offset: 0}
  return {
    actual: actual ?? '',
    expected: expected?.[0] ?? '',
    position: place && 'start' in place ? place : {start: point, end: point},
  }
}
