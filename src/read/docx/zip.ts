/** The parts of a zip file that are asked for, inflated piece by piece; the others are never touched. */
import {Inflate} from 'fflate'
import {ReadError} from '../read-error.ts'

export interface ZipEntry {
  method: number
  encrypted: boolean
  compressedSize: number
  size: number
  headerOffset: number
}

export type Zip = ReadonlyMap<string, ZipEntry>

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const maxComment = 0xffff
const maxEntries = 10_000

/** What a zip file says it holds. */
export function openZip(bytes: Uint8Array): Zip {
  const view = viewOf(bytes)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > maxEntries) throw new ReadError('too-large', `The zip file has more than ${maxEntries} parts`)
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directorySignature)
      throw broken('its directory is damaged')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(name.replaceAll('\\', '/'), {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerOffset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const maxSize = 256 * 1024 * 1024
// Word's own files come to about 20 : 1, generated ones with the same paragraph over and over to 200 : 1; a bomb
// reaches the 1000 : 1 that is the limit of the compression.
const maxRatio = 400
const unsuspicious = 4 * 1024 * 1024
// Inflated, a piece of a bomb is at most a thousand times as large.
const pieceSize = 16 * 1024

/** Inflates a part; stops with an error when it is larger than it may be, or than it says. */
export function* inflate(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  if (entry.encrypted) throw new ReadError('encrypted', 'The zip file is encrypted')
  if (entry.size > maxSize || (entry.size > unsuspicious && entry.size > maxRatio * entry.compressedSize))
    throw tooLarge()
  const data = compressedData(bytes, entry)
  if (entry.method === 0) {
    yield data
  } else if (entry.method === 8) {
    yield* inflateData(data, entry.size)
  } else throw new ReadError('unsupported', `The zip file uses compression method ${entry.method}`)
}

function* inflateData(data: Uint8Array, size: number): Generator<Uint8Array> {
  let pieces: Uint8Array[] = []
  let done = false
  const inflater = new Inflate((piece, final) => {
    pieces.push(piece)
    done ||= final
  })
  let inflated = 0
  for (let from = 0; from < data.length; from += pieceSize) {
    try {
      inflater.push(data.subarray(from, from + pieceSize), from + pieceSize >= data.length)
    } catch (cause) {
      throw broken('its compressed data is damaged', {cause})
    }
    for (const piece of pieces) inflated += piece.length
    // The size that the directory tells may be a lie.
    if (inflated > size) throw inflated > maxSize ? tooLarge() : broken('a part is larger than it says')
    yield* pieces
    pieces = []
  }
  if (!done || inflated !== size) throw broken('a part is cut off')
}

function compressedData(bytes: Uint8Array, {headerOffset, compressedSize}: ZipEntry): Uint8Array {
  const view = viewOf(bytes)
  if (headerOffset + 30 > view.byteLength || view.getUint32(headerOffset, true) !== localSignature)
    throw broken('a part is missing')
  const from =
    headerOffset + 30 + view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true)
  if (from + compressedSize > bytes.length) throw broken('it is cut off')
  return bytes.subarray(from, from + compressedSize)
}

/** The directory is found from the end of the file, before a comment of unknown length. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - maxComment)
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === endSignature) return at
  throw broken('it is cut off')
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const broken = (why: string, options?: ErrorOptions) =>
  new ReadError('broken', `The zip file is broken: ${why}`, options)

const tooLarge = () =>
  new ReadError(
    'too-large',
    `A part of the zip file unpacks to more than is safe (${maxSize} bytes, ${maxRatio} : 1)`,
  )
