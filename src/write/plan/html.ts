/** One HTML file that needs no other. */

import {escapeHtml} from '../escape-html.ts'
import type {Block, Cell} from './blocks.ts'

const styles = `
body{font:16px/1.8 "FangSong","STFangsong","Noto Serif CJK SC",serif;margin:0 auto;max-width:44rem;padding:1rem;color:#222}
h1{font-size:1.4rem;text-align:center}h2,h3,h4,h5,h6{font-size:1rem;margin:0}
p,h2,h3,h4,h5,h6,pre{text-indent:2em;margin:0}pre{font:inherit;white-space:pre-wrap}
table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{border:1px solid #888;padding:.2rem .4rem;vertical-align:top;text-align:left}
section{margin-top:2rem;color:#666;font-size:.85rem}
`
const deepestHeading = 6

export function toHtml(blocks: readonly Block[]): string {
  const title = blocks.flatMap(block => (block.type === 'title' ? block.text : [])).join('')
  const residue = blocks.filter(({type}) => type === 'residue')
  const document = blocks.filter(({type}) => type !== 'residue')
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${styles}</style>
</head>
<body>
<main>
${document.map(htmlOf).join('')}${residue.length > 0 ? `<section>\n${residue.map(htmlOf).join('')}</section>\n` : ''}</main>
</body>
</html>
`
}

function htmlOf(block: Block): string {
  switch (block.type) {
    case 'title':
      return element('h1', block.text)
    case 'heading':
      return element(`h${Math.min(block.depth + 1, deepestHeading)}`, block.text)
    case 'assignment':
      return paragraph(`<b>${escapeHtml(block.label)}：</b>${escapeHtml(block.words)}`)
    case 'table':
      return `<table>\n${row(
        'th',
        block.header.map(name => [name]),
      )}${block.rows.map(cells => row('td', cells)).join('')}</table>\n`
    default:
      return paragraph(escapeHtml(block.text))
  }
}

function element(name: string, text: string): string {
  return `<${name}>${kept(escapeHtml(text))}</${name}>\n`
}

function paragraph(html: string): string {
  return blanks.test(html) ? `<pre>${html}</pre>\n` : `<p>${html}</p>\n`
}

function row(name: string, cells: readonly Cell[]): string {
  return `<tr>${cells.map(lines => `<${name}>${lines.map(line => kept(escapeHtml(line))).join('<br>')}</${name}>`).join('')}</tr>\n`
}

/** Blanks that a browser would make one of. */
const blanks = / {2}|[\t\n\f\r]/

function kept(html: string): string {
  return blanks.test(html) ? `<pre>${html}</pre>` : html
}
