import {wrap} from '../../write/width.ts'

/** A text as indented lines, wrapped where there is a terminal. */
export function indented(text: string, indent: string, width: number | undefined): string {
  const lines = width === undefined ? text.split('\n') : wrap(text, Math.max(width - indent.length, 2))
  return lines.map(line => (line.trim() === '' ? '\n' : `${indent}${line}\n`)).join('')
}
