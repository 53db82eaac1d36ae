/** Word documents (.docx): paragraphs and table rows, with the numbers that Word counts by itself. */
import {readBody} from './docx/body.ts'
import {createLabels} from './docx/labels.ts'
import {noNumbering, readNumbering} from './docx/numbering.ts'
import {createDepths} from './docx/outline.ts'
import {partsOf} from './docx/parts.ts'
import {noStyles, readStyles} from './docx/styles.ts'
import type {Extracted} from './extracted.ts'
import {ReadError} from './read-error.ts'

/**
 * The text of a Word document, one paragraph a line, those of table cells too, and its blocks.
 * @throws ReadError where the bytes are no Word document, or one that is damaged, encrypted or unreasonably large
 */
export async function readDocx(bytes: Uint8Array): Promise<Extracted> {
  refuseOthers(bytes)
  const {document, styles, numbering, footnotes, margins} = partsOf(bytes)
  const lists = numbering ? readNumbering(numbering) : noNumbering
  const known = styles ? readStyles(styles) : noStyles
  return readBody(document, createLabels(lists, known), createDepths(known), {footnotes, margins})
}

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0]

/** A .doc file and an encrypted .docx both are OLE containers; only the latter has a stream of this name, in UTF-16. */
function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ReadError('broken', 'The file is empty')
  if (!oleSignature.every((byte, index) => bytes[index] === byte)) return
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (container.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    throw new ReadError('encrypted', 'The Word document is encrypted; save it without a password')
  throw new ReadError('unsupported', 'This is an old Word document (.doc); save it as .docx')
}
