import {plainCells} from './plain.ts'
import type {Writer} from './report.ts'
import {visible} from './visible.ts'

/** A Markdown table. */
export const markdown: Writer = (report, {lang}) => {
  const head = report.columns.map(({header}) => header[lang])
  return [head, head.map(() => '---'), ...plainCells(report).map(cells => cells.map(escapeCell))]
    .map(cells => `| ${cells.join(' | ')} |\n`)
    .join('')
}

export function escapeCell(cell: string): string {
  return visible(cell)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/\s*\n\s*/g, '<br>')
}
