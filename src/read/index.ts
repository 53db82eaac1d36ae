/** The formats in which a plan can be read. */
import type {Block} from '../plan/blocks.ts'
import type {InputFormat} from './detect.ts'
import type {Extracted} from './extracted.ts'
import {readText} from './text.ts'

export const inputFormats = [
  'text',
  'markdown',
  'html',
  'docx',
  'pdf',
] as const satisfies readonly InputFormat[]

type Reader =
  | {of: 'text'; read: (text: string) => Block[] | Promise<Block[]>}
  | {of: 'bytes'; read: (bytes: Uint8Array) => Promise<Extracted>}

/** Those that need a package load it when they are used. */
export const readers = {
  text: {of: 'text', read: readText},
  markdown: {
    of: 'text',
    read: async text =>
      /<(?:table|p|div|center)\b/i.test(text)
        ? (await import('./html-in-markdown.ts')).readMarkdownWithHtml(text)
        : (await import('./markdown.ts')).readMarkdown(text),
  },
  html: {of: 'text', read: async text => (await import('./html.ts')).readHtml(text)},
  docx: {of: 'bytes', read: async bytes => (await import('./docx.ts')).readDocx(bytes)},
  pdf: {of: 'bytes', read: async bytes => (await import('./pdf.ts')).readPdf(bytes)},
} satisfies Record<InputFormat, Reader>
