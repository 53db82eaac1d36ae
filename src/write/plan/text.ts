/** Plain text in the layout of GB/T 9704-2012: each paragraph is indented by two characters. */
import {fullWidth} from '../../plan/page-width.ts'
import type {Block} from './blocks.ts'

const indent = '　　'

export function toText(blocks: readonly Block[]): string {
  const lines = blocks.flatMap(textOf)
  // Lines that are all indented alike may look as if they had been broken to fit a page.
  const asBroken = fullWidth(lines.map(line => line.trim())) !== undefined
  return lines.map((line, index) => `${index === 0 && asBroken ? line.trimStart() : line}\n`).join('')
}

function textOf(block: Block): string[] {
  switch (block.type) {
    case 'title':
      return [block.text]
    case 'assignment':
      return [`${indent}${block.label}：${block.words}`]
    case 'table':
      return [block.header, ...block.rows.map(row => row.map(cell => cell.join('')))].map(cells =>
        cells.join('\t'),
      )
    default:
      return [`${indent}${block.text}`]
  }
}
