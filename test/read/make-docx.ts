/** Builds small Word documents from their XML. */
import {strToU8, zipSync} from 'fflate'
import type {Block, Line, Row} from '../../src/plan/blocks.ts'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

export interface DocxSource {
  body: string
  numbering?: string
  styles?: string
  footnotes?: string
  /** By the names of their files: `header1`, `footer1`. */
  margins?: Record<string, string>
}

export function makeDocx({body, numbering, styles, footnotes, margins = {}}: DocxSource): Uint8Array {
  const xml = (root: string, content: string) =>
    strToU8(`<?xml version="1.0"?><w:${root} ${namespaces}>${content}</w:${root}>`)
  return zipSync({
    'word/document.xml': xml('document', `<w:body>${body}</w:body>`),
    ...(numbering !== undefined && {'word/numbering.xml': xml('numbering', numbering)}),
    ...(footnotes !== undefined && {'word/footnotes.xml': xml('footnotes', footnotes)}),
    ...Object.fromEntries(
      Object.entries(margins).map(([name, content]) => [
        `word/${name}.xml`,
        xml(name.startsWith('header') ? 'hdr' : 'ftr', content),
      ]),
    ),
    ...(styles !== undefined && {'word/styles.xml': xml('styles', styles)}),
  })
}

/** A paragraph of plain text; `list` is `numId/level`. */
export function p(text: string, list?: string, style?: string): string {
  const [numId, level] = list?.split('/') ?? []
  const numPr = list ? `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>` : ''
  const pStyle = style ? `<w:pStyle w:val="${style}"/>` : ''
  return `<w:p><w:pPr>${pStyle}${numPr}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
}

export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
}

export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`

export interface LevelSource {
  text: string
  format?: string
  /** More elements of `w:lvl`. */
  more?: string
}

/** A definition with these levels, and the lists that use it. */
export function definition(id: number, levels: readonly LevelSource[]): string {
  const each = levels.map(
    ({text, format = 'decimal', more = '<w:start w:val="1"/>'}, level) =>
      `<w:lvl w:ilvl="${level}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${each.join('')}</w:abstractNum>`
}

export function list(id: number, ofDefinition: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${ofDefinition}"/>${overrides}</w:num>`
}

export const valuesOf = (blocks: readonly Block[]): string[] =>
  blocks.filter(block => block.type === 'line').map(({value}) => value)

export const rowsOf = (blocks: readonly Block[]): Row[] => blocks.filter(block => block.type === 'row')

/** The text of each place of a row, `=` before it where the place is covered by a merged cell. */
export const textsOf = (row: Row): string[] =>
  row.cells.map(({lines, origin}) => (origin ? '' : '=') + lines.map(({value}) => value).join('/'))

/** Every line, those of table cells once. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap(block =>
    block.type === 'line' ? [block] : block.cells.filter(({origin}) => origin).flatMap(({lines}) => lines),
  )
}
