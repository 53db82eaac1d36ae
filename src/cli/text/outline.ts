import {visible} from '../../write/visible.ts'
import {displayWidth, wrap} from '../../write/width.ts'
import type {Context} from '../context.ts'
import type {OutlineRow} from '../outline.ts'
import {indented} from './indented.ts'

/** The tree, two blanks a level; in a terminal a task takes one line, cut where it is longer. */
export function outlineText(rows: readonly OutlineRow[], {io, colours}: Context): string {
  return rows
    .map(row => {
      const indent = '  '.repeat(row.depth)
      const words = visible(`${row.marker ?? ''}${row.text}`).replace(/\n/g, ' ')
      if (row.type !== 'task') {
        const lines = indented(words, indent, io.width)
        return row.type === 'plan' ? lines.replace(/.+/g, line => colours.strong(line)) : lines
      }
      const leads = row.lead.length > 0 ? ` → ${visible(row.lead.join('、'))}` : ''
      const room = (io.width ?? Number.POSITIVE_INFINITY) - displayWidth(`${indent}${row.number}  ${leads}`)
      return `${indent}${colours.number(row.number ?? '')}  ${shorten(words, room)}${colours.lead(leads)}\n`
    })
    .join('')
}

const least = 12

function shorten(text: string, room: number): string {
  if (displayWidth(text) <= room) return text
  return `${wrap(text, Math.max(room - 1, least))[0]}…`
}
