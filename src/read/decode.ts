/** Bytes to text. Plans come as UTF-8, from Windows as GB18030 or UTF-16, from Hong Kong and Taiwan as Big5. */
import {isUtf8, transcode} from 'node:buffer'
import {decodeAs, guess, looksBinary, withoutMark} from './decode/guess.ts'

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const
/** GB2312 and GBK are parts of GB18030. */
export type Encoding = (typeof encodings)[number]

/** Why bytes are no text: `binary` is none in any encoding, `encoding` is in none that we know or not in the one asked for. */
export type DecodeProblem = 'binary' | 'encoding'

/** `certain` is false where the encoding is a guess that the text does not bear out well. */
export type Decoded = {text: string; encoding: Encoding; certain: boolean} | {problem: DecodeProblem}

/** The text of some bytes, without its byte-order mark; the encoding is found out unless told. Never throws. */
export function decode(bytes: Uint8Array, encoding?: Encoding): Decoded {
  const known = encoding ?? marked(bytes)
  if (known) return decodeKnown(bytes, known)
  if (!bytes.includes(0) && isUtf8(bytes)) {
    const text = utf8(bytes)
    if (control.test(text.slice(0, headLength)) && looksBinary(bytes)) return {problem: 'binary'}
    return {text, encoding: 'utf-8', certain: true}
  }
  return guess(bytes)
}

/** Few texts have any of these, and only where they do are they counted. */
const control = /[\x01-\x08\x0e-\x1a\x1c-\x1f]/
const headLength = 4096

const marks = [
  {encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf]},
  {encoding: 'utf-16le', mark: [0xff, 0xfe]},
  {encoding: 'utf-16be', mark: [0xfe, 0xff]},
  {encoding: 'gb18030', mark: [0x84, 0x31, 0x95, 0x33]},
] as const satisfies readonly {encoding: Encoding; mark: readonly number[]}[]

function marked(bytes: Uint8Array): Encoding | undefined {
  if (!marks.some(({mark}) => mark[0] === bytes[0])) return undefined
  return marks.find(({mark}) => mark.every((byte, index) => bytes[index] === byte))?.encoding
}

function decodeKnown(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = encoding === 'utf-8' ? (isUtf8(bytes) ? utf8(bytes) : undefined) : decodeAs(bytes, encoding)
  if (text === undefined) return {problem: bytes.includes(0) && encoding === 'utf-8' ? 'binary' : 'encoding'}
  const isBinary = text.includes('\0') || holdsControls(text.slice(0, headLength))
  return isBinary ? {problem: 'binary'} : {text, encoding, certain: true}
}

/** Whether more than a few of its characters are control characters, which no text has. */
function holdsControls(text: string): boolean {
  return control.test(text) && text.split(noMark).length - 1 > text.length / 20
}

/** Those that are neither the ends of cells, U+0007, nor the marks of fields, U+0013 to U+0015, in Word. */
const noMark = /[\x01-\x06\x08\x0e-\x12\x16-\x1a\x1c-\x1f]/

/** From here on the detour over UTF-16 is the faster way. */
const long = 1 << 20

function utf8(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text =
    bytes.length < long ? buffer.toString('utf8') : transcode(buffer, 'utf8', 'ucs2').toString('ucs2')
  return withoutMark(text)
}
