import type {Writer} from './report.ts'

/** The rows as a JSON array. */
export const json: Writer = ({rows}) => `${toJson(rows, 2)}\n`

/** One JSON object a line. */
export const jsonl: Writer = ({rows}) => rows.map(row => `${toJson(row)}\n`).join('')

/** JSON in which no control character stands raw, those above ASCII neither. */
export function toJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent)
  return unescaped.test(text)
    ? text.replace(everyUnescaped, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : text
}

const unescaped = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/
const everyUnescaped = new RegExp(unescaped, 'g')
