/** The formats in which a plan can be read. */
import type {Block} from '../plan/blocks.ts'
import {readText} from './text.ts'

export const inputFormats = ['text', 'markdown'] as const
export type InputFormat = (typeof inputFormats)[number]

export type Reader = (source: string) => Block[] | Promise<Block[]>

/** Those that need a package load it when they are used. */
export const readers = {
  text: readText,
  markdown: async source => (await import('./markdown.ts')).readMarkdown(source),
} satisfies Record<InputFormat, Reader>

const formatOfExtension: Record<string, InputFormat> = {'.md': 'markdown', '.markdown': 'markdown'}

/** The format that a file's name tells, `.md`; what tells nothing is text. */
export function formatOf(extension: string | undefined): InputFormat {
  return formatOfExtension[extension?.toLowerCase() ?? ''] ?? 'text'
}
