/** Lines that every format of a diff has for a task. */
import type {FieldChange, TaskChange} from '../../diff/types.ts'
import {fieldNames} from '../field-names.ts'
import {colon, type Lang} from '../report.ts'
import {type Marks, markedPair} from './marks.ts'

/** The heading that a task was moved from, and to. */
export function movedLines({kinds, headings}: TaskChange, marks: Marks): string[] {
  if (!kinds.includes('moved')) return []
  return [markedPair(headings.old.at(-1) ?? '', headings.new.at(-1) ?? '', marks)]
}

/** The fields that changed, and 等. */
export function otherLines({kinds, fields, openEnded}: TaskChange, marks: Marks, lang: Lang): string[] {
  const lines = fields.map(
    field => `${labelOf(field, lang)}${colon[lang]}${markedPair(field.old, field.new, marks)}`,
  )
  if (kinds.includes('openEnded')) lines.push(`…${openEnded.new ? marks.come('等') : marks.gone('等')}`)
  return lines
}

export function labelOf({label, kind}: FieldChange, lang: Lang): string {
  return label || fieldNames[kind][lang]
}
