/** Plain text in the layout of GB/T 9704-2012: each paragraph is indented by two characters. */
import type {Block} from './blocks.ts'

const indent = '　　'

export function toText(blocks: readonly Block[]): string {
  // The first line is not indented, also where there is no title: lines that are all indented alike look as if
  // they had been broken to fit a page.
  return blocks
    .flatMap(textOf)
    .map((line, index) => `${index === 0 ? line.trimStart() : line}\n`)
    .join('')
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
