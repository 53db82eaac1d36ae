/** Tells the format of a document from its content and its name. */

export type InputFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf'

const formatOfExtension: Record<string, InputFormat> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
}

/**
 * `extension` is as in `.md`. What no reader knows, such as an image, is text: decoding says that it is binary.
 * The content of a docx or pdf goes before its name, since such files are often misnamed.
 */
export function detectFormat(bytes: Uint8Array, extension: string | undefined): InputFormat {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isDocx(buffer, extension)) return 'docx'
  if (isPdf(buffer)) return 'pdf'
  return formatOfExtension[extension?.toLowerCase() ?? ''] ?? (isHtml(buffer) ? 'html' : 'text')
}

/** With which bytes a file begins that may be of a format that is not read here: OLE, zip, RTF, pictures, archives. */
const foreignBeginnings = new Set([0xd0, 0x50, 0x7b, 0x89, 0xff, 0x46, 0x47, 0x49, 0x4d, 0x52, 0x37, 0x1f])

export const mayBeForeign = (bytes: Uint8Array): boolean => foreignBeginnings.has(bytes[0] ?? 0)

function isDocx(buffer: Buffer, extension: string | undefined): boolean {
  if (!buffer.subarray(0, 4).equals(zip)) return false
  // A zip keeps the names of its files as they are.
  return extension?.toLowerCase() === '.docx' || buffer.includes('word/document')
}

const zip = Buffer.from('PK\x03\x04', 'latin1')

/** Some programs write a few lines before the mark. */
function isPdf(buffer: Buffer): boolean {
  return buffer.subarray(0, 1024).includes('%PDF-')
}

const beginning = /^(?:<!doctype html|<html\b)/i
const blockTag =
  /<\/?(?:p|div|table|tbody|tr|td|h[1-6]|ul|ol|li|br|span|section|article|head|body|meta)\b[^<>]*>/gi

/** Pages are also saved as `.txt` or `.doc`, and copied out of the middle of a page. */
function isHtml(buffer: Buffer): boolean {
  const start = buffer.subarray(0, 4096)
  if (!start.includes('<')) return false
  const head = start.toString('latin1')
  // In UTF-16 each ASCII character has a zero byte beside it. Mark, white space and comments may come first.
  const text = head
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s+|<!--[\s\S]*?-->|<\?xml[^>]*>)*/, '')
  if (beginning.test(text)) return true
  const tags = [...text.matchAll(blockTag)]
  return tags.length >= (tags[0]?.index === 0 ? 2 : 8)
}
