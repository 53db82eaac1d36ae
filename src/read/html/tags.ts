/** HTML to start tags, end tags and text, each with its place; nothing is nested yet. */
import {Tokenizer} from 'htmlparser2'

export type Attributes = ReadonlyMap<string, string>

export interface TagHandler {
  /** `offset` is where the tag begins. */
  open(name: string, attributes: Attributes, offset: number): void
  close(name: string): void
  /** Text that stands so in the source. */
  text(start: number, end: number): void
  /** A character that the source writes as `&nbsp;` or `&#12288;`, beginning at `offset`. */
  entity(char: string, offset: number): void
}

// The others are skipped unread: the `style` of each paragraph is the bulk of such pages.
const wanted = new Set('id class style hidden href role start value type reversed colspan rowspan'.split(' '))
const none: Attributes = new Map()

// XHTML alone knows empty tags: in HTML `<div/>` opens a div, and `<script/>` swallows what follows.
const declaration = /^\s*<\?xml\b/

/**
 * Only the package's tokenizer is used: its parser keeps the open elements in an array that it shifts, which is
 * quadratic in the depth.
 */
export function readTags(source: string, handler: TagHandler): void {
  const xml = declaration.test(source)
  let name = ''
  let offset = 0
  let attributes: Map<string, string> | undefined
  let attribute: string | undefined
  let value = ''
  const opened = () => handler.open(name, attributes ?? none, offset)
  const ignore = () => {}
  const tokenizer = new Tokenizer(
    {recognizeSelfClosing: xml},
    {
      onopentagname(start, end) {
        name = source.slice(start, end).toLowerCase()
        offset = start - 1
        attributes = undefined
      },
      onattribname(start, end) {
        attribute = end - start <= 8 ? source.slice(start, end).toLowerCase() : undefined
        if (attribute && !wanted.has(attribute)) attribute = undefined
        value = ''
      },
      onattribdata(start, end) {
        if (attribute) value += source.slice(start, end)
      },
      onattribentity(codePoint) {
        if (attribute) value += String.fromCodePoint(codePoint)
      },
      onattribend() {
        if (!attribute) return
        attributes ??= new Map()
        if (!attributes.has(attribute)) attributes.set(attribute, value)
      },
      onopentagend: opened,
      onselfclosingtag() {
        opened()
        if (xml) handler.close(name)
      },
      onclosetag: (start, end) => handler.close(source.slice(start, end).toLowerCase()),
      ontext: (start, end) => handler.text(start, end),
      ontextentity: (codePoint, end) =>
        handler.entity(String.fromCodePoint(codePoint), source.lastIndexOf('&', end - 1)),
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
}
