/** Markdown whose tables, or some paragraphs, are HTML, as converters write them that know of merged cells. */
import type {Block} from '../plan/blocks.ts'

interface Span {
  start: number
  end: number
}

/** The lines and rows of a Markdown text, its tables in HTML among them. Places are those of the source. */
export async function readMarkdownWithHtml(source: string): Promise<Block[]> {
  const {readMarkdown} = await import('./markdown.ts')
  const tables = tablesIn(source)
  if (tables.length === 0) return readMarkdown(withoutTags(source))
  const {readHtml} = await import('./html.ts')
  const around = readMarkdown(withoutTags(partsOf(source, tables, false)))
  const count = new Set(around.flatMap(block => (block.type === 'row' ? block.table : []))).size
  const inside = readHtml(partsOf(source, tables, true)).map(block =>
    block.type === 'row' ? {...block, table: block.table + count} : block,
  )
  return inOrder(around, inside)
}

/** Where tables stand, those within others not counted; one that does not end is none. */
function tablesIn(source: string): Span[] {
  const found: Span[] = []
  let start = 0
  let depth = 0
  for (const tag of source.matchAll(/<(\/?)table\b[^<>]*>/gi)) {
    if (tag[1] === '') {
      if (depth++ === 0) start = tag.index
    } else if (depth > 0 && --depth === 0) found.push({start, end: tag.index + tag[0].length})
  }
  return found
}

/** The source with blanks in the place of the tables, or of all else. */
function partsOf(source: string, tables: readonly Span[], inside: boolean): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end} of tables) {
    const [around, table] = [source.slice(at, start), source.slice(start, end)]
    parts.push(inside ? blank(around) : around, inside ? table : blank(table))
    at = end
  }
  parts.push(inside ? '' : source.slice(at))
  return parts.join('')
}

/**
 * <p style="text-align:center">某政发〔2023〕1号</p>: what sets a paragraph, over several lines perhaps, is
 * none of its words, but `<p>`, one tag in code, is.
 */
const codeOrTag = /(`{1,2})[^`\n]+\1|```[^`]+```|<\/?(?:p|div|center)(?:\s[^<>]{0,400})?>/gi
const blockTag = /<\/?(?:p|div|center)(?:\s[^<>]{0,400})?>/gi

/** Between stray marks of code, and in a fence around a whole plan, there are several tags. */
function withoutTags(source: string): string {
  return source.replace(codeOrTag, found =>
    found[0] === '`' && isCode(found) ? found : found.replace(blockTag, blank),
  )
}

/**
 * `<div><p>`, `<p>词</p>` and `</p></div>`, but not what two stray marks have between them, the end of a
 * paragraph and the beginning of another.
 */
function isCode(found: string): boolean {
  const tags = found.match(blockTag) ?? []
  if (tags.length <= 1) return true
  if (found.startsWith('```')) return false
  return !tags[0]!.startsWith('</') || found.replace(blockTag, '').replaceAll('`', '').trim() === ''
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

function inOrder(first: readonly Block[], second: readonly Block[]): Block[] {
  const blocks: Block[] = []
  let next = 0
  for (const block of second) {
    while (next < first.length && offsetOf(first[next]!) < offsetOf(block)) blocks.push(first[next++]!)
    blocks.push(block)
  }
  while (next < first.length) blocks.push(first[next++]!)
  return blocks
}

function offsetOf(block: Block): number {
  if (block.type === 'line') return block.offset
  const first = block.cells.find(({lines}) => lines.length > 0)
  return first?.lines[0]?.offset ?? 0
}
