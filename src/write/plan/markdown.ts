/** Markdown, one paragraph a line of the plan, with all marks escaped that stand in its words. */
import type {Block, Cell} from './blocks.ts'

export function toMarkdown(blocks: readonly Block[]): string {
  return blocks.map(block => `${markdownOf(block)}\n`).join('\n')
}

const deepestHeading = 6

function markdownOf(block: Block): string {
  switch (block.type) {
    case 'title':
      return `# ${escaped(block.text)}`
    case 'heading':
      return `${'#'.repeat(Math.min(block.depth + 1, deepestHeading))} ${escaped(block.text)}`
    case 'assignment':
      // A mark between ： and a character would not close.
      return `**${escaped(block.label)}**：${escaped(block.words)}`
    case 'table':
      return [block.header.map(name => [name]), block.header.map(() => ['---']), ...block.rows]
        .map((row, index) => `| ${row.map(cell => (index === 1 ? '---' : cellOf(cell))).join(' | ')} |`)
        .join('\n')
    default:
      return escaped(block.text)
  }
}

function cellOf(lines: Cell): string {
  return lines.map(line => escaped(line, inCell).replaceAll('|', '\\|')).join('<br>')
}

/** What would be emphasis, code, struck out, an element, a link, a character: `*1号*` `<b>` `[甲](乙)` `&nbsp;` */
const inText = /[\\`*_~<@]|&(?=#?\w+;)|(?<=\])\(|:(?=\/\/)|(?<=www)\.|(?<=\s)#(?=#*$)/gi
/** `<mailto:a>` is no link without its colon. */
const inAngles = new RegExp(`${inText.source}|:`, 'gi')
/** What would be a heading, an item, a quotation or a rule where it begins a line: `# ` `- ` `1. ` `> ` `---` */
const atStart = /^(?:(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|>|-{3,}\s*$|=+\s*$)|(\d{1,9})(?=[.)](?:\s|$)))/

/** `-` may be taken for an item in a cell too. */
const inCell = /^(?=[-+>])/

function escaped(text: string, start = atStart): string {
  return text.replace(text.includes('<') ? inAngles : inText, '\\$&').replace(start, digits => `${digits}\\`)
}
