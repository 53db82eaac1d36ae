/** Edits of a text made in its bytes, so that nothing else of a file changes. */
import type {Encoding} from '../decode.ts'
import {decodeAs} from './guess.ts'

/** `text` takes the place of the characters from `start` to `end`, in UTF-16 code units of the decoded text. */
export interface Edit {
  start: number
  end: number
  text: string
}

/**
 * The bytes of a text after edits that follow one another; its byte-order mark stays. `undefined` where the encoding does
 * not have a character that is to be put in.
 */
export function spliceBytes(
  bytes: Uint8Array,
  edits: readonly Edit[],
  encoding: Encoding,
): Uint8Array | undefined {
  const places = byteOffsets(
    bytes,
    edits.flatMap(({start, end}) => [start, end]),
    encoding,
  )
  const parts: Uint8Array[] = []
  let from = 0
  for (const [index, {text}] of edits.entries()) {
    const words = encode(text, encoding)
    if (!words) return undefined
    parts.push(bytes.subarray(from, places[2 * index]), words)
    from = places[2 * index + 1]!
  }
  return Buffer.concat([...parts, bytes.subarray(from)])
}

const mark = '\ufeff'

/** Where in the bytes some characters begin, given in order. */
function byteOffsets(bytes: Uint8Array, units: readonly number[], encoding: Encoding): number[] {
  const walk = lengths[encoding]
  const offsets: number[] = []
  const marked = encode(mark, encoding)
  let at = marked && startsWith(bytes, marked) ? marked.length : 0
  let unit = 0
  for (const wanted of units) {
    while (unit < wanted && at < bytes.length) {
      const [byteLength, unitLength] = walk(bytes, at)
      at += byteLength
      unit += unitLength
    }
    offsets.push(at)
  }
  return offsets
}

function startsWith(bytes: Uint8Array, head: Uint8Array): boolean {
  return head.length > 0 && head.every((byte, index) => bytes[index] === byte)
}

/** How many bytes the character at a place takes, and how many UTF-16 code units. */
type Length = (bytes: Uint8Array, at: number) => readonly [bytes: number, units: number]

const lengths = {
  'utf-8': (bytes, at) => {
    const first = bytes[at]!
    if (first < 0x80) return [1, 1]
    return first < 0xe0 ? [2, 1] : first < 0xf0 ? [3, 1] : [4, 2]
  },
  'utf-16le': () => [2, 1],
  'utf-16be': () => [2, 1],
  gb18030: (bytes, at) => {
    if (bytes[at]! < 0x81) return [1, 1]
    const second = bytes[at + 1] ?? 0
    if (second < 0x30 || second > 0x39) return [2, 1]
    return [4, decodeAs(bytes.subarray(at, at + 4), 'gb18030')?.length ?? 1]
  },
  // A few of its characters are a letter and an accent.
  big5: (bytes, at) =>
    bytes[at]! < 0x81 ? [1, 1] : [2, decodeAs(bytes.subarray(at, at + 2), 'big5')?.length ?? 1],
} satisfies Record<Encoding, Length>

/** The bytes of a text; `undefined` where the encoding does not have them. */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  if (text === mark) return encoding === 'gb18030' ? Uint8Array.of(0x84, 0x31, 0x95, 0x33) : undefined
  const bytes: number[] = []
  for (const char of text) {
    if (char < '\x80') bytes.push(char.charCodeAt(0))
    else {
      const pair = pairsOf(encoding).get(char)
      if (!pair) return undefined
      bytes.push(...pair)
    }
  }
  return Uint8Array.from(bytes)
}

const known = new Map<Encoding, ReadonlyMap<string, readonly [number, number]>>()

/** The characters of two bytes. Node has decoders alone, so their table is turned round. */
function pairsOf(encoding: 'gb18030' | 'big5'): ReadonlyMap<string, readonly [number, number]> {
  const made = known.get(encoding)
  if (made) return made
  const pairs = new Map<string, readonly [number, number]>()
  const decoder = new TextDecoder(encoding)
  // The first of two spellings is the usual one, and what was added later stands before 0xa1.
  for (const first of [...range(0xa1, 0xfe), ...range(0x81, 0xa0)]) {
    for (const second of range(0x40, 0xfe)) {
      const char = decoder.decode(Uint8Array.of(first, second))
      if (!char.includes('\ufffd') && !pairs.has(char)) pairs.set(char, [first, second])
    }
  }
  known.set(encoding, pairs)
  return pairs
}

function range(from: number, to: number): number[] {
  return Array.from({length: to - from + 1}, (_, index) => from + index)
}
