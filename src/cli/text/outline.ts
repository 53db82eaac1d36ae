import type {Lang} from '../../write/report.ts'
import {roleNames} from '../../write/unit-columns.ts'
import {visible} from '../../write/visible.ts'
import {displayWidth, wrap} from '../../write/width.ts'
import type {Context} from '../context.ts'
import type {OutlineRow} from '../outline.ts'
import {indented} from './indented.ts'

/** The tree, two blanks a level; in a terminal a task takes one line, cut where it is longer. */
export function outlineText(rows: readonly OutlineRow[], {io, colours, lang}: Context): string {
  return rows
    .map(row => {
      const indent = '  '.repeat(row.depth)
      const words = visible(`${row.marker ?? ''}${row.text}`).replace(/\n/g, ' ')
      if (row.type !== 'task') {
        const lines = indented(words, indent, io.width)
        return row.type === 'plan' ? lines.replace(/.+/g, line => colours.strong(line)) : lines
      }
      const leads = assigned(row, lang)
      const room = (io.width ?? Number.POSITIVE_INFINITY) - displayWidth(`${indent}${row.number}  ${leads}`)
      return `${indent}${colours.number(row.number ?? '')}  ${shorten(words, room)}${colours.lead(leads)}\n`
    })
    .join('')
}

/** Who leads; where nobody does, who is responsible, which is said. */
function assigned({lead, responsible}: OutlineRow, lang: Lang): string {
  if (lead.length > 0) return ` → ${visible(lead.join('、'))}`
  if (responsible.length === 0) return ''
  const role = lang === 'zh' ? `（${roleNames.responsible.zh}）` : ` (${roleNames.responsible.en})`
  return ` → ${visible(responsible.join('、'))}${role}`
}

const least = 12

function shorten(text: string, room: number): string {
  if (displayWidth(text) <= room) return text
  return `${wrap(text, Math.max(room - 1, least))[0]}…`
}
