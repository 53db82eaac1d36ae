/** Tells files of formats that are not read here, so that it can be said what to do with them. */
import {ReadError, type ReadProblem} from './read-error.ts'

/** How files begin. */
const beginnings = [
  {reason: 'rtf', bytes: '{\\rtf'},
  {reason: 'image', bytes: '\x89PNG'},
  {reason: 'image', bytes: '\xff\xd8\xff'},
  {reason: 'image', bytes: 'GIF8'},
  {reason: 'image', bytes: 'II*\0'},
  {reason: 'image', bytes: 'MM\0*'},
  {reason: 'web-archive', bytes: 'MIME-Version:'},
  {reason: 'web-archive', bytes: 'From: <Saved by'},
  {reason: 'archive', bytes: 'Rar!\x1a'},
  {reason: 'archive', bytes: '7z\xbc\xaf'},
  {reason: 'archive', bytes: '\x1f\x8b'},
] as const satisfies readonly {reason: ReadProblem; bytes: string}[]

/** The parts that a zip file of a format has. */
const zipParts = [
  {reason: 'spreadsheet', part: 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'},
  {reason: 'opendocument', part: 'mimetypeapplication/vnd.oasis.opendocument'},
  {reason: 'ofd', part: 'OFD.xml'},
  {reason: 'spreadsheet', part: 'xl/workbook'},
  {reason: 'presentation', part: 'ppt/presentation'},
] as const satisfies readonly {reason: ReadProblem; part: string}[]

/** The streams that an OLE container of a format has; an encrypted document has one alone. */
const oleStreams = [
  {reason: 'encrypted', stream: 'EncryptedPackage'},
  {reason: 'old-word', stream: 'WordDocument'},
  {reason: 'spreadsheet', stream: 'Workbook'},
  {reason: 'presentation', stream: 'PowerPoint Document'},
] as const satisfies readonly {reason: ReadProblem; stream: string}[]

/** @throws ReadError where the bytes are of a known format that is not read here */
export function refuseForeign(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const reason = foreignFormat(buffer)
  if (reason) throw new ReadError(reason, `The file is of a format that is not read here (${reason})`)
}

function foreignFormat(buffer: Buffer): ReadProblem | undefined {
  const begins = (bytes: string) => buffer.subarray(0, bytes.length).equals(Buffer.from(bytes, 'latin1'))
  if (begins('\xd0\xcf\x11\xe0'))
    return oleStreams.find(({stream}) => buffer.includes(stream, 0, 'utf16le'))?.reason ?? 'unsupported'
  if (begins('PK\x03\x04')) {
    if (buffer.includes('word/document')) return undefined
    const known = zipParts.find(({part}) => buffer.includes(part))?.reason
    const isWhole = buffer.includes('PK\x05\x06', 0, 'latin1')
    return known ?? (isWhole && !buffer.includes('[Content_Types].xml') ? 'archive' : undefined)
  }
  return beginnings.find(({bytes}) => begins(bytes))?.reason
}
