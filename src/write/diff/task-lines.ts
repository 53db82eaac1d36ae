/** Lines that every format of a diff has for a task. */
import {textChange} from '../../diff/text-change.ts'
import type {FieldChange, TaskChange} from '../../diff/types.ts'
import {fieldNames} from '../field-names.ts'
import {colon, type Lang} from '../report.ts'
import {type Marks, markedPair, markedText} from './marks.ts'

/** The heading that a task was moved from, and to. */
export function movedLines({kinds, headings}: TaskChange, marks: Marks): string[] {
  if (!kinds.includes('moved')) return []
  return [markedPair(headings.old.at(-1) ?? '', headings.new.at(-1) ?? '', marks)]
}

/** The fields that changed, and 等. */
export function otherLines({kinds, fields, openEnded}: TaskChange, marks: Marks, lang: Lang): string[] {
  const lines = fields.map(field => `${labelOf(field, lang)}${colon[lang]}${markedValue(field, marks)}`)
  if (kinds.includes('openEnded')) lines.push(`…${openEnded.new ? marks.come('等') : marks.gone('等')}`)
  return lines
}

/** A date or a name is told whole; of a measure that is mostly the same, the words that came and went. */
function markedValue({old, new: next}: FieldChange, marks: Marks): string {
  const segments = textChange(old, next, true)?.segments ?? []
  const same = segments.reduce((sum, {op, value}) => sum + (op === 'equal' ? value.length : 0), 0)
  return same >= leastSame && 2 * same > Math.max(old.length, next.length)
    ? markedText(segments, marks)
    : markedPair(old, next, marks)
}

const leastSame = 20

export function labelOf({label, kind}: FieldChange, lang: Lang): string {
  return label || fieldNames[kind][lang]
}
