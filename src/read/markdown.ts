/** Markdown to lines: its own marks are taken out, the text between them is left as it stands. */
import type {Nodes, Table} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import type {Point} from 'unist'
import {type Block, type Line, pointAt, type Segment} from '../plan/blocks.ts'
import {fold} from '../plan/fold.ts'

// What plans print for numbers, indents and rules is not Markdown's: `1.` would become a list that counts for itself,
// four spaces code, a line of dashes a heading, `*1号*` emphasis only by accident.
// Entities stay as written, but for blanks, and escapes are taken out here, so that every run of the text is one of the source.
// Bold ends before a 省 only if no ： stands before its end: `**牵头单位：**省扶贫办` is no emphasis to Markdown.
const disabled = [
  'attention',
  'blockQuote',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'literalAutolink',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
  'thematicBreak',
]

/** The lines and table rows of a Markdown text. */
export function readMarkdown(source: string): Block[] {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm, {singleTilde: false})
    .use(withoutTransforms)
    .data('micromarkExtensions', [{disable: {null: disabled}}])
    .parse(source)
  const blocks: Block[] = []
  let table = 0
  for (const node of tree.children) {
    if (node.type === 'table') blocks.push(...rowsOf(node, source, table++))
    else if (node.type === 'heading')
      blocks.push(...linesOf(node, source).map(line => ({...line, depth: node.depth})))
    else blocks.push(...linesOf(node, source))
  }
  return blocks
}

/** Addresses stay text: the links that are made of them when all is parsed have no places in the source. */
function withoutTransforms(this: Processor): void {
  for (const extension of this.data().fromMarkdownExtensions?.flat() ?? []) extension.transforms = null
}

function rowsOf(node: Table, source: string, table: number): Block[] {
  return node.children.map(row => ({
    type: 'row',
    table,
    cells: row.children.map(cell => ({lines: linesOf(cell, source), origin: true})),
  }))
}

function linesOf(node: Nodes, source: string): Line[] {
  const lines: Run[][] = [[]]
  collect(node, source, lines)
  return lines.flatMap(partAtBreaks).flatMap(toLine)
}

/** A cell of a table breaks its lines with `<br>`. */
function partAtBreaks(runs: Run[]): Run[][] {
  if (!runs.some(({text}) => text.includes('<br'))) return [runs]
  const lines: Run[][] = [[]]
  for (const {text, start} of runs) {
    let at = 0
    for (const [index, part] of text.split(/((?<!\\)<br *\/?>)/).entries()) {
      if (index % 2 === 1) lines.push([])
      else
        lines
          .at(-1)!
          .push({text: part, start: {...start, column: start.column + at, offset: start.offset! + at}})
      at += part.length
    }
  }
  return lines
}

/** Adds the runs of text below a node to the last line, beginning a new one where the source does. */
function collect(node: Nodes, source: string, lines: Run[][]): void {
  if ('children' in node) {
    for (const child of node.children) collect(child, source, lines)
  } else if (node.type === 'break') {
    lines.push([])
  } else if (node.type === 'text') {
    const {line} = node.position!.start
    let offset = node.position!.start.offset!
    for (const [index, text] of node.value.split('\n').entries()) {
      if (index > 0) lines.push([])
      // The indents of a paragraph's later lines are no part of its value.
      offset = source.indexOf(text, offset)
      const column = offset - source.lastIndexOf('\n', offset - 1)
      lines.at(-1)!.push({text, start: {line: line + index, column, offset}})
      offset += text.length
    }
  }
}

/** A verbatim run of the source. */
interface Run {
  text: string
  start: Required<Point>
  /** Stood behind a backslash: no mark of Markdown’s. */
  literal?: true
}

/** The marks of a list or a quotation, and the box of a task that is ticked off: - [ ] 修路 */
const bullet = /^\s*(?:(?:[-*+>] *(?= )|>$))*\s*(?:(?<=[-*+] *)\[[ xX]\] +)?/

/** `\*` is a star, `**` a mark of bold text, `*` one of slanted text that is all the rest of a line or a label, `&nbsp;` a blank. */
const marks =
  /(\\[!-/:-@[-`{-~]|\*\*|__|\*(?=[^*]+\*$|[一-鿿]{2,8}\*[:：])|(?<=\*[一-鿿]{2,8})\*(?=[:：])|\*$|&(?:nbsp|e[mn]sp|thinsp|#160|#x[Aa]0|#12288|#x3000);)/

/** The runs between marks. */
function withoutMarks(run: Run): Run[] {
  let at = 0
  return run.text.split(marks).flatMap((text, index): Run[] => {
    const {line, column, offset} = run.start
    const start = {line, column: column + at, offset: offset! + at}
    at += text.length
    if (index % 2 === 0) return text === '' ? [] : [{text, start}]
    if (text[0] === '&') return [{text: ' ', start}]
    if (text[0] !== '\\') return []
    return [
      {text: text[1]!, start: {line, column: start.column + 1, offset: start.offset + 1}, literal: true},
    ]
  })
}

function toLine(all: readonly Run[]): Line[] {
  const runs = all.flatMap(withoutMarks)
  const whole = runs.map(({text}) => text).join('')
  const literal = runs.findIndex(run => run.literal)
  const before = literal < 0 ? runs : runs.slice(0, literal)
  const indent = bullet.exec(before.map(({text}) => text).join(''))![0].length
  const value = whole.slice(indent).trimEnd()
  if (value === '') return []
  const segments: Segment[] = []
  let index = -indent
  for (const {text, start} of runs) {
    segments.push({index, start})
    index += text.length
  }
  const line = {type: 'line', value, folded: fold(value), line: 0, column: 0, offset: 0, segments} as const
  const start = pointAt(line, 0)
  return [{...line, line: start.line, column: start.column, offset: start.offset!}]
}
